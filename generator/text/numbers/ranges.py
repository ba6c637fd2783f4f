"""Joins two numbers into a range: 60-70 percent, between 1,000 and 3,000, two or three."""

import re

from msgspec.structs import replace

from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import Unit, Words
from generator.text.numbers.line import Line
from generator.text.numbers.pairs import (
    UNPAIRED,
    compatible,
    factor,
    joined,
    lend,
    second_at,
    unread,
)
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.ratios import of_nouns, of_whole, over, with_fraction
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIME_UNITS

_DASH = re.compile(r"\s?[-\u2010-\u2015\u2212~\u223c\u301c\uff5e]\s?|(?:\.{3}|…)(?=\d)")
_SPACE, _NOTHING = re.compile(r"\s+"), re.compile("")
_OVER = frozenset("/\u2044:")
# Units that a list names only once (122 and 152 mm), and how great its numbers then are.
_LISTED = {"mm": 1000, "percent": 100, "percentage points": 100, "years": 120, "months": 60}
_LISTED |= {"days": 100, "weeks": 60, "hours": 100, "km": 1000, "m": 1000, "°C": 60, "degrees": 60}
_TEN, _FIFTY, _HUNDRED = 10, 50, 100
_YEARS = range(1900, 2100)
_NEAR, _REACH = 2, 6  # words before a number in which "between" and "rose" are looked for


def extend(line: Line, quantity: Quantity) -> Quantity:
    """The quantity with what it is joined to, or itself."""
    if quantity.kind in UNPAIRED:
        return quantity
    if quantity.kind is None and 0 < (quantity.low or 0) < _HUNDRED:
        ratio = of_nouns(line, quantity)
        if ratio is not None:
            return ratio
    if quantity.plain:
        mark = line.text[quantity.end : quantity.end + 1]
        if mark in _OVER:
            return over(line, quantity, mark)
        quantity = with_fraction(line, quantity) or quantity
        _take_unit_of_list(line, quantity)
    dash = _DASH.match(line.text, quantity.end)
    if dash is not None and not _links(line, quantity.after):
        return _over_dash(line, quantity, dash)
    return _over_words(line, quantity, dash.end() if dash else quantity.end)


def _take_unit_of_list(line: Line, first: Quantity) -> None:
    """Give the first of several numbers the unit that the last one names: 82, 120 and 152 mm."""
    index = first.after
    joiners = line.grammar.joiners
    if first.kind is not None or index >= len(line.words) or line.gap(index) != ", ":
        return
    while line.words[index].isdecimal() and line.gap(index) == ", " and index + 1 < len(line.words):
        index += 1
    if line.words[index] not in joiners.and_ and line.words[index] not in joiners.or_:
        return
    last = second_at(line, index + 1, line.ends[index] + 1)
    if last is not None and last.plain and (first.low or 0) <= _LISTED.get(last.unit, -1):
        first.become(Unit(last.kind or Kind.COUNT, last.unit, last.currency))


def _links(line: Line, index: int) -> bool:
    """Whether the word may stand between two numbers of one statement."""
    joiners, word = line.grammar.joiners, line.word(index)
    return word in joiners.to or word in joiners.and_ or word in joiners.or_ or word in joiners.onto


def _over_dash(line: Line, first: Quantity, dash: re.Match[str]) -> Quantity:
    """A range with a dash; one that falls is no range, perhaps a score."""
    second = second_at(line, first.after, dash.end())
    if second is None or not compatible(first, second, dashed=True):
        return first
    low, high = first.low or 0, second.high or 0
    if low == high == _FIFTY and first.kind is None:
        return replace(unread(first, second), kind=Kind.LABEL)
    if low * factor(first, second) <= high:
        lend(first, second)
        return _below_zero(line, joined(first, second))
    spaced = dash[0].strip() != dash[0]
    return first if spaced or first.kind is not second.kind else unread(first, second)


def _below_zero(line: Line, both: Quantity) -> Quantity:
    """The range, of which a word for minus holds for both ends: minus 3–5 degrees."""
    low, high = both.low or 0, both.high or 0
    if low >= 0 or high <= 0 or line.word(both.first - 1) not in line.grammar.names.minus:
        return both
    return replace(both, low=-high, high=low)


def _over_words(line: Line, first: Quantity, place: int) -> Quantity:
    """What words join to the number after `place`, the end of it and of a hyphen left hanging.

    "Two- to three-hundred" leaves one.
    """
    index = first.after
    if index >= len(line.words) or line.starts[index] < place:
        return first
    gap = _SPACE if place == first.end else _NOTHING
    if not gap.fullmatch(line.text, place, line.starts[index]):
        return first
    countable = first.kind is None or first.unit == "times"
    ratio = line.phrase(index, line.grammar.joiners.ratio) if countable else None
    if ratio is not None and (ratio[0] or first.kind is None):
        return of_whole(line, first, ratio[1]) or first
    if not _links(line, index):
        return first
    second = second_at(line, index + 1, line.ends[index] + 1)
    if second is None or not compatible(first, second, dashed=False):
        return first
    return _over_word(line, first, second, line.words[index])


def _over_word(line: Line, first: Quantity, second: Quantity, word: str) -> Quantity:
    """A range in words, or two numbers of which the second names the unit of both."""
    joiners = line.grammar.joiners
    low, high = (first.low or 0) * factor(first, second), second.high or 0
    changes = word in joiners.onto or (word in joiners.to and _changes(line, first.first))
    if changes:
        _lend_change(first, second)
        return first
    if word in joiners.to:
        ranges = not joiners.needs_origin or _stands_before(line, first.first, joiners.origin)
    elif word in joiners.and_:
        ranges = _stands_before(line, first.first, joiners.between)
    else:
        ranges = high - low == second.scale or _may_be_either(first, second)
    if ranges and low < high:
        lend(first, second)
        return joined(first, second)
    if ranges and word in joiners.to and high == 1 and first.kind is second.kind is None:
        return unread(first, second)
    if low <= _LISTED.get(second.unit, -1) and (low < high or second.unit not in TIME_UNITS):
        lend(first, second)
    return first


def _may_be_either(first: Quantity, second: Quantity) -> bool:
    """Whether "or" leaves one number open between two of a like size: 300 or 400."""
    low, high = first.low or 0, second.high or 0
    if first.plain and low in _YEARS:
        return False
    return first.kind is second.kind is None and low < high <= _TEN * low and low >= _TEN


def _lend_change(first: Quantity, second: Quantity) -> None:
    """What the end of a change leaves to its start: from 3 to 5%, from 300 to 200 thousand."""
    lend(first, second)
    if first.plain and second.scale != 1 and second.form is not Form.WORDS:
        value = first.low or 0
        first.others = (value,)
        first.low = first.high = value * second.scale


def _changes(line: Line, index: int) -> bool:
    """Whether "from" before the number tells of a change: rose from 300 to 400."""
    joiners = line.grammar.joiners
    if not _stands_before(line, index, joiners.origin):
        return False
    return _stands_before(line, index, joiners.origin & joiners.change) or any(
        word in joiners.change and word not in joiners.origin
        for word in line.words[max(index - _REACH, 0) : index]
    )


def _stands_before(line: Line, index: int, words: Words) -> bool:
    """Whether one of the words stands before the number, perhaps with a bound between."""
    return any(line.words[place] in words for place in range(max(index - _NEAR, 0), index))
