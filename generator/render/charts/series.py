"""Claims over time: a panel for each claimant, whose own claims alone are joined by a line.

All panels have one scale and one time; what the others say stands faintly in each.
"""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from generator.render.catalogue import say
from generator.render.charts import axis, marks, scale
from generator.render.charts.data import Datum, Matter
from generator.render.charts.foot import foot
from generator.render.charts.frame import Frame
from generator.render.charts.marks import ABOVE, BELOW
from generator.render.charts.scale import Scale
from generator.render.labels import ASCENT, DESCENT, LINE, width, wrap
from generator.render.picture import GLYPH, Box, Glyph, Outline, Picture, Row, Text, px
from generator.text.bounds import Bound

_PANEL = 128
_INSIDE = 26
_LINES = 2
_MOST_LEVELS = 4
_RISE = 16
_BESIDE = 7
_REACH = 21
_PIECES = 12
_TOUCH = 12
_APART = 8
_EDGE = 12


class Line(Struct, frozen=True):
    """What one claimant says of one metric, by date."""

    claimant: str
    counted: str
    shape: str
    data: tuple[Datum, ...]


class Plot(Struct, frozen=True):
    """Where days and values stand in every panel, measured from the panel's top."""

    days: Scale
    values: Scale
    levels: tuple[Text, ...]

    def at(self, datum: Datum, top: Fraction) -> tuple[Fraction, Fraction]:
        """The point of a claim: the middle of its days and the middle of its range."""
        first, last = datum.days or (self.days.low, self.days.low)
        x = self.days.at((first + last) / 2)
        return x, top + self.values.at((datum.low + datum.high) / 2)


def picture(matter: Matter, frame: Frame) -> Picture:
    """The picture of claims over time."""
    head = wrap(matter.counted, frame.width, _LINES)
    texts = [
        Text(Fraction(0), Fraction(ASCENT + 2 + n * LINE), line) for n, line in enumerate(head)
    ]
    y = Fraction(ASCENT + 2 + len(head) * LINE)
    lines = tuple(_lines(matter))
    levels = _levels(matter)
    edge = max(width(level.words) for level in levels.ticks) + _APART
    ends = Fraction(frame.left + edge + _EDGE), Fraction(frame.right - _EDGE)
    days, dates = axis.fitted(axis.of_days(*_days(matter)), ends, frame, y)
    plot = Plot(days, levels, tuple(_level_texts(levels, frame)))
    rows: list[Row] = []
    grid: list[Outline] = []
    top = y + _APART
    for line in lines:
        labels = tuple(_labels(line, frame, top, named=len(matter.groups) > 1))
        texts += labels
        begin = top if frame.beside else labels[-1].y + 6
        grid += _panel(plot, lines, line, frame, begin)
        texts += [Text(each.x, each.y + begin, each.words, each.look) for each in plot.levels]
        rows += _points(plot, line, frame, begin)
        top = max(begin + _PANEL, labels[-1].y) + LINE
    below = foot(matter, frame, top - _APART, _begins(levels))
    return Picture(
        width=frame.width,
        height=below.height,
        grid=tuple(grid),
        rows=tuple(rows),
        texts=(*texts, *dates, *below.texts),
        glyphs=below.glyphs,
    )


def _lines(matter: Matter) -> Iterator[Line]:
    """A line for each claimant and metric, those who speak most often first."""
    found = []
    for group in matter.groups:
        claimants = dict.fromkeys(datum.claimant for datum in group.data)
        for name in claimants:
            own = tuple(datum for datum in group.data if datum.claimant == name)
            found.append(Line(name, group.label, group.shape, own))
    yield from sorted(found, key=lambda line: -len(line.data))


def _levels(matter: Matter) -> Scale:
    """The scale of values, from the bottom of a panel up, with few enough lines to be quiet."""
    values = [end for datum in matter.data for end in (datum.low, datum.high)]
    make = axis.of_values(matter, *scale.span(values, from_zero=False))
    return make(_MOST_LEVELS, (Fraction(_PANEL - 4), Fraction(_INSIDE)))


def _days(matter: Matter) -> tuple[Fraction, Fraction]:
    found = [day for datum in matter.data for day in datum.days or ()]
    return min(found), max(found)


def _level_texts(levels: Scale, frame: Frame) -> Iterator[Text]:
    for tick in levels.ticks:
        yield Text(Fraction(frame.left), levels.at(tick.value) + 5, tick.words, "muted")


def _begins(levels: Scale) -> str:
    if levels.low <= 0 <= levels.high:
        return ""
    return say("charts.the_scale_begins_at", words=levels.ticks[0].words)


def _labels(line: Line, frame: Frame, top: Fraction, *, named: bool) -> Iterator[Text]:
    """The claimant, and what is counted where lines differ in it."""
    y = top + ASCENT + (_INSIDE if frame.beside else 4)
    for words in wrap(line.claimant, frame.label_width, _LINES, strong=True) or ("",):
        yield Text(Fraction(0), y, words, "strong")
        y += LINE
    for words in wrap(line.counted, frame.label_width, _LINES) if named else ():
        yield Text(Fraction(0), y, words, "muted")
        y += LINE


def _panel(
    plot: Plot, lines: Sequence[Line], own: Line, frame: Frame, top: Fraction
) -> Iterator[Outline]:
    """The lines of the scale, of the other claimants, and of this one."""
    left, right = px(plot.days.start - _EDGE), px(Fraction(frame.right))
    for tick in plot.values.ticks:
        y = px(top + plot.values.at(tick.value))
        yield Outline(f"M{left} {y}H{right}", "base" if tick.value == 0 else "grid")
    bottom = px(top + _PANEL)
    for tick in plot.days.ticks:
        x = px(plot.days.at(tick.value))
        yield Outline(f"M{x} {px(top + _PANEL - 4)}V{bottom}", "base")
    for line in lines:
        if line is not own:
            points = [plot.at(datum, top) for datum in line.data]
            yield Outline(_joined(points), "faint")
            yield Outline("".join(marks.circle(x, y, "1.8") for x, y in points), "speck")
    yield Outline(_joined([plot.at(datum, top) for datum in own.data]), "joined")


