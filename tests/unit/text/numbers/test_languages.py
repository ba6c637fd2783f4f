"""Which language a text is read as."""

import pytest

from bench.numbers import said
from generator.text.numbers.languages import grammar_for


@pytest.mark.parametrize("tag", ["de", "de-AT", "DE", "de-Latn-DE"])
def test_the_first_part_of_the_tag_decides(tag: str) -> None:
    grammar = grammar_for(tag, "")
    assert grammar is not None
    assert grammar.language == "de"


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("11.000", "en", "11|11000 COUNT"),
        ("11.000", "de", "11000 COUNT"),
        ("11.000", "es", "11|11000 COUNT"),
        ("11.000", None, "11|11000 COUNT"),
        ("1만 1천명", None, "11000 COUNT"),
        ("1.1万人", "zh", "11000 COUNT"),
        ("三千人", "zh", "3000 COUNT w"),
        ("三分之一", "zh", "1/3 SHARE w"),
        ("約1万2000人以上", "ja", "about 12000 COUNT"),
        ("zwölftausend or deux mille", None, "12000 COUNT w; 2000 COUNT w"),
        ("50 cents", None, "50 cents MEASURE"),
        ("5 an hour", None, "5 COUNT"),
        ("11 tys.", "pl", "11000 COUNT"),
        ("tys.", "pl", "none"),
        ("3 mil millones", "es", "3000000000 COUNT"),
    ],
)
def test_reading_by_language(text: str, language: str | None, readings: str) -> None:
    assert said(text, language) == readings
