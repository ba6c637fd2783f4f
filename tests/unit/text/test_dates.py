"""Dates are read in one form, said in words no more precisely; prose gets the form suggested."""

import datetime as dt

import pytest

from generator.text.dates import (
    BadDate,
    Date,
    Precision,
    days_apart,
    parse,
    says,
    sides,
    understood,
)


def day(text: str) -> dt.date | None:
    """A day, or None for an open end."""
    return dt.date.fromisoformat(text) if text else None


def date(text: str) -> Date:
    """The date of a text that is one."""
    parsed = parse(text)
    assert isinstance(parsed, Date), parsed
    return parsed


@pytest.mark.parametrize(
    ("text", "start", "end", "precision"),
    [
        ("2025", "2025-01-01", "2025-12-31", Precision.YEAR),
        ("2025-01", "2025-01-01", "2025-01-31", Precision.MONTH),
        ("2024-02", "2024-02-01", "2024-02-29", Precision.MONTH),
        ("2025-02", "2025-02-01", "2025-02-28", Precision.MONTH),
        ("2025-01-13", "2025-01-13", "2025-01-13", Precision.DAY),
        ("2024-02-29", "2024-02-29", "2024-02-29", Precision.DAY),
        ("0001", "0001-01-01", "0001-12-31", Precision.YEAR),
        ("9999-12-31", "9999-12-31", "9999-12-31", Precision.DAY),
        ("2024-10/2024-12", "2024-10-01", "2024-12-31", Precision.INTERVAL),
        ("2024-10-08/2025", "2024-10-08", "2025-12-31", Precision.INTERVAL),
        ("2024/2024-03", "2024-01-01", "2024-03-31", Precision.INTERVAL),
        ("2024-03/..", "2024-03-01", "", Precision.INTERVAL),
        ("../2024-03", "", "2024-03-31", Precision.INTERVAL),
    ],
)
def test_what_a_date_covers(text: str, start: str, end: str, precision: Precision) -> None:
    assert date(text) == Date(
        text, day(start), day(end), precision, approximate=False, uncertain=False
    )


@pytest.mark.parametrize(
    ("text", "approximate", "uncertain"),
    [
        ("2025~", True, False),
        ("2025-01?", False, True),
        ("2025-01-13~", True, False),
        ("2024~/2025", True, False),
        ("2024/2025?", False, True),
        ("2024~/2025?", True, True),
        ("2024~/..", True, False),
    ],
)
def test_marks(text: str, approximate: bool, uncertain: bool) -> None:  # noqa: FBT001
    marked, plain = date(text), date(text.replace("~", "").replace("?", ""))
    assert (marked.approximate, marked.uncertain) == (approximate, uncertain)
    assert (marked.start, marked.end, marked.precision) == (plain.start, plain.end, plain.precision)


def test_space_around_a_date_is_dropped() -> None:
    assert date(" 2025-01\n") == date("2025-01")


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025", "2025"),
        ("0800", "800"),
        ("2025-01", "January 2025"),
        ("2025-01-13", "13 January 2025"),
        ("2025-01~", "about January 2025"),
        ("2025-01?", "January 2025, uncertain"),
        ("2025~", "about 2025"),
        ("2024-10-08/2024-10-13", "8 to 13 October 2024"),
        ("2024-10-08/2024-11-03", "8 October to 3 November 2024"),
        ("2024-10-08/2025-01-03", "8 October 2024 to 3 January 2025"),
        ("2024-10/2024-12", "October to December 2024"),
        ("2024-10/2025-01", "October 2024 to January 2025"),
        ("2022/2024", "2022 to 2024"),
        ("2024/2024", "2024"),
        ("2024-03/2024-05-13", "March 2024 to 13 May 2024"),
        ("2024-03/..", "from March 2024"),
        ("2024-03~/..", "from about March 2024"),
        ("../2024", "until 2024"),
        ("../2024?", "until 2024, uncertain"),
        ("2024-03~/2024-05", "about March 2024 to May 2024"),
        ("2024-03/2024-05~", "March 2024 to about May 2024"),
        ("2024-03?/2024-05?", "March 2024 (uncertain) to May 2024 (uncertain)"),
    ],
)
def test_words(text: str, words: str) -> None:
    assert date(text).words() == words


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("2025-01~", ["2025-01~"]),
        ("2024-10-08/2025", ["2024-10-08", "2025"]),
        ("2024-03/..", ["2024-03", None]),
        ("../2024?", [None, "2024?"]),
    ],
)
def test_sides(text: str, ends: list[str | None]) -> None:
    assert list(sides(date(text))) == [end and date(end) for end in ends]


FORM = "this is not in the form 2025, 2025-01, 2025-01-13 or 2025-01/2025-03"
RELATIVE = "this depends on the day it was said: write the date that was meant"


