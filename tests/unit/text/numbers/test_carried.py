"""A currency said once, and the later amounts that it holds for."""

import pytest

from bench.numbers import said

_EURO = "2000000000 EUR MONEY; "


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("€2bn, of which 1bn is a loan", "en", _EURO + "1000000000 EUR MONEY"),
        ("€2bn (before: 1bn)", "en", _EURO + "1000000000 EUR MONEY"),
        ("€2bn from 1bn", "en", _EURO + "1000000000 EUR MONEY"),
        ("€2bn with at most 1bn in May", "en", _EURO + "at_most 1000000000 COUNT"),
        ("€2bn, at most 1bn", "en", _EURO + "at_most 1000000000 EUR MONEY"),
        (
            "€2bn in 2024 and 1bn in 2025",
            "en",
            _EURO + "2024 DATE; 1000000000 EUR MONEY; 2025 DATE",
        ),
        (
            "€2bn in three years, 1bn of it now",
            "en",
            _EURO + "3 years MEASURE w; 1000000000 EUR MONEY",
        ),
        ("€2bn for 27 countries, 1bn of it now", "en", _EURO + "27 COUNT; 1000000000 EUR MONEY"),
        ("€2bn, of which 250.5m as a loan", "en", _EURO + "250500000 EUR MONEY"),
        ("€2bn, from 250m to 300m", "en", _EURO + "250000000..300000000 EUR MONEY"),
        ("€2bn with 250.5m in it", "en", _EURO + "250.5|250500000 m MEASURE"),
        ("€2bn and 1bn people", "en", _EURO + "1000000000 COUNT"),
        ("€2bn and 1bn", "en", _EURO + "1000000000 COUNT"),
        ("€2bn to help 1bn in May", "en", _EURO + "1000000000 COUNT"),
        ("€2bn, 1bn-strong", "en", _EURO + "1000000000 COUNT"),
        ("€2bn. From 1bn in May", "en", _EURO + "1000000000 COUNT"),
        ("€2bn for a population of 1bn", "en", _EURO + "1000000000 COUNT"),
        ("€2bn, from 1 million", "en", _EURO + "1000000 COUNT"),
        ("€2bn for 3 km, from 1bn", "en", _EURO + "3 km MEASURE; 1000000000 COUNT"),
        (
            "8m tonnes against 6 million last year",
            "en",
            "8000000 tonnes MEASURE; 6000000 tonnes MEASURE",
        ),
        ("790만 톤, 작년 620만에서", "ko", "7900000 tonnes MEASURE; 6200000 tonnes MEASURE"),
        ("€2bn, of which 100", "en", _EURO + "100 COUNT"),
        ("1bn of it, later €2bn", "en", "1000000000 COUNT; 2000000000 EUR MONEY"),
        ("2 Mrd. Euro, 1 Mrd. davon sofort", "de", _EURO + "1000000000 EUR MONEY"),
        ("2 milliards d'euros, dont 1 milliard", "fr", _EURO + "1000000000 EUR MONEY"),
        ("€2bn and 1bn as a loan", "en", _EURO + "1000000000 EUR MONEY"),
        ("€2bn, of which 1bn trees", "en", _EURO + "1000000000 COUNT"),
        ("2 Mrd. Euro, davon 1 Mrd. für Kiew", "de", _EURO + "1000000000 EUR MONEY"),
        ("2 млрд евро, из них 1 млрд — заём", "ru", _EURO + "1000000000 EUR MONEY"),
        ("20억 유로, 이 중 10억은 차관", "ko", _EURO + "1000000000 EUR MONEY"),
        ("20억 유로 가운데 5년간 10억을", "ko", _EURO + "5 years MEASURE; 1000000000 EUR MONEY"),
        ("20억 유로로 27곳에 10억을", "ko", _EURO + "27 COUNT; 1000000000 EUR MONEY"),
        ("20억 유로와 인구 10억", "ko", _EURO + "1000000000 COUNT"),
        ("20억 유로와 10억 명", "ko", _EURO + "1000000000 COUNT"),
        ("20억 유로다. 이 중 10억은", "ko", _EURO + "1000000000 COUNT"),
        ("20억 유로, 100만은", "ko", _EURO + "1000000 COUNT"),
        ("20억 유로로 3km, 10억은", "ko", _EURO + "3 km MEASURE; 1000000000 COUNT"),
    ],
)
def test_a_currency_holds_for_amounts_without_a_noun(
    text: str, language: str, readings: str
) -> None:
    """A scale alone counts what the amount before it did, unless something else is counted."""
    assert said(text, language) == readings
