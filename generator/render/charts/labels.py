"""How wide words are, and how they are wrapped and cut, without asking any font.

A reader's own font decides how wide a text gets. The widths here are those of the widest of the
plain faces that the site names, so that what fits by them fits on every machine.
"""

import unicodedata

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
    kept = len(words)
    while kept and width(words[:kept].rstrip() + ELLIPSIS, strong=strong) > most:
        kept -= 1
    return words[:kept].rstrip() + ELLIPSIS


def wrap(words: str, most: int, lines: int, *, strong: bool = False) -> tuple[str, ...]:
    """Words on at most so many lines of `most` pixels; the last one is cut if need be."""
    done: list[str] = []
    rest = words.split()
    while rest and len(done) < lines - 1:
        taken = 1
        while taken < len(rest) and width(" ".join(rest[: taken + 1]), strong=strong) <= most:
            taken += 1
        if width(rest[0], strong=strong) > most:
            rest[:1] = _broken(rest[0], most, strong=strong)
        done.append(" ".join(rest[:taken]))
        rest = rest[taken:]
    return (*done, cut(" ".join(rest), most, strong=strong)) if rest else tuple(done)


def _broken(word: str, most: int, *, strong: bool) -> list[str]:
    """A word that no line holds, as what one line holds of it and the rest."""
    kept = max(
        n for n in range(1, len(word) + 1) if n == 1 or width(word[:n], strong=strong) <= most
    )
    return [word[:kept], word[kept:]]
