"""Round values around what is drawn, and the words for them."""

from fractions import Fraction

import pytest

from generator.render.charts import scale


@pytest.mark.parametrize(
    ("values", "ends"),
    [
        ([300, 1000], (0, 1000)),
        ([10_000, 12_000], (10_000, 12_000)),
        ([-12, -11], (-12, -11)),
        ([-12, -1], (-12, 0)),
        ([-3, 4], (-3, 4)),
        ([7], (7, 14)),
        ([0], (0, 1)),
    ],
)
def test_a_scale_reaches_to_zero_unless_it_is_far(values: list[int], ends: tuple[int, int]) -> None:
    assert scale.span(list(map(Fraction, values)), from_zero=False) == tuple(map(Fraction, ends))


def test_bars_always_begin_at_zero() -> None:
    low, high = scale.span([Fraction(10_000), Fraction(12_000)], from_zero=True)
    assert low == 0
    assert high == 12_000


def rounded(low: int, high: int, most: int) -> list[Fraction]:
    return list(scale.round_values(Fraction(low), Fraction(high), most))


def test_round_values_are_one_two_or_five_of_a_power_of_ten() -> None:
    assert rounded(0, 1000, 6) == [0, 200, 400, 600, 800, 1000]
    assert rounded(0, 1000, 5) == [0, 500, 1000]
    assert rounded(-3, 4, 2) == [-5, 0, 5]


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (Fraction(0), "0"),
        (Fraction(2500), "2,500"),
        (Fraction(1, 4), "0.25"),
        (Fraction(1, 2), "0.5"),
        (Fraction(-3), "−3"),
        (Fraction(3_000_000), "3 million"),
        (Fraction(5) / 10**7, "5×10⁻⁷"),
        (-Fraction(2) * 10**20, "−2×10²⁰"),
    ],
)
def test_a_round_value_takes_few_words(value: Fraction, words: str) -> None:
    assert scale.told(value) == words


def test_what_lies_beyond_a_scale_is_put_on_its_end() -> None:
    made = scale.Scale(Fraction(0), Fraction(10), (), Fraction(100), Fraction(200))
    assert [made.at(Fraction(value)) for value in (-5, 0, 5, 10, 99)] == [100, 100, 150, 200, 200]
