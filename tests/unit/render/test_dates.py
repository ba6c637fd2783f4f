"""Dates in words, as precise as they are stated."""

import pytest

from generator.render.dates import in_words
from generator.text.dates import Date, parse


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2025-01-13", "13 January 2025"),
        ("2025-01~", "about January 2025"),
        ("2025-01?", "January 2025, uncertain"),
        ("2024-03/..", "from March 2024"),
        ("../2024", "until 2024"),
        ("2024/2024", "2024"),
        ("2024-10-08/2024-10-13", "8 to 13 October 2024"),
        ("2024-01-30/2024-02-02", "30 January to 2 February 2024"),
        ("2024-01/2024-02", "January to February 2024"),
        ("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024"),
        ("2023/2024", "2023 to 2024"),
        ("2024-01/2024-02-03", "January 2024 to 3 February 2024"),
        ("2024-01?/2024-02", "January 2024 (uncertain) to February 2024"),
    ],
)
def test_a_date_is_told_as_it_is_stated(text: str, told: str) -> None:
    date = parse(text)
    assert isinstance(date, Date)
    assert in_words(date) == told
