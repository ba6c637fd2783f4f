"""From a figure's value as typed to a quantity, and from a quantity to a value that is told."""

from fractions import Fraction

from generator.model.figure import Figure
from generator.model.quantity import Quantity, Stated
from generator.model.site import Site
from generator.model.vocabulary import MetricKind
from generator.text.bounds import Bound

_OPEN_ABOVE = frozenset({Bound.AT_LEAST, Bound.MORE_THAN})
_OPEN_BELOW = frozenset({Bound.AT_MOST, Bound.LESS_THAN})
_FROM_ZERO = frozenset({MetricKind.COUNT, MetricKind.MONEY, MetricKind.DURATION, MetricKind.SHARE})


def scale(site: Site, metric: str) -> Fraction:
    """How many base units one unit of a metric is: 1/100 for a percentage, 1 for a count."""
    return site.vocabulary.scale(metric)


def typed(figure: Figure) -> Stated | None:
    """The value that a figure's own keys give; None where it has only a derivation."""
    if figure.date is not None:
        return Stated(date=figure.date, words=figure.words or "")
    low = figure.value if figure.value is not None else figure.low
    high = figure.value if figure.value is not None else figure.high
    if low is None or high is None:
        return None
    return Stated(low, high, figure.best, figure.bound)


def quantity(site: Site, figure: Figure, stated: Stated) -> Quantity | None:
    """What arithmetic may do with a value, in base units; None for a date.

    "At least" is open above; "at most" goes down to 0 for what cannot be negative, and is open
    below for the rest.
    """
    if stated.low is None or stated.high is None:
        return None
    factor = scale(site, figure.metric)
    low: Fraction | None = stated.low * factor
    high: Fraction | None = stated.high * factor
    best = low if low == high else None
    if stated.best is not None:
        best = stated.best * factor
    if stated.bound in _OPEN_ABOVE:
        return Quantity(low, None, low_open=stated.bound is Bound.MORE_THAN)
    if stated.bound in _OPEN_BELOW:
        metric = site.vocabulary.metrics.get(figure.metric)
        floor = Fraction(0) if metric and metric.kind in _FROM_ZERO else None
        return Quantity(floor, high, high_open=stated.bound is Bound.LESS_THAN)
    return Quantity(low, high, best, approximate=stated.bound is Bound.ABOUT)


def told(result: Quantity, factor: Fraction) -> Stated:
    """A computed quantity as a value that can be told, in units of `factor` base units."""
    low = result.low / factor if result.low is not None else None
    high = result.high / factor if result.high is not None else None
    best = result.best / factor if result.best is not None and result.low != result.high else None
    if high is None:
        return Stated(low, low, None, Bound.MORE_THAN if result.low_open else Bound.AT_LEAST)
    if low is None:
        return Stated(high, high, None, Bound.LESS_THAN if result.high_open else Bound.AT_MOST)
    return Stated(low, high, best, Bound.ABOUT if result.approximate else None)