def _joined(points: Sequence[tuple[Fraction, Fraction]]) -> str:
    return "M" + "L".join(f"{px(x)} {px(y)}" for x, y in points)


def _points(plot: Plot, line: Line, frame: Frame, top: Fraction) -> Iterator[Row]:
    taken: list[Box] = []
    values = dict(_values(plot, line, frame, top, taken))
    for datum in line.data:
        x, y = plot.at(datum, top)
        yield Row(
            figure=datum.figure,
            name=datum.name,
            state=datum.state,
            place=Box(x - _TOUCH, y - _TOUCH, x + _TOUCH, y + _TOUCH),
            outlines=tuple(_mark(plot, datum, line.shape, top)),
            glyph=_glyph(datum, values.get(datum.figure)),
            texts=(values[datum.figure],) if datum.figure in values else (),
        )


def _glyph(datum: Datum, value: Text | None) -> Glyph | None:
    return Glyph(datum.state, value.x - GLYPH, value.y - DESCENT - 7) if value else None


def _values(
    plot: Plot, line: Line, frame: Frame, top: Fraction, taken: list[Box]
) -> Iterator[tuple[str, Text]]:
    """The values that find room beside their points, the last first, then the first.

    The others stand in the table and in what a screen reader says of the point.
    """
    points = [plot.at(datum, top) for datum in line.data]
    marked = [_taken(datum, *at) for datum, at in zip(line.data, points, strict=True)]
    marked += [box for ends in pairwise(points) for box in _along(*ends)]
    for datum in (line.data[-1], *line.data[:-1]):
        x, y = plot.at(datum, top)
        for text in _places(datum, x, y, frame, plot):
            box = replace(text.box, left=text.x - GLYPH)
            inside = box.top >= top and box.bottom <= top + _PANEL
            if inside and not any(map(box.overlaps, (*taken, *marked))):
                taken.append(box)
                yield datum.figure, text
                break


def _along(one: tuple[Fraction, Fraction], other: tuple[Fraction, Fraction]) -> Iterator[Box]:
    """What the line between two points takes, in pieces."""
    for n in range(_PIECES):
        ends = [
            tuple(a + (b - a) * Fraction(each, _PIECES) for a, b in zip(one, other, strict=True))
            for each in (n, n + 1)
        ]
        (left, top), (right, bottom) = ends
        yield Box(left, min(top, bottom) - 1, right, max(top, bottom) + 1)


def _taken(datum: Datum, x: Fraction, y: Fraction) -> Box:
    """What a mark takes, with its arrow or soft ends."""
    above = _REACH if datum.bound in {*ABOVE, Bound.ABOUT} else _BESIDE
    below = _REACH if datum.bound in {*BELOW, Bound.ABOUT} else _BESIDE
    return Box(x - _BESIDE, y - above, x + _BESIDE, y + below)


def _places(datum: Datum, x: Fraction, y: Fraction, frame: Frame, plot: Plot) -> Iterator[Text]:
    """Where a value may stand: above its point, to its right, to its left, beneath it."""
    room = width(datum.value)
    least, most = plot.days.start - _EDGE + GLYPH, Fraction(frame.width - room)
    if least > most:
        return
    middle = min(max(x - Fraction(room, 2), least), most)
    yield Text(middle, y - _RISE + 4, datum.value)
    yield Text(middle, y - _REACH - DESCENT, datum.value)
    if x + _RISE + GLYPH <= most:
        yield Text(x + _RISE + GLYPH, y + 5, datum.value)
    if x - _RISE - room >= least:
        yield Text(x - _RISE - room, y + 5, datum.value)
    yield Text(middle, y + _RISE + 8, datum.value)
    if x + GLYPH <= most:
        yield Text(x + GLYPH, y + _RISE + 8, datum.value)
    if x - room >= least:
        yield Text(x - room, y - _RISE + 4, datum.value)


def _mark(plot: Plot, datum: Datum, shape: str, top: Fraction) -> Iterator[Outline]:
    """The mark of a claim, with a line over its days and one over its range."""
    x, y = plot.at(datum, top)
    first, last = datum.days or (plot.days.low, plot.days.low)
    if first != last:
        yield Outline(f"M{px(plot.days.at(first))} {px(y)}H{px(plot.days.at(last))}", "line")
    low, high = (top + plot.values.at(value) for value in (datum.low, datum.high))
    if low != high:
        yield Outline(f"M{px(x)} {px(low)}V{px(high)}", "line")
    if datum.bound in ABOVE:
        yield _arrow(x, y, -1)
    elif datum.bound in BELOW:
        yield _arrow(x, y, 1)
    elif datum.bound is Bound.ABOUT:
        yield Outline("".join(marks.circle(x, y + n, "1.3") for n in (-11, -15, 11, 15)), "dots")
    yield Outline(marks.outline(shape, x, y), "hollow" if datum.bound in marks.OPEN else "solid")


def _arrow(x: Fraction, y: Fraction, way: int) -> Outline:
    """An arrow up for `way` -1, down for 1: the true value lies that way."""
    tip, back = y + way * 20, y + way * 15
    head = f"M{px(x - 4)} {px(back)}L{px(x)} {px(tip)}L{px(x + 4)} {px(back)}"
    return Outline(f"M{px(x)} {px(y + way * 6)}V{px(tip)}{head}", "line")
