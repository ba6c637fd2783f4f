"""The parts of a total add up to it, as far as their rounding and hedges allow.

**Why.** A source gave 600 killed and 4,700 wounded; elsewhere 4,700 was the total that holds the
600. Adding up what is said to be a whole shows which of the two is wrong.

**Bad.** 600 and 4,700 are not 4,700:

    - id: killed
      metric: soldiers-killed
      value: 600
      part_of: losses
    - id: wounded
      metric: soldiers-wounded
      value: 4700
      part_of: losses
    - id: losses
      metric: casualties
      value: 4700

A part that counts something which the total does not, or that is of a place outside of its, is no
part of it either.

**Mend.** Look at the sources again and correct the figure that is wrong, or take `part_of` out
where a figure is no part of that total.

**Not meant.** Parts that are not all there: they are all there when each of the `parts` of the
total's metric has one figure, all else alike. Short of that no part may be larger than its total.
Zeros at the end of a number are taken for rounding unless its `bound` is `exact`. A calculated
total is for `derivation-mismatch`, and withdrawn figures count for nothing.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from fractions import Fraction

from generator.diagnostics.amounts import grouped, ranged
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.figure import Standing
from generator.model.quantity import Quantity, rounding
from generator.model.site import Site, long_id
from generator.model.vocabulary import Metric
from generator.text.bounds import Bound

GROUP = "arithmetic"
SEVERITY = Severity.ERROR

_Ends = tuple[Fraction | None, Fraction | None]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Totals that their parts do not add up to, and parts larger than their total."""
    for name, parts in _parts(derived).items():
        total = derived.figures.get(name)
        if total is None or total.figure.standing is Standing.WITHDRAWN:
            continue
        for part in parts:
            yield from _strange(site, part, total)
        whole = _widened(total)
        larger = [part for part in parts if _above(_widened(part), whole)]
        for part in larger:
            message = f"this part of `{total.figure.id}` is larger than it"
            mend = "correct one of them, or take `part_of` out"
            yield Finding(part.figure.origin.at(_key(part)).span, message, mend)
        if not larger and total.figure.derive is None and _complete(site, total, parts):
            added = _sum([_widened(part) for part in parts])
            if _above(added, whole) or _above(whole, added):
                told = ", ".join(f"`{part.figure.id}`" for part in parts)
                message = f"its parts {told} add up to {_told(_sum(map(_ends, parts)))}"
                mend = "correct the figure that is wrong, or take `part_of` out of what is no part"
                yield Finding(total.figure.origin.at(_key(total)).span, message, mend)


def _strange(site: Site, part: FigureState, total: FigureState) -> Iterator[Finding]:
    """A part that is of something else than its total, or of another place."""
    own, whole = part.figure, total.figure
    metrics = site.vocabulary.metrics
    if {own.metric, whole.metric} <= metrics.keys() and own.metric not in _within(
        metrics, whole.metric
    ):
        message = f"`{own.metric}` is no part of `{whole.metric}`, which `{whole.id}` counts"
        mend = "name its total, or add the metric to the `parts` of the other"
        yield Finding(own.origin.at("part_of").span, message, mend)
    elif own.place and whole.place and whole.place not in _around(site, own.place):
        message = f"`{own.place}` does not lie in `{whole.place}`, of which `{whole.id}` is"
        yield Finding(own.origin.at("place").span, message, "correct one of them, or `part_of`")


def _within(metrics: Mapping[str, Metric], name: str) -> set[str]:
    """A metric, its parts, theirs and so on."""
    found: set[str] = set()
    left = [name]
    while left:
        name = left.pop()
        if name not in found and name in metrics:
            found.add(name)
            left += metrics[name].parts
    return found


def _around(site: Site, place: str | None) -> set[str]:
    """A place and those that it lies in, one in the other."""
    found: set[str] = set()
    while place is not None and place not in found:
        found.add(place)
        known = site.vocabulary.places.get(place)
        place = known.within if known else None
    return found


def _parts(derived: Derived) -> dict[str, list[FigureState]]:
    """The figures that are part of another, by the long id of that one."""
    found: dict[str, list[FigureState]] = {}
    for state in derived.figures.values():
        total = state.figure.part_of
        if total is not None and state.quantity and state.figure.standing is not Standing.WITHDRAWN:
            found.setdefault(long_id(total, state.briefing.slug), []).append(state)
    return found


def _complete(site: Site, total: FigureState, parts: Sequence[FigureState]) -> bool:
    """Whether there is just one figure for each part of the total's metric."""
    metric = site.vocabulary.metrics.get(total.figure.metric)
    wanted = sorted(metric.parts) if metric else []
    return bool(wanted) and wanted == sorted(part.figure.metric for part in parts)


def _ends(state: FigureState) -> _Ends:
    """The lowest and highest that a figure states, in base units; None where that is open."""
    quantity = state.quantity or Quantity(None, None)
    return quantity.low, quantity.high


def _widened(state: FigureState) -> _Ends:
    """The lowest and highest that a figure may mean, as it is rounded."""
    low, high = _ends(state)
    if state.figure.derive is not None or state.figure.bound is Bound.EXACT:
        return low, high
    return low and low - rounding(low), high and high + rounding(high)


def _above(one: _Ends, other: _Ends) -> bool:
    """Whether the least of one is more than the most of the other."""
    return one[0] is not None and other[1] is not None and one[0] > other[1]


def _sum(parts: Iterable[_Ends]) -> _Ends:
    low: Fraction | None = Fraction(0)
    high: Fraction | None = Fraction(0)
    for part in parts:
        low = None if low is None or part[0] is None else low + part[0]
        high = None if high is None or part[1] is None else high + part[1]
    return low, high


def _told(ends: _Ends) -> str:
    low, high = ends
    if low is None:
        return f"at most {grouped(high or Fraction(0))}"
    return f"at least {grouped(low)}" if high is None else ranged(low, high)


def _key(state: FigureState) -> str:
    figure = state.figure
    keys = ("derive", "value", "low")
    return next(key for key in keys if getattr(figure, key) is not None)
