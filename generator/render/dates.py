"""Dates in words, as precisely as they are stated and no more, in the language that is spoken."""

import datetime as dt

from babel.dates import format_date

from generator.render.catalogue import say, spoken
from generator.text.dates import Date
from generator.text.dates.date import APPROXIMATE, OPEN, UNCERTAIN

_PATTERNS = ("year", "month", "day")
_SHORTER = {(1, 3): "day_alone", (2, 3): "day_of_month", (1, 2): "month_alone"}
"""The pattern of a start that leaves out what its end repeats, by parts left and parts stated."""


def in_words(date: Date) -> str:
    """A date as the language has it; its patterns (CLDR) stand among the words, under `dates`.

    In English "13 January 2025", "about January 2025", "January 2025, uncertain",
    "8 to 13 October 2024", "from March 2024", "until 2024".
    """
    first, _, last = date.text.partition("/")
    if not last or first == last:
        return _single(first)
    if first == OPEN:
        return say("dates.until", date=_single(last))
    if last == OPEN:
        return say("dates.since", date=_single(first))
    return say("dates.interval", first=_shortened(first, last), last=_single(last, beside=True))


def month_alone(month: str) -> str:
    """The name of a month without its year, of one such as `2024-04`."""
    return _formatted(_parts(month), "month_alone")


def _parts(side: str) -> list[int]:
    """Year, month and day, as many of them as one date states."""
    return [int(part) for part in side.rstrip(APPROXIMATE + UNCERTAIN).split("-")]


def _formatted(parts: list[int], pattern: str) -> str:
    day = dt.date(*[*parts, 1, 1][:3])
    return format_date(day, say(f"dates.{pattern}"), locale=spoken().locale)


def _single(side: str, *, beside: bool = False) -> str:
    """A date that stands alone, or `beside` another, from which a comma would not part it."""
    parts = _parts(side)
    told = _formatted(parts, _PATTERNS[len(parts) - 1])
    if side.endswith(APPROXIMATE):
        return say("dates.about", date=told)
    if side.endswith(UNCERTAIN):
        return say("dates.uncertain_beside" if beside else "dates.uncertain", date=told)
    return told


def _shortened(first: str, last: str) -> str:
    """The start of an interval without the year and the month that its end repeats.

    Only of two that are stated alike and are sure, so that no mark and no precision gets lost.
    """
    parts, ends = _parts(first), _parts(last)
    if len(parts) != len(ends) or not (first + last).replace("-", "").isdecimal():
        return _single(first, beside=True)
    same = 0
    while same < len(parts) - 1 and parts[same] == ends[same]:
        same += 1
    if not same:
        return _single(first)
    return _formatted(parts, _SHORTER[len(parts) - same, len(parts)])
