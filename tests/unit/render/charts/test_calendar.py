"""Round dates, from days to centuries."""

import datetime as dt
from fractions import Fraction

import pytest

from generator.render.charts import calendar
from generator.text.dates import Date, parse


def told(first: str, last: str, most: int) -> list[str]:
    low, high = (Fraction(dt.date.fromisoformat(day).toordinal()) for day in (first, last))
    return [tick.words for tick in calendar.ticks(low, high, most)]


@pytest.mark.parametrize(
    ("first", "last", "most", "words"),
    [
        ("2024-04-13", "2024-04-14", 7, ["13 April 2024", "14 April 2024"]),
        ("2024-04-01", "2024-04-20", 3, ["1 April 2024", "8 April 2024", "15 April 2024"]),
        ("2024-12-23", "2026-02-28", 3, ["January 2025", "July 2025", "January 2026"]),
        ("2024-12-23", "2026-02-28", 2, ["2025", "2026"]),
        ("2022-10-01", "2024-12-31", 3, ["2023", "2024"]),
        ("0001-01-01", "9999-12-31", 3, ["1000", "9000"]),
        ("2024-02-02", "2024-02-20", 1, ["2 February 2024"]),
        ("2024-02-02", "2024-02-20", 2, ["2 February 2024", "16 February 2024"]),
    ],
)
def test_dates_are_as_round_as_there_is_room(
    first: str, last: str, most: int, words: list[str]
) -> None:
    found = told(first, last, most)
    assert found[:2] == words[:2]
    assert len(found) <= most


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("2024-02", ("2024-02-01", "2024-02-29")),
        ("2024-02-03/..", ("2024-02-03", "2024-02-03")),
        ("../2024", ("2024-12-31", "2024-12-31")),
    ],
)
def test_a_date_is_as_long_as_it_is_stated(text: str, days: tuple[str, str]) -> None:
    date = parse(text)
    assert isinstance(date, Date)
    assert list(calendar.ends(date)) == [dt.date.fromisoformat(day).toordinal() for day in days]
