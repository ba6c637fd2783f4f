"""What a quote claims: fragments that stand in this order, and the ways in which they may be meant.

A quote is written by hand, so that a few of its signs may mean one of two things: brackets enclose
words added to it or are the source's own; a hyphen before a space is a line's end in the middle of
a word or not; one dash was typed for another. Each way is a reading, and each is matched exactly.
No reading has words, digits or an order that the quote does not show.
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from generator.text.tokens import Token, is_marker, tokenise
from generator.text.tokens.shapes import LONE, shape

# Characters; what is longer is hardly a quote, and is read in the plainest way only.
_LONGEST = 5_000
_ELISION = re.compile(r"[…⋯]+|\.{3,}|\.(?:\s\.){2,}(?!\d)")
_ENCLOSED_ELISION = re.compile(rf"[\[(]\s*(?:{_ELISION.pattern})\s*[\])]")
# `[T]he`: a letter whose case was changed.
_RECASED = re.compile(r"(?<![^\W_])\[([^\W\d_])\](?=[^\W\d_])")
# Letters added to the end of a word, `deploy[ed]`.
_SUFFIX = re.compile(r"(?<=[^\W\d_])\[[^\W\d_]*\](?![^\W_])")
# Brackets in or beside a number whose signs a reader would take for a part of it, `1[1],000`; but
# `300[12]` has a citation marker.
_NUMERIC = r"\[(?=[^\[\]\s]*?[\d.,:/+~≈±<>−–-])([^\[\]\s]*+)\]"
_IN_NUMBER = re.compile(rf"{_NUMERIC}(?=[.,:/]?\d)|(?<=\d)(?!\[[1-9]\d?\d?\]){_NUMERIC}")
_ADDED = re.compile(r"(?:(?<!\s)\s+)?\[[^\[\]]*\]\s*")
_DEEPEST = 8  # additions in additions
_DIGITS_APART = r"(?<=[^\W_])(?!(?<=\d){dash}\d){dash}(?=[^\W_])"
_HYPHEN = re.compile(_DIGITS_APART.format(dash="[-‐‑]"))
_DASH = re.compile(_DIGITS_APART.format(dash="(?:[‒–—―−]|--)"))
_SPACED_HYPHEN = re.compile(r"(?<=[^\W\d_])[-‐‑]\s+(?=[^\W\d_])")


class Part(Struct, frozen=True):
    """One fragment of a quote as one reading has it: its characters and the tokens they make."""

    text: str
    tokens: tuple[Token, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """The texts of its tokens."""
        return tuple(token.text for token in self.tokens)


Reading = tuple[Part, ...]


def fragments(quote: str) -> tuple[str, ...]:
    """The fragments that a quote joins with elision marks, in order, without `[added words]`.

    A fragment without a word, number or sign is dropped, so that a quote of elision marks alone
    has none.
    """
    return tuple(part.text for part in _plainest(quote))


def word_count(quote: str) -> int:
    """How many words of its source a quote has: added words and signs do not count.

    A number is one word and so is a hyphenated one. Hangul is counted by the spaces between words;
    in scripts without any, two characters are a word.
    """
    words = characters = 0
    for part in _plainest(quote):
        end = -1
        for token in part.tokens:
            first = token.text[0]
            if unicodedata.name(first, "").startswith("HANGUL"):
                words += token.start != end
                end = token.end
            elif shape(first) == LONE:
                characters += 1
            else:
                words += any(map(str.isalnum, token.text))
    return words + (characters + 1) // 2


@lru_cache(maxsize=4096)
def readings(quote: str) -> tuple[Reading, ...]:
    """All that the quote may mean, the plainest first, each different from those before it.

    Each reading has at least one part and each part at least one token.
    """
    found: dict[tuple[tuple[str, ...], ...], Reading] = {}
    variants = _variants(_prepared(quote)) if _plainest(quote) else ()
    for reading in filter(None, map(_parts, variants)):
        found.setdefault(tuple(part.words for part in reading), reading)
    return tuple(found.values())


@lru_cache(maxsize=1 << 14)
def _plainest(quote: str) -> Reading:
    """The quote without added words, every other sign meaning what it most often does."""
    return _parts(_without_additions(_prepared(quote), swapped=False))


def _prepared(quote: str) -> str:
    """The quote, composed, without brackets that add nothing: of elisions and in numbers."""
    composed = unicodedata.normalize("NFC", quote)
    unbracketed = _IN_NUMBER.sub(lambda match: match[1] or match[2], composed)
    return _ENCLOSED_ELISION.sub("…", unbracketed)


@lru_cache(maxsize=1 << 14)
def _parts(text: str) -> Reading:
    """The fragments of a quote whose brackets have been dealt with, without empty ones."""
    parts = []
    for piece in _ELISION.split(text):
        tokens = tuple(token for token in tokenise(piece.strip()) if not is_marker(token.text))
        if tokens:
            parts.append(Part(piece.strip(), tokens))
    return tuple(parts)


def _variants(quote: str) -> Iterator[str]:
    """The quote with each of its doubtful signs written out, one way all through."""
    if len(quote) > _LONGEST:
        yield _without_additions(quote, swapped=False)
        return
    joined = (quote, _SPACED_HYPHEN.sub("", quote), _SPACED_HYPHEN.sub("-", quote))
    for text in dict.fromkeys(joined):
        for dashed in dict.fromkeys((text, _HYPHEN.sub(" – ", text), _DASH.sub("-", text))):
            yield _without_additions(dashed, swapped=False)
            if "[" in dashed:
                yield _without_additions(dashed, swapped=True)
                yield dashed


def _without_additions(text: str, *, swapped: bool) -> str:
    """The text without `[added words]`; `[T]he` is read as `The` or, if swapped, as `the`.

    What stood around an addition stays apart, farther than the groups of `11 000`. Only letters
    added to a word's end leave the word as it is.
    """
    text = _RECASED.sub(lambda match: match[1].swapcase() if swapped else match[1], text)
    text = _SUFFIX.sub("", text)
    for _ in range(_DEEPEST):
        text, count = _ADDED.subn("  ", text)
        if not count:
            break
    return text
