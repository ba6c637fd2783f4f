"""Finds the unit that a list of numbers names once, with its last one: 9, 10 and 12 years."""

from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import DIGITS
from generator.text.numbers.line import Line
from generator.text.numbers.pairs import lend, second_at
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIME_UNITS

_SHARED = frozenset((Kind.MEASURE, Kind.MONEY))
_LIKELY_YEARS = range(1900, 2100)
_LIKE = 20  # how many times greater than another a number of a list may be
_LONGEST = 6


def is_list(line: Line, first: Quantity, second: Quantity) -> bool:
    """Whether the unit of the second number is that of the first too: aged 9 and 12 years.

    Not in "killed 9 and 12 hours later", and not where the first is a year or named.
    """
    low, high = first.low or 0, second.mantissa or second.low or 0
    if first.kind is not None or first.lone or second.kind not in _SHARED:
        return False
    if second.scale != first.scale and low >= second.mantissa:
        return False
    if (first.plain and low in _LIKELY_YEARS) or not high <= low * _LIKE <= high * _LIKE**2:
        return False
    names, joiners = line.grammar.names, line.grammar.joiners
    before = line.words[first.first - 1] if line.near(first.first) else ""
    if before in names.labels or before in names.capital_labels or before in joiners.scales:
        return False
    return second.unit not in TIME_UNITS or line.word(second.after) not in joiners.later


def share_last_unit(line: Line, first: Quantity) -> None:
    """Give a number before a comma the unit that the last one of its list has."""
    joiners, after = line.grammar.joiners, first.after
    for _ in range(_LONGEST):
        if line.numeral(after) is not DIGITS or line.gap(after) != ", ":
            return
        second = second_at(line, after, line.starts[after])
        if second is None or second.kind is not None or second.form is Form.WORDS:
            return
        link = second.after
        if line.word(link) in joiners.and_ or line.word(link) in joiners.or_:
            last = second_at(line, link + 1, line.ends[link] + 1)
            if last is not None and is_list(line, second, last) and is_list(line, first, last):
                lend(first, last)
            return
        after = link
