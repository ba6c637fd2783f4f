"""What a statement cites is what it is said, a second time, to rest on.

**Why.** A statement without a number rests on its citation alone. If that is lost in an edit, or is
of another page, nothing else in the files shows it; so it can be entered twice.

**Bad.** The text cites one page, and the list beside it has another:

    - text: The company denied it [@kbs-world].
      kind: reported
      rests_on: [independent]

With `rests_on: true` in the policy, a point or event that cites and has no such list.

**Mend.** Look at the pages again, and correct the citation or the list. The list has every source
that the text cites, once for each time that it does, in any order.

**Not meant.** Points and events that cite nothing, and sites whose policy does not want the list,
as long as they give none. Whether a source bears a figure out is for `citation-not-of-figure`.
"""

from collections import Counter
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.base import Entry
from generator.model.derived import Derived
from generator.model.event import Event
from generator.model.section import Point
from generator.model.site import Site
from generator.text.pieces import Citation

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Citations that no list has, and what a list has and no text cites."""
    wanted = site.policy.rests_on
    for briefing in site.briefings.values():
        for event in briefing.events.values():
            yield from _compared(site, event, event, (), wanted=wanted)
        for section in briefing.sections.values():
            for i, point in enumerate(section.points):
                yield from _compared(site, section, point, ("points", i), wanted=wanted)


def _compared(
    site: Site, owner: Entry, told: Event | Point, path: tuple[str | int, ...], *, wanted: bool
) -> Iterator[Finding]:
    citations = [piece for piece in told.text.marks if isinstance(piece, Citation)]
    text = owner.origin.at(*path, "text")
    if not told.rests_on:
        if wanted and citations:
            names = ", ".join(sorted({citation.source for citation in citations}))
            mend = f"look at what it cites, and add `rests_on:`; the text has {names}"
            yield Finding(text.span, "what this rests on is not entered a second time", mend)
        return
    named = (*told.rests_on, *(citation.source for citation in citations))
    if not all(site.names.known("source", source) for source in named):
        # Which source is meant is told of elsewhere, and has to be known first.
        return
    left = Counter(told.rests_on)
    for citation in citations:
        left[citation.source] -= 1
        if left[citation.source] < 0:
            message = f"`rests_on` does not have `{citation.source}`, or not as often"
            span = text.within(citation.start, citation.end)
            yield Finding(span, message, "correct the citation, or add it to the list")
    for i, source in enumerate(told.rests_on):
        if left[source] > 0:
            left[source] -= 1
            message = f"the text does not cite `{source}`, or not as often"
            span = owner.origin.at(*path, "rests_on", i).span
            yield Finding(span, message, "cite it where it is meant, or take it out of the list")
