"""The figures of a chart as they are drawn: who says how much, as of when, and where it lies."""

from collections.abc import Iterator, Sequence
from fractions import Fraction

from msgspec import Struct

from generator.model.chart import Chart, Form
from generator.model.derived import FigureState
from generator.model.figure import Count, Standing
from generator.model.quantity import Checked
from generator.model.vocabulary import Metric, MetricKind, Unit
from generator.render import words
from generator.render.catalogue import Named, say
from generator.render.charts import calendar
from generator.render.charts.marks import SHAPES
from generator.render.claims import claimant
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.dating import as_of, inferred
from generator.render.sheet import Sheet
from generator.render.values import told
from generator.text.bounds import Bound

PERCENT = Fraction(1, 100)
_NO_DATE = (1, Fraction(0), Fraction(0))
_NOT_AMOUNTS = Named("not_amounts", (Count.PLANNED, Count.LIMIT))
"""What is no amount that was there, in a word."""


class Datum(Struct, frozen=True):
    """One figure: `low` and `high` on the chart's scale, equal for a single value.

    `label` is what it is of, where the claimant alone does not say it; `days` are those that its
    as-of date covers, None where it has no date.
    """

    figure: str
    claimant: str
    label: str
    date: str
    value: str
    state: str
    low: Fraction
    high: Fraction
    best: Fraction | None = None
    bound: Bound | None = None
    days: tuple[Fraction, Fraction] | None = None

    @property
    def name(self) -> str:
        """All of it in words, the claimant before the value."""
        said = f"{self.claimant}: {self.value}, {self.date}"
        return f"{said} ({self.label})" if self.label else said

    @property
    def order(self) -> tuple[object, ...]:
        """By date, those without one last; then by value."""
        days = (0, *self.days) if self.days else _NO_DATE
        return (*days, self.low, self.high, self.figure)


class Group(Struct, frozen=True):
    """The figures of one metric, with the shape that stands for it."""

    label: str
    shape: str
    data: tuple[Datum, ...]


class Matter(Struct, frozen=True):
    """All that a chart draws.

    `symbol` is the sign of its money, `percent` says that it is of shares, `dates` that its values
    are days. `origin` tells the sources and the day, `title` what is drawn.
    """

    form: Form
    title: str
    counted: str
    groups: tuple[Group, ...]
    origin: str
    symbol: str = ""
    percent: bool = False
    dates: bool = False

    @property
    def data(self) -> tuple[Datum, ...]:
        """Every figure, in the order of the groups."""
        return tuple(datum for group in self.groups for datum in group.data)


def matter(sheet: Sheet, slug: str, chart: Chart) -> Matter:
    """What the chart of a briefing draws, the same for each of its pictures."""
    content = sheet.content
    names = content.site.charted(chart, slug)
    states = [(name, content.derived.figures[name]) for name in names]
    metrics = list(dict.fromkeys(state.figure.metric for _, state in states))
    first = content.site.vocabulary.metrics[metrics[0]]
    unit = content.unit(states[0][1])
    known = content.site.vocabulary.metrics
    shapes = _shapes([known[name] for name in metrics])
    groups = tuple(
        Group(
            words.capital(known[metric].label),
            shapes[metric],
            _ordered(
                chart, [_datum(sheet, chart, *s) for s in states if s[1].figure.metric == metric]
            ),
        )
        for metric in metrics
    )
    return Matter(
        form=chart.form,
        title=chart.title,
        counted=_counted(groups, first, unit),
        groups=groups,
        origin=_origin(content, slug, names),
        symbol=(unit.symbol or "") if unit and unit.currency else "",
        percent=first.kind is MetricKind.SHARE,
        dates=first.kind is MetricKind.DATE,
    )


def _ordered(chart: Chart, data: list[Datum]) -> tuple[Datum, ...]:
    """By date, then value; amounts and shares in the order that the maintainer gave them."""
    if chart.form in {Form.BARS, Form.SHARE}:
        return tuple(data)
    return tuple(sorted(data, key=lambda datum: datum.order))


