"""Numbers that share the unit which the last of them names."""

import pytest

from bench.numbers import said

YEARS = "9 years MEASURE; 12 years MEASURE"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("aged 9 and 12 years", "en", YEARS),
        ("Söhne (9 und 12 Jahre)", "de", YEARS),
        ("âgés de 9 et 12 ans", "fr", YEARS),
        ("300, 400 and 500 km", "en", "300 km MEASURE; 400 km MEASURE; 500 km MEASURE"),
        ("20 and 30 euros", "en", "20 EUR MONEY; 30 EUR MONEY"),
        ("9 and 12 hours later", "en", "9 COUNT; 12 hours MEASURE"),
        ("2014 and 500 km", "en", "2014 DATE; 500 km MEASURE"),
        ("3 and 500 km", "en", "3 COUNT; 500 km MEASURE"),
        ("magnitude 5 and 10 km deep", "en", "5 COUNT; 10 km MEASURE"),
        ("Article 5 and 10 km", "en", "5 LABEL; 10 km MEASURE"),
        ("9 dead and 12 km", "en", "9 COUNT; 12 km MEASURE"),
        ("9, two and 12 km", "en", "9 COUNT; 2 km MEASURE w; 12 km MEASURE"),
        ("9, 10 km and 12", "en", "9 COUNT; 10 km MEASURE; 12 COUNT"),
        ("9, 10 and later 12 km", "en", "9 COUNT; 10 COUNT; 12 km MEASURE"),
        ("9, 10 or many km", "en", "9 COUNT; 10 COUNT"),
        ("1, 2, 3, 4, 5, 6, 7, 8 and 9 km", "en", None),
    ],
)
def test_lists(text: str, language: str, readings: str | None) -> None:
    if readings is None:
        assert said(text, language).startswith("1 COUNT; ")
    else:
        assert said(text, language) == readings
