"""Makes a text plain to read: composed characters, nothing invisible, words whole over lines."""

import re
import unicodedata

from generator.text.numbers.grammar import Grammar

_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff"
_CLUSTER = re.compile(f"[{_INVISIBLE}]+|.[\u0300-\u036f\u1161-\u11ff]*", re.DOTALL)
_BROKEN_WORD = re.compile(r"([^\W\d_]+)(-\r?\n\s*)([^\W\d_]+)")


class Cleaned:
    """A text as it is read, and where each of its characters stands in the text given."""

    __slots__ = ("_ends", "_starts", "text")

    def __init__(self, text: str, starts: list[int], ends: list[int]) -> None:
        self.text = text
        self._starts = starts
        self._ends = ends

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Where a span of the text as read, of one character or more, stands in the text given."""
        return self._starts[start], self._ends[end - 1]


def is_clean(text: str) -> bool:
    """Whether a text can be read as it stands."""
    if "-\n" in text or "-\r" in text:
        return False
    return text.isascii() or (
        unicodedata.is_normalized("NFC", text) and not any(letter in text for letter in _INVISIBLE)
    )


def clean(text: str, grammar: Grammar | None) -> Cleaned:
    """Compose the text's characters, drop invisible ones, join number words split over lines.

    Only words that the grammar knows as one are joined: "four-" and "thousand" are two.
    """
    joined = set[int]()
    known = grammar.words.numerals if grammar else {}
    for match in _BROKEN_WORD.finditer(text):
        if (match[1] + match[3]).lower() in known:
            joined.update(range(*match.span(2)))
    letters: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for match in _CLUSTER.finditer(text):
        if match[0][0] in _INVISIBLE or match.start() in joined:
            continue
        composed = unicodedata.normalize("NFC", match[0])
        letters.append(composed)
        starts += [match.start()] * len(composed)
        ends += [match.end()] * len(composed)
    return Cleaned("".join(letters), starts, ends)
