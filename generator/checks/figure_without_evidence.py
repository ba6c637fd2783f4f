"""Every figure rests on evidence that supports it, on a calculation, or says why on nothing.

**Why.** A number without a source is a rumour. Readers must be able to see who said it and where.

**Bad.** No `evidence`, no `derive`, no `unsourced`:

    - id: nis-killed
      label: North Korean soldiers killed
      metric: soldiers-killed
      value: 300
      claimed_by: nis

**Mend.** Add `evidence:` with a quote or a reading. If there is none, say so to the reader in
`unsourced:`. Evidence that only disputes or misreports a number does not support it, and a
calculation must name a figure.

**Not meant.** How good the evidence is: that is for grades and for the other checks. How many
figures may be `unsourced`: that is `unsourced-over-limit`.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Stance
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures that rest on nothing and do not say why."""
    for state in derived.figures.values():
        yield from _unsupported(state)


def _unsupported(state: FigureState) -> Iterator[Finding]:
    figure = state.figure
    if figure.derive is not None:
        if not state.inputs and not state.failures:
            mend = "name the figures that it is computed from"
            yield Finding(figure.origin.at("derive").span, "it is computed from no figure", mend)
    elif not figure.evidence and figure.unsourced is None:
        mend = "add `evidence:`, or say in `unsourced:` why there is none"
        yield Finding(figure.origin.at("id").span, f"`{figure.id}` rests on no evidence", mend)
    elif figure.evidence and all(e.stance is not Stance.SUPPORTS for e in figure.evidence):
        mend = "add a source that states it"
        yield Finding(
            figure.origin.at("id").span, f"no evidence of `{figure.id}` supports it", mend
        )
