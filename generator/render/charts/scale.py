"""Scales: round numbers at even steps around the values, and where a value stands among them."""

from collections.abc import Sequence
from fractions import Fraction

from msgspec import Struct

from generator.render.values import decimal, number

_STEPS = tuple(Fraction(factor * ten) for ten in (1, 10, 100) for factor in (1, 2, 5))
_FEWEST = 3
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST = 10**15
_FAR = Fraction(1, 2)


class Tick(Struct, frozen=True):
    """A round value and how it is told."""

    value: Fraction
    words: str


class Scale(Struct, frozen=True):
    """Values from `low` to `high`, on the pixels from `start` to `end`."""

    low: Fraction
    high: Fraction
    ticks: tuple[Tick, ...]
    start: Fraction
    end: Fraction

    def at(self, value: Fraction) -> Fraction:
        """The pixel of a value; what lies beyond an end is put on that end."""
        inside = min(max(value, self.low), self.high)
        return self.start + (inside - self.low) / (self.high - self.low) * (self.end - self.start)


def around(ticks: tuple[Tick, ...], ends: tuple[Fraction, Fraction]) -> Scale:
    """The scale from the first tick to the last, on the pixels of `ends`."""
    return Scale(ticks[0].value, ticks[-1].value, ticks, *ends)


def span(values: Sequence[Fraction], *, from_zero: bool) -> tuple[Fraction, Fraction]:
    """From where to where a scale of these values has to reach.

    To zero, unless all values lie so far from it that they could not be told apart.
    """
    low, high = min(values), max(values)
    far = (low > 0 and low > high * _FAR) or (high < 0 and high < low * _FAR)
    if from_zero or not far:
        low, high = min(low, Fraction(0)), max(high, Fraction(0))
    return (low, high) if low != high else (low, low + (abs(low) or 1))


def round_values(low: Fraction, high: Fraction, most: int) -> tuple[Fraction, ...]:
    """Round values at even steps around `low` and `high`, which is the larger.

    At most `most` of them, or three where both ends lie on either side of a round value.
    """
    size = Fraction(10) ** _exponent((high - low) / most)
    found = ((size * n, range(low // (size * n), -(-high // (size * n)) + 1)) for n in _STEPS)
    step, multiples = next(each for each in found if len(each[1]) <= max(most, _FEWEST))
    return tuple(step * n for n in multiples)


def _exponent(value: Fraction) -> int:
    """The largest power of ten that is not above a value, which is positive."""
    power = len(str(value.numerator)) - len(str(value.denominator))
    return power if Fraction(10) ** power <= value else power - 1


def told(value: Fraction) -> str:
    """A round value in few words: "0", "2,500", "0.25", "3 million", "5×10⁻⁷"."""
    exact = decimal(value)
    if exact is None or abs(value) >= _LARGEST:
        power = _exponent(abs(value))
        sign = "−" if value < 0 else ""
        digits = decimal(abs(value) / Fraction(10) ** power)
        return f"{sign}{digits}×10{str(power).translate(_SUPERSCRIPTS)}"
    return exact if abs(value) < 1 else number(value)
