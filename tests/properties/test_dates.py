"""Dates survive being said in words, compare as their days do, and no text breaks the reader."""

import datetime as dt

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.text.dates import BadDate, Date, Precision, days_apart, parse

DAYS = st.dates(dt.date(1000, 1, 1), dt.date(9998, 12, 31))
SIDES = st.builds(
    lambda day, length, mark: day.isoformat()[:length] + mark,
    DAYS,
    st.sampled_from([4, 7, 10]),
    st.sampled_from(["", "", "~", "?"]),
)
OPEN = st.just("..")
INTERVALS = st.tuples(st.one_of(SIDES, OPEN), st.one_of(SIDES, OPEN)).map("/".join)
DATES = st.one_of(SIDES, INTERVALS).map(parse).filter(lambda date: isinstance(date, Date))
PROSE = st.lists(
    st.one_of(
        st.sampled_from(
            ["13", "1", "2025", "2024", "25", "0000", "January", "Mar.", "Q3", "winter"]
        ),
        st.sampled_from(["late", "mid-", "half of", "first", "since", "until", "about", "the"]),
        st.sampled_from(["to", "and", "-", "/", "..", ",", "~"]),
    ),
    max_size=7,
)


@given(DATES)
def test_words_lead_back_to_the_date(date: Date) -> None:
    """Read again, the words suggest a date of the same days, doubted alike."""
    outcome = parse(date.words())
    again = outcome if isinstance(outcome, Date) else parse(outcome.suggestion or "")
    assert isinstance(again, Date), (date.words(), outcome)
    assert (again.start, again.end) == (date.start, date.end)
    assert (again.approximate, again.uncertain) == (date.approximate, date.uncertain)


@given(DATES)
def test_the_text_of_a_date_is_its_form(date: Date) -> None:
    assert parse(date.text) == date
    assert date.start or date.end
    assert date.start is None or date.end is None or date.start <= date.end
    assert (date.precision is Precision.INTERVAL) == ("/" in date.text)


@given(DATES, DATES)
def test_dates_overlap_or_follow_one_another(one: Date, other: Date) -> None:
    assert [one.overlaps(other), one.after(other), other.after(one)].count(True) == 1
    assert (days_apart(one, other) == 0) == one.overlaps(other)


@given(DAYS, DAYS)
def test_days_apart_are_the_calendars(one: dt.date, other: dt.date) -> None:
    first, second = parse(one.isoformat()), parse(other.isoformat())
    assert isinstance(first, Date)
    assert isinstance(second, Date)
    assert days_apart(first, second) == abs((one - other).days)


@given(st.one_of(st.text(max_size=100), PROSE.map(" ".join), PROSE.map("".join)))
def test_no_text_is_too_odd(text: str) -> None:
    outcome = parse(text)
    if isinstance(outcome, BadDate):
        assert outcome.message
        assert outcome.suggestion is None or isinstance(parse(outcome.suggestion), Date)


@given(SIDES, SIDES)
def test_an_interval_runs_forward(one: str, other: str) -> None:
    first, last = parse(one), parse(other)
    assert isinstance(first, Date)
    assert isinstance(last, Date)
    assume(first.start)
    assert isinstance(parse(f"{one}/{other}"), Date) == (not first.after(last))
