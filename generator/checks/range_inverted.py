"""No range runs backwards, and a best estimate lies within its range.

**Why.** With its ends swapped a range holds nothing, and everything computed from it is wrong.

**Bad.**

    low: 4000
    high: 3000
    best: 5000

**Mend.** Swap the ends, or correct the one that is wrong; check the quote.

**Not meant.** A range whose ends are equal. Dates from a later to an earlier day are
`bad-date`.
"""

from collections.abc import Iterator

from generator.diagnostics.amounts import grouped, ranged
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Reads
from generator.model.figure import Figure
from generator.model.site import Site

GROUP = "arithmetic"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Ranges of figures and of readings."""
    for _, figure in site.figures():
        yield from _inverted(figure, figure)
        yield from _best(figure)
        for i, evidence in enumerate(figure.evidence):
            if evidence.reads:
                yield from _inverted(figure, evidence.reads, "evidence", i, "reads")


def _inverted(figure: Figure, of: Figure | Reads, *path: str | int) -> Iterator[Finding]:
    if of.low is not None and of.high is not None and of.low > of.high:
        span = figure.origin.at(*path, "low").span
        message = f"`low` is {grouped(of.low)}, above `high`, {grouped(of.high)}"
        yield Finding(span, message, "swap them, or correct the one that is wrong")


def _best(figure: Figure) -> Iterator[Finding]:
    low, best, high = figure.low, figure.best, figure.high
    if low is None or high is None or best is None or low > high or low <= best <= high:
        return
    message = f"`best` is {grouped(best)}, outside {ranged(low, high)}"
    yield Finding(figure.origin.at("best").span, message, "correct it, or widen the range")
