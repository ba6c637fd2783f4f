"""Halves, parts and decimals in words."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("half", "1/2 SHARE w"),
        ("about half of them", "about 1/2 SHARE w"),
        ("half a million", "500000 COUNT w"),
        ("a half million", "500000 COUNT w"),
        ("half an hour", "0.5 hours MEASURE w"),
        ("half a percent", "0.5% SHARE w"),
        ("half a soldier", "1/2 SHARE w"),
        ("one half", "1/2 SHARE w"),
        ("one half-brother", "none"),
        ("half-brother", "none"),
        ("the second half", "2 ORDINAL w"),
        ("a third", "1/3 SHARE w"),
        ("a third of them", "1/3 SHARE w"),
        ("a third were lost", "1/3 SHARE w"),
        ("a third deployment", "3 ORDINAL w"),
        ("the third", "3 ORDINAL w"),
        ("a quarter", "1/4 SHARE w"),
        ("a quarter century", "0.25 centuries MEASURE w"),
        ("a quarter-final", "none"),
        ("the third quarter", "3 ORDINAL w"),
        ("two thirds", "2/3 SHARE w"),
        ("one fifth of it", "1/5 SHARE w"),
        ("2 thirds", "2/3 SHARE"),
        ("a thousand thirds", "1000 COUNT w"),
        ("three quarters of a million", "750000 COUNT w"),
        ("a quarter million", "250000 COUNT w"),
        ("a quarter of millions", "1/4 SHARE w; - UNREAD w"),
        ("two and a half", "2.5 COUNT w"),
        ("two and a half million", "2500000 COUNT w"),
        ("a million and a half", "1500000 COUNT w"),
        ("one and a half", "1.5 COUNT w"),
        ("two and a half years", "2.5 years MEASURE w"),
        ("two years and a half", "2.5 years MEASURE w"),
        ("three point four million", "3400000 COUNT w"),
        ("three point one four", "3.14 COUNT w"),
        ("three point blank shots", "3 COUNT w"),
        ("three point twelve", "3 COUNT w; 12 COUNT w"),
        ("nineteen eighty-four", "1984 DATE w"),
        ("twenty ten", "2010 DATE w"),
        ("20 ten", "20 COUNT; 10 COUNT w"),
        ("twenty thirty thousand", "20 COUNT w; 30000 COUNT w"),
    ],
)
def test_english(text: str, readings: str) -> None:
    assert said(text, "en") == readings


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("eine halbe Stunde", "de", "0.5 hours MEASURE w"),
        ("halb zerstört", "de", "none"),
        ("nur halb", "de", "none"),
        ("das letzte Drittel", "de", "1/3 SHARE w"),
        ("anderthalb Jahre", "de", "1.5 years MEASURE w"),
        ("drei Komma vier Milliarden", "de", "3400000000 COUNT w"),
        ("drei Komma anderthalb", "de", "3 COUNT w; 1.5 COUNT w"),
        ("un cinquième jour", "fr", "5 ORDINAL w"),
        ("un cinquième des obus", "fr", "1/5 SHARE w"),
        ("deux cinquièmes", "fr", "2/5 SHARE w"),
        ("deux cinquième", "fr", "2 COUNT w; 5 ORDINAL w"),
        ("une demi-douzaine", "fr", "6 COUNT w"),
        ("moins du tiers", "fr", "less_than 1/3 SHARE w"),
        ("du quart de finale", "fr", "none"),
        ("du cinquième jour", "fr", "5 ORDINAL w"),
        ("a quarter-century", "en", "0.25 centuries MEASURE w"),
        ("a quarter-final", "en", "none"),
        ("пятая часть", "ru", "1/5 SHARE w"),
        ("треть миллиона", "ru", "333333 COUNT w"),
        ("dix-neuf dix", "fr", "19 COUNT w; 10 COUNT w"),
    ],
)
def test_other_languages(text: str, language: str, readings: str) -> None:
    assert said(text, language).replace("1000000/3", "333333") == readings
