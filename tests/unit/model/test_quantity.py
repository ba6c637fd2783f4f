"""An amount as it is told."""

from fractions import Fraction

import pytest

from generator.model.quantity import Checked, Quantity, Stated, rounding
from generator.text.dates import Date, parse


def test_both_ends_of_a_number() -> None:
    three, five = Fraction(3), Fraction(5)
    assert Stated(three, three).ends == (three, three)
    assert Stated(three, five).ends == (three, five)


def test_a_date_has_no_ends() -> None:
    date = parse("2024")
    assert isinstance(date, Date)
    assert Stated(date=date).ends is None


def test_how_a_figure_was_checked_is_told_from_strongest_to_weakest() -> None:
    assert [str(way) for way in Checked] == ["matched", "calculated", "cited", "unsourced"]


def amount(low: int | None, high: int | None) -> Quantity:
    """Give a range; None is an open end."""
    return Quantity(
        None if low is None else Fraction(low), None if high is None else Fraction(high)
    )


@pytest.mark.parametrize(
    ("one", "other", "below", "overlaps"),
    [
        (amount(1, 2), amount(3, 4), True, False),
        (amount(1, 3), amount(3, 4), False, True),
        (amount(1, None), amount(3, 4), False, True),
        (amount(None, 2), amount(3, None), True, False),
        (amount(1, 2), amount(None, 4), False, True),
    ],
)
def test_ranges_held_against_each_other(
    one: Quantity, other: Quantity, *, below: bool, overlaps: bool
) -> None:
    assert one.below(other) == below
    assert not other.below(one)
    assert one.overlaps(other) == other.overlaps(one) == overlaps


@pytest.mark.parametrize(
    ("value", "half"),
    [("2700", "50"), ("0.25", "1/200"), ("0", "500000000000000"), ("1/3", "0"), ("1234", "1/2")],
)
def test_half_of_the_last_place(value: str, half: str) -> None:
    assert rounding(Fraction(value)) == Fraction(half)


def test_what_rounded_ends_may_mean() -> None:
    assert amount(2700, 3000).widened() == amount(2650, 3500)
    assert amount(None, None).widened() == amount(None, None)
