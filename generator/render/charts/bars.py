"""Amounts as bars from zero; what is only a bound or about has an end that is no edge."""

from fractions import Fraction

from generator.render.charts import rows
from generator.render.charts.data import Datum, Matter
from generator.render.charts.frame import Frame
from generator.render.charts.marks import ABOVE, BELOW, REACH, Mark, arrow, dots
from generator.render.charts.scale import Scale, span
from generator.render.picture import Box, Outline, Picture
from generator.text.bounds import Bound

ZERO = Fraction(0)

_HALF = 7


def picture(matter: Matter, frame: Frame) -> Picture:
    """The picture of amounts."""
    values = [end for datum in matter.data for end in (datum.low, datum.high)]
    return rows.picture(matter, frame, span(values, from_zero=True), paint, ZERO)


def paint(datum: Datum, _shape: str, scale: Scale, y: Fraction) -> Mark:
    """The bar of one amount: filled as far as all of what is claimed reaches, hollow beyond."""
    zero, low, high = (scale.at(value) for value in (ZERO, datum.low, datum.high))
    near = min(max(zero, low), high)
    way = -1 if high <= zero and low < zero else 1
    far = low if way < 0 else high
    filled = zero if datum.bound in BELOW else near
    drawn = [bar(zero, filled, y, "solid")] if filled != zero else []
    if (filled, filled) != (low, high):
        drawn.append(bar(min(low, filled), max(high, filled), y, "hollow"))
    left, right = min(zero, low) - 1, max(zero, high) + 1
    if datum.bound in ABOVE:
        drawn.append(arrow(high, y, 1))
        right = max(right, high + REACH)
    elif datum.bound in BELOW:
        drawn.append(arrow(low, y, -1))
        left = min(left, low - REACH)
    elif datum.bound is Bound.ABOUT:
        drawn.append(dots(far - 4 * way, y, way))
        left, right = min(left, far - REACH), max(right, far + REACH)
    return Mark(tuple(drawn), left, right)


def bar(one: Fraction, other: Fraction, y: Fraction, look: str) -> Outline:
    """A bar from one pixel to another."""
    return Outline(Box(min(one, other), y - _HALF, max(one, other), y + _HALF).path, look)
