"""Dates in words, in the language that is spoken."""

import pytest
from babel import Locale
from msgspec.structs import replace

from generator.render.catalogue import english, speaking
from generator.render.dates import in_words
from generator.text.dates import Date, parse


def told(text: str) -> str:
    date = parse(text)
    assert isinstance(date, Date)
    return in_words(date)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("2025-01-13", "13 January 2025"),
        ("2025-01~", "about January 2025"),
        ("2025-01?", "January 2025, uncertain"),
        ("2024-10-08/2024-10-13", "8 to 13 October 2024"),
        ("2024-10-30/2024-11-02", "30 October to 2 November 2024"),
        ("2024-11/2025-01", "November 2024 to January 2025"),
        ("2024-10?/2024-11", "October 2024 (uncertain) to November 2024"),
        ("2024-10/2024-11-02", "October 2024 to 2 November 2024"),
        ("2024/2024", "2024"),
        ("2023/2024", "2023 to 2024"),
        ("2023-12-30/2024-01-02", "30 December 2023 to 2 January 2024"),
        ("2024-03/..", "from March 2024"),
        ("../2024", "until 2024"),
    ],
)
def test_dates_in_english(text: str, words: str) -> None:
    assert told(text) == words


def test_months_are_those_of_the_language() -> None:
    with speaking(replace(english(), locale=Locale("de"))):
        assert told("2024-10-30/2024-11-02") == "30 Oktober to 2 November 2024"
