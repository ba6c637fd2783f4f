"""Every point cites a source or tells a figure, and every judgement says what it rests on.

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
from generator.text.markup import brackets
from generator.text.pieces import Citation, Placeholder

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Points without a citation or figure, judgements without a basis."""
    for briefing in site.briefings.values():
        for section in briefing.sections.values():
            yield from _points(site, section)
            yield from _judgements(section)


def _points(site: Site, section: Section) -> Iterator[Finding]:
    sources = site.names.all("source")
    for i, point in enumerate(section.points):
        cited = any(isinstance(piece, Citation | Placeholder) for piece in point.text.pieces)
        # A citation that cannot be read is reported as that.
        if not cited and not any(brackets(point.text, sources)):
            span = section.origin.at("points", i, "text").span
            mend = "add [@source, where in it], or a figure as {id}"
            yield Finding(span, "this point has no source", mend)


def _judgements(section: Section) -> Iterator[Finding]:
    for i, judgement in enumerate(section.judgements):
        if not judgement.basis:
            span = section.origin.at("judgements", i, "basis").span
            mend = "list ids of figures, contests or sources: `basis: [base-article]`"
            yield Finding(span, "this judgement rests on nothing", mend)
