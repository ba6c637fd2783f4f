"""Which numerals of an English text name something and count nothing: COVID-19, the Big Four."""

import re
from collections.abc import Container

from generator.text.numbers import Kind, Reading
from generator.text.numbers.units import CURRENCY_WORDS

_SMALL = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
_HALVES = re.compile(rf"(?:{_SMALL})[-‐‑](?:{_SMALL})", re.IGNORECASE)
# A name has no more digits together, and in lower case none at all: F-16, but not killed300. What
# has its thousands grouped counts: B-2,700.
_LONG = re.compile(r"\d{4}")
_NO_NAME = re.compile(
    r"(?<![^\W\d_])[a-z]{4,}\d{2,}|\d{2,}[a-z]{4,}|\d+[eE]\d+|\d[.,'’\u00a0\u202f ]\d{3}(?!\d)"
)
# Four digits stand only behind capitals, as in M1978 and ISO-8601, and a round number of them not
# even there; or they are the year of a name: Zapad-2021.
_DESIGNATION = re.compile(
    r"(?:(?=[^\W\d_])(?:[A-Z]{1,6}[-‐‑]?(?!\d\d00)\d{4}[A-Za-z]{0,2}"
    r"|(?![A-Z]+[-‐‑]?\d)[^\W\d_]{2,}[-‐‑]?(?:19|20)(?!00)\d\d)(?:[’']?s)?)"
)
_LETTERS = re.compile(r"[^\W\d_]+")
# The missile 3M-54: no million is meant.
_LETTERS_INSIDE = re.compile(r"\d{1,2}[AC-JL-Z][A-Z]?[-‐‑]\d{2,3}")
_BEFORE_TITLE = re.compile(
    r"(?:(?:\b[Tt]he|['’]s)\s+[A-Z][^\W\d_]+|\b(?:Gang|Group|Band|Council|Committee|Club)\s+of)\s+\Z"
)
_LAST_TITLE = 20
# Characters in which the words before a title stand.
_REACH = 60


def is_name(text: str, reading: Reading, counting: Container[str]) -> bool:
    """Whether a numeral of `text` is (part of) a name.

    `counting` are abbreviations which somebody may write before a number that counts: those of
    actors. Currencies are such anyway.
    """
    if _LETTERS_INSIDE.fullmatch(reading.text):
        return True
    if reading.kind is not Kind.LABEL:
        return _is_title(text, reading)
    if _NO_NAME.search(reading.text) or _HALVES.fullmatch(reading.text):
        return False
    letters = _LETTERS.match(reading.text)
    if letters and (letters[0] in counting or letters[0] in CURRENCY_WORDS):
        return False
    if _LONG.search(reading.text):
        return reading.text[0].isupper() and _DESIGNATION.fullmatch(reading.text) is not None
    named = any(character.isalpha() for character in reading.text)
    return named or (text[: reading.start].endswith("(") and text.startswith(")", reading.end))


def _is_title(text: str, reading: Reading) -> bool:
    """Whether it is a capitalised word after another in a name: the Big Four."""
    small = reading.low == reading.high and reading.low is not None and reading.low <= _LAST_TITLE
    return (
        reading.in_words
        and small
        and reading.text.isalpha()
        and reading.text[0].isupper()
        and _BEFORE_TITLE.search(text, max(reading.start - _REACH, 0), reading.start) is not None
    )
