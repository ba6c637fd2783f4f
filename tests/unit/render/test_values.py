"""Numbers in words."""

from fractions import Fraction

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.model.quantity import Stated
from generator.model.vocabulary import PluralForm, Unit
from generator.render import values
from generator.render.catalogue import english, speaking
from generator.render.content import Content
from generator.text.bounds import Bound
from generator.text.dates import Date, parse

NUMBERS = {
    "0": "0",
    "300": "300",
    "2700": "2,700",
    "-2700": "−2,700",
    "11000": "11,000",
    "33.7": "33.7",
    "1.250": "1.25",
    "3700000": "3.7 million",
    "1234567": "1,234,567",
    "20000000000": "20 billion",
    "1000000000000": "1 trillion",
    "-2500000": "−2.5 million",
    "1/3": "a third",
    "2/3": "two thirds",
    "3/7": "3/7",
    "-3/7": "−3/7",
    "1/1000": "0.001",
    "600/47": "12.8",
    "2000/3": "667",
    "20000/3": "6,667",
    "10/3": "3.33",
    "1/2999": "0",
    f"-{10**40}.5": "−10,000,000,000,000,000,000,000,000,000,000,000,000,000.5",
}


@pytest.mark.parametrize(("typed", "told"), NUMBERS.items())
def test_numbers(typed: str, told: str) -> None:
    assert values.number(Fraction(typed)) == told


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-999, max_value=999))
def test_a_decimal_says_the_number(value: object) -> None:
    told = values.decimal(Fraction(str(value)))
    assert told is not None
    assert Fraction(told.replace("−", "-")) == Fraction(str(value))


def test_bounds_are_all_told() -> None:
    assert set(values.HEDGES) == set(Bound)


@pytest.mark.parametrize(
    ("stated", "told"),
    [
        (Stated(Fraction(300), Fraction(300), bound=Bound.ABOUT), "about 300"),
        (Stated(Fraction(300), Fraction(300)), "300"),
        (Stated(Fraction(4000), Fraction(4000), bound=Bound.AT_MOST), "up to 4,000"),
        (Stated(Fraction(1), Fraction(3), bound=Bound.ABOUT), "about 1 to 3"),
        (Stated(Fraction(10, 3), Fraction(10, 3)), "3.33 (rounded)"),
        (Stated(Fraction(10, 3), Fraction(4)), "3.33 to 4 (rounded)"),
        (Stated(Fraction(10, 3), Fraction(10, 3), bound=Bound.ABOUT), "about 3.33"),
    ],
)
def test_values_with_their_bounds(stated: Stated, told: str) -> None:
    assert values.told(stated, None) == told


def test_units(content: Content) -> None:
    units = content.site.vocabulary.units
    single = Stated(Fraction(2000), Fraction(2000))
    wide = Stated(Fraction(2000), Fraction(2500))
    assert values.told(single, units["crown"]) == "₡2,000"
    assert values.told(wide, units["crown"]) == "₡2,000 to ₡2,500"
    assert values.told(wide, units["week"]) == "2,000 to 2,500 weeks"
    assert values.amount(Fraction(-3), units["crown"]) == "−₡3"
    assert values.amount(Fraction(337, 10), units["percent"]) == "33.7 percent"


def test_currency_without_a_sign_has_its_name(content: Content) -> None:
    crown: Unit = content.site.vocabulary.units["crown"].model_copy(update={"symbol": None})
    assert values.amount(Fraction(20), crown) == "20 crowns"


def test_dates() -> None:
    date = parse("2022-10/2022-12")
    assert isinstance(date, Date)
    assert values.told(Stated(date=date, words="late 2022"), None) == "late 2022"
    assert values.told(Stated(date=date), None) == "October to December 2022"
    assert values.aliases(Stated(date=date)) == "2022-10/2022-12 October to December 2022"


