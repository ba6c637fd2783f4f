"""A date told by "last fall" or "recently" rests on a source whose own date is known.

**Why.** "In January" is a date only beside the day on which it was written. Where the source has
none, an editor has guessed, and the reader has to see that.

**Bad.** Nobody knows when the article was published:

    as_of: 2025-01
    evidence:
      - source: base-article
        locator: Estimated Casualties
        quote: approximately 300 soldiers were reported killed
        when: As of January

**Mend.** Find out when the source was published and give its `published` date. If that can't be
found, write `as_of: {date: 2025-01, basis: inferred, why: "…"}` and tell from what you know. For a
figure that is a date, give `words` that say it in full.

**Not meant.** A date that some other quote of the figure carries in full, or a page that was read
may; months and seasons with their year; words in other languages than English.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Evidence, Stance
from generator.model.figure import DateBasis, Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.text.dates.relative import relative_words

GROUP = "time"
SEVERITY = Severity.ERROR

_MEND = "give the source's `published` date"


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Relative words for a stated date whose sources carry no date themselves."""
    for state in derived.figures.values():
        figure = state.figure
        supporting = [(i, e) for i, e in enumerate(figure.evidence) if e.stance is Stance.SUPPORTS]
        if any(_anchors(site, evidence) for _, evidence in supporting):
            continue
        said = relative_words(figure.words or "")
        if said and supporting:
            yield _finding(figure, ("words",), said, "write a date in full")
        if figure.as_of is None or figure.as_of.basis is DateBasis.INFERRED:
            continue
        if figure.as_of.date is not Unknown.UNKNOWN:
            for i, evidence in supporting:
                said = relative_words(evidence.when or "")
                if said:
                    path = ("evidence", i, "when")
                    yield _finding(figure, path, said, "write `basis: inferred` and why")


def _anchors(site: Site, evidence: Evidence) -> bool:
    """Whether the source has a date, or words of its own that need none or are not read here."""
    source = site.sources.get(evidence.source)
    if source is None or source.published.date is not Unknown.UNKNOWN:
        return True
    if not (site.language(evidence.source) or "").startswith("en"):
        return True
    return evidence.when is not None and not relative_words(evidence.when)


def _finding(figure: Figure, path: tuple[str | int, ...], said: str, mend: str) -> Finding:
    message = f"“{said}” means nothing without the day on which it was written"
    return Finding(figure.origin.at(*path).span, message, f"{_MEND}, or {mend}")
