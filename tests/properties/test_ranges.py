"""Arithmetic of ranges: whatever the true numbers are, the result holds what comes of them."""

from collections.abc import Callable
from fractions import Fraction

from hypothesis import assume, given
from hypothesis import strategies as st

from generator.derive.arithmetic import NoResult, apply
from generator.derive.values import told
from generator.model.quantity import Quantity
from generator.text.bounds import Bound

NUMBER = st.fractions(-100, 100, max_denominator=12)
STEP = st.fractions(0, 50, max_denominator=12)


@st.composite
def ranges(draw: st.DrawFn) -> tuple[Quantity, Fraction]:
    """Draw a range of any kind and a number in it."""
    true, below, above = draw(NUMBER), draw(STEP), draw(STEP)
    low, high = true - below, true + above
    low_open = bool(below) and draw(st.booleans())
    high_open = bool(above) and draw(st.booleans())
    best = draw(st.none() | st.just(true)) if low < high else true
    about = draw(st.booleans())
    kind = draw(st.sampled_from(["closed", "no low end", "no high end"]))
    if kind == "no low end":
        return Quantity(None, high, None, about, high_open=high_open), true
    if kind == "no high end":
        return Quantity(low, None, None, about, low_open=low_open), true
    return Quantity(low, high, best, about, low_open, high_open), true


def holds(quantity: Quantity, number: Fraction) -> bool:
    """Say whether a number is one that the quantity may be."""
    low, high = quantity.low, quantity.high
    above = low is None or (number > low if quantity.low_open else number >= low)
    below = high is None or (number < high if quantity.high_open else number <= high)
    return above and below


SEVERAL: dict[str, Callable[[list[Fraction]], Fraction]] = {
    "+": lambda numbers: sum(numbers, Fraction(0)),
    "sum": lambda numbers: sum(numbers, Fraction(0)),
    "min": min,
    "max": max,
}


@given(st.sampled_from(sorted(SEVERAL)), st.lists(ranges(), min_size=1, max_size=5))
def test_of_several(operator: str, drawn: list[tuple[Quantity, Fraction]]) -> None:
    true = SEVERAL[operator]([number for _, number in drawn])
    checked(operator, [quantity for quantity, _ in drawn], true)


@given(st.lists(ranges(), min_size=1, max_size=4))
def test_product(drawn: list[tuple[Quantity, Fraction]]) -> None:
    true = Fraction(1)
    for _, number in drawn:
        true *= number
    checked("*", [quantity for quantity, _ in drawn], true)


@given(ranges())
def test_of_one(drawn: tuple[Quantity, Fraction]) -> None:
    quantity, number = drawn
    checked("negate", [quantity], -number)
    if number:
        checked("invert", [quantity], 1 / number)


@given(ranges(), ranges())
def test_share_and_change(
    part: tuple[Quantity, Fraction], whole: tuple[Quantity, Fraction]
) -> None:
    assume(whole[1])
    checked("share", [part[0], whole[0]], part[1] / whole[1])
    checked("change", [whole[0], part[0]], part[1] / whole[1] - 1)


def checked(operator: str, operands: list[Quantity], true: Fraction) -> None:
    """Check the result against what comes of the true numbers, and what it says of itself."""
    try:
        result = apply(operator, operands)
    except NoResult:
        return
    assert holds(result, true)
    assert result.approximate == any(operand.approximate for operand in operands)
    assert result.low is None or result.high is None or result.low <= result.high
    assert (result.best is not None) == all(operand.best is not None for operand in operands)
    assert result.best is None or holds(result, result.best)


@given(ranges(), st.fractions(Fraction(1, 1000), 1000))
def test_what_is_told_holds_what_was_computed(
    drawn: tuple[Quantity, Fraction], unit: Fraction
) -> None:
    quantity, number = drawn
    stated = told(quantity, unit)
    assert stated.low is not None
    assert stated.high is not None
    match stated.bound:
        case Bound.AT_LEAST:
            assert number / unit >= stated.low
        case Bound.MORE_THAN:
            assert number / unit > stated.low
        case Bound.AT_MOST:
            assert number / unit <= stated.high
        case Bound.LESS_THAN:
            assert number / unit < stated.high
        case bound:
            assert stated.low <= number / unit <= stated.high
            assert (bound is Bound.ABOUT) == quantity.approximate


@given(st.lists(ranges(), min_size=2, max_size=4), st.permutations(range(4)))
def test_the_order_of_operands_does_not_matter(
    drawn: list[tuple[Quantity, Fraction]], order: list[int]
) -> None:
    quantities = [quantity for quantity, _ in drawn]
    shuffled = [quantities[i] for i in order if i < len(quantities)]
    for operator in ("+", "min", "max"):
        try:
            expected = apply(operator, quantities)
        except NoResult:
            continue
        assert apply(operator, shuffled) == expected
