"""Spans of dates."""

import pytest

from bench.numbers import said


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
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
