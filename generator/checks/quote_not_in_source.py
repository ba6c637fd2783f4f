"""Every quote stands in its source, word for word and in order.

**Why.** A quote is the proof of a number. A word changed, a "not" dropped or two parts swapped
make it a proof of something else.

**Bad.** The article says "approximately 300 soldiers":

    quote: approximately 310 soldiers were reported killed

**Mend.** Copy the words as they stand. `…` joins parts that stand in that order; what you add goes
in [brackets]. A seal opens only what was quoted when it was made: after a quote is new or changed,
run `briefing seal` again, with the text at hand.

**Not meant.** Line wraps, hyphens at a line's end, citation markers, kinds of quote marks, dashes
and spaces, and a changed initial capital: these may differ. `who` and `when` are quotes as well.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Quotes, and words for claimant and date, that do not stand in their source."""
    for state in derived.figures.values():
        for i, key, failure in _failures(state):
            source = state.figure.evidence[i].source
            mend = "copy the words as they stand there"
            if source not in site.texts:
                mend += f"; if they are new, seal them: briefing seal {source} FILE"
            span = state.figure.origin.at("evidence", i, key).span
            yield Finding(span, f"this is not in `{source}`: {failure}", mend)


def _failures(state: FigureState) -> Iterator[tuple[int, str, str]]:
    """For each quote that fails: its evidence, its key, and how it fails."""
    for i, verdict in enumerate(state.verdicts):
        if verdict is None or not verdict.sealed:
            continue
        found = {"quote": verdict.failure, "who": verdict.who, "when": verdict.when}
        for key, failure in found.items():
            if failure:
                yield i, key, failure
