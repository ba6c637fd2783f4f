"""Tells a time of day in hours from so many hours: à 20 heures, eight o'clock, halb neun."""

from generator.text.numbers.grammar import Role
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_HOURS_OF_DAY, _CLOCK_DIGITS = 24, 4
_REACH = 4  # words before the preposition in which one is looked for that speaks of duration


def find_hour(line: Line, quantity: Quantity) -> None:
    """Make a number a time of day where the words around it say so."""
    counted = quantity.unit == "hours"
    if not (counted or quantity.kind is None) or not line.grammar.calendar.hour:
        return
    low, high = quantity.low, quantity.high
    if quantity.plain and _is_four_digits(line, quantity) and _is_at(line, quantity):
        quantity.kind, quantity.low, quantity.high = Kind.TIME, None, None
        return
    if low is None or high is None or not 0 <= low <= high <= _HOURS_OF_DAY:
        return
    calendar, after = line.grammar.calendar, quantity.after
    follows = line.near(after)
    found = line.phrase(after, calendar.hour) if follows else None
    if found is None and _is_at(line, quantity):
        found = line.phrase(after, calendar.hour_after) if follows else None
        stops = follows and line.words[after] in calendar.not_hour_after
        stops = stops and not _leads_on(line, quantity) and not _links_clause(line, after)
        if found is None and counted and calendar.not_hour_after and not stops:
            found = None, after
    if found is None:
        return
    quantity.kind, quantity.low, quantity.high, quantity.others = Kind.TIME, None, None, ()
    quantity.unit, quantity.after = "", found[1]
    quantity.end = max(quantity.end, line.ends[found[1] - 1])


def _leads_on(line: Line, quantity: Quantity) -> bool:
    """Whether an hour of the next day follows, where it is no range: de 20h à 6h."""
    after = quantity.after
    return (
        line.near(after)
        and line.words[after] in line.grammar.joiners.to
        and line.numeral(after + 1) is not None
    )


def _links_clause(line: Line, index: int) -> bool:
    """Whether the word at `index` is an "and" that no number follows: à 8 heures et fermera."""
    return line.words[index] in line.grammar.joiners.and_ and line.numeral(index + 1) is None


def _is_four_digits(line: Line, quantity: Quantity) -> bool:
    """Whether it is an hour as armies write it, that begins with a zero: 0600."""
    digits = line.words[quantity.first]
    return len(digits) == _CLOCK_DIGITS and digits[0] == "0" and digits[2] < "6"


def _is_at(line: Line, quantity: Quantity) -> bool:
    """Whether a preposition of time stands before the number, and nothing that makes it another."""
    calendar, first = line.grammar.calendar, quantity.first
    if not line.near(first):
        dated = line.numeral(first - 1)
        named = dated is not None and dated.role is Role.MONTH
        weekday = line.word(first - 1) in calendar.hour_before
        return first > 0 and (named or weekday) and line.gap(first) == ", "
    span = quantity.low != quantity.high or _leads_on(line, quantity)
    before, of = line.words[first - 1], line.grammar.words.of
    led = before in calendar.hour_before or (span and before in line.grammar.joiners.origin)
    if not led and not (before in of and line.word(first - 2) in calendar.hour_leads):
        return False
    place = first - 1
    while place > max(first - 1 - _REACH, 0) and line.near(place):
        place -= 1
        if line.words[place] in calendar.not_hour_before:
            return False
    return True
