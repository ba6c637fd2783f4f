"""Tells whether a text has decimal points in a language whose decimal mark is the comma."""

import re

from generator.text.numbers.grammar import Grammar, Marks

_POINTED = re.compile(
    r"(?<![\w.,:\-\u2010-\u2014])(?P<whole>\d+)\.(?P<rest>\d\d?)(?![.,:]?\d|\.\d)"
    r"(?P<amount>\s?(?:[%€$£]|(?:million|milliard|euro|dollar)s?\b|pour\scent\b))?"
)
_WORD_BEFORE = re.compile(r"([^\W\d_]+)\.?\s\Z")
_REACH = 30
_LAST_DAY, _MINUTES, _PAIR = 31, 60, 2


def marks_in(text: str, grammar: Grammar) -> Marks:
    """The marks of a language as the text uses them.

    Where the text has a decimal point, a point before three digits is beyond doubt no more.
    """
    marks = grammar.marks
    if marks.thousands != marks.loose or marks.loose not in text:
        return marks
    pointed = any(_is_decimal(text, match, grammar) for match in _POINTED.finditer(text))
    return marks._replace(thousands="", doubt=True) if pointed else marks


def _is_decimal(text: str, match: re.Match[str], grammar: Grammar) -> bool:
    """Whether it is no time (14.30), date (3.10), section (article 4.2) or version (Python 3.9)."""
    if match["amount"] is not None:
        return True
    moment = int(match["whole"]) <= _LAST_DAY and int(match["rest"]) < _MINUTES
    if moment and len(match["rest"]) == _PAIR:
        return False
    start = match.start()
    word = _WORD_BEFORE.search(text, max(start - _REACH, 0), start)
    if word is None:
        return True
    names, lower = grammar.names, word[1].lower()
    known = lower in names.labels or lower in names.label_lists or lower in names.capital_labels
    return not (known or word[1][0].isupper())
