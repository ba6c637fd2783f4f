"""A number that the quoted words plan, promise or expect is told as planned.

**Why.** "Plans to send 6,000" and "sent 6,000" differ by six thousand people. The number stands in
the quote either way; only the verb before it tells.

**Bad.** The quote speaks of a plan, the figure of what was counted:

    value: 6000
    count: total_to_date
    evidence:
      - source: base-article
        locator: Increased Troop Deployments
        quote: plans to send 6,000 soldiers

So it is where the figure's own label says "may", "would" or "expected", and where all that it is
calculated from is planned.

**Mend.** Write `count: planned`, or `count: limit` for what could be at most. If the number was
reached, quote words that say so.

**Not meant.** "May have" and "could be" in a quote, which doubt what was done; a plan that stands
behind the number or in another part of the sentence; words in other languages than English. What a
page says that was read is told by `reads: {count: planned}`.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState, Verdict
from generator.model.evidence import Stance
from generator.model.site import Site
from generator.text.quotes import fragments

GROUP = "evidence"
SEVERITY = Severity.ERROR

_PLAN = re.compile(
    r"\b(?:plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|pledge[sd]?|promise[sd]?|will|would"
    r"|expect(?:s|ed)? to)\b[^.,;:!?]*\Z",
    re.IGNORECASE,
)


_LABEL = re.compile(
    r"\b(?:may|might|could|would|will|planned|intended|pledged|promised|expected)\b", re.IGNORECASE
)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures of a count of what was done whose quotes speak of what is to be."""
    for state in derived.figures.values():
        figure = state.figure
        if figure.ahead or figure.date is not None:
            continue
        if figure.derive is not None:
            yield from _calculated(derived, state)
            continue
        ahead = _LABEL.search(figure.label.raw)
        if ahead:
            span = figure.origin.at("label").within(*ahead.span())
            message = f"“{ahead[0]}” tells a plan, and no `count` of the figure does"
            yield Finding(
                span, message, "write `count: planned` or `count: limit`, or another label"
            )
        for i, verdict in enumerate(state.verdicts):
            evidence = figure.evidence[i]
            english = (site.language(evidence.source) or "").startswith("en")
            if verdict is None or not english or evidence.stance is not Stance.SUPPORTS:
                continue
            word = _planned(evidence.quote or "", verdict)
            if word:
                span = figure.origin.at("count" if figure.count else "metric").span
                message = f"“{word}” in the quote tells a plan, the figure what was counted"
                yield Finding(span, message, "write `count: planned`, or quote what was done")


def _calculated(derived: Derived, state: FigureState) -> Iterator[Finding]:
    """What is calculated from plans alone, which is one."""
    inputs = [derived.figures[name].figure for name in state.inputs if name in derived.figures]
    if inputs and all(one.ahead for one in inputs):
        figure = state.figure
        span = figure.origin.at("count" if figure.count else "derive").span
        message = f"all that this is calculated from is planned, such as `{inputs[0].id}`"
        yield Finding(span, message, f"write `count: {inputs[0].count}`")


def _planned(quote: str, verdict: Verdict) -> str:
    """The words that plan the figure's number, "" where none do."""
    number = verdict.number
    for part in fragments(quote):
        if number is not None and part[number.start : number.end] == number.text:
            found = _PLAN.search(part[: number.start])
            if found:
                return found[0].split()[0]
    return ""
