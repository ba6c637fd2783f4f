"""How wide words are, and how they are wrapped and cut, without asking any font.

A reader's own font decides how wide a text gets. The widths here are those of the widest of the
plain faces that the site names, so that what fits by them fits on every machine.
"""

import unicodedata
from functools import cache
from itertools import accumulate

SIZE = 14
"""The size of all words in a picture, in its own pixels: 12 or more on every screen."""
LINE = 18
"""From one line of words to the next."""
ASCENT, DESCENT = 11, 4
"""What a line of words takes above and below the line that it stands on."""
ELLIPSIS = "…"

_THOUSAND = 1000
_CLASSES = (
    (" iljI.,:;'’|!", 300),
    ('ftr()[]/\\-·“”"*', 420),
    ("cszJ", 530),
    ("aekvxyFLEST0123456789", 590),
    ("ABCKPRVXYZ+−=<>×~≤≥?", 740),
    ("DGHNOQU&", 800),
    ("mwMW@%—…", 980),
)
_EACH = {character: each for characters, each in _CLASSES for character in characters}
_OTHER = 620
_BROAD = 1050
_STRONG = 1080


def width(words: str, *, strong: bool = False) -> int:
    """The most that words take on one line, in pixels."""
    thousandths = sum(map(_of, words)) * (_STRONG if strong else _THOUSAND) * SIZE
    return -(-thousandths // _THOUSAND**2)


@cache
def _of(character: str) -> int:
    """The width of a character in thousandths of the size."""
    if character in _EACH:
        return _EACH[character]
    if unicodedata.combining(character):
        return 0
    if character.isascii() and not character.isupper():
        return _OTHER
    if unicodedata.category(character) in {"Ll", "Nd"} and ord(character) < _THOUSAND:
        return _OTHER
    return _BROAD


def cut(words: str, most: int, *, strong: bool = False) -> str:
    """The words, or as many of them as `most` pixels hold, with an ellipsis."""
    if width(words, strong=strong) <= most:
        return words
    kept = _held(words, most - width(ELLIPSIS, strong=strong), strong=strong)
    return words[:kept].rstrip() + ELLIPSIS


def wrap(words: str, most: int, lines: int, *, strong: bool = False) -> tuple[str, ...]:
    """Words on at most so many lines of `most` pixels; the last one is cut if need be.

    Of nothing, or of space alone, no line is made.
    """
    done: list[str] = []
    rest = " ".join(words.split())
    while rest and len(done) < lines - 1 and width(rest, strong=strong) > most:
        kept = max(_held(rest, most, strong=strong), 1)
        space = rest.rfind(" ", 0, kept + 1)
        done.append(rest[: space if space > 0 else kept])
        rest = rest[len(done[-1]) :].lstrip()
    return (*done, cut(rest, most, strong=strong)) if rest else tuple(done)


def _held(words: str, most: int, *, strong: bool) -> int:
    """How many characters `most` pixels hold."""
    room = most * _THOUSAND**2 // ((_STRONG if strong else _THOUSAND) * SIZE)
    return sum(taken <= room for taken in accumulate(map(_of, words)))
