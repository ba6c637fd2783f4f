"""No date lies after the day on which the briefing was brought up to date.

**Why.** Nobody can know in November what was counted in December. Such a date is a slip, most
often of the year, or `updated` was left behind.

**Bad.** The briefing has `updated: 2025-03-01`:

    as_of: 2025-10

**Mend.** Correct the date, or set `updated` in `briefing.yml` to the day of your change.

**Not meant.** What lies ahead by its nature: `next_review`, `review_by`, the `horizon` of a
judgement, and what a figure with `count: planned` or `count: limit` is about. A year or month that
has begun is not in the future. A source that several briefings use may be as new as the newest.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.base import Entry
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.model.source import Source
from generator.text.dates import Date, sides

GROUP = "time"
SEVERITY = Severity.ERROR

Path = tuple[str | int, ...]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Dates of what a briefing holds, of sources in use and of the search that are to come."""
    for briefing in site.briefings.values():
        overview, today = briefing.overview, briefing.overview.updated
        if overview.search:
            yield from _ahead(overview, ("search", "to"), overview.search.to, today)
        for correction in briefing.corrections:
            yield from _ahead(correction, ("date",), correction.date, today)
        for event in briefing.events.values():
            yield from _ahead(event, ("date",), event.date.date, today)
        for figure in briefing.figures.values():
            for path, date in _of_figure(figure):
                yield from _ahead(figure, path, date, today)
    for name, newest in _in_use(site, derived).items():
        source = site.sources[name]
        for path, date in _of_source(source):
            yield from _ahead(source, path, date, newest)


def _of_figure(figure: Figure) -> Iterator[tuple[Path, Date | Unknown | None]]:
    yield ("said",), figure.said
    if figure.as_of:
        yield ("as_of", "date"), figure.as_of.date
    if figure.ahead:
        return
    yield ("covers",), figure.covers
    yield ("date",), figure.date
    for i, evidence in enumerate(figure.evidence):
        yield ("evidence", i, "reads", "date"), evidence.reads.date if evidence.reads else None


def _of_source(source: Source) -> Iterator[tuple[Path, Date | Unknown | None]]:
    yield ("published", "date"), source.published.date
    yield ("accessed",), source.accessed
    yield ("archive", "date"), source.archive.date if source.archive else None
    yield ("seen", "on"), source.seen.on


def _in_use(site: Site, derived: Derived) -> dict[str, Date]:
    """For each source in use the newest day on which a briefing that uses it was updated."""
    newest: dict[str, Date] = {}
    users = [(name, use.slug) for name, uses in derived.source_uses.items() for use in uses]
    users += [
        (name, figure.rpartition("/")[0])
        for name, figures in derived.source_figures.items()
        for figure in figures
    ]
    for name, slug in users:
        if name in site.sources and slug in site.briefings:
            today = site.briefings[slug].overview.updated
            if name not in newest or today.after(newest[name]):
                newest[name] = today
    return newest


def _ahead(entry: Entry, path: Path, date: Date | Unknown | None, today: Date) -> Iterator[Finding]:
    # A stretch must be over, not only begun.
    if isinstance(date, Date) and any(side.after(today) for side in sides(date) if side):
        message = f"{date.words()} lies after {today.words()}, when the briefing was updated"
        span = entry.origin.at(*path).span
        yield Finding(span, message, "correct the date, or `updated` in briefing.yml")