def _shapes(metrics: Sequence[Metric]) -> dict[str, str]:
    """A shape for each metric, in every chart the same for a total, such as casualties."""
    totals = [metric.id for metric in metrics if metric.parts]
    others = [metric.id for metric in metrics if not metric.parts]
    dot, square, triangle = SHAPES
    return {
        **dict(zip(totals, (square, triangle, dot), strict=False)),
        **dict(zip(others, (dot, triangle, square), strict=False)),
    }


def _datum(sheet: Sheet, chart: Chart, name: str, state: FigureState) -> Datum:
    content, figure = sheet.content, state.figure
    assert state.stated is not None  # noqa: S101 -- render is given no figure without a value
    low, high, best = _ends(content, state)
    doubted = f" ({words.STANDINGS_WITHIN[figure.standing]})" if figure.fallen else ""
    moment = content.derived.moment(name)
    return Datum(
        figure=name,
        claimant=claimant(content, state)[0],
        label=sheet.plainly(state.briefing.slug).plain(figure.label) if _told(chart, state) else "",
        date=_date(content, state),
        value=f"{told(state.stated, content.unit(state))}{doubted}",
        state=state.checked.value,
        low=low,
        high=high,
        best=best,
        bound=state.stated.bound,
        days=calendar.ends(moment) if moment else None,
    )


def _told(chart: Chart, state: FigureState) -> bool:
    """Whether a row says what it is of: where that differs, and where the claimant is ours."""
    return chart.form in {Form.BARS, Form.SHARE} or state.checked is Checked.CALCULATED


def _date(content: Content, state: FigureState) -> str:
    dated = as_of(content, state)
    said = inferred(dated)
    if dated.words == words.not_known():
        said = say("charts.date_not_known")
    earlier = state.figure.standing is Standing.EARLIER
    count = state.figure.count
    kind = _NOT_AMOUNTS.get(count, "") if count else ""
    return words.enumerated(said, kind, say("charts.earlier_statement") if earlier else "")


def _ends(content: Content, state: FigureState) -> tuple[Fraction, Fraction, Fraction | None]:
    """Where a figure lies: a share in percent, an amount in its unit, a date in days."""
    stated = state.stated
    assert stated is not None  # noqa: S101 -- as in _datum
    if stated.date is not None:
        return (*calendar.ends(stated.date), None)
    assert stated.low is not None and stated.high is not None  # noqa: S101, PT018 -- no date
    factor = Fraction(1)
    if content.metric(state).kind is MetricKind.SHARE:
        factor = content.site.vocabulary.scale(state.figure.metric) / PERCENT
    best = None if stated.best is None else stated.best * factor
    return stated.low * factor, stated.high * factor, best


def _counted(groups: Sequence[Group], metric: Metric, unit: Unit | None) -> str:
    """What the scale counts, with its unit; groups say themselves what they count."""
    named = unit is not None and not unit.currency and metric.kind is not MetricKind.SHARE
    label = groups[0].label if len(groups) == 1 else ""
    if not (named and unit):
        return label
    return say("charts.label_in_unit", label=label, unit=unit.label) if label else unit.label


def _origin(content: Content, slug: str, names: Sequence[str]) -> str:
    """The sources, the most used first, and the day of the briefing."""
    found: dict[str, int] = {}
    for source in _sources(content, names):
        found[source] = found.get(source, 0) + 1
    ranked = sorted(found, key=lambda source: -found[source])
    labels = [content.source_labels[source] for source in ranked]
    kept, rest = labels[:_NAMED], len(labels) - _NAMED
    if rest > 0:
        kept.append(words.number_of(rest, "more_source"))
    sources = (
        say("charts.sources", sources=words.enumerated(*kept, by="semicolon")) if labels else ""
    )
    updated = in_words(content.site.briefings[slug].overview.updated)
    return say("charts.as_of", title=content.settings.title, updated=updated, sources=sources)


_NAMED = 2


def _sources(content: Content, names: Sequence[str]) -> Iterator[str]:
    """What the figures rest on; a calculation rests on what its inputs do."""
    for name in names:
        state = content.derived.figures[name]
        for piece in state.figure.evidence:
            yield piece.source
        yield from _sources(content, state.inputs)
