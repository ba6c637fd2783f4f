"""French hours and scores, and what looks like them."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("ouvert à 8 heures et fermé tard", "- TIME"),
        ("à 8 heures et 300 personnes", "8 hours MEASURE; 300 COUNT"),
        ("limité à 8 heures et fermé", "at_most 8 hours MEASURE"),
        ("à partir de 15 heures", "- TIME"),
        ("aux alentours de 20 heures", "- TIME"),
        ("à partir de 15 heures de travail", "at_least 15 hours MEASURE"),
        ("moins de 15 heures", "less_than 15 hours MEASURE"),
        ("battu 31 à 20 samedi", "- UNREAD"),
        ("battu 31 à 20 joueurs", "31 COUNT; 20 COUNT"),
        ("battu de 31 à 20", "31 COUNT; 20 COUNT"),
        ("battu 310 à 20", "310 COUNT; 20 COUNT"),
        ("gagné 3 à 5 euros", "3..5 EUR MONEY"),
    ],
)
def test_hours_and_scores(text: str, readings: str) -> None:
    assert said(text, "fr") == readings
