"""Scales of time: days as whole numbers, with round dates at even steps around them."""

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

from generator.render.charts.scale import Tick
from generator.text.dates import Date, parse

_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_DAYS = (1, 2, 7)
_YEAR = 12
_LAST = dt.MAXYEAR * _YEAR - 1


def ends(date: Date) -> tuple[Fraction, Fraction] | None:
    """The first and the last day of a date; of one that is open, twice the end that it has."""
    first, last = date.start or date.end, date.end or date.start
    if first is None or last is None:
        return None
    return Fraction(first.toordinal()), Fraction(last.toordinal())


def ticks(low: Fraction, high: Fraction, most: int) -> tuple[Tick, ...]:
    """At least two round dates, `most` or fewer, the first not after `low`, the last not before
    `high`: days of a month, else first days of months, else of years.
    """
    first, last = dt.date.fromordinal(int(low)), dt.date.fromordinal(int(high))
    for found in _attempts(first, last):
        if len(found) <= max(most, 2):
            return found
    return found


def _attempts(first: dt.date, last: dt.date) -> Iterator[tuple[Tick, ...]]:
    """Ticks at wider and wider steps, of which the widest has two or three."""
    days = (last - first).days
    for step in _DAYS:
        count = max(-(-days // step), 1)
        if first.toordinal() + count * step <= dt.date.max.toordinal():
            found = (first + dt.timedelta(step * n) for n in range(min(count, days + 1) + 1))
            yield tuple(_tick(day, day.isoformat()) for day in found)
    begin, end = _month(first), _month(last) + (last.day > 1)
    for step in _MONTHS:
        start = begin // step * step
        stop = max(-(-end // step) * step, start + step)
        if start >= _YEAR and stop <= _LAST:
            yield tuple(_months(start, stop, step))
    yield (_tick(dt.date.min, "0001"), _tick(dt.date.max, "9999"))


def _month(day: dt.date) -> int:
    """The months from the year 0 to a day."""
    return day.year * _YEAR + day.month - 1


def _months(start: int, stop: int, step: int) -> Iterator[Tick]:
    for month in range(start, stop + 1, step):
        year, rest = divmod(month, _YEAR)
        whole = step % _YEAR == 0
        yield _tick(dt.date(year, rest + 1, 1), f"{year:04}" if whole else f"{year:04}-{rest + 1:02}")


def _tick(day: dt.date, text: str) -> Tick:
    date = parse(text)
    assert isinstance(date, Date)  # noqa: S101 -- it is written in that form
    return Tick(Fraction(day.toordinal()), date.words())
