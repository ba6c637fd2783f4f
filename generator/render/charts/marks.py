"""Marks: what is exact, about, at least or a range looks different, and so does what is counted."""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from generator.render.picture import Box, Outline, px
from generator.text.bounds import Bound

SHAPES = ("dot", "square", "triangle")
"""What tells metrics apart."""
REACH = 30
"""How far an arrow or a soft end reaches beyond a value."""
ABOVE = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
BELOW = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
OPEN = frozenset({Bound.MORE_THAN, Bound.LESS_THAN})

_RADIUS = 6
_CAP = 7
_BAR = 4
_HEAD = 5
_SOFT = 16
_DOTS = ((11, "2"), (17, "1.6"), (22, "1.2"))


class Mark(Struct, frozen=True):
    """What is drawn of a figure, and from where to where it reaches."""

    outlines: tuple[Outline, ...]
    left: Fraction
    right: Fraction


def point(shape: str, x: Fraction, y: Fraction, bound: Bound | None) -> Mark:
    """A single value: a mark, with an arrow or soft ends as its bound says."""
    look = "hollow" if bound in OPEN else "solid"
    mark = Outline(outline(shape, x, y), look)
    if bound in ABOVE:
        return Mark((arrow(x, y, 1), mark), x - _RADIUS, x + REACH)
    if bound in BELOW:
        return Mark((arrow(x, y, -1), mark), x - REACH, x + _RADIUS)
    if bound is Bound.ABOUT:
        soft = (dots(x, y, -1), dots(x, y, 1))
        return Mark((*soft, mark), x - _DOTS[-1][0] - 1, x + _DOTS[-1][0] + 1)
    return Mark((mark,), x - _RADIUS, x + _RADIUS)


def span(shape: str, ends: tuple[Fraction, Fraction], best: Fraction | None, y: Fraction) -> Mark:
    """A range: a bar with an end on each side, and a mark where the best estimate lies."""
    left, right = ends
    bar = Outline(Box(left, y - _BAR, right, y + _BAR).path, "range")
    caps = "".join(f"M{px(x)} {px(y - _CAP)}V{px(y + _CAP)}" for x in ends)
    drawn = [bar, Outline(caps, "line")]
    if best is not None:
        drawn.append(Outline(outline(shape, best, y), "solid"))
    return Mark(tuple(drawn), left - 1, right + 1)


def soft_span(
    shape: str, ends: tuple[Fraction, Fraction], best: Fraction | None, y: Fraction
) -> Mark:
    """A range whose ends are "about": they fade instead of stopping."""
    whole = span(shape, ends, best, y)
    kept = [drawn for drawn in whole.outlines if drawn.look != "line"]
    near = _DOTS[0][0] - 4
    soft = (dots(ends[0] + near, y, -1), dots(ends[1] - near, y, 1))
    return Mark((*kept, *soft), ends[0] - _SOFT, ends[1] + _SOFT)


def outline(shape: str, x: Fraction, y: Fraction) -> str:
    """The outline of a mark around a point."""
    if shape == "square":
        return Box(x - _RADIUS + 1, y - _RADIUS + 1, x + _RADIUS - 1, y + _RADIUS - 1).path
    if shape == "triangle":
        base = px(y + _RADIUS - 1)
        return f"M{px(x)} {px(y - _RADIUS)}L{px(x + _RADIUS)} {base}H{px(x - _RADIUS)}z"
    return circle(x, y, str(_RADIUS - 1))


def circle(x: Fraction, y: Fraction, radius: str) -> str:
    """A circle around a point."""
    left = px(x - Fraction(radius))
    across = px(2 * Fraction(radius))
    return (
        f"M{left} {px(y)}a{radius} {radius} 0 1 0 {across} 0a{radius} {radius} 0 1 0 -{across} 0z"
    )


def arrow(x: Fraction, y: Fraction, way: int) -> Outline:
    """An arrow away from a value: to the right for `way` 1, to the left for -1."""
    tip = x + way * (REACH - 2)
    back = px(tip - way * _HEAD)
    head = f"M{back} {px(y - _HEAD)}L{px(tip)} {px(y)}L{back} {px(y + _HEAD)}"
    return Outline(f"M{px(x + way * _RADIUS)} {px(y)}H{px(tip)}{head}", "line")


def dots(x: Fraction, y: Fraction, way: int) -> Outline:
    """The soft end of a value that is about right."""
    return Outline("".join(_dots(x, y, way)), "dots")


def _dots(x: Fraction, y: Fraction, way: int) -> Iterator[str]:
    for distance, radius in _DOTS:
        yield circle(x + way * distance, y, radius)
