"""Digits and separators, by the conventions of a language."""

from fractions import Fraction

import pytest

from bench.numbers import said
from generator.text.numbers.digits import Form, read_digits
from generator.text.numbers.grammar import Marks

ENGLISH = Marks(decimal=".", thousands=",")
GERMAN = Marks(decimal=",", thousands=".")
RUSSIAN = Marks(decimal=",", loose=".", spaced=True)
UNKNOWN = Marks(decimal=".", loose=",", doubt=True)


@pytest.mark.parametrize(
    ("raw", "marks", "value", "others"),
    [
        ("300", ENGLISH, 300, ()),
        ("11,000", ENGLISH, 11000, ()),
        ("11.000", ENGLISH, 11, (11000,)),
        ("11.000", GERMAN, 11000, ()),
        ("11,000", GERMAN, 11, (11000,)),
        ("11.000", RUSSIAN, 11000, (11,)),
        ("11,000", UNKNOWN, 11000, (11,)),
        ("11.000", UNKNOWN, 11, (11000,)),
        ("4,7", GERMAN, Fraction("4.7"), ()),
        ("4.7", RUSSIAN, Fraction("4.7"), ()),
        ("4,7", ENGLISH, Fraction("4.7"), (4, 7)),
        ("0,375", ENGLISH, Fraction("0.375"), ()),
        ("1,234.56", GERMAN, Fraction("1234.56"), ()),
        ("1.234,56", ENGLISH, Fraction("1234.56"), ()),
        ("1.234.567", ENGLISH, 1234567, ()),
        ("1,50,000", ENGLISH, 150000, ()),
        ("11 000", ENGLISH, 11000, ()),
        ("12 300", ENGLISH, 12300, (12, 300)),
        ("12 300", RUSSIAN, 12300, ()),
        ("12\u00a0300", ENGLISH, 12300, ()),
        ("12 300 400", ENGLISH, 12300400, ()),
        ("12 300,5", RUSSIAN, Fraction("12300.5"), ()),
        ("12'300", GERMAN, 12300, ()),
        ("½", ENGLISH, Fraction(1, 2), ()),
        ("2¾", ENGLISH, Fraction(11, 4), ()),
        ("2 ⅔", ENGLISH, Fraction(8, 3), ()),
        ("١٢٬٣٠٠", ENGLISH, 12300, ()),
        ("١٢٫٥", ENGLISH, Fraction("12.5"), ()),
        ("３，３００", ENGLISH, 3300, ()),
    ],
)
def test_value_and_what_else_it_could_be(
    raw: str, marks: Marks, value: Fraction, others: tuple[int, ...]
) -> None:
    digits = read_digits(raw, marks)
    assert (digits.value, digits.others) == (value, others)


@pytest.mark.parametrize(
    ("raw", "form"),
    [
        ("1.2.3", Form.DOTTED),
        ("192.168.1.1", Form.DOTTED),
        ("12,34,56", Form.BROKEN),
        ("1,2345", Form.BROKEN),
        ("2024,300", Form.BROKEN),
        ("1,23.4,5", Form.BROKEN),
        ("01,234,567", Form.BROKEN),
        ("١٢٫٣٫٤", Form.BROKEN),
        ("9" * 5000, Form.BROKEN),
    ],
)
def test_what_is_no_number_says_so(raw: str, form: Form) -> None:
    assert read_digits(raw, ENGLISH)[:2] == (None, form)


@pytest.mark.parametrize(
    ("text", "language", "readings"),
    [
        ("3.307 percent", "en", "3.307% SHARE"),
        ("3.307 million", "en", "3307000 COUNT"),
        ("3,307 km", "de", "3.307 km MEASURE"),
        ("3.307 milliards", "fr", "3307000000000 COUNT"),
        ("3.307 million", None, "3307000|3307000000 COUNT"),
        ("3.307 km", None, "3.307|3307 km MEASURE"),
        ("12 300 percent", "en", "12300% SHARE"),
        ("version 3.5.2", "en", "- LABEL"),
        ("9" * 5000, "en", "- UNREAD"),
    ],
)
def test_a_scale_or_unit_settles_what_three_decimals_are(
    text: str, language: str | None, readings: str
) -> None:
    assert said(text, language) == readings
