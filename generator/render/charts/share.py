"""Parts of a whole: bars in a frame that reaches from nothing to all of it."""

from fractions import Fraction

from generator.render.charts import bars, rows
from generator.render.charts.data import Datum, Matter
from generator.render.charts.frame import Frame
from generator.render.charts.marks import Mark
from generator.render.charts.scale import Scale, span
from generator.render.picture import Picture

WHOLE = Fraction(100)


def picture(matter: Matter, frame: Frame) -> Picture:
    """The picture of shares, from nothing to the whole even where all of them are small."""
    values = [end for datum in matter.data for end in (datum.low, datum.high)]
    return rows.picture(matter, frame, span([*values, WHOLE], from_zero=True), paint, bars.ZERO)


def paint(datum: Datum, shape: str, scale: Scale, y: Fraction) -> Mark:
    """The bar of one share within the whole."""
    mark = bars.paint(datum, shape, scale, y)
    start, end = scale.at(bars.ZERO), scale.at(WHOLE)
    whole = bars.bar(start, end, y, "track")
    return Mark((whole, *mark.outlines), min(mark.left, start), max(mark.right, end + 1))
