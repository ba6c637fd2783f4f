"""The hedge of a figure is the hedge in the words that are quoted for it.

**Why.** "At least 1,000" and "about 1,000" are different claims, and a hedge that is dropped makes
a claimant surer than he was. Where the text is at hand, the quote must have the hedge that stands
there beside its number, and not leave it out.

**Bad.** The quote says "at least":

    value: 1000
    bound: about
    evidence:
      - source: base-article
        locator: Increased Troop Deployments
        quote: at least 1,000 soldiers may have been dispatched

**Mend.** Write the hedge that the quote has: `bound: at_least`. If the quote has none, take `bound`
out, or quote the words that hedge. Only words beside the number count.

**Not meant.** A second source that repeats the number without its hedge, as long as another one
carries it.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Fix, Severity
from generator.diagnostics.span import Span
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Stance
from generator.model.figure import Figure
from generator.model.site import Site
from generator.text.numbers import Reading

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Supporting quotes whose number is hedged in another way than the figure's."""
    for state in derived.figures.values():
        if state.figure.derive is not None or state.figure.date is not None:
            continue
        bound = state.figure.bound
        cut_off = dict(_cut_off(state))
        yield from cut_off.values()
        for i, number in _numbers(state):
            if i in cut_off:
                continue
            if number.bound is None and state.carries(bound):
                continue
            if number.bound is not bound:
                yield _finding(state, i, number)


def _cut_off(state: FigureState) -> Iterator[tuple[int, Finding]]:
    """Quotes that leave out the hedge which their text has beside the number.

    They may where the figure has this very hedge from other evidence.
    """
    bound = state.figure.bound
    for i, verdict in enumerate(state.verdicts):
        cuts = [each for each in verdict.cuts if each.only_bound] if verdict else []
        if bound and state.carries(bound):
            cuts = [each for each in cuts if each.whole and each.whole.bound is not bound]
        cut = next(iter(cuts), None)
        if cut and state.figure.evidence[i].stance is Stance.SUPPORTS:
            span = state.figure.origin.at("evidence", i, "quote").span
            mend = "quote it too, and write the `bound` that it gives"
            yield i, Finding(span, cut.told, mend)


def _numbers(state: FigureState) -> Iterator[tuple[int, Reading]]:
    """The figure's number in each quote that supports it."""
    for i, verdict in enumerate(state.verdicts):
        if verdict and verdict.number and state.figure.evidence[i].stance is Stance.SUPPORTS:
            yield i, verdict.number


def _finding(state: FigureState, i: int, number: Reading) -> Finding:
    span, alone = _place(state.figure, i)
    if number.bound is None:
        message = f"no words for `{state.figure.bound}` stand beside {number.text} in the quote"
        return Finding(span, message, "take `bound` out, or quote the words that hedge")
    says = f"the quote says “{number.bound_text}” beside {number.text}"
    mend = f"`bound: {number.bound}`"
    if state.figure.bound is None:
        return Finding(span, f"{says}; the figure has no bound", f"add {mend}")
    verdict = state.verdicts[i]
    # A quote that does not stand in its source is no better a witness than the figure.
    fix = Fix(span, number.bound) if alone and verdict and verdict.stands else None
    return Finding(span, f"{says}; the figure has `{state.figure.bound}`", f"write {mend}", fix)


def _place(figure: Figure, i: int) -> tuple[Span, bool]:
    """The bound or value where one quote stands for it, else the quote; and which it is."""
    if len(figure.evidence) > 1:
        return figure.origin.at("evidence", i, "quote").span, False
    key = "bound" if figure.bound else "low" if figure.value is None else "value"
    return figure.origin.at(key).span, True
