"""A share lies between nothing and all.

**Why.** 337 percent of the wounded are not dead. A share above the whole or below nothing is a slip
of the decimal point, a lost percent sign, or no share.

**Bad.** The unit is percent:

    metric: killed-share
    value: 337

**Mend.** Correct the value. If it can really pass the whole, as oil delivered against a limit or
the growth of an economy can, it is no share: give its metric `kind: rate`.

**Not meant.** A calculated share of which only one end of the range lies outside: ranges are wider
than what they tell of.
"""

from collections.abc import Iterator
from fractions import Fraction

from generator.diagnostics.amounts import ranged
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.site import Site
from generator.model.vocabulary import MetricKind

GROUP = "arithmetic"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Shares below nothing or above the whole."""
    for state in derived.figures.values():
        metric = site.vocabulary.metrics.get(state.figure.metric)
        ends = state.stated.ends if state.stated else None
        if metric is None or metric.kind is not MetricKind.SHARE or ends is None:
            continue
        if not site.vocabulary.knows(metric.id):
            continue
        scale = site.vocabulary.scale(metric.id)
        key = _outside(state.figure, ends[0] * scale, ends[1] * scale)
        if key:
            unit = site.vocabulary.unit(metric.id)
            told = f"{ranged(*ends)} {unit.label}" if unit else ranged(*ends)
            mend = "correct it, or give the metric `kind: rate` if it is no share"
            span = state.figure.origin.at(key).span
            yield Finding(span, f"{told} is no share of a whole", mend)


def _outside(figure: Figure, low: Fraction, high: Fraction) -> str:
    """The key whose value lies outside; "" where none does."""
    if figure.derive is not None:
        return "derive" if low > 1 or high < 0 else ""
    if 0 <= low <= 1:
        return "" if high <= 1 else "high"
    return "low" if figure.value is None else "value"
