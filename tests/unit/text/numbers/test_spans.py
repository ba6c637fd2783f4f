"""Two dates that are the ends of one span."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("с 2014 по 2021 год", "ru", "2014..2021 DATE"),
        ("с 2014 года по 2021 год", "ru", "2014..2021 DATE"),
        ("з 2014-го по 2021 рік", "uk", "2014..2021 DATE"),
        ("від 28 червня до 10 липня 1651 року", "uk", "1651 DATE"),
        ("с 5 мая 2023 года по 8 июня", "ru", "2023 DATE"),
        ("с 5 мая по 8 июня", "ru", "- DATE"),
        ("в 2014 по 2021 год", "ru", "2014 DATE; 2021 DATE"),
        ("с 2021 по 2014 год", "ru", "2021 DATE; 2014 DATE"),
        ("с 2022 года до границы", "ru", "2022 DATE"),
        ("с 2022 года до мая", "ru", "2022 DATE"),
        ("с 2022 года до", "ru", "2022 DATE"),
        ("с 2022 года до, 2023", "ru", "2022 DATE; 2023 DATE"),
        ("с 2022 года до 30 км", "ru", "2022 DATE; 30 km MEASURE"),
        ("с 2022 года по 300 в день", "ru", "2022 DATE; 300 COUNT"),
        ("vom 3. Mai bis 5. Juni 2024", "de", "2024 DATE"),
        ("du 3 mai au 5 juin 2024", "fr", "2024 DATE"),
        ("from 3 May to 9 June 2024", "en", "2024 DATE"),
        ("from September 1941 to January 1944", "en", "1941..1944 DATE"),
        ("between 12 October and 3 November", "en", "- DATE"),
        ("on 12 October and 3 November", "en", "- DATE; - DATE"),
        ("postponed from 3 May to 9 June", "en", "- DATE; - DATE"),
        ("from 3 May 2024 to 9 June 2023", "en", "2024 DATE; 2023 DATE"),
        ("from 3 May to 9", "en", "- DATE; 9 COUNT"),
        ("3 May 2024", "en", "2024 DATE"),
        ("3 May 2024, then 300", "en", "2024 DATE; 300 COUNT"),
        ("3 May – 9 June 2024", "en", "2024 DATE"),
        ("vom 12.3. bis zum 14.4.2024", "de", "2024 DATE"),
        ("du 3 mai au 9 juin", "fr", "- DATE"),
        ("from 3 May to June", "en", "- DATE"),
        ("from 3 May to 5 p.m.", "en", "- DATE; - TIME"),
        ("on 3 May to", "en", "- DATE"),
    ],
)
def test_spans(text: str, language: str, readings: str) -> None:
    assert said(text, language) == readings
