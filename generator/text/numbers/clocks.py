"""Tells hours, days and decades in words: в пять утра, шостого листопада, в девяностые."""

import re

from generator.text.numbers.amounts import amount_at
from generator.text.numbers.grammar import Role
from generator.text.numbers.line import Line
from generator.text.numbers.moments import moment_at
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_KINDS = frozenset((None, Kind.ORDINAL, Kind.MEASURE))
_UNITS = frozenset(("", "hours", "nights"))
_HALVES = frozenset((Role.HALF, Role.PART))
_DAY, _TEN, _HOUR = 24, 10, 60
_LAST_DAY = 31
_TIME = re.compile(r"\d:[0-5]\d")


def find_hour(line: Line, quantity: Quantity) -> None:
    """Make the quantity a time of day where the words around it say so."""
    clock, value = line.grammar.clock, quantity.low
    if not clock.at or quantity.kind not in _KINDS or quantity.unit not in _UNITS:
        return
    if value != quantity.high or value not in range(_DAY + 1):
        return
    half = _half_before(line, quantity.first)
    first = quantity.first if half is None else half
    after = _after_hour(line, quantity, halved=half is not None)
    if after is None:
        return
    quantity.first, quantity.start = first, min(line.starts[first], quantity.start)
    quantity.after, quantity.end = after, line.ends[after - 1]
    quantity.kind, quantity.unit, quantity.others = Kind.TIME, "", ()
    quantity.low = quantity.high = None


def _after_hour(line: Line, quantity: Quantity, *, halved: bool) -> int | None:
    """The index beyond the hour that the number is; None where it is none."""
    clock, after = line.grammar.clock, quantity.after
    at = line.word(quantity.first - 1) in clock.at
    noun = quantity.unit == "hours" and at and (quantity.low or 0) < _DAY
    if quantity.kind is Kind.ORDINAL and line.near(after) and line.words[after] in clock.nouns:
        noun, after = True, after + 1
    noun = noun or _is_shortened(line, quantity)
    if quantity.unit == "nights":
        return after if at else None
    after = _after_minutes(line, after)
    following = line.words[after] if line.near(after) else ""
    if following in clock.parts or (following in clock.day and (noun or at or quantity.unit)):
        return after + 1
    return after if noun or (halved and not following) else None


def _is_shortened(line: Line, quantity: Quantity) -> bool:
    """Whether an ordinal in digits is an hour with its noun left out: о 21-й."""
    clock, before = line.grammar.clock, line.word(quantity.first - 1)
    if quantity.kind is not Kind.ORDINAL or line.words[quantity.after - 1] not in clock.shortened:
        return False
    if line.near(quantity.after) and line.words[quantity.after] not in clock.before:
        return False
    return before in clock.at or (before in clock.before and _TIME.search(line.text) is not None)


def _after_minutes(line: Line, after: int) -> int:
    """The index beyond minutes in words before a part of the day: в семь тридцать утра."""
    if not line.near(after) or line.numerals[after] is None:
        return after
    minutes = amount_at(line, after)
    if minutes is None or not minutes.words or not 0 < (minutes.low or 0) < _HOUR:
        return after
    beyond = minutes.after
    followed = line.near(beyond) and line.words[beyond] in line.grammar.clock.parts
    return beyond if followed else after


def _half_before(line: Line, first: int) -> int | None:
    """The index of a half or quarter of the hour named: в половине восьмого, пів на сьому."""
    place = first - 1
    if not line.near(first):
        return None
    if line.words[place] in line.grammar.clock.links and line.near(place):
        place -= 1
    numeral = line.numeral(place)
    known = numeral is not None and numeral.role in _HALVES and line.starts[place] >= line.floor
    return place if known and line.word(place - 1) in line.grammar.clock.before else None


def find_decade(line: Line, quantity: Quantity) -> None:
    """Make an ordinal the ten years it stands for: в девяностые, у шістдесятих роках."""
    clock, after = line.grammar.clock, quantity.after
    if (quantity.low or 0) % _TEN or line.words[after - 1] not in clock.decades:
        return
    following = line.words[after] if line.near(after) else ""
    if following in line.grammar.calendar.year_after:
        quantity.after, quantity.end = after + 1, line.ends[after]
    elif line.word(quantity.first - 1) not in clock.during or following in clock.dates:
        return
    quantity.kind, quantity.low, quantity.high = Kind.DATE, None, None


def find_day(line: Line, quantity: Quantity) -> None:
    """Make an ordinal the day that it is before a month: шестого ноября 2024 года."""
    after = quantity.after
    month = line.numeral(after) if line.near(after) else None
    if not line.grammar.clock.at or month is None or month.role is not Role.MONTH:
        return
    if not 0 < (quantity.low or 0) <= _LAST_DAY:
        return
    year = moment_at(line, after)
    quantity.kind, quantity.low, quantity.high = Kind.DATE, None, None
    quantity.after, quantity.end = after + 1, line.ends[after]
    if year is not None:
        quantity.low, quantity.high = year.low, year.high
        quantity.after, quantity.end, quantity.words = year.after, year.end, False
