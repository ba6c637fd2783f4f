"""Which form draws a chart."""

from collections.abc import Callable, Mapping

from generator.model.chart import Form
from generator.render.charts import bars, contest, series, share
from generator.render.charts.data import Matter
from generator.render.charts.frame import Frame
from generator.render.picture import Picture

FORMS: Mapping[Form, Callable[[Matter, Frame], Picture]] = {
    Form.CONTEST: contest.picture,
    Form.SERIES: series.picture,
    Form.BARS: bars.picture,
    Form.SHARE: share.picture,
}


def picture(matter: Matter, frame: Frame) -> Picture:
    """The picture of a chart in a frame."""
    return FORMS[matter.form](matter, frame)
