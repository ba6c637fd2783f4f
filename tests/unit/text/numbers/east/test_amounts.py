"""Korean numerals put together."""

from fractions import Fraction

import pytest

from bench.numbers import said
from generator.text.numbers.east.amounts import evaluate, fraction, words


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("이천칠백", 2700),
        ("십만", 100000),
        ("이십오만", 250000),
        ("만", 10000),
        ("천이백", 1200),
        ("영", 0),
        ("열두", 12),
        ("스물일곱", 27),
        ("한", 1),
    ],
)
def test_words(text: str, value: int) -> None:
    assert words(text) == value


def test_scales_add_up() -> None:
    assert evaluate([Fraction("1.5"), "만"]) == 15000
    assert evaluate([5, "조", 5, "천", "억"]) == 5_500_000_000_000


def test_fraction_of_nothing_is_none() -> None:
    assert fraction("1", "3") == Fraction(1, 3)
    assert fraction("일", "삼") == Fraction(1, 3)
    assert fraction("1", "0") is None


@pytest.mark.parametrize(
    ("text", "readings"),
    [
        ("일만 이천삼백 명", "12300 COUNT w"),
        ("1만2천800명", "12800 COUNT"),
        ("1만 2000명", "12000 COUNT"),
        ("1만 152㎜ 포탄", "10000 COUNT; 152 mm MEASURE"),
        ("1만 3일", "10000 COUNT; - DATE"),
        ("1천 5천명", "1000 COUNT; 5000 COUNT"),
        ("1천 1,2,3명", "1000 COUNT; - UNREAD"),
        ("5백20억 원", "52000000000 KRW MONEY"),
        ("5백 20억 원", "52000000000 KRW MONEY"),
        ("3천 5백만 원", "35000000 KRW MONEY"),
        ("1억5천20만 원", "150200000 KRW MONEY"),
        ("3조4천2백억 원", "3420000000000 KRW MONEY"),
        ("2천3만 명", "20030000 COUNT"),
        ("2천 3만 명", "2000 COUNT; 30000 COUNT"),
        ("1만 2억 명", "10000 COUNT; 200000000 COUNT"),
        ("4조원", "4000000000000 KRW MONEY"),
        ("4조는 이렇다", "4 LABEL"),
        ("1,2,3명", "- UNREAD"),
        ("1.2.3판", "- LABEL"),
        ("4,7만 명", "47000 COUNT"),
        ("3.307명", "3.307|3307 COUNT"),
        ("3.307%", "3.307% SHARE"),
    ],
)
def test_digits_and_scales(text: str, readings: str) -> None:
    assert said(text, "ko") == readings
