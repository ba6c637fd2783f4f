"""Bare points: those of a percentage, and those of an index, a game, a plan or a map."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("up 2 points. At 41 percent", "en", "2 COUNT; 41% SHARE"),
        ("Yes. 41 percent, up 2 points. No", "en", "41% SHARE; 2 percentage points POINTS"),
        ("41 percent\n2 points", "en", "41% SHARE; 2 COUNT"),
        ("half a point, to 4%", "en", "0.5 percentage points POINTS w; 4% SHARE"),
        ("a 5-point lead, at 34 percent", "en", "5 percentage points POINTS; 34% SHARE"),
        ("a 28-point plan, backed by 34 percent", "en", "28 LABEL; 34% SHARE"),
        ("120 points, or 3%", "en", "120 COUNT; 3% SHARE"),
        ("the index fell 12 points, or 0.3%", "en", "12 COUNT; 0.3% SHARE"),
        ("at three points, with 5% of the land", "en", "3 COUNT w; 5% SHARE"),
        ("ein Zehn-Punkte-Plan, 60 Prozent", "de", "10 LABEL w; 60% SHARE"),
        ("um 1,5 Punkte auf 22 Prozent", "de", "1.5 percentage points POINTS; 22% SHARE"),
        ("2 à 3 points, à 24 %", "fr", "2..3 percentage points POINTS; 24% SHARE"),
        ("12 points de passage et 30 %", "fr", "12 COUNT; 30% SHARE"),
        ("на 2 пункта, до 12%", "ru", "2 percentage points POINTS; at_most 12% SHARE"),
        ("на 3 пункти, 41%", "uk", "3 percentage points POINTS; 41% SHARE"),
        ("up 2 points to 41%", None, "2 percentage points POINTS; 41% SHARE"),
    ],
)
def test_points(text: str, language: str | None, readings: str) -> None:
    assert said(text, language) == readings
