"""Charts with a row for each figure: who says it, then the mark, with its value beside it."""

from collections.abc import Callable, Iterator
from fractions import Fraction

from msgspec import Struct

from generator.model.chart import Form
from generator.render.catalogue import say
from generator.render.charts import axis
from generator.render.charts.data import Datum, Group, Matter
from generator.render.charts.foot import foot
from generator.render.charts.frame import Frame
from generator.render.charts.marks import ABOVE, BELOW, REACH, Mark
from generator.render.charts.scale import Scale
from generator.render.labels import ASCENT, LINE, cut, width, wrap
from generator.render.picture import GLYPH, Box, Glyph, Outline, Picture, Row, Text, px
from generator.text.bounds import Bound

Paint = Callable[[Datum, str, Scale, Fraction], Mark]

LANE = 26
"""The height of what a mark and its value stand in; enough for a finger."""
GAP = 10
_LINES = 2
_SIDE = 8
_AFTER = 8
_BEFORE_ROWS = 12
_ALIGNED = frozenset({Form.BARS, Form.SHARE})
_PART = 2


class Setting(Struct, frozen=True):
    """What all rows of a picture share."""

    frame: Frame
    scale: Scale
    paint: Paint


class Drawn(Struct, frozen=True):
    """Rows and headings down to `bottom`; `strips` are where the lines of the scale are seen."""

    rows: tuple[Row, ...]
    texts: tuple[Text, ...]
    strips: tuple[tuple[Fraction, Fraction], ...]
    bottom: Fraction


def picture(
    matter: Matter,
    frame: Frame,
    ends: tuple[Fraction, Fraction],
    paint: Paint,
    zero: Fraction | None,
) -> Picture:
    """A picture of a chart whose scale reaches from one of `ends` to the other.

    `paint` draws a figure in the middle of its lane; `zero` is where a line is drawn for marks
    that begin at a value.
    """
    top = _head(matter, frame)
    y = (top[-1].y if top else Fraction(0)) + LINE
    plot = _plot(matter, frame)
    scale, ticks = axis.fitted(axis.of_values(matter, *ends), plot, frame, y)
    drawn = _groups(matter, Setting(frame, scale, paint), y + _BEFORE_ROWS)
    below = foot(matter, frame, drawn.bottom, _begins(matter, scale))
    return Picture(
        width=frame.width,
        height=below.height,
        grid=tuple(_grid(scale, drawn.strips, zero)),
        rows=drawn.rows,
        texts=(*top, *ticks, *drawn.texts, *below.texts),
        glyphs=below.glyphs,
    )


def _head(matter: Matter, frame: Frame) -> list[Text]:
    lines = wrap(matter.counted, frame.width, _LINES)
    return [
        Text(Fraction(0), Fraction(ASCENT + 2 + n * LINE), line) for n, line in enumerate(lines)
    ]


def _plot(matter: Matter, frame: Frame) -> tuple[Fraction, Fraction]:
    """The pixels of the scale, with room at its ends for what reaches beyond a value."""
    bounds = {datum.bound for datum in matter.data}
    soft = Bound.ABOUT in bounds
    left = REACH if bounds & BELOW or soft else _SIDE
    right = REACH if bounds & ABOVE or soft else _SIDE
    values = max(width(datum.value) for datum in matter.data) + GLYPH + _AFTER
    if matter.form in _ALIGNED and values <= (frame.right - frame.left) // _PART:
        right += values
    return Fraction(frame.left + left), Fraction(frame.right - right)


def _begins(matter: Matter, scale: Scale) -> str:
    """That a scale leaves out zero, where it does."""
    if matter.dates or scale.low <= 0 <= scale.high:
        return ""
    words = scale.ticks[0].words if scale.low > 0 else scale.ticks[-1].words
    return say(
        "charts.the_scale_begins_at" if scale.low > 0 else "charts.the_scale_ends_at", words=words
    )


