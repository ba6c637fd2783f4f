"""A sum of the parts of a metric is that metric, and the whole less one part is the other.

**Why.** Killed and wounded are casualties. A sum of both that is told as the killed has the right
number and the wrong word, and no source whose words could show it.

**Bad.**

    - id: toll
      metric: soldiers-killed
      derive: nis-killed + nis-wounded

**Mend.** Give the figure the metric that the parts add up to, as `parts` in
`vocabulary/metrics.yml` says, or compute it from other figures.

**Not meant.** Sums of figures of one metric, sums whose metrics are not parts of one, and any other
calculation.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.model.sums import tree
from generator.text.expressions import Expression, Name, Operation

GROUP = "arithmetic"
SEVERITY = Severity.ERROR

_SUMS = frozenset({"+", "sum"})


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Sums and rests that are told as another metric than they are of."""
    for state in derived.figures.values():
        figure = state.figure
        expression = tree(figure)
        if expression is None or state.failures:
            continue
        added, taken = _terms(site, state.briefing.slug, expression)
        meant = _meant(site, added, taken)
        if meant and figure.metric not in meant:
            told = " or ".join(f"`{name}`" for name in sorted(meant))
            message = f"the result is of {told}, the metric is `{figure.metric}`"
            mend = f"write `metric: {min(meant)}`, or compute it from figures of its own metric"
            yield Finding(figure.origin.at("metric").span, message, mend)


def _terms(site: Site, slug: str, expression: Expression) -> tuple[list[str], list[str]]:
    """The metrics that are added and those that are taken away; none for any other calculation."""
    added: list[str] = []
    taken: list[str] = []
    if not isinstance(expression, Operation) or expression.operator not in _SUMS:
        return added, taken
    for operand in expression.operands:
        metrics, name = added, operand
        if isinstance(operand, Operation) and operand.operator == "negate":
            metrics, name = taken, operand.operands[0]
        figure = site.figure(name.id, slug) if isinstance(name, Name) else None
        if figure is None:
            return [], []
        metrics.append(figure.metric)
    return added, taken


def _meant(site: Site, added: list[str], taken: list[str]) -> frozenset[str]:
    """The metrics that the result can be of; none where the vocabulary does not say."""
    wholes = site.vocabulary.metrics
    if not taken and len(set(added)) > 1:
        return frozenset(n for n, whole in wholes.items() if {*added} <= {*whole.parts})
    if len(added) == 1 and added[0] in wholes:
        rest = [part for part in wholes[added[0]].parts if part not in taken]
        if taken and {*taken} <= {*wholes[added[0]].parts} and len(rest) == 1:
            return frozenset(rest)
    return frozenset()
