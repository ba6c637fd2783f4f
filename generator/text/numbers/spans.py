"""Joins two dates or times into one span: du 3 mai au 9 juin 2024, с 9:00 до 18:00."""

import re

from msgspec.structs import replace

from generator.text.numbers import clocks, hours
from generator.text.numbers.affixes import complete
from generator.text.numbers.amounts import amount_at
from generator.text.numbers.line import Line
from generator.text.numbers.moments import find_year, moment_at
from generator.text.numbers.quantity import Quantity

_DASH = re.compile(r"\s?[\u2013\u2014-]\s?")
_LEADING = 3  # words before a date in which "between" is looked for
_REACH = 5  # and those in which a verb like "postponed" is


def extend_moment(line: Line, first: Quantity) -> Quantity:
    """The date or time with that which it leads to; "postponed from … to …" are two."""
    since = line.word(first.first - 1) in line.grammar.calendar.since
    index = (_after_until(line, first) if since else None) or _after_link(line, first)
    if index is None or index >= len(line.words):
        return first
    dated = since or line.words[index - 1] in line.grammar.calendar.year_before
    second = _moment(line, index, dated=dated)
    if second is None or second.kind is not first.kind:
        return first
    low = second.low if first.low is None else first.low
    high = first.high if second.high is None else second.high
    if low is not None and high is not None and low > high:
        return first
    return replace(first, end=second.end, after=second.after, low=low, high=high)


def _moment(line: Line, index: int, *, dated: bool) -> Quantity | None:
    """The date or time at the word; a number that could be a year is one if `dated`."""
    found = moment_at(line, index)
    if found is None and line.numerals[index] is not None:
        found = amount_at(line, index)
        if found is not None and found.kind is None:
            complete(line, found)
            hours.find_hour(line, found)
            clocks.find_hour(line, found)
            if dated and found.kind is None:
                find_year(line, found)
    return found


def _after_until(line: Line, first: Quantity) -> int | None:
    """The index of the word after "until", behind the first date of a span; None without it."""
    calendar, index = line.grammar.calendar, first.after
    if line.near(index) and line.words[index] in calendar.year_after:
        index += 1
    follows = line.near(index) and line.words[index] in calendar.until
    return index + 1 if follows and line.near(index + 1) else None


def _after_link(line: Line, first: Quantity) -> int | None:
    """The index of the word after what joins a date to another; None where nothing does."""
    calendar, joiners, after = line.grammar.calendar, line.grammar.joiners, first.after
    if after >= len(line.words):
        return None
    dash = _DASH.match(line.text, first.end)
    if dash is not None and dash.end() == line.starts[after]:
        return after
    if not line.follows(first.end, after):
        return None
    word, before = line.words[after], line.words[max(first.first - _LEADING, 0) : first.first]
    spans = word in joiners.to or word in calendar.span_to
    if spans:
        around = line.words[max(first.first - _REACH, 0) : first.first]
        spans = calendar.shifted.isdisjoint(around)
    elif word in joiners.and_:
        spans = not joiners.between.isdisjoint(before)
    if not spans:
        return None
    after += 1
    while line.near(after) and line.words[after] in calendar.span_articles:
        after += 1
    return after
