"""Finds dates, years and times of day: they are no counts."""

import re
from bisect import bisect_left
from collections.abc import Mapping

from generator.text.bounds import Bound
from generator.text.numbers.digits import Form
from generator.text.numbers.endings import become_decade
from generator.text.numbers.grammar import Role, Value
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_DAY, _MONTH = r"(?:3[01]|[12]\d|0?[1-9])", r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:1[5-9]|20)\d\d"
# A year and the next one in two digits, where these could also be a month: 2009-10.
_SEASONS = "|".join(f"{first:02}-{first + 1:02}" for first in range(12))
NUMERIC = re.compile(
    rf"(?P<season>(?:19|20)(?:{_SEASONS}))(?![\d-])"
    r"|(?P<iso>\d{4})-(?:1[0-2]|0[1-9])(?:-(?:3[01]|[12]\d|0[1-9])(?:t\d\d:\d\d[\d:.z+-]*)?)?(?![\d-])"
    rf"|(?P<ymd>\d{{4}})(?P<a>[./]){_MONTH}(?P=a){_DAY}(?!\d)"
    rf"|{_DAY}(?P<b>[./-]){_DAY}(?P=b)(?P<dmy>(?:19|20)\d\d)(?!\d)"
    r"|(?:3[01]|[12]\d|0[1-9])\.(?:1[0-2]|0[1-9])\.\d\d(?![\d.])"
    rf"|(?P<since>{_YEAR})\s?[-/\u2013\u2014]\s?(?P<until>{_YEAR}|\d\d)(?![\d.,]*\d|\w)"
)
CLOCK = re.compile(
    r"(?:2[0-4]|1\d|0?\d):[0-5]\d(?::[0-5]\d)?(?!\d)(?:\s?[ap]\.?\s?m\b\.?)?(?:\s(?:gmt|utc)\b)?"
)
# A line-up or a programme's name: 4-4-2, 5–7–9 %.
CHAIN = re.compile(
    r"\d{1,2}(?P<dash>[-\u2013])\d{1,2}(?P=dash)\d{1,2}(?![-\u2013]?\w|[.,/:]\d)(?:\s?%)?"
)
_DASHES = frozenset("\u2013\u2014")
_DATE_MARKS = _DASHES | frozenset("-/")
_YEAR_GROUPS = ("iso", "ymd", "dmy", "year", "last", "since", "short")
_CENTURY, _YEAR_DIGITS = 100, 4
_LONGEST_DAY = 7  # 31.12.24
_DECADES = range(30, 100, 10)
_FIRST_OLD_YEAR = 1000
_PLURAL = "en"  # wurden 1648 in Münster getötet
_FIRST_YEAR, _FIRST_LIKELY_YEAR, _END_OF_YEARS = 1500, 1900, 2101


def moment_at(line: Line, index: int) -> Quantity | None:
    """The date or time of day that begins at the digits or month's name at `index`."""
    numeral, calendar = line.numerals[index], line.grammar.calendar
    if numeral is None or numeral.role not in (Role.DIGITS, Role.MONTH):
        return None
    if numeral.role is Role.DIGITS:
        patterns = _patterns(line, index)
    elif calendar.proper_months and not line.capital(index):
        return None
    else:
        patterns = [(calendar.at_month, Kind.DATE)]
    for pattern, kind in patterns:
        found = _match(line, index, pattern, kind)
        if found is not None:
            return found
    return None


def _patterns(line: Line, index: int) -> list[tuple[re.Pattern[str], Kind]]:
    """What the digits at `index` could begin, by their number and what follows them."""
    digits, calendar = line.words[index], line.grammar.calendar
    tail = line.text[line.ends[index] : line.ends[index] + 2]
    patterns = []
    if "." in digits or tail[:1] in _DATE_MARKS or tail[1:] in _DASHES:
        patterns.append((NUMERIC, Kind.DATE))
    if tail[:1] == ":":
        patterns.append((CLOCK, Kind.TIME))
    elif len(digits) <= _LONGEST_DAY:
        patterns += [(calendar.at_day, Kind.DATE), (calendar.at_clock, Kind.TIME)]
        if tail[:1] in _DATE_MARKS:
            patterns.append((CHAIN, Kind.LABEL))
    return patterns


