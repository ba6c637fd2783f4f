"""A claim's grade for credibility fits what it rests on.

**Why.** The best grade says "confirmed by independent sources". Given to a number that one source
has, or that many have from one, it says what is not so.

**Bad.** Both pages carry one agency's text:

    credibility: {grade: 1, why: Two papers have it.}
    evidence:
      - source: morning-paper
      - source: evening-paper

**Mend.** Give grade 2 or lower, or add a source that did not take it from the others. A claim that
is `doubted` or `withdrawn` is neither confirmed nor probably true: grade it 3 or lower, or let it
stand.

**Not meant.** The lower grades, which are a judgement of what a claim is worth. Evidence that
disputes or misreports a figure confirms nothing; sources that carry one text count once. A
calculated figure is confirmed as far as the weakest figure that it is computed from.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.backing import backing
from generator.model.derived import Derived, FigureState
from generator.model.site import Site

GROUP = "provenance"
SEVERITY = Severity.ERROR

_CONFIRMED = "1"
_GOOD = frozenset({_CONFIRMED, "2"})
_ENOUGH = 2


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Grades that say more than the evidence and the standing of their figure."""
    for name, state in derived.figures.items():
        if state.figure.credibility is not None:
            yield from _unearned(site, derived, name, state, state.figure.credibility.grade)


def _unearned(
    site: Site, derived: Derived, name: str, state: FigureState, grade: str
) -> Iterator[Finding]:
    figure = state.figure
    span = figure.origin.at("credibility", "grade").span
    if grade in _GOOD and figure.fallen:
        message = f"grade {grade} is given to a claim that is {figure.standing}"
        yield Finding(span, message, "write 3 or lower, or mend `standing`")
        return
    weakest, found = backing(site, derived, name)
    if grade == _CONFIRMED and len(found) < _ENOUGH:
        rests = f"on one independent source, {min(found)}" if found else "on no source"
        via = "" if weakest == name else f", by way of `{weakest.rpartition('/')[2]}`"
        message = f"grade 1 means confirmed by independent sources; this rests {rests}{via}"
        yield Finding(span, message, "write 2 or lower, or add a source that did not copy it")
