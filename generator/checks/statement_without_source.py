"""Every point or event cites a source or tells a figure; every judgement says what it rests on.

**Why.** A statement that a reader cannot follow to a source is only our word.

**Bad.**

    points:
      - text: Losses were heavy.
        kind: reported

**Mend.** Add the source, `Losses were heavy [@base-article, Estimated Casualties].`, or a figure,
`Losses reached {nis-killed}.`, which links to its own evidence. A judgement lists figures,
contests or sources under `basis`. An assumption cites what it builds on.

**Not meant.** Summaries, bottom lines and notes, which gather up what the points say.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.section import Section
from generator.model.site import Site
from generator.text.author import AuthorText
from generator.text.markup import brackets
from generator.text.pieces import Citation, Placeholder

GROUP = "evidence"
SEVERITY = Severity.ERROR

_MEND = "add [@source, where in it], or a figure as {id}"


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Points and events without a citation or figure, judgements without a basis."""
    sources = site.names.all("source")
    for briefing in site.briefings.values():
        for event in briefing.events.values():
            if not _cited(event.text, sources):
                span = event.origin.at("text").span
                yield Finding(span, "this event has no source", _MEND)
        for section in briefing.sections.values():
            yield from _points(section, sources)
            yield from _judgements(section)


def _points(section: Section, sources: frozenset[str]) -> Iterator[Finding]:
    for i, point in enumerate(section.points):
        if not _cited(point.text, sources):
            span = section.origin.at("points", i, "text").span
            yield Finding(span, "this point has no source", _MEND)


def _cited(text: AuthorText, sources: frozenset[str]) -> bool:
    """Whether a text cites or tells a figure; a citation that cannot be read is reported as that.

    The date of an event does not count: what rests on it is only when.
    """
    cited = any(isinstance(piece, Citation | Placeholder) for piece in text.marks)
    return cited or any(brackets(text, sources))


def _judgements(section: Section) -> Iterator[Finding]:
    for i, judgement in enumerate(section.judgements):
        if not judgement.basis:
            span = section.origin.at("judgements", i, "basis").span
            mend = "list ids of figures, contests or sources: `basis: [base-article]`"
            yield Finding(span, "this judgement rests on nothing", mend)
