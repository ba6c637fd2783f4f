"""What English prose about a date is in the form that content is written in.

Only ever a suggestion: a maintainer reads it before it counts. Parts of a year and of a month are
taken wide, so that nothing the words may mean is left out: "late" is the last quarter of a year or
the last third of a month, "mid" all between early and late; seasons are the north's.
"""

import re
from calendar import monthrange
from collections.abc import Callable, Iterator

from generator.text.dates.date import APPROXIMATE, MONTHS, OPEN, UNCERTAIN

# Prose about a date is short; longer text is none, and is not searched for one.
_LONGEST = 80
_MONTH = {name.lower(): number for number, name in enumerate(MONTHS, 1)}
_MONTH |= {name[:3]: number for name, number in _MONTH.items()} | {"sept": 9}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_WEEKDAYS = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_NTH = {"first": 1, "second": 2, "third": 3, "fourth": 4}
_PARTS = {"early": 0, "beginning": 0, "start": 0, "mid": 1, "middle": 1, "late": 2, "end": 2}

_Y, _M, _D = "(?P<year>(?!0000)[0-9]{4})", "(?P<month>[0-9]{1,2})", "(?P<day>[0-9]{1,2})"
_N = f"(?P<name>{'|'.join(sorted(_MONTH, key=len, reverse=True))})"
_S = f"(?P<season>{'|'.join(_SEASONS)})"
_P = f"(?P<part>{'|'.join(_PARTS)})[- ]"
# One date, in the order of words and numbers; a dotted one has its day first.
_CALENDAR = (
    _Y, f"{_N} {_Y}", f"{_Y} {_N}", f"{_D} {_N} {_Y}", f"{_N} {_D} {_Y}", f"{_Y} {_N} {_D}",
    f"{_Y}[-./]{_M}", f"{_M}[./]{_Y}", f"{_Y}[-./]{_M}[-./]{_D}", rf"{_D}\.{_M}\.{_Y}",
    "(?P<year>[0-9]{4})(?P<month>[0-9]{2})(?P<day>[0-9]{2})",
)  # fmt: skip
_TIMED = rf"{_Y}-{_M}-{_D}(?:[t ]+[0-9]{{1,2}}:[0-9]{{2}}(?::[0-9]{{2}})?.{{0,9}})"
_TURNED = f"{_Y}-(?P<day>1[3-9]|2[0-9]|3[01])-(?P<month>0[1-9]|1[0-2])"
_SLASHED = re.compile(f"(?P<one>[0-9]{{1,2}})[-/](?P<two>[0-9]{{1,2}})[-/]{_Y}")
_RELATIVE = re.compile(
    r"\b(?:last|next|this|ago|today|yesterday|tomorrow|recent|recently|now|earlier|later)\b"
)
# What qualifies a date, and what it does to the form of the date.
_WITH = "(?:{}) (?P<date>.+)".format
_QUALIFIERS = (
    (_WITH("since|ever since|from|starting|beginning|after"), "after"),
    (_WITH("until|till|to|up to|through|before|by|no later than"), "before"),
    (_WITH("about|around|circa|ca|c|approximately|approx|roughly|some ?time"), APPROXIMATE),
    (_WITH("possibly|probably|perhaps|maybe"), UNCERTAIN),
    (_WITH("as|between"), ""),
    ("(?P<date>.+) uncertain", UNCERTAIN),
    ("~ ?(?P<date>.+)", APPROXIMATE),
)
_STILL = {"", OPEN, "now", "present", "today", "date"}
_LINK = re.compile(r"(?!^-)\s*(?:[-/]|\b(?:to|until|till|through|and)\b)\s*")


def why_not(text: str) -> str:
    """Why a text that is not in the form of a date is none, in words for a maintainer."""
    plain = _plain(text[:_LONGEST])
    slashed = _SLASHED.fullmatch(plain)
    if not plain:
        return "the date is empty: write unknown if it is not known"
    if slashed and not any(_slashed(plain)):
        return "the day or the month may be first here: write the year, the month, the day"
    if re.fullmatch(_TIMED, plain):
        return "a date has no time of day"
    if _RELATIVE.search(plain):
        return "this depends on the day it was said: write the date that was meant"
    return "this is not in the form 2025, 2025-01, 2025-01-13 or 2025-01/2025-03"


def suggest(text: str) -> Iterator[str]:
    """Forms that the text may mean, the likeliest first; they need not be in the calendar."""
    return _read(_plain(text)) if len(text) <= _LONGEST else iter(())


def _plain(text: str) -> str:
    """The text in lower case, without the words and signs that say nothing of when."""
    text = re.sub("[‐‑‒–—−]", "-", text.lower())
    text = re.sub(r"(?<=[0-9])(?:st|nd|rd|th)\b", "", text)
    text = re.sub(r"(.+) on(?:wards?)?$", r"since \1", text)
    text = re.sub(rf"\b(?:of|the|in|on|at|during|{_WEEKDAYS})\b|[,()]|(?<=[a-z])\.", " ", text)
    return " ".join(text.split())


def _read(text: str) -> Iterator[str]:
    """What a text without needless words may mean."""
    yield from _single(text)
    yield from _range(text)


def _single(text: str) -> Iterator[str]:
    """What it may mean if it is not two dates."""
    for reading in (_calendar, _slashed, _parts, _qualified):
        yield from reading(text)


