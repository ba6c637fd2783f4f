"""No source tells of a time after it was published, and nobody of one after they spoke.

**Why.** A page of January cannot count the dead of March. The date of the figure is a slip, or the
page is not its source. Nor can a claim that was made in January.

**Bad.** The source was published on 13 January 2025:

    as_of: 2025-03
    evidence:
      - source: cna-2025-01-13

**Mend.** Correct `as_of`, `said` or `covers`, the date of the source, or the source.

**Not meant.** A figure that several sources support: one that is new enough is enough, and one
without a known date may be. A year or month in which the day of publication lies. Plans and limits
(`count: planned`, `count: limit`) cover what is to come.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Stance
from generator.model.figure import Count, Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.text.dates import Date, days_apart

GROUP = "time"
SEVERITY = Severity.ERROR

_AHEAD = frozenset({Count.PLANNED, Count.LIMIT})


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures whose dates are later than every source that supports them."""
    for state in derived.figures.values():
        yield from _before_it_was_said(state.figure)
        newest = _newest(site, state.figure)
        if newest is None:
            continue
        for path, date in _dates(state.figure):
            if isinstance(date, Date) and _later(date, newest):
                message = f"{date.words()} lies after {newest.words()}, its newest source"
                span = state.figure.origin.at(*path).span
                yield Finding(span, message, "correct the date, or that of the source")


def _before_it_was_said(figure: Figure) -> Iterator[Finding]:
    """The day on which a claim was made, where that lies before what it tells of."""
    said = figure.said
    for path, date in _dates(figure):
        if isinstance(said, Date) and isinstance(date, Date) and _later(date, said):
            message = f"{date.words()} lies after {said.words()}, when it was said"
            span = figure.origin.at(*path).span
            yield Finding(span, message, "correct the date, or `said`")


def _later(date: Date, newest: Date) -> bool:
    """Whether it is; a day more is none, since it is tomorrow elsewhere."""
    return date.after(newest) and days_apart(date, newest) > 1


def _dates(figure: Figure) -> Iterator[tuple[tuple[str, ...], Date | Unknown | None]]:
    yield ("as_of", "date"), figure.as_of.date if figure.as_of else None
    yield ("said",), figure.said
    if figure.count not in _AHEAD:
        yield ("covers",), figure.covers


def _newest(site: Site, figure: Figure) -> Date | None:
    """When the newest supporting source was published; None where that is not known of each."""
    newest: Date | None = None
    for evidence in figure.evidence:
        if evidence.stance is Stance.SUPPORTS:
            source = site.sources.get(evidence.source)
            if source is None or source.published.date is Unknown.UNKNOWN:
                return None
            if newest is None or source.published.date.after(newest):
                newest = source.published.date
    return newest
