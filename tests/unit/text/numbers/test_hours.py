"""Times of day in hours, and so many hours."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("à 20 heures", "fr", "- TIME"),
        ("à 21h", "fr", "- TIME"),
        ("à huit heures du matin", "fr", "- TIME w"),
        ("à 5h locales", "fr", "- TIME"),
        ("entre 20 heures et 22 heures", "fr", "- TIME"),
        ("de 8h à 20h", "fr", "- TIME"),
        ("de 8 à 12 heures par jour", "fr", "8..12 hours MEASURE"),
        ("pendant 20 heures", "fr", "20 hours MEASURE"),
        ("20 heures de combat", "fr", "20 hours MEASURE"),
        ("à 10 heures de route", "fr", "10 hours MEASURE"),
        ("limité à 12 heures", "fr", "at_most 12 hours MEASURE"),
        ("à 48 heures", "fr", "48 hours MEASURE"),
        ("at five o'clock", "en", "- TIME w"),
        ("at 7 in the morning", "en", "- TIME"),
        ("at 7 in all", "en", "7 COUNT"),
        ("um acht Uhr", "de", "- TIME w"),
        ("um halb neun", "de", "- TIME w"),
        ("halb so viele", "de", "none"),
        ("от двух до трёх часов", "ru", "2..3 hours MEASURE w"),
    ],
)
def test_hours(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
