"""Arithmetic of ranges: open ends stay open, "about" stays "about", a best estimate needs all.

The rules are those of interval arithmetic (Moore, *Interval Analysis*, 1966) on exact fractions.
An end that is not known is infinite; nothing times an infinite end is nothing, as for any closed
range. An end that is only approached ("more than") makes the ends computed from it so too.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from fractions import Fraction
from functools import partial
from math import inf, prod
from typing import Any

from msgspec import Struct

from generator.model.quantity import Quantity


class NoResult(ArithmeticError):
    """An operation that has no finite result; the words say why."""


class _End(Struct, frozen=True, order=True):
    """One end of a range: an exact number, or an infinity and no other float.

    `open` says that the end is approached and not reached. Ends are ordered as low ends are: of
    two at one number, the one that is reached is the lower.
    """

    value: Fraction | float
    open: bool = False


def exact(value: Fraction) -> Quantity:
    """A plain number as a quantity."""
    return Quantity(value, value, value)


def _sum(operands: Sequence[Quantity]) -> Quantity:
    low, high = _total(map(_low, operands)), _total(map(_high, operands))
    bests = [q.best for q in operands if q.best is not None]
    best = sum(bests, Fraction(0)) if len(bests) == len(operands) else None
    return _quantity(low, high, best, operands)


def _total(ends: Iterable[_End]) -> _End:
    finite = Fraction(0)
    infinite: float | None = None
    is_open = False
    for end in ends:
        # Kept apart: a number of many digits is too large to be added to a float.
        if isinstance(end.value, float):
            infinite = end.value
        else:
            finite += end.value
        is_open |= end.open
    return _End(finite if infinite is None else infinite, is_open)


def _share(operands: Sequence[Quantity]) -> Quantity:
    part, whole = operands
    return _product((part, _invert((whole,))))


def _change(operands: Sequence[Quantity]) -> Quantity:
    before, after = operands
    return _sum((_share((after, before)), exact(Fraction(-1))))


def _negate(operands: Sequence[Quantity]) -> Quantity:
    (quantity,) = operands
    low, high = _low(quantity), _high(quantity)
    best = -quantity.best if quantity.best is not None else None
    return _quantity(_End(-high.value, high.open), _End(-low.value, low.open), best, operands)


def _product(operands: Sequence[Quantity]) -> Quantity:
    low = high = _End(Fraction(1))
    for quantity in operands:
        corners = [_times(a, b) for a in (low, high) for b in (_low(quantity), _high(quantity))]
        low, high = min(corners), max(corners, key=_from_above)
    bests = [q.best for q in operands if q.best is not None]
    best = prod(bests, start=Fraction(1)) if len(bests) == len(operands) else None
    return _quantity(low, high, best, operands)


def _invert(operands: Sequence[Quantity]) -> Quantity:
    (quantity,) = operands
    low, high = _low(quantity), _high(quantity)
    if low.value <= 0 <= high.value:
        raise NoResult("it divides by a range that holds zero")
    best = 1 / quantity.best if quantity.best else None
    return _quantity(_inverse(high), _inverse(low), best, operands)


def _extreme(choose: Callable[..., Any], operands: Sequence[Quantity]) -> Quantity:
    low, high = choose(map(_low, operands)), choose(map(_high, operands), key=_from_above)
    bests = [q.best for q in operands if q.best is not None]
    best = choose(bests) if len(bests) == len(operands) else None
    return _quantity(low, high, best, operands)


def _from_above(end: _End) -> tuple[Fraction | float, bool]:
    """Orders high ends: of two at one number, the one that is not reached is the lower."""
    return end.value, not end.open


def _low(quantity: Quantity) -> _End:
    return _End(-inf if quantity.low is None else quantity.low, quantity.low_open)


def _high(quantity: Quantity) -> _End:
    return _End(inf if quantity.high is None else quantity.high, quantity.high_open)


def _times(one: _End, other: _End) -> _End:
    """The product; zero is reached wherever one of the two reaches it."""
    if 0 in (one.value, other.value):
        reached = (one.value == 0 and not one.open) or (other.value == 0 and not other.open)
        return _End(Fraction(0), not reached)
    if isinstance(one.value, float) or isinstance(other.value, float):
        value: Fraction | float = inf if (one.value > 0) == (other.value > 0) else -inf
    else:
        value = one.value * other.value
    return _End(value, one.open or other.open)


def _inverse(end: _End) -> _End:
    """One over an end; one over infinity is a zero that is never reached."""
    if isinstance(end.value, float):
        return _End(Fraction(0), open=True)
    return _End(1 / end.value, end.open)


def _quantity(low: _End, high: _End, best: Fraction | None, of: Sequence[Quantity]) -> Quantity:
    """The result, whose every infinite end is None; "about" if any operand is."""
    if isinstance(low.value, float) and isinstance(high.value, float):
        raise NoResult("its result is open at both ends")
    return Quantity(
        None if isinstance(low.value, float) else low.value,
        None if isinstance(high.value, float) else high.value,
        best,
        approximate=any(q.approximate for q in of),
        low_open=low.open and not isinstance(low.value, float),
        high_open=high.open and not isinstance(high.value, float),
    )


# Some three hundred digits; a product of many figures would go on to fill the machine.
_MAX_BITS = 1000

_OPERATIONS: Mapping[str, Callable[[Sequence[Quantity]], Quantity]] = {
    "+": _sum,
    "sum": _sum,
    "*": _product,
    "negate": _negate,
    "invert": _invert,
    "share": _share,
    "change": _change,
    "min": partial(_extreme, min),
    "max": partial(_extreme, max),
}


def apply(operator: str, operands: Sequence[Quantity]) -> Quantity:
    """The result of an operation of `text.expressions` on quantities. Raises `NoResult`."""
    result = _OPERATIONS[operator](operands)
    numbers = [n for n in (result.low, result.high, result.best) if n is not None]
    if any(max(abs(n.numerator), n.denominator).bit_length() > _MAX_BITS for n in numbers):
        raise NoResult("its result has more digits than anybody reads")
    return result
