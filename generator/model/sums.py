"""What is added to what in a calculation, through the calculations that it builds on."""

from collections.abc import Iterator

from msgspec import Struct

from generator.model.figure import Figure
from generator.model.site import Site, long_id
from generator.text.expressions import Expression, Name, NotAnExpression, Operation, parse

_SUMS = frozenset({"+", "sum"})


class Term(Struct, frozen=True):
    """A figure that is added, named at [start, end) of the derivation, and all that is in it.

    `holds` are long ids: its own, and those of the figures that add up to it.
    """

    name: str
    start: int
    end: int
    holds: tuple[str, ...]


def tree(figure: Figure) -> Expression | None:
    """A figure's derivation; None where it has none that can be read."""
    if figure.derive is None:
        return None
    try:
        return parse(str(figure.origin.at("derive").node.value).rstrip())
    except NotAnExpression:
        return None


def sums(site: Site, slug: str, expression: Expression) -> Iterator[tuple[Term, ...]]:
    """For each sum in an expression of a briefing the figures that it adds, in order.

    A sum in brackets belongs to the sum around it. What is taken away, multiplied or divided is
    not added.
    """
    if not isinstance(expression, Operation):
        return
    if expression.operator in _SUMS:
        yield tuple(_terms(site, slug, expression))
    for operand in _inner(expression):
        yield from sums(site, slug, operand)


def _inner(expression: Operation) -> Iterator[Expression]:
    """The operands, without the sums that were already counted."""
    for operand in expression.operands:
        both = isinstance(operand, Operation) and {operand.operator, expression.operator} <= _SUMS
        if isinstance(operand, Operation) and both:
            yield from _inner(operand)
        else:
            yield operand


def _terms(site: Site, slug: str, expression: Expression) -> Iterator[Term]:
    for name in added(expression):
        long = long_id(name.id, slug)
        yield Term(long, name.start, name.end, tuple(_holds(site, long)))


def added(expression: Expression) -> Iterator[Name]:
    """The figures that are added to make up the expression; itself, if it is one."""
    if isinstance(expression, Name):
        yield expression
    elif isinstance(expression, Operation) and expression.operator in _SUMS:
        for operand in expression.operands:
            yield from added(operand)


def _holds(site: Site, name: str) -> Iterator[str]:
    """A figure and what adds up to it, each once."""
    waiting, seen = [name], {name}
    while waiting:
        one = waiting.pop()
        yield one
        figure = site.figure(one, "")
        derivation = tree(figure) if figure else None
        if derivation is not None:
            below = [long_id(n.id, one.rpartition("/")[0]) for n in added(derivation)]
            waiting.extend(name for name in dict.fromkeys(below) if name not in seen)
            seen.update(below)