def _calendar(text: str) -> Iterator[str]:
    """A year, a month or a day, and a decade: "13 January 2025", "13.01.2025", "1990s"."""
    for pattern in (*_CALENDAR, _TIMED, _TURNED):
        match = re.fullmatch(pattern, text)
        if match:
            found = match.groupdict()
            month = _MONTH[found["name"]] if "name" in found else int(found.get("month", 0))
            yield _written(found["year"], month, int(found.get("day", 0)))
    if re.fullmatch("[0-9]{3}0s", text):
        yield f"{text[:4]}/{text[:3]}9"


def _written(year: str, month: int = 0, day: int = 0) -> str:
    return year + (f"-{month:02}" if month else "") + (f"-{day:02}" if day else "")


def _slashed(text: str) -> Iterator[str]:
    """A date of three numbers, where only one order of day and month is in the calendar."""
    match = _SLASHED.fullmatch(text)
    if match:
        one, two = int(match["one"]), int(match["two"])
        if one > len(MONTHS) or one == two:
            yield _written(match["year"], two, one)
        elif two > len(MONTHS):
            yield _written(match["year"], one, two)


def _parts(text: str) -> Iterator[str]:
    """A part of a year or of a month: "late 2022", "mid-January 2025", "autumn 2024", "Q3 2024"."""
    for pattern, stretch in _STRETCHES:
        match = re.fullmatch(pattern, text)
        if match:
            yield stretch(match.groupdict())


def _part_of_year(found: dict[str, str]) -> str:
    first, last = ((1, 3), (4, 9), (10, 12))[_PARTS[found["part"]]]
    return _months(int(found["year"]), first, last)


def _part_of_month(found: dict[str, str]) -> str:
    year, month = found["year"], _MONTH[found["name"]]
    length = monthrange(int(year), month)[1]
    first, last = ((1, 10), (11, 20), (21, length))[_PARTS[found["part"]]]
    return f"{_written(year, month, first)}/{_written(year, month, last)}"


def _part_of_season(found: dict[str, str]) -> str:
    month = _SEASONS[found["season"]] + _PARTS[found["part"]]
    return _months(int(found["year"]), month, month).split("/")[0]


def _season(found: dict[str, str]) -> str:
    first = _SEASONS[found["season"]]
    return _months(int(found["year"]), first, first + 2)


def _nth_of_year(found: dict[str, str]) -> str:
    length = 6 if found["kind"][0] == "h" else 3
    last = length * int(_NTH.get(found["nth"], found["nth"]))
    return _months(int(found["year"]), last - length + 1, last)


def _months(year: int, first: int, last: int) -> str:
    """From one month of the year to another, which may be in the next year."""
    ends = ((year + (month - 1) // 12, (month - 1) % 12 + 1) for month in (first, last))
    return "/".join(f"{each:04}-{month:02}" for each, month in ends)


_STRETCHES: tuple[tuple[str, Callable[[dict[str, str]], str]], ...] = (
    (f"{_P}{_Y}", _part_of_year),
    (f"{_P}{_N} {_Y}", _part_of_month),
    (f"{_P}{_S} {_Y}", _part_of_season),
    (f"{_S} {_Y}", _season),
    (f"(?P<season>winter) {_Y}[-/](?:[0-9]{{2}}|[0-9]{{4}})", _season),
    (f"(?P<kind>[hq])(?P<nth>[1-4]) {_Y}", _nth_of_year),
    (f"{_Y} (?P<kind>[hq])(?P<nth>[1-4])", _nth_of_year),
    (f"(?P<nth>[1-4]|{'|'.join(_NTH)}) (?P<kind>half|quarter) {_Y}", _nth_of_year),
)


def _qualified(text: str) -> Iterator[str]:
    """A qualified date: "since March 2024", "until 2024", "about January 2025"."""
    for words, meaning in _QUALIFIERS:
        match = re.fullmatch(words, text)
        for date in _single(match["date"]) if match else ():
            first, last = date.split("/")[0], date.split("/")[-1]
            if meaning == "after":
                yield f"{first}/{OPEN}"
            elif meaning == "before":
                yield f"{OPEN}/{last}"
            else:
                yield "/".join(dict.fromkeys((first + meaning, last + meaning)))


def _range(text: str) -> Iterator[str]:
    """Two dates: "8-13 October 2024", "October to December 2024", "2022-23", "2024 to now"."""
    text = re.sub("^(?:from|between) ", "", text)
    for link in _LINK.finditer(text):
        for first, last in _completed(text[: link.start()], text[link.end() :]):
            for start in _side(first):
                for end in _side(last):
                    yield f"{start.split('/')[0]}/{end.split('/')[-1]}"


def _completed(first: str, last: str) -> Iterator[tuple[str, str]]:
    """The two sides, and each with the month or the year that only the other one states."""
    yield first, last
    year = re.search("[0-9]{4}$", last)
    if year:
        for name in re.findall(_N, last):
            yield f"{first} {name} {year[0]}", last
        yield f"{first} {year[0]}", last
        for name in re.findall(_N, first):
            yield f"{first} {year[0]}", f"{name} {last}"
    if re.fullmatch("[0-9]{4}", first) and re.fullmatch("[0-9]{2}", last):
        yield first, first[:2] + last


def _side(text: str) -> Iterator[str]:
    """One side of a range."""
    return iter((OPEN,)) if text in _STILL else _single(text)