@pytest.mark.parametrize(
    ("text", "message", "suggestion"),
    [
        ("2025-13", "there is no month 13: months go from 01 to 12", None),
        ("2025-00", "there is no month 00: months go from 01 to 12", "2025"),
        ("2025-02-30", "there is no day 30: February 2025 has 28 days", None),
        ("2024-02-30", "there is no day 30: February 2024 has 29 days", None),
        ("2025-04-00", "there is no day 00: April 2025 has 30 days", "2025-04"),
        ("0000", "there is no year 0000", None),
        ("2022-23", "there is no month 23: months go from 01 to 12", "2022/2023"),
        ("2024-01/2024-14", "there is no month 14: months go from 01 to 12", None),
        ("2024-14/..", "there is no month 14: months go from 01 to 12", None),
        (
            "2024-03/2024-01",
            "2024-03 is after 2024-01: the earlier one stands first, as in 2024-01/2024-03",
            None,
        ),
        ("", "the date is empty: write unknown if it is not known", None),
        (" \t", "the date is empty: write unknown if it is not known", None),
        ("some day", FORM, None),
        ("2025-01~?", FORM, None),
        ("٢٠٢٥", FORM, None),
        ("2025/2026/2027", FORM, None),
        ("../..", FORM, None),
        ("..", FORM, None),
        ("/", FORM, None),
        ("-2024", FORM, None),
        ("/2024", FORM, "../2024"),
        ("2024-18-10", "there is no month 18: months go from 01 to 12", "2024-10-18"),
        ("2024-13-45", "there is no month 13: months go from 01 to 12", None),
        ("30 Feb 2025", "there is no day 30: February 2025 has 28 days", None),
        ("2024-10-18 12:00", "a date has no time of day", "2024-10-18"),
        ("2024-10-18T12:00:30Z", "a date has no time of day", "2024-10-18"),
        ("~2024-10", FORM, "2024-10~"),
        ("20250230", "there is no day 30: February 2025 has 28 days", None),
        ("yesterday", RELATIVE, None),
        ("last fall", RELATIVE, None),
        ("two weeks ago", RELATIVE, None),
        ("01/02/2025", "the day or the month may be first here: write the year, the month, the day",
         None),
    ],
)  # fmt: skip
def test_what_is_no_date(text: str, message: str, suggestion: str | None) -> None:
    assert parse(text) == BadDate(message, suggestion)


@pytest.mark.parametrize(
    ("prose", "form"),
    [
        # Parts of years and months
        ("late 2022", "2022-10/2022-12"),
        ("early 2022", "2022-01/2022-03"),
        ("mid-2022", "2022-04/2022-09"),
        ("mid-January 2025", "2025-01-11/2025-01-20"),
        ("early January 2025", "2025-01-01/2025-01-10"),
        ("Late February 2024", "2024-02-21/2024-02-29"),
        ("the end of 2024", "2024-10/2024-12"),
        ("in the middle of March 2024", "2024-03-11/2024-03-20"),
        ("at the beginning of 2024", "2024-01/2024-03"),
        ("spring 2024", "2024-03/2024-05"),
        ("summer of 2024", "2024-06/2024-08"),
        ("autumn 2024", "2024-09/2024-11"),
        ("Fall 2024", "2024-09/2024-11"),
        ("winter 2024", "2024-12/2025-02"),
        ("winter 2024-25", "2024-12/2025-02"),
        ("the winter of 2024/2025", "2024-12/2025-02"),
        ("late summer 2024", "2024-08"),
        ("late winter 2024", "2025-02"),
        ("Q3 2024", "2024-07/2024-09"),
        ("2024 Q1", "2024-01/2024-03"),
        ("the third quarter of 2024", "2024-07/2024-09"),
        ("4th quarter 2024", "2024-10/2024-12"),
        ("first half of 2024", "2024-01/2024-06"),
        ("H2 2024", "2024-07/2024-12"),
        ("the 1990s", "1990/1999"),
        # Days, months and years in other orders
        ("13 January 2025", "2025-01-13"),
        ("13th of January, 2025", "2025-01-13"),
        ("Monday, 13 Jan. 2025", "2025-01-13"),
        ("January 13, 2025", "2025-01-13"),
        ("on Sept 3rd, 2024", "2024-09-03"),
        ("2025 January 13", "2025-01-13"),
        ("January 2025", "2025-01"),
        ("2025 January", "2025-01"),
        ("as of January 2025", "2025-01"),
        ("13.01.2025", "2025-01-13"),
        ("1.2.2025", "2025-02-01"),
        ("31/01/2025", "2025-01-31"),
        ("01/31/2025", "2025-01-31"),
        ("31-01-2025", "2025-01-31"),
        ("03/03/2025", "2025-03-03"),
        ("2025/01/13", "2025-01-13"),
        ("2025.1.3", "2025-01-03"),
        ("2025-1-3", "2025-01-03"),
        ("2025-1", "2025-01"),
        ("01.2025", "2025-01"),
        ("20250113", "2025-01-13"),
        # Open ends and doubt
        ("since March 2024", "2024-03/.."),
        ("from 13 March 2024 on", "2024-03-13/.."),
        ("after 2024", "2024/.."),
        ("March 2024 onwards", "2024-03/.."),
        ("since late 2022", "2022-10/.."),
        ("2024/", "2024/.."),
        ("2024 to the present", "2024/.."),
        ("until March 2024", "../2024-03"),
        ("by the end of 2024", "../2024-12"),
        ("about January 2025", "2025-01~"),
        ("c. 2022", "2022~"),
        ("around late 2022", "2022-10~/2022-12~"),
        ("probably 2022", "2022?"),
        ("since about March 2024", "2024-03~/.."),
        # Two dates
        ("8-13 October 2024", "2024-10-08/2024-10-13"),
        ("8 to 13 October 2024", "2024-10-08/2024-10-13"),
        ("October 8–13, 2024", "2024-10-08/2024-10-13"),
        ("8 October to 3 November 2024", "2024-10-08/2024-11-03"),
        ("October 8 – November 3, 2024", "2024-10-08/2024-11-03"),
        ("13 December 2024 to 3 January 2025", "2024-12-13/2025-01-03"),
        ("October–December 2024", "2024-10/2024-12"),
        ("from October 2024 until January 2025", "2024-10/2025-01"),
        ("between March and May 2024", "2024-03/2024-05"),
        ("2022–2024", "2022/2024"),
        ("2022–24", "2022/2024"),
        ("late 2022 to early 2023", "2022-10/2023-03"),
        ("early to mid January 2025", "2025-01-01/2025-01-20"),
        ("13.01.2025 - 15.01.2025", "2025-01-13/2025-01-15"),
        ("Jan 2025/March 2025", "2025-01/2025-03"),
    ],
)
def test_prose_gets_the_form_suggested(prose: str, form: str) -> None:
    outcome = parse(prose)
    assert isinstance(outcome, BadDate)
    assert outcome.suggestion == form
    assert isinstance(parse(form), Date)


