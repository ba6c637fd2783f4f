"""Every key that its entry cannot do without is there.

**Why.** Without it the page would have a hole: a number that nobody claims, a range with one end,
a doubt without a reason.

**Bad.** Nothing says how many, or who says so:

    - id: nis-killed
      label: North Korean soldiers killed
      metric: soldiers-killed

**Mend.** Add the key that is named. A figure has one of: `value`; `low` and `high`; `date`;
`derive`. It has `claimed_by`, where need be `unattributed`; `why` if it is doubted or withdrawn,
or its date inferred; `covers` if it counts `in_period`. Evidence has `quote` or `reads`. A contest
has two sides. An event has a date, or a figure that is its date.

**Not meant.** What is not known: where a field allows it, write `unknown`. A calculated figure has
no `claimed_by`, because it is our calculation.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.contest import Contest
from generator.model.derived import Derived
from generator.model.evidence import Evidence, Reads
from generator.model.figure import Count, DateBasis, Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.model.vocabulary import Metric, MetricKind

GROUP = "shape"
SEVERITY = Severity.ERROR

_SIDES = 2


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Keys that are missing by themselves, and those that another key asks for."""
    yield from reported(site, "missing-key")
    for metric in site.vocabulary.metrics.values():
        yield from _unit(metric)
    for _, figure in site.figures():
        yield from _value(figure)
        yield from _reasons(figure)
        for i, evidence in enumerate(figure.evidence):
            yield from _evidence(figure, evidence, i)
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            yield from _sides(contest)
        for event in briefing.events.values():
            if event.date.date is None and event.date.figure is None:
                mend = "write a date such as `2025-01`, or `{figure: id}`"
                yield Finding(event.origin.at("date").span, "this event has no date", mend)


def _unit(metric: Metric) -> Iterator[Finding]:
    if metric.kind in {MetricKind.MONEY, MetricKind.DURATION} and metric.unit is None:
        mend = "add `unit:`, an id of vocabulary/units.yml"
        yield _missing(metric.origin.span, f"a metric of the kind {metric.kind}", "unit", mend)


def _value(figure: Figure) -> Iterator[Finding]:
    given = (figure.value, figure.low, figure.high, figure.date, figure.derive)
    if all(part is None for part in given):
        mend = "add one of: `value`; `low` and `high`; `date`; `derive`"
        yield Finding(figure.origin.span, "this figure has no value", mend)
    if figure.derive is None:
        yield from _ends(figure, figure)


def _ends(figure: Figure, of: Figure | Reads, *path: str | int) -> Iterator[Finding]:
    mend = "add the other end of the range, or write `value` for a single number"
    if of.low is not None and of.high is None:
        yield _missing(figure.origin.at(*path, "low").span, "this range", "high", mend)
    if of.high is not None and of.low is None:
        yield _missing(figure.origin.at(*path, "high").span, "this range", "low", mend)


def _reasons(figure: Figure) -> Iterator[Finding]:
    at = figure.origin.at
    if figure.claimed_by is None and figure.derive is None:
        mend = "say who claims it: an id of vocabulary/actors.yml, such as `unattributed`"
        yield _missing(figure.origin.span, "this figure", "claimed_by", mend)
    if figure.fallen and figure.why is None:
        mend = "say to the reader why"
        yield _missing(at("standing").span, f"a {figure.standing} figure", "why", mend)
    dated = figure.as_of
    if dated and dated.basis is DateBasis.INFERRED and dated.why is None:
        mend = "say to the reader from what the date is inferred"
        yield _missing(at("as_of").span, "an inferred date", "why", mend)
    known = dated is not None and dated.date is not Unknown.UNKNOWN
    if dated and known and dated.why is not None and dated.basis is not DateBasis.INFERRED:
        mend = "write `basis: inferred`, or take `why` out if a source states the date"
        yield _missing(at("as_of", "why").span, "a date with a `why`", "basis", mend)
    if figure.count is Count.IN_PERIOD and figure.covers is None:
        mend = "add the period, such as `covers: 2025-01/2025-03`"
        yield _missing(at("count").span, "a count in a period", "covers", mend)


def _evidence(figure: Figure, evidence: Evidence, i: int) -> Iterator[Finding]:
    at = figure.origin.at
    reads = evidence.reads
    if evidence.quote is None and reads is None:
        mend = "add `quote:` with its words, or `reads:` with the number as the page has it"
        yield Finding(at("evidence", i).span, "this evidence says nothing", mend)
    if reads is None:
        return
    if all(p is None for p in (reads.value, reads.low, reads.high, reads.date, reads.as_printed)):
        mend = "add what the page has: `value`; `low` and `high`; `date`; or `as_printed`"
        yield Finding(at("evidence", i, "reads").span, "this reading has no number", mend)
    yield from _ends(figure, reads, "evidence", i, "reads")


def _sides(contest: Contest) -> Iterator[Finding]:
    if len(contest.figures) + len(contest.no_figure) < _SIDES:
        mend = "add the figures that differ, or under `no_figure` who gives none"
        span = contest.origin.at("figures").span
        yield Finding(span, "a contest needs two sides; this one has fewer", mend)


def _missing(span: Span, where: str, key: str, mend: str) -> Finding:
    return Finding(span, f"`{key}` is missing: {where} needs it", mend)
