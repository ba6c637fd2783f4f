"""Dates, years and times of day."""

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "span"),
    [
        ("on 13 January 2025 he", "en", "13 January 2025"),
        ("on January 13, 2025 he", "en", "January 13, 2025"),
        ("on the 5th of May he", "en", "5th of May"),
        ("on Oct. 8 he", "en", "Oct. 8"),
        ("on 8-13 October 2024 he", "en", "8-13 October 2024"),
        ("on 12, 13 and 14 January he", "en", "12, 13 and 14 January"),
        ("on 13-January-2025 he", "en", "13-January-2025"),
        ("in January 2025 he", "en", "January 2025"),
        ("on 2025-01-13 he", "en", "2025-01-13"),
        ("at 2025-01-13T10:30:00Z he", "en", "2025-01-13T10:30:00Z"),
        ("in 2025-01 he", "en", "2025-01"),
        ("on 2025/01/13 he", "en", "2025/01/13"),
        ("on 13/01/2025 he", "en", "13/01/2025"),
        ("am 13.01.2025 er", "de", "13.01.2025"),
        ("am 13.01.25 er", "de", "13.01.25"),
        ("am 3.10. er", "de", "3.10."),
        ("am 8./9. Oktober er", "de", "8./9. Oktober"),
        ("le 1er mai il", "fr", "1er mai"),
        ("du 8 au 13 octobre 2024 il", "fr", "8 au 13 octobre 2024"),
        ("с 8 по 13 октября он", "ru", "8 по 13 октября"),
        ("13 січня 2025 року він", "uk", "13 січня 2025"),
        ("the 2024/25 year", "en", "2024/25"),
        ("in 2014–18 he", "en", "2014–18"),
    ],
)
def test_a_date_is_one_reading(text: str, language: str, span: str) -> None:
    (reading,) = read(text, language)
    assert (str(reading.kind), reading.text) == ("date", span)


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("Oct. 8, 2025-01-13", "en", "- DATE; 2025 DATE"),
        ("In January 300 men", "en", "300 COUNT"),
        ("In January 12,000 men", "en", "12000 COUNT"),
        ("In January 5 million shells", "en", "5000000 COUNT"),
        ("he may 5 times", "en", "5 times COUNT"),
        ("May 5", "en", "- DATE"),
        ("May", "en", "none"),
        ("2024/25", "en", "2024..2025 DATE"),
        ("2024/2025", "en", "2024..2025 DATE"),
        ("2024/23", "en", "- UNREAD"),
        ("2014-18", "en", "2014..2018 DATE"),
        ("1500-2000 soldiers", "en", "1500..2000 COUNT"),
        ("from 2014 to 2022", "en", "2014..2022 DATE"),
        ("between 2014 and 2022", "en", "2014..2022 DATE"),
        ("1984", "en", "1984 DATE"),
        ("1984 soldiers", "en", "1984 COUNT"),
        ("at least 1984 huts", "en", "at_least 1984 COUNT"),
        ("about 1984", "en", "1984 DATE"),
        ("since 2000", "en", "2000 DATE"),
        ("2000 huts", "en", "2000 COUNT"),
        ("in 1812", "en", "1812 DATE"),
        ("1812 huts", "en", "1812 COUNT"),
        ("3000", "en", "3000 COUNT"),
        ("années 1990", "fr", "1990..1999 DATE"),
        ("années 1994", "fr", "1994 DATE"),
        ("14:30", "en", "- TIME"),
        ("10:30 a.m.", "en", "- TIME"),
        ("7 p.m.", "en", "- TIME"),
        ("0600 hours", "en", "- TIME"),
        ("25:99", "en", "- UNREAD"),
        ("18 h 30", "fr", "- TIME"),
        ("18.30 Uhr", "de", "- TIME"),
        ("5 часов утра", "ru", "- TIME"),
        ("13.13.2025", "en", "2025 DATE"),
        ("2025.5.6.7", "en", "- LABEL"),
    ],
)
def test_moments(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
