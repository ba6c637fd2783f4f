"""What is added, compared or told in one calculation is in one unit, and a unit is what it says.

**Why.** Two thousand pounds and three hundred dockers are not two thousand three hundred of
anything. And a unit whose sign is `$` and whose currency is the euro tells every sum wrong.

**Bad.** Money added to people:

    - id: nonsense
      metric: soldiers-killed
      derive: nis-killed + monthly-pay

**Mend.** Add only what is measured alike, and give the figure a metric whose unit is that of the
result: a share for `share(a, b)`, money for money a head times heads. A plain number has no unit:
multiply or divide by it. Give money a unit with a currency, a share one of dimension `share` or
none, and a unit the label and symbol of what it is.

**Not meant.** A plain number that is added, which is `derivation-mismatch`; counts of different
things, for which there is `unlike-inputs`; money divided by people. A rate without a unit may be
the quotient of anything.
"""

from collections.abc import Iterator
from itertools import compress

from msgspec import Struct
from msgspec.structs import replace

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.model.sums import tree
from generator.model.vocabulary import Metric, MetricKind, Unit
from generator.text.expressions import Constant, Expression, Name, Operation, names
from generator.text.numbers import Kind, read

GROUP = "arithmetic"
SEVERITY = Severity.ERROR

_WITHOUT_UNIT = frozenset({MetricKind.COUNT, MetricKind.RATE})


class _Measure(Struct, frozen=True):
    """Powers of units, and of "one of them" for counts; `share` where it is a part of a whole."""

    powers: tuple[tuple[str, int], ...] = ()
    count: int = 0
    share: bool = False

    def words(self) -> str:
        units = [unit if power == 1 else f"{unit}^{power}" for unit, power in self.powers]
        if self.share:
            return "a share"
        return " times ".join(units) or ("a count" if self.count else "a plain number")


class _Mismatch(Exception):
    """What does not go together, at [start, end) of the derivation."""

    def __init__(self, message: str, at: Expression) -> None:
        super().__init__(message)
        self.at = at


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Calculations that mix units, and results in another unit than the figure's."""
    for metric in site.vocabulary.metrics.values():
        yield from _unfit(site, metric)
    for unit in site.vocabulary.units.values():
        yield from _misnamed(unit)
    for state in derived.figures.values():
        expression = tree(state.figure)
        if expression is None or state.failures:
            continue
        spot = state.figure.origin.at("derive")
        try:
            result = _measure(site, state.briefing.slug, expression)
        except _Mismatch as error:
            span = spot.within(error.at.start, error.at.end)
            yield Finding(span, str(error), "add and compare only what is in one unit")
            continue
        own = _of_metric(site, state.figure.metric)
        if own and result and not _fits(site, state.figure.metric, own, result):
            message = f"the result is {result.words()}, the metric is {own.words()}"
            yield Finding(spot.span, message, "give the figure a metric of the result's unit")


def _unfit(site: Site, metric: Metric) -> Iterator[Finding]:
    """A metric whose unit is of another kind than its values."""
    unit = site.vocabulary.unit(metric.id)
    if unit is None:
        return
    is_money, is_share = unit.currency is not None, unit.dimension == "share"
    wanted = {
        MetricKind.MONEY: ("a unit with a currency", is_money),
        MetricKind.DURATION: ("a unit of time", not is_money and not is_share),
        MetricKind.SHARE: ("a unit of dimension `share`, or none", is_share and unit.scale != 1),
        MetricKind.COUNT: ("a unit of what is counted, or none", not is_money and not is_share),
    }
    mend, fits = wanted.get(metric.kind, ("", True))
    if not fits:
        message = f"`{metric.id}` is of the kind `{metric.kind}` and has `{unit.id}`"
        yield Finding(metric.origin.at("unit").span, message, f"give it {mend}")


