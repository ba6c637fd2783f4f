"""Calculated figures: each derivation worked out once, its inputs before it."""

from collections.abc import Iterator, Mapping
from graphlib import CycleError, TopologicalSorter

from msgspec import Struct
from msgspec.structs import replace

from generator.derive.arithmetic import NoResult, apply, exact
from generator.derive.values import quantity, typed
from generator.diagnostics.suggest import did_you_mean, sure_fix
from generator.model.derived import Failure
from generator.model.figure import Figure
from generator.model.quantity import Quantity
from generator.model.site import Site, long_id
from generator.text.expressions import Constant, Expression, Name, NotAnExpression, names, parse


class Calculation(Struct, frozen=True):
    """What came of one derivation: its inputs as long ids, its result, or why there is none.

    No result and no failure means that an input has none; the failure is told there.
    """

    inputs: tuple[str, ...] = ()
    result: Quantity | None = None
    failures: tuple[Failure, ...] = ()


def calculate(site: Site) -> Mapping[str, Calculation]:
    """Every derivation of the site worked out, by the long id of its figure."""
    figures = {f"{briefing.slug}/{f.id}": f for briefing, f in site.figures() if f.derive}
    trees: dict[str, Expression] = {}
    calculations: dict[str, Calculation] = {}
    for name, figure in figures.items():
        read = _read(site, name, figure)
        if isinstance(read, Failure):
            calculations[name] = Calculation(failures=(read,))
        else:
            trees[name], calculations[name] = read
    for name in _ordered(figures, calculations):
        if not calculations[name].failures:
            calculations[name] = _work_out(site, figures[name], name, trees[name], calculations)
    return calculations


def _read(site: Site, name: str, figure: Figure) -> Failure | tuple[Expression, Calculation]:
    """A derivation parsed, with its inputs looked up."""
    try:
        # As typed, so that places in it are places in the file.
        tree = parse(str(figure.origin.at("derive").node.value).rstrip())
    except NotAnExpression as error:
        span = figure.origin.at("derive").within(error.start, error.start + 1)
        return Failure("derivation-mismatch", span, str(error), error.mend)
    slug = name.rpartition("/")[0]
    used = tuple(dict.fromkeys(long_id(n.id, slug) for n in names(tree)))
    return tree, Calculation(used, None, tuple(_unfit(site, figure, slug, tree)))


def _unfit(site: Site, figure: Figure, slug: str, tree: Expression) -> Iterator[Failure]:
    """What names no figure, or one that is no number."""
    spot = figure.origin.at("derive")
    for name in names(tree):
        used = site.figure(name.id, slug)
        if used is not None and used.date is not None:
            span = spot.within(name.start, name.end)
            mend = "compute it from figures that are numbers"
            yield Failure("derivation-mismatch", span, f"`{name.id}` is a date", mend)
        if not site.names.known("figure", name.id, slug):
            span = spot.within(name.start, name.end)
            near = site.names.all("figure", slug)
            mend = did_you_mean(name.id, near, "name a figure of this briefing", figure.id)
            message = f"no figure has the id `{name.id}`"
            fix = sure_fix(span, name.id, near, figure.id)
            yield Failure("unknown-reference", span, message, mend, fix)


def _ordered(
    figures: Mapping[str, Figure], calculations: dict[str, Calculation]
) -> tuple[str, ...]:
    """Inputs before what is computed from them; figures in a cycle fail and are left out."""
    graph = {
        name: {used for used in found.inputs if used in calculations}
        for name, found in calculations.items()
    }
    while True:
        try:
            return tuple(TopologicalSorter(graph).static_order())
        except CycleError as error:
            cycle: list[str] = error.args[1]
            path = " → ".join(name.rpartition("/")[2] for name in reversed(cycle))
            for name in set(cycle):
                failure = Failure(
                    "derivation-cycle",
                    figures[name].origin.at("derive").span,
                    f"it is computed from itself: {path}",
                    "take one of them out of the circle",
                )
                calculations[name] = replace(calculations[name], failures=(failure,))
                del graph[name]
            graph = {name: {u for u in used if u in graph} for name, used in graph.items()}


def _work_out(
    site: Site,
    figure: Figure,
    name: str,
    tree: Expression,
    calculations: Mapping[str, Calculation],
) -> Calculation:
    found = calculations[name]
    slug = name.rpartition("/")[0]
    known: dict[str, Quantity] = {}
    for used in found.inputs:
        value = _input(site, used, calculations)
        if value is None:
            return found
        known[used] = value
    try:
        return replace(found, result=_evaluate(tree, slug, known))
    except NoResult as error:
        span = figure.origin.at("derive").span
        mend = "compute it from figures whose ranges are closed and do not hold zero"
        failure = Failure("derivation-mismatch", span, f"it has no result: {error}", mend)
        return replace(found, failures=(failure,))


def _input(site: Site, name: str, calculations: Mapping[str, Calculation]) -> Quantity | None:
    if name in calculations:
        return calculations[name].result
    figure = site.figure(name, "")
    stated = typed(figure) if figure else None
    return quantity(site, figure, stated) if figure and stated else None


def _evaluate(tree: Expression, slug: str, known: Mapping[str, Quantity]) -> Quantity:
    if isinstance(tree, Constant):
        return exact(tree.value)
    if isinstance(tree, Name):
        return known[long_id(tree.id, slug)]
    return apply(tree.operator, [_evaluate(operand, slug, known) for operand in tree.operands])