def _match(line: Line, index: int, pattern: re.Pattern[str], kind: Kind) -> Quantity | None:
    """The moment that the pattern finds at the word, unless its last number goes on."""
    match = pattern.match(line.lower, line.starts[index])
    if match is None:
        return None
    after = bisect_left(line.starts, match.end())
    if match.end() < line.ends[after - 1] or _goes_on(line, after):
        return None
    low, high = years(match.groupdict())
    counts = line.near(after) and line.words[after] in line.grammar.names.counted
    counts = counts and len(match.groupdict().get("until") or "") == _YEAR_DIGITS
    if low is not None and high is not None and (high < low or (high > low and counts)):
        return None
    return Quantity(
        start=match.start(),
        end=match.end(),
        first=index,
        after=after,
        low=low,
        high=high,
        form=Form.PLAIN,
        words=False,
        kind=kind,
    )


def _goes_on(line: Line, after: int) -> bool:
    """Whether what follows belongs to the last number, as in "in January 5 million"."""
    following = line.numeral(after)
    return (
        following is not None
        and following.role in (Role.SCALE, Role.HUNDRED, Role.DOZEN)
        and line.near(after)
    )


def years(groups: Mapping[str, str | None]) -> tuple[Value | None, Value | None]:
    """The first and last year in the groups of a date's pattern; None where it names none."""
    since = next((int(year) for name in _YEAR_GROUPS if (year := groups.get(name))), None)
    until, season = groups.get("until"), groups.get("season")
    if season is not None:
        start = int(season[:_YEAR_DIGITS])
        return start, start + 1
    if since is None or until is None:
        return since, since
    return since, int(until) + (since - since % _CENTURY if len(until) < _YEAR_DIGITS else 0)


def find_year(line: Line, quantity: Quantity) -> None:
    """Make four plain digits a year, or years, where the words around them allow it."""
    low, high = quantity.low or 0, quantity.high or 0
    if low in _DECADES and low == high and line.grammar.calendar.decade_before:
        _find_decade(line, quantity)
        return
    if not quantity.plain or not _FIRST_YEAR // 2 < low <= high < _END_OF_YEARS:
        return
    calendar, first, after = line.grammar.calendar, quantity.first, quantity.after
    before = line.words[first - 1] if line.near(first) else ""
    following = line.words[after] if line.near(after) else ""
    named = before in calendar.year_before or before in calendar.year_prefixes
    dated = named or before in calendar.seasons
    plural = not dated and following.endswith(line.grammar.names.counted_endings)
    counted = plural or following in line.grammar.names.counted
    counts = counted or (following and _is_bounded(line, first))
    likely = (low >= _FIRST_LIKELY_YEAR and low % _CENTURY) or _is_old_year(
        line, quantity, following
    )
    if before in calendar.decade_before and quantity.decade:
        become_decade(line, quantity)
    elif following in calendar.year_after or (
        not counts and (likely or (named and low >= _FIRST_YEAR))
    ):
        quantity.kind = Kind.DATE


def _find_decade(line: Line, quantity: Quantity) -> None:
    """Ten years after the word for years: les années 90, les années soixante-dix."""
    first = quantity.first
    if not line.near(first) or line.words[first - 1] not in line.grammar.calendar.decade_before:
        return
    if quantity.plain:
        become_decade(line, quantity)
    else:
        quantity.kind, quantity.low, quantity.high = Kind.DATE, None, None


def _is_old_year(line: Line, quantity: Quantity, following: str) -> bool:
    """Whether a number below 1900 is a year: one of a span, or before a verb or the like."""
    low, high = quantity.low or 0, quantity.high or 0
    calendar, first = line.grammar.calendar, quantity.first
    if low < _FIRST_OLD_YEAR:
        return False
    before = line.words[first - 1] if line.near(first) else ""
    if low < high:
        return not following and before in line.grammar.joiners.origin
    if low < _FIRST_YEAR:
        ends = not following and before in calendar.old_year_before
        return ends or (following in calendar.founded and not before.endswith(_PLURAL))
    if not following and calendar.old_year_after and line.capital(first - 1) and before:
        return True
    counted = before in calendar.no_year_before or before.endswith(_PLURAL)
    return following in calendar.old_year_after and not counted


def _is_bounded(line: Line, first: int) -> bool:
    """Whether a bound stands before the number that nobody puts before a year."""
    found = line.phrase(first - 1, line.grammar.bounds.before, -1)
    if found is None or found[0] in (Bound.ABOUT, Bound.AT_MOST):
        return False
    since = (
        found[0] is Bound.AT_LEAST and line.words[first - 1] in line.grammar.calendar.year_before
    )
    return not (since and found[1] in (first - 2, first - 4))