@pytest.mark.parametrize(
    "prose", ["31 February 2025", "winter 9999", "May 2024 to March 2024", "0000 May"]
)
def test_no_date_that_the_calendar_lacks_is_suggested(prose: str) -> None:
    outcome = parse(prose)
    assert isinstance(outcome, BadDate)
    assert outcome.suggestion is None


def test_long_texts_are_not_searched_for_dates() -> None:
    assert parse("since " * 20 + "2024") == BadDate(FORM, None)


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("2024", "2025", 1),
        ("2024", "2024-12-31", 0),
        ("2024-01", "2024-02", 1),
        ("2024-01-01", "2024-01-31", 30),
        ("2024-01/2024-03", "2024-02", 0),
        ("2024-01/..", "2023-12-30", 2),
        ("2024-01/..", "2030", 0),
        ("../2024-01-01", "2024-02-01", 31),
        ("../2024", "2024/..", 0),
        ("../2023", "../1990", 0),
        ("2024/..", "2030/..", 0),
    ],
)
def test_days_apart(one: str, other: str, apart: int) -> None:
    first, second = date(one), date(other)
    assert days_apart(first, second) == days_apart(second, first) == apart
    assert first.overlaps(second) == second.overlaps(first) == (apart == 0)


@pytest.mark.parametrize(
    ("one", "other", "after"),
    [
        ("2025", "2024", True),
        ("2024", "2025", False),
        ("2024-03-02", "2024-03-01", True),
        ("2024-03-01", "2024-03-01", False),
        ("2024-03", "2024", False),
        ("2025", "../2024", True),
        ("2025/..", "2024", True),
        ("2025", "2024/..", False),
        ("../2025", "2024", False),
    ],
)
def test_after(one: str, other: str, after: bool) -> None:  # noqa: FBT001
    assert date(one).after(date(other)) == after


@pytest.mark.parametrize(
    ("words", "text"),
    [
        ("2024-10", "2024-10"),
        ("Late 2022", "2022-10/2022-12"),
        ("13 January 2025", "2025-01-13"),
        ("last fall", None),
        ("30 Feb 2025", None),
        ("", None),
    ],
)
def test_words_that_state_a_date(words: str, text: str | None) -> None:
    assert understood(words) == (text and date(text))


@pytest.mark.parametrize(
    ("words", "said", "sure"),
    [
        ("2024-10", "2024-10", True),
        ("October 2024", "2024-10-01/2024-10-31", True),
        ("late 2022", "2022-10/2022-12", True),
        ("late 2022", "2022-11/2022-12", False),
        ("since March 2024", "2024-03/..", True),
        ("the winter feast", "2024-12", None),
        ("", "2024", None),
    ],
)
def test_words_for_a_date(words: str, said: str, *, sure: bool | None) -> None:
    assert says(words, date(said)) is sure
