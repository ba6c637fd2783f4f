"""No source tells of a time after it was published, and nobody of one after they spoke.

**Why.** A page of January cannot count the dead of March. The date of the figure is a slip, or the
page is not its source. Nor can a claim that was made in January, and what is known at the end of
January covers nothing after it.

**Bad.** The source was published on 13 January 2025:

    as_of: 2025-03
    evidence:
      - source: cna-2025-01-13

**Mend.** Correct `as_of`, `said` or `covers`, the date of the source, or the source. A page that
gave the number before is evidence of an earlier figure.

**Not meant.** Sources without a known date. A year or month in which the day of publication lies,
and the day after it, which it is elsewhere. Plans and limits (`count: planned`, `count: limit`)
cover what is to come. A page that disputes the figure.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Stance
from generator.model.figure import Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.text.dates import Date, days_apart, sides

GROUP = "time"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures whose dates are later than a source that supports them, or than they were said."""
    for state in derived.figures.values():
        figure = state.figure
        yield from _before_it_was_said(figure)
        yield from _after_it_was_known(figure)
        oldest = _oldest(site, figure)
        if oldest is None:
            continue
        name, published = oldest
        for path, date in _dates(figure):
            if isinstance(date, Date) and _later(date, published):
                message = f"{date.words()} lies after {published.words()}, when `{name}` is from"
                span = figure.origin.at(*path).span
                yield Finding(span, message, "correct the date, that of the source, or the source")


def _before_it_was_said(figure: Figure) -> Iterator[Finding]:
    """The day on which a claim was made, where that lies before what it tells of."""
    said = figure.said
    for path, date in _dates(figure):
        if isinstance(said, Date) and isinstance(date, Date) and _later(date, said):
            message = f"{date.words()} lies after {said.words()}, when it was said"
            span = figure.origin.at(*path).span
            yield Finding(span, message, "correct the date, or `said`")


def _after_it_was_known(figure: Figure) -> Iterator[Finding]:
    """A period that ends, or with an open end begins, after what the figure knows."""
    known = figure.as_of.date if figure.as_of else None
    covers = figure.covers if figure.covers and not figure.ahead else None
    *begins, end = sides(covers) if covers else (None,)
    last = end or next(iter(begins), None)
    if last and isinstance(known, Date) and _later(last, known):
        does = "ends" if end else "begins"
        message = f"this {does} after {known.words()}, as of when it was known"
        mend = "correct the period, or `as_of`"
        yield Finding(figure.origin.at("covers").span, message, mend)


def _later(date: Date, other: Date) -> bool:
    """Whether it is; a day more is none, since it is tomorrow elsewhere."""
    return date.after(other) and days_apart(date, other) > 1


def _dates(figure: Figure) -> Iterator[tuple[tuple[str, ...], Date | Unknown | None]]:
    yield ("as_of", "date"), figure.as_of.date if figure.as_of else None
    yield ("said",), figure.said
    if not figure.ahead:
        yield ("covers",), figure.covers


def _oldest(site: Site, figure: Figure) -> tuple[str, Date] | None:
    """The supporting source that was published first, of those whose date is known."""
    found: tuple[str, Date] | None = None
    for evidence in figure.evidence:
        source = site.sources.get(evidence.source)
        if evidence.stance is not Stance.SUPPORTS or source is None:
            continue
        published = source.published.date
        if isinstance(published, Date) and (found is None or found[1].after(published)):
            found = evidence.source, published
    return found
