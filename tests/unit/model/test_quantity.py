"""An amount as it is told."""

from fractions import Fraction

from generator.model.quantity import Checked, Stated
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
