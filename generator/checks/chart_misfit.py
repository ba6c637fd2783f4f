"""A chart draws only what stands on one scale, in a form that fits it.

**Why.** Two marks on one scale are compared at a glance. Where one is of soldiers killed and the
other of shells, or one of dollars and the other of barrels, the glance is wrong.

**Bad.** Killed soldiers and delivered shells would stand on one axis:

    - id: toll
      form: contest
      title: The toll
      caption: What each side says.
      figures: [nis-killed, shells-delivered]

**Mend.** Make a chart of each. On one scale stand: one metric; a metric and its `parts` (killed,
among casualties), which are told apart by a heading and by the shape of the mark, at most three of
them; amounts in the same unit; shares. Dates are drawn in the form `contest`, and only beside
dates. The form `share` needs shares; the form `series` needs an as-of date of every figure, and a
claimant with two.

**Not meant.** Figures of different subjects, places and times: the chart's caption and each row
say what they are of. A chart of nothing is `missing-key`.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.chart import Chart, Form
from generator.model.derived import Derived, FigureState
from generator.model.site import Site, Vocabulary
from generator.model.vocabulary import Metric, MetricKind

GROUP = "consistency"
SEVERITY = Severity.ERROR
# There is no scale to draw it on.
FIXED = True

MOST_METRICS = 3
"""As many shapes as a mark can have."""
_JOINED = 2
_SEPARATE = "make a chart of each, or name figures that count the same"


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Charts whose figures do not fit one another, or do not fit the form.

    Figures that are not there, or that could not be computed, are told elsewhere.
    """
    for briefing in site.briefings.values():
        for chart in briefing.charts.values():
            names = site.charted(chart, briefing.slug)
            found = (derived.figures.get(name) for name in names)
            known = [state for state in found if state is not None and not state.failures]
            told = [*_alike(site.vocabulary, chart, known), *_form(site.vocabulary, chart, known)]
            if chart.form is Form.SERIES and not told and len(known) == len(names):
                told = list(_series(derived, chart, known))
            yield from told[:1]


def _span(chart: Chart, state: FigureState) -> Span:
    """Where the chart names a figure: in its own list, or by its contest."""
    slug, name = state.briefing.slug, state.figure.id
    for i, written in enumerate(chart.figures):
        if written in {name, f"{slug}/{name}"}:
            return chart.origin.at("figures", i).span
    return chart.origin.at("contest").span


def _metrics(words: Vocabulary, states: list[FigureState]) -> list[tuple[Metric, FigureState]]:
    """What the figures count, each with the first of it; unknown metrics are told elsewhere."""
    first: dict[str, FigureState] = {}
    for state in states:
        first.setdefault(state.figure.metric, state)
    return [(words.metrics[name], state) for name, state in first.items() if name in words.metrics]


def _alike(words: Vocabulary, chart: Chart, states: list[FigureState]) -> Iterator[Finding]:
    metrics = _metrics(words, states)
    for other, state in metrics[1:]:
        if not _on_one_scale(words, metrics[0][0], other):
            message = f"`{metrics[0][0].id}` and `{other.id}` do not stand on one scale"
            yield Finding(_span(chart, state), message, _SEPARATE)
    if len(metrics) > MOST_METRICS:
        message = f"{len(metrics)} metrics on one scale cannot be told apart by shape"
        mend = f"keep to {MOST_METRICS}, or make more than one chart"
        yield Finding(_span(chart, metrics[MOST_METRICS][1]), message, mend)


def _on_one_scale(words: Vocabulary, one: Metric, other: Metric) -> bool:
    if one.kind is not other.kind:
        return False
    if one.kind in {MetricKind.SHARE, MetricKind.DATE}:
        return True
    units = words.unit(one.id), words.unit(other.id)
    if units[0] and units[1]:
        return (units[0].dimension, units[0].currency) == (units[1].dimension, units[1].currency)
    related = other.id in one.parts or one.id in other.parts
    return related or any({one.id, other.id} <= set(m.parts) for m in words.metrics.values())


def _form(words: Vocabulary, chart: Chart, states: list[FigureState]) -> Iterator[Finding]:
    for metric, _ in _metrics(words, states):
        if metric.kind is MetricKind.DATE and chart.form is not Form.CONTEST:
            message = f"`{metric.id}` is a date, which the form `{chart.form}` cannot draw"
            yield Finding(chart.origin.at("form").span, message, "write `form: contest`")
        elif metric.kind is not MetricKind.SHARE and chart.form is Form.SHARE:
            message = f"`{metric.id}` is no share of a whole"
            yield Finding(chart.origin.at("form").span, message, "write `form: bars`, or contest")


def _series(derived: Derived, chart: Chart, states: list[FigureState]) -> Iterator[Finding]:
    """A series without dates, or in which no claimant comes twice."""
    claims: dict[tuple[str | None, str], set[str]] = {}
    for state in states:
        date = derived.moment(f"{state.briefing.slug}/{state.figure.id}")
        if date is None:
            message = f"`{state.figure.id}` has no one date, so a series cannot place it"
            yield Finding(_span(chart, state), message, "give it `as_of`, or leave it out")
            return
        line = state.figure.claimed_by, state.figure.metric
        claims.setdefault(line, set()).add(date.text)
    if all(len(dates) < _JOINED for dates in claims.values()):
        message = "no claimant speaks at two dates, so there is no series"
        yield Finding(chart.origin.at("form").span, message, "write `form: contest`")
