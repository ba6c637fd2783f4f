"""No calculation adds a part to a total that already holds it.

**Why.** Casualties are killed and wounded. Killed added to casualties counts the dead twice, and
pages on the web have done just that.

**Bad.** 600 killed are among the 4,700:

    - id: nis-killed
      metric: soldiers-killed
      value: 600
      part_of: nis-casualties
    - id: losses
      metric: casualties
      derive: nis-killed + nis-casualties

**Mend.** Take the part out. Two figures are part and total where one is `part_of` the other, or
where its metric is one of the other metric's `parts` in `vocabulary/metrics.yml`.

**Not meant.** A part taken away from its total, compared with it, or chosen by `min` and `max`.
"""

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site, long_id
from generator.model.sums import Term, sums, tree

GROUP = "arithmetic"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Sums in which a figure stands beside one that holds it."""
    inside = {name: frozenset(_inside(site, name)) for name in site.vocabulary.metrics}
    for state in derived.figures.values():
        expression = tree(state.figure)
        if expression is None or state.failures:
            continue
        for terms in sums(site, state.briefing.slug, expression):
            for part, total in _doubled(site, terms, inside):
                span = state.figure.origin.at("derive").within(part.start, part.end)
                names = (part.name.rpartition("/")[2], total.name.rpartition("/")[2])
                message = f"`{names[0]}` is already counted in `{names[1]}`"
                yield Finding(span, message, "add only what holds no part of the others")


def _inside(site: Site, metric: str) -> Iterator[str]:
    """The parts of a metric, and theirs."""
    waiting, seen = [metric], {metric}
    while waiting:
        known = site.vocabulary.metrics.get(waiting.pop())
        new = [part for part in known.parts if part not in seen] if known else []
        yield from new
        waiting.extend(new)
        seen.update(new)


def _doubled(
    site: Site, terms: tuple[Term, ...], inside: Mapping[str, frozenset[str]]
) -> Iterator[tuple[Term, Term]]:
    """Each term that a term beside it holds, with that one."""
    owners: dict[str, Term] = {}
    by_metric: dict[str, Term] = {}
    # What a term is comes before what others hold: a rest is computed from its own total.
    held = [(name, term) for term in terms for name in term.holds if name != term.name]
    for name, term in (*((term.name, term) for term in terms), *held):
        owners.setdefault(name, term)
        figure = site.figure(name, "")
        if figure:
            by_metric.setdefault(figure.metric, term)
    for term in terms:
        totals = [owners.get(total) for name in term.holds for total in _totals(site, name)]
        metrics = {f.metric for name in term.holds if (f := site.figure(name, ""))}
        totals += [by for metric, by in by_metric.items() if inside.get(metric, set()) & metrics]
        found = next((total for total in totals if total is not None and total != term), None)
        if found:
            yield term, found


def _totals(site: Site, name: str) -> Iterator[str]:
    """What a figure is part of, and what that is part of."""
    seen = {name}
    while True:
        figure = site.figure(name, "")
        if figure is None or figure.part_of is None:
            return
        name = long_id(figure.part_of, name.rpartition("/")[0])
        if name in seen:
            return
        seen.add(name)
        yield name
