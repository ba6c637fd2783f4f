"""Every figure rests on evidence that supports it, on a calculation, or says why on nothing.

**Why.** A number without a source is a rumour. Readers must be able to see who said it and where.

**Bad.** No `evidence`, no `derive`, no `unsourced`:

    - id: nis-killed
      label: North Korean soldiers killed
      metric: soldiers-killed
      value: 300
      claimed_by: nis

**Mend.** Add `evidence:` with a quote or a reading. If there is none, say so to the reader in
`unsourced:`; how many may do that is `policy: unsourced` in `site.yml`, none by default. Evidence
that only disputes or misreports a number does not support it, and a calculation must name a figure.

**Not meant.** How good the evidence is: that is for grades and for the other checks.
"""

from collections.abc import Iterator

from generator.diagnostics.amounts import grouped
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Stance
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures that rest on nothing, and unsourced ones beyond the site's limit."""
    for state in derived.figures.values():
        yield from _unsupported(state)
    yield from _over_limit(site)


def _unsupported(state: FigureState) -> Iterator[Finding]:
    figure = state.figure
    spot = figure.origin.at("id")
    if figure.derive is not None:
        if not state.inputs and not state.failures:
            mend = "name the figures that it is computed from"
            yield Finding(figure.origin.at("derive").span, "it is computed from no figure", mend)
    elif not figure.evidence and figure.unsourced is None:
        mend = "add `evidence:`, or say in `unsourced:` why there is none"
        yield Finding(spot.span, f"`{figure.id}` rests on no evidence", mend)
    elif figure.evidence and all(e.stance is not Stance.SUPPORTS for e in figure.evidence):
        mend = "add a source that states it"
        yield Finding(spot.span, f"no evidence of `{figure.id}` supports it", mend)


def _over_limit(site: Site) -> Iterator[Finding]:
    unsourced = [
        figure
        for _, figure in site.figures()
        if figure.unsourced is not None and not figure.evidence and figure.derive is None
    ]
    limit = site.policy.unsourced
    if len(unsourced) <= limit:
        return
    for figure in unsourced:
        yield Finding(
            figure.origin.key("unsourced").span,
            f"figures without a source: {len(unsourced)}; the site allows {grouped(limit)}",
            "add `evidence:`, or raise `policy: unsourced` in site.yml for all to see",
        )
