"""Signs, currencies and units that stand directly at a number."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("$3", "en", "3 USD MONEY"),
        ("$ 3", "en", "3 USD MONEY"),
        ("US$3bn", "en", "3000000000 USD MONEY"),
        ("C$5", "en", "5 CAD MONEY"),
        ("A€5", "en", "5 EUR MONEY"),
        ("EUR 3m", "en", "3000000 EUR MONEY"),
        ("USD3 million", "en", "3000000 USD MONEY"),
        ("300 $400", "en", "300 COUNT; 400 USD MONEY"),
        ("10 €", "fr", "10 EUR MONEY"),
        ("3,4 Mrd. €", "de", "3400000000 EUR MONEY"),
        ("5 M$", "fr", "5000000 USD MONEY"),
        ("$5 dollars", "en", "5 USD MONEY"),
        ("$5 million dollars", "en", "5000000 USD MONEY"),
        ("$3 a barrel", "en", "3 USD MONEY"),
        ("$5 barrels", "en", "5 USD MONEY"),
        ("$5%", "en", "5 USD MONEY"),
        ("€5 €", "en", "5 EUR MONEY"),
        ("$3.307", "en", "3.307|3307 USD MONEY"),
        ("3 millions d’euros", "fr", "3000000 EUR MONEY"),
        ("3 millions de gens", "fr", "3000000 COUNT"),
        ("3 millions de", "fr", "3000000 COUNT"),
        ("300 won", "en", "300 KRW MONEY"),
        ("the 300 won the day", "en", "300 COUNT"),
        ("500 pounds of bread", "en", "500 pounds MEASURE"),
        ("500 pounds", "en", "500 GBP MONEY"),
        ("a 2,000-pound bomb", "en", "2000 pounds MEASURE"),
        ("33.7 percent", "en", "33.7% SHARE"),
        ("5‰", "en", "1/200 SHARE"),
        ("one percent", "en", "1% SHARE w"),
        ("one week", "en", "none"),
        ("one dollar", "en", "none"),
        ("3 % points", "en", "3 percentage points POINTS"),
        ("3%-Punkte", "de", "3 percentage points POINTS"),
        ("3 % pointed", "en", "3% SHARE"),
        ("−12 °C", "en", "-12 °C MEASURE"),
        ("-12%", "en", "-12% SHARE"),
        ("5 -7", "en", "5..7 COUNT"),
        ("word -7", "en", "-7 COUNT"),
        ("minus twelve", "en", "-12 COUNT w"),
        ("minus 3.307", "en", "-3.307|-3307 COUNT"),
        ("minus dozens", "en", "- UNREAD w"),
        ("au moins 300", "fr", "at_least 300 COUNT"),
        ("moins 300", "fr", "-300 COUNT"),
        ("185 km/h", "en", "185 km/h MEASURE"),
        ("20 m/s", "en", "20 m/s MEASURE"),
        ("90 км/год", "uk", "90 km/h MEASURE"),
        ("90 kg/h", "en", "90 kg MEASURE"),
        ("half a mile", "en", "0.5 miles MEASURE w"),
        ("2024 года", "ru", "2024 DATE"),
        ("41 год", "ru", "41 years MEASURE"),
        ("152-mm shells", "en", "152 mm MEASURE"),
        ("500 million tonnes", "en", "500000000 tonnes MEASURE"),
    ],
)
def test_units(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("paid US$ 3.4bn at once", "en", "US$ 3.4bn"),
        ("paid EUR 3 at once", "en", "EUR 3"),
        ("it is −12 °C here", "en", "−12 °C"),
        ("fell minus five percent here", "en", "minus five percent"),
        ("about a third of it", "en", "a third"),
        ("285,9 Mrd. Euro Umsatz", "de", "285,9 Mrd. Euro"),
        ("285,9 Mrd. Stück", "de", "285,9 Mrd"),
        ("at 185 km/h fast", "en", "185 km/h"),
    ],
)
def test_span_holds_sign_scale_unit_and_currency(text: str, language: str, span: str) -> None:
    (reading,) = read(text, language)
    assert reading.text == span
