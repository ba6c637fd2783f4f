"""The sources that a figure rests on, through what it is computed from, and how many there are."""

from collections.abc import Iterable

from generator.model.derived import Derived
from generator.model.evidence import Stance
from generator.model.independence import copied, origins
from generator.model.site import Site


def backing(site: Site, derived: Derived, name: str) -> tuple[str, frozenset[str]]:
    """The figure on which `name` hangs, and the origins of the sources that support that one.

    A calculated figure is worth what the weakest of its inputs is worth, unless more sources state
    its result. Ids are long; a figure that is not known rests on nothing.
    """
    weakest = (name, _own(site, derived, name))
    found: list[tuple[str, frozenset[str]]] = []
    waiting, seen = [name], {name}
    while waiting:
        one = waiting.pop()
        state = derived.figures.get(one)
        inputs = state.inputs if state else ()
        if not inputs:
            found.append((one, _own(site, derived, one)))
        waiting.extend(each for each in inputs if each not in seen)
        seen.update(inputs)
    least = min(found, key=lambda each: len(each[1]), default=weakest)
    return max(weakest, least, key=lambda each: len(each[1]))


def sources_of(site: Site, derived: Derived, names: Iterable[str]) -> frozenset[str]:
    """The sources that figures rest on, also by what they are computed from.

    A source that carries the text of another source is that one. None where one of the figures, by
    their long ids, is not known.
    """
    found: set[str] = set()
    waiting = list(names)
    seen = set(waiting)
    while waiting:
        state = derived.figures.get(waiting.pop())
        if state is None:
            return frozenset()
        found.update(copied(site, evidence.source) for evidence in state.figure.evidence)
        new = set(state.inputs) - seen
        waiting.extend(new)
        seen |= new
    return frozenset(found)


def _own(site: Site, derived: Derived, name: str) -> frozenset[str]:
    state = derived.figures.get(name)
    return origins(site, state.figure.evidence, Stance.SUPPORTS) if state else frozenset()
