"""A reading of a page gives all that the site's policy wants entered twice.

**Why.** Of a page whose text is not at hand, nothing but a second entry can show a slip. A number
that was entered twice beside a claimant and a date that were not is half checked.

**Bad.** The policy is `reads: [metric, claimant, as_of]`, the only reading has the number:

    evidence:
      - source: kbs-world
        locator: unknown
        reads: {value: 4000}

The policy is `reads: [result]`, and a calculation does not say what it comes to, so that another
figure in it would not be noticed:

    derive: nis-killed + nis-wounded

**Mend.** Look at the page once more and enter what it says there, not what the figure says:
`reads: {value: 4000, metric: casualties, claimant: nis, as_of: 2025-01-13}`. One reading of the
figure that has it is enough. Beside a calculation write its result: `value: 3000`.

**Not meant.** What the figure itself does not have: a unit, a place, a period, a kind of count, a
date that is not known. Figures that a quote proves. Calculations that give a range, or that a page
bears out. A site whose policy wants nothing entered twice but the number, which is the default.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Stance
from generator.model.figure import Figure
from generator.model.scalars import Unknown
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures of whose readings none gives what is wanted."""
    wanted = site.policy.reads
    for state in derived.figures.values() if wanted else ():
        figure = state.figure
        if "result" in wanted and _is_open(state):
            span = figure.origin.at("derive").span
            mend = "work it out by yourself, and write it beside it as `value`"
            yield Finding(span, f"`{figure.id}` does not state its result", mend)
        supporting = [(i, e) for i, e in enumerate(figure.evidence) if e.stance is Stance.SUPPORTS]
        read = [(i, evidence.reads) for i, evidence in supporting if evidence.reads]
        if figure.derive is not None or not read or len(read) < len(supporting):
            continue
        told = [key for key in wanted if key in _told(site, figure)]
        given = {key for key in told for _, reads in read if getattr(reads, key) not in {None, ()}}
        missing = [key for key in told if key not in given]
        if missing:
            names = ", ".join(f"`{key}`" for key in missing)
            span = figure.origin.at("evidence", read[0][0], "reads").span
            mend = "enter what the page says of it, from the page and not from the figure"
            yield Finding(span, f"no reading of `{figure.id}` gives {names}", mend)


def _told(site: Site, figure: Figure) -> frozenset[str]:
    """What a figure has that a reading of a page can give too."""
    metric = site.vocabulary.metrics.get(figure.metric)
    dated = figure.as_of is not None and figure.as_of.date is not Unknown.UNKNOWN
    has = {
        "metric": True,
        "unit": metric is not None and metric.unit is not None,
        "claimant": figure.claimed_by is not None,
        "relayed_by": bool(figure.relayed_by),
        "place": figure.place is not None,
        "as_of": dated,
        "said": figure.said is not None and figure.said is not Unknown.UNKNOWN,
        "covers": figure.covers is not None,
        "count": figure.count is not None,
    }
    return frozenset(key for key, own in has.items() if own)


def _is_open(state: FigureState) -> bool:
    """Whether nobody says what one number a calculation comes to."""
    figure, stated = state.figure, state.stated
    borne_out = any(each.reads for each in figure.evidence if each.stance is Stance.SUPPORTS)
    single = stated is not None and stated.ends is not None and stated.low == stated.high
    return figure.derive is not None and figure.value is None and single and not borne_out