def _misnamed(unit: Unit) -> Iterator[Finding]:
    """A unit whose label or symbol says another currency, or points for percent."""
    label, symbol = f"2 {unit.label}", f"{unit.symbol}2 2{unit.symbol}" if unit.symbol else ""
    named = [*read(label, "en"), *read(symbol, "en")]
    other = next((r.currency for r in named if r.currency and r.currency != unit.currency), "")
    if other:
        span = unit.origin.at("currency" if unit.currency else "label").span
        own = f"its `currency` is {unit.currency}" if unit.currency else "it has no `currency`"
        message = f"`{unit.id}` is told in {other}, and {own}"
        yield Finding(span, message, "correct its label and symbol, or its currency")
    kinds = {reading.kind for reading in named} & {Kind.SHARE, Kind.POINTS}
    if len(kinds) > 1 or (Kind.POINTS in kinds and unit.scale != 1):
        message = f"`{unit.id}` is told both in percent and in percentage points"
        mend = "correct its label or symbol; percentage points have the scale 1"
        yield Finding(unit.origin.at("label").span, message, mend)


def _of_metric(site: Site, metric: str) -> _Measure | None:
    """What a metric's values are measured in; None where it is not known."""
    known = site.vocabulary.metrics.get(metric)
    if known is None:
        return None
    if known.kind is MetricKind.SHARE:
        return _Measure(share=True)
    unit = site.vocabulary.unit(metric)
    if unit is None:
        count = int(known.kind is MetricKind.COUNT)
        return _Measure(count=count) if known.kind in _WITHOUT_UNIT else None
    return _Measure(() if unit.dimension == "share" else ((unit.currency or unit.dimension, 1),))


def _fits(site: Site, metric: str, own: _Measure, result: _Measure) -> bool:
    """Whether a result can be a value of the metric; "a head" is never part of a unit."""
    if site.vocabulary.metrics[metric].kind is MetricKind.RATE and not own.powers:
        return True
    if own.share:
        return not result.powers and not result.count
    return own.powers == result.powers and not result.share


def _measure(site: Site, slug: str, expression: Expression) -> _Measure | None:
    """What an expression is measured in; None where some of it is not known."""
    if isinstance(expression, Constant):
        return _Measure()
    if isinstance(expression, Name):
        figure = site.figure(expression.id, slug)
        return _of_metric(site, figure.metric) if figure else None
    found = [_measure(site, slug, operand) for operand in expression.operands]
    operands = [one for one in found if one is not None]
    if len(operands) < len(found):
        return None
    if expression.operator in {"+", "sum"}:
        # A plain number that is added is an error of its own; and 1 may stand beside a share.
        sourced = [any(names(operand)) for operand in expression.operands]
        if any(sourced):
            kept = tuple(compress(expression.operands, sourced))
            return _alike(replace(expression, operands=kept), [*compress(operands, sourced)])
    return _operation(expression, operands)


def _operation(expression: Operation, operands: list[_Measure]) -> _Measure:
    match expression.operator:
        case "*":
            return _product(operands)
        case "invert":
            (one,) = operands
            turned = tuple((unit, -power) for unit, power in one.powers)
            return _Measure(turned, -one.count, one.share)
        case "share" | "change":
            _alike(expression, operands)
            return _Measure(share=True)
        case _:
            return _alike(expression, operands)


def _product(operands: list[_Measure]) -> _Measure:
    powers: dict[str, int] = {}
    for one in operands:
        for unit, power in one.powers:
            powers[unit] = powers.get(unit, 0) + power
    kept = tuple(sorted((unit, power) for unit, power in powers.items() if power))
    count = sum(one.count for one in operands)
    share = any(one.share for one in operands) and not kept and not count
    return _Measure(kept, count, share)


def _alike(expression: Operation, operands: list[_Measure]) -> _Measure:
    """What the operands have in common. Raises `_Mismatch` at the first that is otherwise."""
    result = operands[0]
    for one, at in zip(operands[1:], expression.operands[1:], strict=True):
        mixed = (one.share and result.count) or (result.share and one.count)
        if one.powers != result.powers or mixed:
            raise _Mismatch(f"{one.words()} does not go with {result.words()}", at)
        count = one.count or result.count
        result = _Measure(result.powers, count, one.share or result.share)
    return result
