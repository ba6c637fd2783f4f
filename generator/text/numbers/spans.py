"""Joins two dates, or hours, into the span between: from 28 June to 10 July, с 9:00 до 18:00."""

from msgspec.structs import replace

from generator.text.numbers.affixes import complete
from generator.text.numbers.amounts import amount_at
from generator.text.numbers.clocks import find_hour
from generator.text.numbers.line import Line
from generator.text.numbers.moments import find_year, moment_at
from generator.text.numbers.quantity import Quantity


def spanned(line: Line, first: Quantity) -> Quantity:
    """The span that begins with a date or hour, or the date or hour itself."""
    calendar, index = line.grammar.calendar, first.after
    if line.word(first.first - 1) not in calendar.since:
        return first
    if line.near(index) and line.words[index] in calendar.year_after:
        index += 1
    if not line.near(index) or line.words[index] not in calendar.until:
        return first
    second = _moment_at(line, index + 1) if line.near(index + 1) else None
    if second is None or second.kind is not first.kind:
        return first
    low = second.low if first.low is None else first.low
    high = low if second.high is None else second.high
    if low is not None and high is not None and low > high:
        return first
    return replace(first, end=second.end, after=second.after, low=low, high=high)


def _moment_at(line: Line, index: int) -> Quantity | None:
    """The date, year or hour that begins at the word."""
    if line.numerals[index] is None:
        return None
    found = moment_at(line, index) or amount_at(line, index)
    if found is not None and found.kind is None:
        complete(line, found)
        find_hour(line, found)
        if found.kind is None:
            find_year(line, found)
    return found
