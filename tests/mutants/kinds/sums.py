"""Calculations of other figures, in another way, or with a result that was typed."""

import re
from collections.abc import Iterator
from fractions import Fraction

from generator.diagnostics.amounts import typed
from generator.model.figure import Figure
from generator.model.sums import tree
from generator.text.expressions import names
from tests.mutants.mutant import Corpus, Edit, Mutant, add, drop, has, mutant, put, put_within
from tests.mutants.slips import other_digit

_OTHER = {"+": "-", "-": "+", "*": "/", "/": "*"}


def operand_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """Another figure of the same metric in a calculation."""
    for figure in corpus.figures():
        expression = tree(figure)
        for operand in names(expression) if expression else ():
            other = _neighbour(corpus, operand.id)
            if other and other != figure.id:
                spot = figure.origin.at("derive")
                edit = put_within(spot, operand.start, operand.end, other)
                yield from mutant(f"{figure.id}: {operand.id} → {other}", edit)


def operator_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """Plus for minus, times for divided by."""
    for figure in corpus.figures():
        for found in re.finditer(r"(?<= )[-+*/](?= )", figure.derive or ""):
            other = _OTHER[found[0]]
            edit = put_within(figure.origin.at("derive"), *found.span(), other)
            yield from mutant(f"{figure.id}: {found[0]} → {other}", edit)


def share_turned(corpus: Corpus) -> Iterator[Mutant]:
    """The whole as a share of its part."""
    for figure in corpus.figures():
        found = re.fullmatch(r"(share|change)\((.+), (.+)\)", figure.derive or "")
        if found:
            turned = f"{found[1]}({found[3]}, {found[2]})"
            yield from mutant(f"{figure.id}: {turned}", put(figure.origin.at("derive"), turned))


def calculated_value_retyped(corpus: Corpus) -> Iterator[Mutant]:
    """A result typed beside its calculation, and typed wrong."""
    for figure, value in _calculated(corpus):
        wrong = other_digit(value)
        stated = has(figure, "value")
        edit = put(figure.origin.at("value"), wrong) if stated else add(figure, "value", wrong)
        yield from mutant(f"{figure.id}: {value} typed as {wrong}", edit)


def calculation_replaced(corpus: Corpus) -> Iterator[Mutant]:
    """A calculation replaced by a number, as if somebody had claimed it."""
    for figure, value in _calculated(corpus):
        edits = put(figure.origin.at("derive"), value), _renamed(figure, "derive", "value")
        yield from mutant(f"{figure.id}: {value} in place of the calculation", *edits)


def part_added_to_total(corpus: Corpus) -> Iterator[Mutant]:
    """A total and what is already in it added."""
    for figure in corpus.figures():
        if figure.part_of:
            yield from _summed(corpus, figure, figure.id, str(figure.part_of))


def alternatives_added(corpus: Corpus) -> Iterator[Mutant]:
    """Two numbers of which only one can be added."""
    for figure in corpus.figures():
        if figure.or_else:
            yield from _summed(corpus, figure, figure.id, str(figure.or_else))


def claimants_added(corpus: Corpus) -> Iterator[Mutant]:
    """What two claimants say of one thing added, as if they spoke of two."""
    for briefing in corpus.site.briefings.values():
        for contest in briefing.contests.values():
            one, other = (briefing.figures[name] for name in contest.figures[:2])
            if one.date is None and one.metric == other.metric:
                yield from _summed(corpus, one, one.id, other.id)


def reason_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """Not said why unlike figures may be combined."""
    for figure in corpus.figures():
        if figure.because is not None:
            yield from mutant(f"{figure.id}: `because` dropped", drop(figure, "because"))


def _summed(corpus: Corpus, figure: Figure, *added: str) -> Iterator[Mutant]:
    """A new figure before this one that adds some; nothing else is wrong with it."""
    spot = figure.origin
    start = spot.node.start_mark.index
    total = " + ".join(added)
    states = (state for state in corpus.derived.figures.values() if state.figure.id in added)
    values = [state.stated.low for state in states if state.stated]
    known = [value for value in values if value is not None]
    lines = [f"id: added\n  label: All together\n  metric: {figure.metric}\n  derive: {total}"]
    if len(known) == len(values):
        lines.append(f"value: {typed(sum(known, Fraction(0)))}")
    if figure.count is not None:
        lines.append(f"count: {figure.count}")
    text = "\n  ".join(lines)
    yield from mutant(f"a new figure: {total}", Edit(spot.file, start, start, f"{text}\n- "))


def _calculated(corpus: Corpus) -> Iterator[tuple[Figure, str]]:
    """Calculated figures of one exact value, with that value as one types it."""
    for state in corpus.derived.figures.values():
        if state.figure.derive and state.stated and state.stated.low is not None:
            yield state.figure, typed(state.stated.low)


def _renamed(figure: Figure, key: str, name: str) -> Edit:
    return put(figure.origin.key(key), name)


def _neighbour(corpus: Corpus, name: str) -> str | None:
    """The next figure of the same metric, round from the end."""
    figures = list(corpus.figures())
    i = next((i for i, figure in enumerate(figures) if figure.id == name), None)
    if i is None:
        return None
    turned = (*figures[i + 1 :], *figures[:i])
    return next((f.id for f in turned if f.metric == figures[i].metric and not f.derive), None)
