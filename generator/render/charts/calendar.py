"""Scales of time: days as whole numbers, with round dates at even steps among them."""

import datetime as dt
from collections.abc import Iterator
from fractions import Fraction

from generator.render.charts.scale import Tick
from generator.render.dates import in_words
from generator.text.dates import Date, parse

_MONTHS = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)
_DAYS = (1, 2, 7)
_YEAR = 12
# More than any scale shows; wider steps still have some.
_FAR_TOO_MANY = 24


def ends(date: Date) -> tuple[Fraction, Fraction]:
    """The first and the last day of a date; of one that is open, twice the end that it has."""
    first, last = date.start or date.end, date.end or date.start
    assert first is not None and last is not None  # noqa: S101, PT018 -- one end at least is known
    return Fraction(first.toordinal()), Fraction(last.toordinal())


def ticks(low: Fraction, high: Fraction, most: int) -> tuple[Tick, ...]:
    """Round dates from `low` to `high`, as many as there are but at most `most`, and one at least.

    Days of a month, else first days of months, else of years; the first and the last of too many
    where wider steps would have none.
    """
    first, last = dt.date.fromordinal(int(low)), dt.date.fromordinal(int(high))
    finer: tuple[Tick, ...] = ()
    for found in _attempts(first, last):
        if not found:
            break
        if len(found) <= most:
            return found
        finer = found
    return (finer[0], finer[-1])[:most]


def _attempts(first: dt.date, last: dt.date) -> Iterator[tuple[Tick, ...]]:
    """Ticks at wider and wider steps; the first has one at least."""
    count = (last - first).days
    for step in _DAYS:
        if count // step < _FAR_TOO_MANY:
            days = (first + dt.timedelta(n) for n in range(0, count + 1, step))
            yield tuple(_tick(day, day.isoformat()) for day in days)
    begin = first.year * _YEAR + first.month - (first.day == 1)
    end = last.year * _YEAR + last.month - 1
    for step in _MONTHS:
        months = range(-(-begin // step) * step, end + 1, step)
        if len(months) <= _FAR_TOO_MANY:
            yield tuple(_month(month, step) for month in months)


def _month(month: int, step: int) -> Tick:
    """The first day of a month, counted from the year 0; told as a year by steps of years."""
    year, rest = divmod(month, _YEAR)
    whole = step % _YEAR == 0
    return _tick(dt.date(year, rest + 1, 1), f"{year:04}" if whole else f"{year:04}-{rest + 1:02}")


def _tick(day: dt.date, text: str) -> Tick:
    date = parse(text)
    assert isinstance(date, Date)  # noqa: S101 -- it is written in that form
    return Tick(Fraction(day.toordinal()), in_words(date))