def _groups(matter: Matter, setting: Setting, top: Fraction) -> Drawn:
    rows: list[Row] = []
    texts: list[Text] = []
    strips: list[tuple[Fraction, Fraction]] = []
    y = top
    for group in matter.groups:
        begun = y
        if len(matter.groups) > 1:
            heading = list(_heading(group, setting.frame, y))
            texts += heading
            y = begun = heading[-1].y + GAP
        for datum in group.data:
            row, middle = _row(datum, group.shape, setting, y)
            rows.append(row)
            if not setting.frame.beside:
                strips.append((middle - LANE // 2 + 2, middle + LANE // 2 - 2))
            y = row.place.bottom + GAP
        if setting.frame.beside:
            strips.append((begun, y - GAP))
    return Drawn(tuple(rows), tuple(texts), tuple(strips), y)


def _heading(group: Group, frame: Frame, top: Fraction) -> Iterator[Text]:
    lines = wrap(group.label, frame.width, _LINES, strong=True) or ("",)
    for n, line in enumerate(lines):
        yield Text(Fraction(0), top + ASCENT + GAP + n * LINE, line, "strong")


def _row(datum: Datum, shape: str, setting: Setting, top: Fraction) -> tuple[Row, Fraction]:
    """A row from `top` down, and the middle of the lane that its mark stands in."""
    frame = setting.frame
    labels = tuple(_labels(datum, frame, top))
    middle = top + 11 if frame.beside else labels[-1].y + 4 + LANE // 2
    mark = setting.paint(datum, shape, setting.scale, middle)
    glyph, value = _value(datum, mark, frame, middle)
    bottom = max(labels[-1].y + 6, middle + LANE // 2, value.y + 8)
    row = Row(
        figure=datum.figure,
        name=datum.name,
        state=datum.state,
        place=Box(Fraction(0), top, Fraction(frame.width), bottom),
        outlines=mark.outlines,
        glyph=glyph,
        texts=(*labels, value),
    )
    return row, middle


def _labels(datum: Datum, frame: Frame, top: Fraction) -> Iterator[Text]:
    """The claimant, what it is of, and the date: the date after the claimant where it fits."""
    y = top + ASCENT + 3
    most = frame.label_width
    lines = wrap(datum.claimant, most, _LINES, strong=True) or ("",)
    for n, line in enumerate(lines):
        yield Text(Fraction(0), y + n * LINE, line, "strong")
    y += (len(lines) - 1) * LINE
    for line in wrap(datum.label, most, _LINES + 1) if datum.label else ():
        y += LINE
        yield Text(Fraction(0), y, line)
    after = width(lines[-1], strong=True) + _AFTER
    if not datum.label and not frame.beside and after + width(datum.date) <= most:
        yield Text(Fraction(after), y, datum.date, "muted")
    else:
        for n, line in enumerate(wrap(datum.date, most, _LINES)):
            yield Text(Fraction(0), y + (n + 1) * LINE, line, "muted")


def _value(datum: Datum, mark: Mark, frame: Frame, middle: Fraction) -> tuple[Glyph, Text]:
    """The value with the mark of how it was checked: after its mark, before it, or beneath."""
    start = frame.left if frame.beside else 0
    taken = GLYPH + width(datum.value)
    x, y, words = Fraction(start), middle + LINE + 4, datum.value
    if mark.right + _AFTER + taken <= frame.width:
        x, y = mark.right + _AFTER, middle
    elif mark.left - _AFTER - taken >= start:
        x, y = mark.left - _AFTER - taken, middle
    else:
        words = cut(words, frame.width - start - GLYPH)
        x = max(min(mark.left, Fraction(frame.width - GLYPH - width(words))), Fraction(start))
    return Glyph(datum.state, x, y - 6), Text(x + GLYPH, y + 5, words)


def _grid(
    scale: Scale, strips: tuple[tuple[Fraction, Fraction], ...], zero: Fraction | None
) -> Iterator[Outline]:
    for tick in scale.ticks:
        x = px(scale.at(tick.value))
        path = "".join(f"M{x} {px(top)}V{px(bottom)}" for top, bottom in strips)
        yield Outline(path, "base" if tick.value == zero else "grid")
