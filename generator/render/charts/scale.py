"""Scales: round numbers at even steps around the values, and where a value stands among them."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from generator.render.values import decimal, number

_STEPS = (Fraction(1), Fraction(2), Fraction(5), Fraction(10))
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LARGEST = 10**15
_FAR = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Tick:
    """A round value and how it is told."""

    value: Fraction
    words: str


@dataclass(frozen=True, slots=True)
class Scale:
    """Values from the first tick to the last, on the pixels from `start` to `end`."""

    ticks: tuple[Tick, ...]
    start: Fraction
    end: Fraction

    @property
    def low(self) -> Fraction:
        """The value at the start."""
        return self.ticks[0].value

    @property
    def high(self) -> Fraction:
        """The value at the end."""
        return self.ticks[-1].value

    def at(self, value: Fraction) -> Fraction:
        """The pixel of a value; what lies beyond an end is put on that end."""
        inside = min(max(value, self.low), self.high)
        return self.start + (inside - self.low) / (self.high - self.low) * (self.end - self.start)


def span(values: Sequence[Fraction], *, from_zero: bool) -> tuple[Fraction, Fraction]:
    """From where to where a scale of these values has to reach.

    To zero, unless all values lie so far from it that they could not be told apart.
    """
    low, high = min(values), max(values)
    far = low > 0 and low > high * _FAR or high < 0 and high < low * _FAR
    if from_zero or not far:
        low, high = min(low, Fraction(0)), max(high, Fraction(0))
    return (low, high) if low != high else (low, low + (abs(low) or 1))


def round_values(low: Fraction, high: Fraction, most: int) -> tuple[Fraction, ...]:
    """At least two round values at even steps, `most` of them or fewer (but never fewer than two),
    the first not above `low` and the last not below `high`, which is above `low`.
    """
    size = Fraction(10) ** _exponent((high - low) / max(most - 1, 1))
    for step in (size * factor for factor in (*_STEPS, *(10 * each for each in _STEPS[1:]))):
        first, last = low // step, -(-high // step)
        if last - first < most:
            break
    else:
        first, last = low // step, -(-high // step)
    return tuple(step * n for n in range(first, last + 1))


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
