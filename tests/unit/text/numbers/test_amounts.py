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


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("9 million first reported", "en", "9000000 COUNT; 1 ORDINAL w"),
        ("three thousand first-time voters", "en", "3000 COUNT w; 1 ORDINAL w"),
        ("two hundred first", "en", "201 ORDINAL w"),
        ("two thousand and first", "en", "2001 ORDINAL w"),
        ("тысяча девятьсот первый", "ru", "1901 ORDINAL w"),
        ("mehrere hunderttausend", "de", "- UNREAD w"),
        ("einige zweihundert", "de", "200 COUNT w"),
        ("ein Schaden in Millionenhöhe", "de", "- UNREAD w"),
        ("30bn won't", "en", "30000000000 COUNT"),
        ("une vingtaine de T-80", "fr", "about 20 COUNT w; 80 LABEL"),
        ("une vingtaine de t de sel", "fr", "about 20 tonnes MEASURE w"),
        ("14 Leopard 2 tanks", "en", "14 COUNT; 2 LABEL"),
        ("12 cents", "en", "12 cents MEASURE"),
    ],
)
def test_neighbours(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("лет пятнадцать", "about 15 years MEASURE w"),
        ("человек двести", "about 200 COUNT w"),
        ("процентов двадцать пять", "about 25% SHARE w"),
        ("из ста человек двадцать", "100 COUNT w; 20 COUNT w"),
        ("сорок квадратных метров двадцать", "40 m² MEASURE w; 20 COUNT w"),
        ("этим людям двадцать лет", "20 years MEASURE w"),
        ("лет: пятнадцать", "15 COUNT w"),
    ],
)
def test_the_noun_first_says_about(text: str, readings: str) -> None:
    assert said(text, "ru") == readings


def test_the_scale_first_says_about() -> None:
    (reading,) = read("тысяч десять", "ru")
    assert (reading.text, reading.bound_text) == ("тысяч десять", "тысяч")
