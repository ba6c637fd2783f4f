"""Arithmetic of ranges: exact, open and about, with and without a best estimate."""

from fractions import Fraction

import pytest

from generator.derive.arithmetic import NoResult, apply, exact
from generator.model.quantity import Quantity


def q(text: str) -> Quantity:
    """Read a quantity.

    `3`; `1..4`; `1..2..4` with a best estimate; an end left out where there is none; `1<..` and
    `..<4` where the end is not reached; `~` before what is about.
    """
    ends = text.removeprefix("~").split("..")
    values = [Fraction(end.strip("<")) if end else None for end in ends]
    best = values[1] if len(ends) == 3 else values[0] if len(ends) == 1 else None
    return Quantity(
        values[0],
        values[-1],
        best,
        approximate=text.startswith("~"),
        low_open=ends[0].endswith("<"),
        high_open=ends[-1].startswith("<"),
    )


@pytest.mark.parametrize(
    ("operator", "operands", "result"),
    [
        ("+", ["1", "2"], "3"),
        ("+", ["1", "-2", "1/3"], "-2/3"),
        ("+", ["1..4", "2..3"], "3..7"),
        ("+", ["1..2..4", "2"], "3..4..6"),
        ("+", ["1..2..4", "2..3"], "3..7"),
        ("+", ["~1", "2"], "~3"),
        ("+", ["1..", "2"], "3.."),
        ("+", ["1..", "2.."], "3.."),
        ("+", ["..4", "2"], "..6"),
        ("+", ["0..4", "2.."], "2.."),
        ("sum", ["1", "2", "3"], "6"),
        ("sum", ["5"], "5"),
        ("negate", ["3"], "-3"),
        ("negate", ["1..2..4"], "-4..-2..-1"),
        ("negate", ["1.."], "..-1"),
        ("negate", ["~..4"], "~-4.."),
        ("*", ["2", "3", "4"], "24"),
        ("*", ["-1..2", "3..4"], "-4..8"),
        ("*", ["-2..-1", "-3..4"], "-8..6"),
        ("*", ["1..2..4", "1..3"], "1..12"),
        ("*", ["1..2..4", "1..2..3"], "1..4..12"),
        ("*", ["2..", "3"], "6.."),
        ("*", ["2..", "-3"], "..-6"),
        ("*", ["2..", "3.."], "6.."),
        ("*", ["..-2", "..-3"], "6.."),
        ("*", ["..-2", "3.."], "..-6"),
        ("*", ["0", "3.."], "0..0"),
        ("*", ["0..1", "3.."], "0.."),
        ("invert", ["4"], "1/4"),
        ("invert", ["2..4"], "1/4..1/2"),
        ("invert", ["2..3..4"], "1/4..1/3..1/2"),
        ("invert", ["2.."], "0<..1/2"),
        ("invert", ["..-2"], "-1/2..<0"),
        ("invert", ["-4..-2"], "-1/2..-1/4"),
        ("share", ["1", "4"], "1/4"),
        ("share", ["1..2", "4..5"], "1/5..1/2"),
        ("share", ["0..2", "~4"], "~0..1/2"),
        ("share", ["1..", "4"], "1/4.."),
        ("change", ["4", "5"], "1/4"),
        ("change", ["4", "3"], "-1/4"),
        ("change", ["2..4", "4"], "0..1"),
        ("min", ["3", "1", "2"], "1"),
        ("max", ["3", "1", "2"], "3"),
        ("min", ["1..5", "2..3"], "1..3"),
        ("max", ["1..5", "2..3"], "2..5"),
        ("min", ["2..", "3"], "2..3"),
        ("max", ["2..", "3"], "3.."),
        ("max", ["..4", "3"], "3..4"),
        ("min", ["..4", "3"], "..3"),
        ("min", ["1..2..5", "~4"], "~1..2..4"),
        ("max", ["4"], "4"),
        ("+", ["1<..", "2"], "3<.."),
        ("+", ["1<..4", "2..<3"], "3<..<7"),
        ("negate", ["1<.."], "..<-1"),
        ("negate", ["1..<4"], "-4<..-1"),
        ("*", ["2<..", "3"], "6<.."),
        ("*", ["-1..<2", "-3"], "-6<..3"),
        ("*", ["-2..<2", "-3..3"], "-6..6"),
        ("*", ["0..<4", "2"], "0..<8"),
        ("*", ["0<..4", "3"], "0<..12"),
        ("*", ["0..4", "3<.."], "0.."),
        ("*", ["0<..4", "3<.."], "0<.."),
        ("invert", ["2<..4"], "1/4..<1/2"),
        ("share", ["1", "4<.."], "0<..<1/4"),
        ("min", ["1<..5", "1..3"], "1..3"),
        ("max", ["1<..5", "1..3"], "1<..5"),
        ("min", ["1..<5", "1..5"], "1..<5"),
        ("max", ["1..<5", "1..5"], "1..5"),
    ],
)
def test_operation(operator: str, operands: list[str], result: str) -> None:
    assert apply(operator, [q(text) for text in operands]) == q(result)


@pytest.mark.parametrize(
    ("operator", "operands", "message"),
    [
        ("invert", ["0"], "it divides by a range that holds zero"),
        ("invert", ["-1..1"], "it divides by a range that holds zero"),
        ("invert", ["0.."], "it divides by a range that holds zero"),
        ("invert", ["..0"], "it divides by a range that holds zero"),
        ("share", ["1", "0..5"], "it divides by a range that holds zero"),
        ("change", ["0", "1"], "it divides by a range that holds zero"),
        ("+", ["1..", "..2"], "its result is open at both ends"),
        ("*", ["-1..1", "2.."], "its result is open at both ends"),
        ("*", ["1" + "0" * 39] * 8, "its result has more digits than anybody reads"),
    ],
)
def test_no_result(operator: str, operands: list[str], message: str) -> None:
    with pytest.raises(NoResult, match=message):
        apply(operator, [q(text) for text in operands])


def test_long_numbers_beside_an_open_end() -> None:
    """They are more than a float can hold, and an infinite end is one."""
    long = [q("1" + "0" * 39)] * 20
    assert apply("+", [*long, q("1..")]).high is None
    with pytest.raises(NoResult, match="more digits"):
        apply("*", [*long, q("1..")])


def test_a_plain_number() -> None:
    assert exact(Fraction(3)) == Quantity(Fraction(3), Fraction(3), Fraction(3))


def test_a_long_sum_is_exact() -> None:
    assert apply("+", [q("1/3")] * 10_000).best == Fraction(10_000, 3)
