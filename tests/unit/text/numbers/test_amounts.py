"""Where a number begins, and what only looks like one."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("one soldier", "en", "none"),
        ("both sides and a pair", "en", "none"),
        ("few men", "en", "none"),
        ("several hundred", "en", "- UNREAD w"),
        ("a couple of thousand men", "en", "- UNREAD w"),
        ("a few of us", "en", "none"),
        ("tens of thousands", "en", "- UNREAD w"),
        ("hundreds of the best", "en", "- UNREAD w"),
        ("a thousand", "en", "1000 COUNT w"),
        ("une quarantaine de tués", "fr", "about 40 COUNT w"),
        ("mis en quarantaine", "fr", "none"),
        ("neuf soldats", "fr", "9 COUNT w"),
        ("du matériel neuf", "fr", "none"),
        ("Hunderttausende Schuss", "de", "- UNREAD w"),
        ("тысячи солдат", "ru", "- UNREAD w"),
        ("около тысячи солдат", "ru", "about 1000 COUNT w"),
        ("тысяч пять", "ru", "about 5000 COUNT w"),
        ("тысяч, пять", "ru", "- UNREAD w; 5 COUNT w"),
        ("тысяч сто", "ru", "about 100000 COUNT w"),
        ("сотен двести", "ru", "- UNREAD w"),
        ("мільйонів три", "uk", "about 3000000 COUNT w"),
        ("2 billion", None, "2000000000|2000000000000 COUNT"),
        ("the month of May", "en", "none"),
    ],
)
def test_numerals(text: str, language: str | None, readings: str) -> None:
    assert said(text, language) == readings


def test_the_scale_first_says_about() -> None:
    (reading,) = read("тысяч десять", "ru")
    assert (reading.text, reading.bound_text) == ("тысяч десять", "тысяч")
