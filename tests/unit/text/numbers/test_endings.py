"""Letters at the end of digits."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("6K", "en", "6000 COUNT"),
        ("2k men", "en", "2000 COUNT"),
        ("12M", "en", "12000000 COUNT"),
        ("3m people", "en", "3000000 COUNT"),
        ("12m wall", "en", "12 m MEASURE"),
        ("8B people", "en", "8000000000 COUNT"),
        ("5B", "en", "5 LABEL"),
        ("4b", "en", "4 LABEL"),
        ("5t", "en", "5 tonnes MEASURE"),
        ("$5B", "en", "5000000000 USD MONEY"),
        ("$2 m", "en", "2000000 USD MONEY"),
        ("$2 million m", "en", "2000000 USD MONEY"),
        ("$2 men", "en", "2 USD MONEY"),
        ("4,7K", "en", "4700 COUNT"),
        ("12 300K", "en", "12300000 COUNT"),
        ("5th", "en", "5 ORDINAL"),
        ("5,000th", "en", "5000 ORDINAL"),
        ("1990s", "en", "1990..1999 DATE"),
        ("1900s", "en", "1900..1999 DATE"),
        ("90s", "en", "- DATE"),
        ("his 30s", "en", "30..39 years MEASURE"),
        ("35s", "en", "35 LABEL"),
        ("10x", "en", "10 times COUNT"),
        ("4x4", "en", "- LABEL"),
        ("7.62x39mm", "en", "- LABEL"),
        ("5G", "en", "5 LABEL"),
        ("5g", "en", "5 g MEASURE"),
        ("2S19", "en", "- LABEL"),
        ("12km", "en", "12 km MEASURE"),
        ("300ish", "en", "about 300 COUNT"),
        ("5-й", "ru", "5 ORDINAL"),
        ("2025-го", "ru", "2025 DATE"),
        ("2-х солдат", "ru", "2 COUNT"),
        ("1990-х", "ru", "1990..1999 DATE"),
        ("5-е", "ru", "5 ORDINAL"),
        ("5-комнатный", "ru", "5 COUNT"),
        ("2С7", "ru", "- LABEL"),
        ("1er", "fr", "1 ORDINAL"),
        ("1990er", "de", "1990..1999 DATE"),
        ("500 k€", "fr", "500000 EUR MONEY"),
        ("5 k fois", "fr", "- UNREAD"),
    ],
)
def test_endings(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
