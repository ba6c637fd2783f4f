"""Words that need the day of writing are told from those that need none."""

import pytest

from generator.text.dates.relative import relative_words


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("in the last fall of the company", "last fall"),
        ("late last year, in 2024", "last year"),
        ("over the past two weeks", "past two weeks"),
        ("Two days ago", "Two days ago"),
        ("a few months earlier", "few months earlier"),
        ("said on Monday", "Monday"),
        ("Recently", "Recently"),
        ("so far", "so far"),
        ("As of January", "January"),
        ("by 13 January", "January"),
        ("this May", "this May"),
        ("Since the spring", "Since the spring"),
    ],
)
def test_relative(text: str, found: str) -> None:
    """The words are given as they stand."""
    assert relative_words(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "In late 2022",
        "13 January 2025",
        "autumn 2024",
        "on Monday, 13 January 2025",
        "Thursday January 9 2025",
        "they may fall and march on",
        "the last soldier",
        "by 2024/25",
    ],
)
def test_not_relative(text: str) -> None:
    """A year anchors its month and season, a date its weekday."""
    assert relative_words(text) == ""