@pytest.mark.parametrize(
    ("low", "high", "best", "found"),
    [
        ("2700", "2700", None, {"2,700", "2700", "2.7k", "2.7 thousand"}),
        ("10000", "14000", "12000", {"10k", "14,000", "14000", "14 thousand", "12k"}),
        ("3700000", "3700000", None, {"3.7m", "3.7 million", "3,700,000", "3700000", "3,700k"}),
        ("1/3", "1/3", None, {"a third"}),
        ("300", "300", None, {"300"}),
        ("1234567", "1234567", None, {"1,234,567", "1234567", "1,234.567k"}),
    ],
)
def test_a_search_finds_every_spelling(
    low: str, high: str, best: str | None, found: set[str]
) -> None:
    stated = Stated(Fraction(low), Fraction(high), Fraction(best) if best else None)
    told = f" {values.aliases(stated)} "
    assert [each for each in found if f" {each} " not in told] == []


@pytest.mark.parametrize(
    ("language", "found"),
    [
        ("de", {"1.250,5", "1250,5", "1,250.5", "1250.5", "1,25 million", "1.25m"}),
        ("fr", {"1\u202f250,5", "1250,5", "1 250,5", "1,250.5"}),
        ("hi", {"12,50,000", "1,250,000", "1250000"}),
    ],
)
def test_a_search_finds_the_marks_of_the_language_and_the_english_ones(
    language: str, found: set[str]
) -> None:
    stated = Stated(Fraction("1250.5"), Fraction("1250.5"), Fraction("1250000"))
    with speaking(replace(english(), locale=Locale.parse(language))):
        told = f" {values.aliases(stated)} "
    assert [each for each in found if f" {each} " not in told] == []


RUSSIAN = {"one": "дом", "few": "дома"}


@pytest.mark.parametrize(
    ("language", "forms", "value", "noun"),
    [
        ("en", {"one": "house"}, "1", "house"),
        ("en", {"one": "house"}, "0", "houses"),
        ("en", {"one": "house"}, "1 to 2", "houses"),
        ("en", {"one": "house"}, "1.5", "houses"),
        ("en", {}, "1", "houses"),
        ("fr", {"one": "house"}, "1.5", "house"),
        ("ru", RUSSIAN, "21", "дом"),
        ("ru", RUSSIAN, "1000003", "дома"),
        ("ru", RUSSIAN, "10 to 11", "houses"),
        ("ru", RUSSIAN, "1/3", "houses"),
    ],
)
def test_a_noun_has_the_form_for_its_number(
    content: Content, language: str, forms: dict[PluralForm, str], value: str, noun: str
) -> None:
    metric = content.site.vocabulary.metrics["houses"].model_copy(update={"forms": forms})
    low, _, high = value.partition(" to ")
    with speaking(replace(english(), locale=Locale.parse(language))):
        assert values.noun(Stated(Fraction(low), Fraction(high or low)), metric) == noun


def test_a_date_has_no_noun(content: Content) -> None:
    date = parse("2024")
    assert isinstance(date, Date)
    assert values.noun(Stated(date=date), content.site.vocabulary.metrics["houses"]) == ""


def test_a_unit_has_the_form_for_its_number(content: Content) -> None:
    units = content.site.vocabulary.units
    week = units["week"].model_copy(update={"forms": {"one": "week"}})
    assert values.amount(Fraction(1), week) == "1 week"
    assert values.amount(Fraction(-1), week) == "−1 week"
    assert values.amount(Fraction(3), week) == "3 weeks"


def test_a_language_puts_signs_and_units_where_it_wants_them(content: Content) -> None:
    units = content.site.vocabulary.units
    german = {"numbers.money": "{number} {symbol}", "numbers.in_unit": "{unit}: {number}"}
    spoken = replace(english(), locale=Locale("de"), entries={**english().entries, **german})
    with speaking(spoken):
        assert values.amount(Fraction(2500), units["crown"]) == "2.500 ₡"
        assert values.amount(Fraction(-2500), units["crown"]) == "−2.500 ₡"
        assert values.amount(Fraction(3), units["week"]) == "weeks: 3"
