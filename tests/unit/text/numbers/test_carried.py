"""Amounts in the currency of the amount before them."""

import pytest

from bench.numbers import said

BOTH = "35000000000 EUR MONEY; 18000000000 EUR MONEY"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("€35bn, of which 18bn as a loan", "en", BOTH),
        ("35 Mrd. Euro, 18 Mrd. davon sofort", "de", BOTH),
        ("35 milliards d'euros, dont 18 milliards", "fr", BOTH),
        ("€35bn and 18bn as a loan", "en", "35000000000 EUR MONEY; 18000000000 COUNT"),
        ("€35bn, of which 18bn trees", "en", "35000000000 EUR MONEY; 18000000000 COUNT"),
        ("€35bn, of which 18", "en", "35000000000 EUR MONEY; 18 COUNT"),
        ("€35bn. Of which 18bn", "en", "35000000000 EUR MONEY; 18000000000 COUNT"),
    ],
)
def test_carried_currency(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
