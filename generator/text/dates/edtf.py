"""Reads dates in the form that content is written in."""

import datetime as dt
import re
from calendar import monthrange
from functools import lru_cache

from generator.text.dates.date import (
    APPROXIMATE,
    MONTHS,
    OPEN,
    UNCERTAIN,
    BadDate,
    Date,
    Precision,
)
from generator.text.dates.prose import suggest, why_not

_SIDE = re.compile(r"(?P<year>[0-9]{4})(?:-(?P<month>[0-9]{2})(?:-(?P<day>[0-9]{2}))?)?[~?]?")


# A site has few different dates, each of which stands in many places.
@lru_cache(maxsize=1 << 14)
def parse(text: str) -> Date | BadDate:
    """The date that a text states in a subset of EDTF, level 0 and 1, of the Library of Congress.

    `2025`, `2025-01`, `2025-01-13`, each with `~` (approximate) or `?` (uncertain) after it, and
    `A/B` of two of these, of which one may be `..` (open). White space around it is dropped.
    Anything else is a BadDate, for English prose with the form that says the same.
    """
    text = text.strip()
    outcome = _form(text)
    if isinstance(outcome, Date):
        return outcome
    impossible: str | None = None
    for meant in suggest(text):
        form = _form(meant)
        if isinstance(form, Date):
            return BadDate(outcome or why_not(text), meant)
        impossible = impossible or form
    return BadDate(outcome or impossible or why_not(text), None)


def understood(words: str) -> Date | None:
    """The date that words state by themselves: “late 2022” does, “last fall” does not."""
    read = parse(words)
    if isinstance(read, BadDate):
        read = parse(read.suggestion or "")
    return read if isinstance(read, Date) else None


def sides(date: Date) -> tuple[Date | None, ...]:
    """Both ends of an interval as they are stated, None for an open one; else the date alone."""
    read = map(parse, date.text.split("/"))
    return tuple(side if isinstance(side, Date) else None for side in read)


def says(words: str, date: Date) -> bool | None:
    """Whether a text means just the days of a date; None where that cannot be told of it."""
    read = understood(words)
    return None if read is None else (read.start, read.end) == (date.start, date.end)


def _form(text: str) -> Date | str | None:
    """The date, why the calendar has no such date, or nothing if the form is another one."""
    if _SIDE.fullmatch(text):
        return _date(text, [text])
    first, _, last = text.partition("/")
    dated = {side for side in (first, last) if _SIDE.fullmatch(side)}
    if dated and {first, last} <= {*dated, OPEN}:
        return _date(text, [first, last])
    return None


def _date(text: str, sides: list[str]) -> Date | str:
    """The date of one side or the interval of two, or why the calendar has none."""
    days: list[tuple[dt.date, dt.date] | None] = []
    for side in sides:
        found = None if side == OPEN else _days(side)
        if isinstance(found, str):
            return found
        days.append(found)
    first, last = days[0], days[-1]
    if first and last and first[0] > last[1]:
        turned = f"{sides[-1]}/{sides[0]}"
        return f"{sides[0]} is after {sides[-1]}: the earlier one stands first, as in {turned}"
    return Date(
        text=text,
        start=first and first[0],
        end=last and last[1],
        precision=_precision(sides),
        approximate=APPROXIMATE in text,
        uncertain=UNCERTAIN in text,
    )


def _precision(sides: list[str]) -> Precision:
    """How finely it is stated: by the parts of one side."""
    if len(sides) > 1:
        return Precision.INTERVAL
    return (Precision.YEAR, Precision.MONTH, Precision.DAY)[sides[0].count("-")]


def _days(side: str) -> tuple[dt.date, dt.date] | str:
    """The first and the last day of one side, or why the calendar has no such days."""
    parts = [int(part) for part in side.rstrip(APPROXIMATE + UNCERTAIN).split("-")]
    year, month, day = (*parts, 0, 0)[:3]
    if year == 0:
        return "there is no year 0000"
    if len(parts) == 1:
        return dt.date(year, 1, 1), dt.date(year, 12, 31)
    if not 1 <= month <= len(MONTHS):
        return f"there is no month {month:02}: months go from 01 to 12"
    length = monthrange(year, month)[1]
    if len(parts) == 2:  # noqa: PLR2004 - year and month
        return dt.date(year, month, 1), dt.date(year, month, length)
    if not 1 <= day <= length:
        return f"there is no day {day:02}: {MONTHS[month - 1]} {year} has {length} days"
    return dt.date(year, month, day), dt.date(year, month, day)
