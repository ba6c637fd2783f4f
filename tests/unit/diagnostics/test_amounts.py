from fractions import Fraction

import pytest

from generator.diagnostics.amounts import grouped, ranged, typed


@pytest.mark.parametrize(
    ("value", "as_typed", "as_grouped"),
    [
        ("0", "0", "0"),
        ("2700", "2700", "2,700"),
        ("1234567.25", "1234567.25", "1,234,567.25"),
        ("33.70", "33.7", "33.7"),
        ("0.001", "0.001", "0.001"),
        ("-0.5", "-0.5", "-0.5"),
        ("-12345", "-12345", "-12,345"),
        ("1/3", "1/3", "1/3"),
        ("22000/7", "22000/7", "22000/7"),
        ("1/1024", "0.0009765625", "0.0009765625"),
    ],
)
def test_numbers_as_people_write_them(value: str, as_typed: str, as_grouped: str) -> None:
    assert typed(Fraction(value)) == as_typed
    assert grouped(Fraction(value)) == as_grouped
    assert Fraction(as_typed) == Fraction(value)


def test_range() -> None:
    assert ranged(Fraction(1000), Fraction(1000)) == "1,000"
    assert ranged(Fraction(1000), Fraction(3000)) == "1,000 to 3,000"
