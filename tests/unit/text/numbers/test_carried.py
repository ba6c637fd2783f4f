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


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("€2bn, of which the state pays 1bn", "en", _EURO + "1000000000 EUR MONEY"),
        ("€2bn, which the state shared by 1bn", "en", _EURO + "1000000000 COUNT"),
        ("€2bn of which 3 pay 1bn", "en", _EURO + "3 COUNT; 1000000000 COUNT"),
        ("€2bn. Which, they pay 1bn", "en", _EURO + "1000000000 COUNT"),
        ("€2bn so they all have to pay it 1bn", "en", _EURO + "1000000000 COUNT"),
        ("2 Mrd. Euro, davon zahlt er 1 Mrd.", "de", _EURO + "1000000000 EUR MONEY"),
        ("2 Mrd. Euro, davon leben in Bonn 1 Mrd.", "de", _EURO + "1000000000 COUNT"),
        ("2 milliards d'euros, dont il paiera 1 milliard", "fr", _EURO + "1000000000 EUR MONEY"),
        ("2 milliards d'euros, dont 1 milliard dès lundi", "fr", _EURO + "1000000000 EUR MONEY"),
    ],
)
def test_a_currency_holds_for_a_part_that_somebody_pays(
    text: str, language: str, readings: str
) -> None:
    assert said(text, language) == readings


_THIRTY = "30% SHARE; "


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("Union bei 30 Prozent, die Grünen bei 12.", "de", _THIRTY + "12% SHARE"),
        ("Union bei 30 %, Grüne bei 12 und Linke bei 9", "de", _THIRTY + "12% SHARE; 9% SHARE"),
        ("Union bei 30 %, Grüne bei 12 im Mai", "de", _THIRTY + "12% SHARE"),
        ("Union bei 30 %, Grüne bei rund 12", "de", _THIRTY + "about 12% SHARE"),
        ("Union bei 30 %, Grüne vor Platz 12", "de", _THIRTY + "12 LABEL"),
        ("Union bei 30 %, Grüne zählen 12", "de", _THIRTY + "12 COUNT"),
        ("Union bei 30 %, die Grünen 12", "de", _THIRTY + "12% SHARE"),
        ("Union bei 30 %, Grüne: 12", "de", _THIRTY + "12 COUNT"),
        ("Union bei 30 %. Die Grünen bei 12", "de", _THIRTY + "12 COUNT"),
        ("Union bei 30 %, Grüne bei 120", "de", _THIRTY + "120 COUNT"),
        ("Union bei 30 %, Grüne mit 12 Sitzen", "de", _THIRTY + "12 COUNT"),
        ("Union bei 30 %, Grüne bei 5 km, Linke bei 9", "de", _THIRTY + "5 km MEASURE; 9 COUNT"),
        ("Union am 3. Mai bei 30 %, Tote bei 12", "de", "- DATE; 30% SHARE; 12 COUNT"),
        ("Grüne bei 12, Union bei 30 %", "de", "12 COUNT; 30% SHARE"),
        ("Labour on 30%, the Tories at 12", "en", _THIRTY + "12% SHARE"),
        ("le RN est à 30 % et le PS à 12", "fr", _THIRTY + "12% SHARE"),
    ],
)
def test_percent_holds_for_what_other_parties_stand_at(
    text: str, language: str, readings: str
) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("18 mois, dont six avec sursis", "fr", "18 months MEASURE; 6 months MEASURE w"),
        ("18 mois, dont six avec elle", "fr", "18 months MEASURE; 6 COUNT w"),
        ("18 mois, dont six", "fr", "18 months MEASURE; 6 COUNT w"),
        ("18 mois. Dont six avec sursis", "fr", "18 months MEASURE; 6 COUNT w"),
        ("18 peines, dont six avec sursis", "fr", "18 COUNT; 6 COUNT w"),
        ("dont six avec sursis", "fr", "6 COUNT w"),
        ("18 Monate, davon sechs auf Bewährung", "de", "18 months MEASURE; 6 months MEASURE w"),
        ("18 months, six of them suspended", "en", "18 months MEASURE; 6 months MEASURE w"),
    ],
)
def test_the_suspended_part_of_a_sentence_has_its_unit(
    text: str, language: str, readings: str
) -> None:
    assert said(text, language) == readings


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("30 euros, contre 25 hier", "fr", "30 EUR MONEY; 25 EUR MONEY"),
        ("30 euros contre 25", "fr", "30 EUR MONEY; 25 EUR MONEY"),
        ("30 %, contre 25 en mai", "fr", "30% SHARE; 25% SHARE"),
        ("30 euros, contre 25 joueurs", "fr", "30 EUR MONEY; 25 COUNT"),
        ("30 euros, contre 2", "fr", "30 EUR MONEY; 2 COUNT"),
        ("1950 euros, contre 2013", "fr", "1950 EUR MONEY; 2013 DATE"),
        ("30 euros. Contre 25 en mai", "fr", "30 EUR MONEY; 25 COUNT"),
        ("30 euros, avec 25 en mai", "fr", "30 EUR MONEY; 25 COUNT"),
        ("30 km, contre 25 en mai", "fr", "30 km MEASURE; 25 COUNT"),
        ("3 millions d'euros, contre 25 en mai", "fr", "3000000 EUR MONEY; 25 COUNT"),
        ("30 Euro nach 12 von 16 Runden", "de", "30 EUR MONEY; 12 COUNT; 16 COUNT"),
        ("30 % nach 12 von 16 Kreisen", "de", "30% SHARE; 12 COUNT; 16 COUNT"),
        ("30 Euro nach 12 von 2023", "de", "30 EUR MONEY; 12 EUR MONEY; 2023 DATE"),
        ("30 Euro nach 12 von hier", "de", "30 EUR MONEY; 12 EUR MONEY"),
        ("11,50 Euro nach 10,90 im Mai", "de", "11.5 EUR MONEY; 10.9 EUR MONEY"),
        ("$3.40, up from 3.10 last year", "en", "3.4 USD MONEY; 3.1 USD MONEY"),
    ],
)
def test_a_number_compared_with_an_amount_is_one_too(
    text: str, language: str, readings: str
) -> None:
    assert said(text, language) == readings
