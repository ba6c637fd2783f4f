"""Claims side by side on one scale: exact, about, at least, at most and ranges, each in its way."""

from fractions import Fraction

from generator.render.charts import marks, rows
from generator.render.charts.data import Datum, Matter
from generator.render.charts.frame import Frame
from generator.render.charts.marks import Mark
from generator.render.charts.scale import Scale, span
from generator.render.picture import Picture
from generator.text.bounds import Bound


def picture(matter: Matter, frame: Frame) -> Picture:
    """The picture of a contest."""
    values = [end for datum in matter.data for end in (datum.low, datum.high)]
    ends = (min(values), max(values)) if matter.dates else span(values, from_zero=False)
    return rows.picture(matter, frame, ends, paint, None)


def paint(datum: Datum, shape: str, scale: Scale, y: Fraction) -> Mark:
    """The mark of one claim."""
    if datum.low == datum.high:
        return marks.point(shape, scale.at(datum.low), y, datum.bound)
    ends = scale.at(datum.low), scale.at(datum.high)
    best = None if datum.best is None else scale.at(datum.best)
    drawn = marks.soft_span if datum.bound is Bound.ABOUT else marks.span
    return drawn(shape, ends, best, y)
