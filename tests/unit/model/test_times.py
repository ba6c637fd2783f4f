"""Which months a date may lie in."""

import pytest

from generator.model.times import has_month
from generator.text.dates import Date, parse


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("2031-03-04", [3]),
        ("2030-11/2031-02", [11, 12, 1, 2]),
        ("2031", list(range(1, 13))),
        ("2031-03/..", list(range(1, 13))),
    ],
)
def test_months_of_a_date(text: str, months: list[int]) -> None:
    date = parse(text)
    assert isinstance(date, Date)
    assert sorted(months) == [month for month in range(1, 13) if has_month(date, month)]
