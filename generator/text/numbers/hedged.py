"""Finds what hedges a number that stands somewhere in a text without being typed there."""

import re

from generator.text.bounds import Bound
from generator.text.numbers.languages import grammar_for
from generator.text.numbers.reader import read
from generator.text.numbers.word_groups import Table

# A number like any other, put where the number stands; a hedge reaches over a few words.
_SOME = "3,417"
_REACH = 40
_WORDS = 8
_WORD = re.compile(r"[^\W\d_]+")
_SIGN = re.compile(r"[^\w\s.,;:!?'\"()“”‘’\ufffc-]")


def hedge(before: str, after: str, language: str) -> tuple[Bound, str] | None:
    """The bound of a number between two stretches of text, and its words; None where none stands.

    The number itself is a plain count. Texts are only read where one of their words or signs can
    be a part of a hedge, since most are not.
    """
    before, after = before[-_REACH:], after[:_REACH]
    if not _may_hedge(before, after, language):
        return None
    for reading in read(f"{before}{_SOME}{after}", language):
        if reading.start <= len(before) < reading.end and reading.bound is not None:
            return reading.bound, reading.bound_text
    return None


def _may_hedge(before: str, after: str, language: str) -> bool:
    if _SIGN.search(before[-2:]) or _SIGN.search(after):
        return True
    grammar = grammar_for(language, before + after)
    if grammar is None:
        return True
    ahead = [word.lower() for word in _WORD.findall(before)[-_WORDS:]]
    behind = [word.lower() for word in _WORD.findall(after)[:_WORDS]]
    return _holds(ahead[::-1], grammar.bounds.before) or _holds(behind, grammar.bounds.after)


def _holds(words: list[str], table: Table[Bound]) -> bool:
    """Whether a phrase of the table begins at one of the words."""
    return any(
        words[i : i + len(phrase)] == list(phrase)
        for i, word in enumerate(words)
        for phrase, _ in table.get(word, ())
    )
