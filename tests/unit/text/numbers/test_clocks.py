"""Hours and decades that are said without a colon or digits."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("в пять утра", "ru", "- TIME w"),
        ("в 5 утра", "ru", "- TIME"),
        ("в два часа дня", "ru", "- TIME w"),
        ("в два ночи", "ru", "- TIME w"),
        ("три ночи подряд", "ru", "3 nights MEASURE w"),
        ("в 15 часов", "ru", "- TIME"),
        ("в 24 часа", "ru", "24 hours MEASURE"),
        ("в 2 часа 40 минут", "ru", "- TIME"),
        ("ждали 2 часа 40 минут", "ru", "2 hours MEASURE; 40 minutes MEASURE"),
        ("с 9:00 до 18:00", "ru", "- TIME"),
        ("с 10 вечера до 6 утра", "ru", "- TIME"),
        ("с 2022 года до 6 утра", "ru", "2022 DATE; - TIME"),
        ("12 градусов мороза", "ru", "-12 degrees MEASURE"),
        ("3–5 °C мороза", "ru", "-5..-3 °C MEASURE"),
        ("-5 градусов мороза", "ru", "-5 degrees MEASURE"),
        ("3 градуса тепла", "ru", "3 degrees MEASURE"),
        ("за 15 часов", "ru", "15 hours MEASURE"),
        ("в 25 утра", "ru", "25 COUNT"),
        ("в половине восьмого", "ru", "- TIME w"),
        ("в половине восьмого вечера", "ru", "- TIME w"),
        ("в половине восьмого тайма", "ru", "1/2 SHARE w; 8 ORDINAL w"),
        ("половина восьмого", "ru", "1/2 SHARE w; 8 ORDINAL w"),
        ("в половине", "ru", "1/2 SHARE w"),
        ("о шостій ранку", "uk", "- TIME w"),
        ("о другій дня", "uk", "- TIME w"),
        ("о 22-й годині", "uk", "- TIME"),
        ("о 22-й", "uk", "- TIME"),
        ("о 22-й бригаді", "uk", "22 ORDINAL"),
        ("22-й", "uk", "22 ORDINAL"),
        ("з 21-ї", "uk", "21 ORDINAL"),
        ("до 5:00, звідти з 21-ї", "uk", "- TIME; - TIME"),
        ("о пів на дев'яту вечора", "uk", "- TIME w"),
        ("о чверть на восьму", "uk", "- TIME w"),
        ("чверть на восьму", "uk", "1/4 SHARE w; 8 ORDINAL w"),
        ("затримка на 2 години", "uk", "2 hours MEASURE"),
        ("в девяностые", "ru", "- DATE w"),
        ("девяностых годов", "ru", "- DATE w"),
        ("девяностые", "ru", "90 ORDINAL w"),
        ("в двадцатых числах", "ru", "20 ORDINAL w"),
        ("в девяностом", "ru", "90 ORDINAL w"),
        ("в двенадцатые", "ru", "12 ORDINAL w"),
        ("в семь тридцать утра", "ru", "- TIME w"),
        ("в семь тридцать солдат", "ru", "7 COUNT w; 30 COUNT w"),
        ("о сьомій дев'яносто ранку", "uk", "7 ORDINAL w; 90 COUNT w"),
        ("о сьомій тридцять", "uk", "7 ORDINAL w; 30 COUNT w"),
        ("о сьомій січня", "uk", "- DATE w"),
        ("шестого ноября", "ru", "- DATE w"),
        ("двадцать пятого декабря 1991 года", "ru", "1991 DATE"),
        ("сороковой май", "ru", "40 ORDINAL w"),
        ("am dritten Mai", "de", "3 ORDINAL w"),
    ],
)
def test_hours_and_decades(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
