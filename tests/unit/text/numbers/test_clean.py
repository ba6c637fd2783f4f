"""Texts with decomposed or invisible characters, and words split over lines."""

import unicodedata

import pytest

from bench.numbers import said
from generator.text.numbers import read


@pytest.mark.parametrize(
    ("text", "language", "readings", "span"),
    [
        ("so 11\u200b000 men", "en", "11000 COUNT", "11\u200b000"),
        (
            "so twelve\u00ad thou\u00adsand men",
            "en",
            "12000 COUNT w",
            "twelve\u00ad thou\u00adsand",
        ),
        ("so twelve thou-\nsand men", "en", "12000 COUNT w", "twelve thou-\nsand"),
        ("so four-\r\nthousand men", "en", "4000 COUNT w", "four-\r\nthousand"),
        ("북한 1만-\n명", "ko", "10000 COUNT", "1만"),
        (unicodedata.normalize("NFD", "zwölf Tage"), "de", "12 days MEASURE w", None),
        (unicodedata.normalize("NFD", "1만 1천명이"), "ko", "11000 COUNT", None),
        (unicodedata.normalize("NFD", "à 300 mètres"), "fr", "300 m MEASURE", None),
    ],
)
def test_read_as_if_plain_with_spans_of_the_text_given(
    text: str, language: str, readings: str, span: str | None
) -> None:
    assert said(text, language) == readings
    (reading,) = read(text, language)
    assert text[reading.start : reading.end] == reading.text
    if span is not None:
        assert reading.text == span


def test_a_letter_whose_lower_case_is_longer_moves_nothing() -> None:
    (reading,) = read("İİ 300 İ", "en")
    assert (reading.start, reading.text) == (3, "300")
