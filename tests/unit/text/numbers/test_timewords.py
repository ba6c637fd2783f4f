"""Times in words of their own."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("at half past six", "en", "- TIME w"),
        ("a quarter to nine", "en", "- TIME w"),
        ("a quarter past 9", "en", "- TIME"),
        ("half to 3", "en", "1/2 SHARE w; 3 COUNT"),
        ("cut by a quarter to 9", "en", "1/4 SHARE w; 9 COUNT"),
        ("a quarter to 9%", "en", "1/4 SHARE w; 9% SHARE"),
        ("a quarter to 9 km", "en", "1/4 SHARE w; 9 km MEASURE"),
        ("a quarter to 30", "en", "1/4 SHARE w; 30 COUNT"),
        ("a quarter to them", "en", "1/4 SHARE w"),
        ("Viertel nach acht", "de", "- TIME w"),
        ("the nineties", "en", "- DATE w"),
        ("the twenties", "en", "- DATE w"),
        ("in his nineties", "en", "90..99 years MEASURE w"),
        ("in her early 30s", "en", "30..39 years MEASURE"),
        ("der neunziger Jahre", "de", "- DATE w"),
        ("Mitte der Achtziger", "de", "- DATE w"),
        ("mit neunziger Reifen", "de", "none"),
        ("Mitte der Neunziger Kinder", "de", "none"),
        ("les années soixante-dix", "fr", "- DATE w"),
        ("les années 90", "fr", "- DATE"),
        ("les soixante-dix", "fr", "70 COUNT w"),
        ("les années 3,5", "fr", "3.5 COUNT"),
        ("eine dreitägige Reise", "de", "3 days MEASURE w"),
        ("zwölfstöckig", "de", "12 COUNT w"),
        ("eine Viertelstunde", "de", "0.25 hours MEASURE w"),
    ],
)
def test_times_in_words(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
