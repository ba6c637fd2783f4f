"""Words that bound a number elsewhere, and are prepositions where they stand."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("ein Kredit über 300 Euro", "300 EUR MONEY"),
        ("ein Kredit (über 300 Euro)", "more_than 300 EUR MONEY"),
        ("der Auftrag an Airbus über 40 Maschinen", "40 COUNT"),
        ("der Auftrag kostet über 40 Euro", "more_than 40 EUR MONEY"),
        ("damit umfasst das Paket über 40 Euro", "more_than 40 EUR MONEY"),
        ("Vertrag, über 40 Seiten lang", "more_than 40 COUNT"),
        ("mit der Bahn über 40 Orte", "more_than 40 COUNT"),
        ("gingen über drei Häfen", "3 COUNT w"),
        ("sind über drei Länder verteilt", "3 COUNT w"),
        ("sind über drei Länder groß", "more_than 3 COUNT w"),
        ("gingen über 300 Spenden ein", "more_than 300 COUNT"),
        ("führt über 3 km bergab", "more_than 3 km MEASURE"),
        ("erstreckt sich über 30 Hektar", "30 hectares MEASURE"),
    ],
)
def test_ueber_before_a_sum_or_a_way_is_no_bound(text: str, readings: str) -> None:
    assert said(text, "de") == readings


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("auf 300 Euro geschätzt", "about 300 EUR MONEY"),
        ("auf 300 Euro begrenzt", "at_most 300 EUR MONEY"),
        ("auf mehr als 300 Euro geschätzt", "more_than 300 EUR MONEY"),
        ("auf 300 Euro erhöht", "300 EUR MONEY"),
    ],
)
def test_a_participle_after_the_number_bounds_it(text: str, readings: str) -> None:
    assert said(text, "de") == readings


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("vom Typ Wisent 1", "de", "1 LABEL"),
        ("des Typs Black Hawk 60", "de", "60 LABEL"),
        ("vom Typ Alter Weißer Hase 60", "de", "60 COUNT"),
        ("vom Typ, Wisent 1", "de", "1 COUNT"),
        ("der neue Wisent 1", "de", "1 COUNT"),
        ("vom Typ Drei 1", "de", "3 LABEL w; 1 COUNT"),
        ("de type Citation 2", "fr", "2 LABEL"),
        ("of the type Buk 2", "en", "2 LABEL"),
        ("типа Нептун 2", "ru", "2 LABEL"),
        ("типу Нептун 2", "uk", "2 LABEL"),
        ("der Schnitt der Zehnerjahre", "de", "- DATE w"),
        ("in den Nullerjahren", "de", "- DATE w"),
    ],
)
def test_names_of_types_and_of_ten_years(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
