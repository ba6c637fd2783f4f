"""Which of the numbers that were read in a text can be a figure's value, and in which unit."""

from collections.abc import Iterable, Iterator
from fractions import Fraction
from functools import lru_cache

from msgspec import Struct

from generator.model.site import Vocabulary
from generator.model.vocabulary import MetricKind, Unit
from generator.text.numbers import Kind, Reading, read

_NO_AMOUNT = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.LABEL, Kind.UNREAD})
_SHARES = frozenset({Kind.SHARE, Kind.POINTS})
_ALL = frozenset(MetricKind)
_KINDS = {
    Kind.SHARE: frozenset({MetricKind.SHARE, MetricKind.RATE}),
    Kind.POINTS: frozenset({MetricKind.SHARE, MetricKind.RATE}),
    Kind.MONEY: frozenset({MetricKind.MONEY, MetricKind.RATE}),
    Kind.MEASURE: _ALL - {MetricKind.MONEY, MetricKind.SHARE},
}
"""Of which kinds of metric a number that is no plain count can be a value."""


class Amount(Struct, frozen=True):
    """A number that counts or measures, in the unit of a figure's metric."""

    low: Fraction
    high: Fraction
    reading: Reading


def amounts(vocabulary: Vocabulary, metric: str, readings: Iterable[Reading]) -> Iterator[Amount]:
    """The numbers among `readings` that may be values of the metric.

    A share, a sum of money or a measure is no value of a count, a bare number none of a percentage
    or of a sum whose currency the number reader knows, and another currency none of a sum of money.
    Points are no rate of money, nor one without a unit. A measure such as "12 weeks" has to be in
    the metric's own unit, by its label or symbol; nothing is converted. A unit whose names the
    number reader does not know is taken to be the right one.
    """
    known = vocabulary.metrics.get(metric)
    unit, scale = vocabulary.unit(metric), vocabulary.scale(metric)
    kind = known.kind if known else None
    names = _names(unit.label, unit.symbol or "") if unit else frozenset[str]()
    for reading in readings:
        if reading.low is None or reading.high is None or reading.kind in _NO_AMOUNT:
            continue
        if kind and kind not in _KINDS.get(reading.kind, _ALL):
            continue
        if not _fits(reading, kind, unit, names):
            continue
        if reading.kind not in _SHARES and kind is MetricKind.SHARE and scale != 1:
            continue
        if reading.currency and unit and unit.currency not in {None, reading.currency}:
            continue
        factor = Fraction(1) if reading.kind is Kind.MEASURE else scale
        yield Amount(reading.low / factor, reading.high / factor, reading)


def _fits(
    reading: Reading, kind: MetricKind | None, unit: Unit | None, names: frozenset[str]
) -> bool:
    """Whether what a number is counted in, as far as its text says, is the metric's unit."""
    if reading.kind is Kind.COUNT and unit and kind is MetricKind.MONEY:
        return not _is_known_currency(unit.label, unit.symbol or "")
    if reading.kind is Kind.POINTS and kind is MetricKind.RATE:
        return unit is not None and unit.currency is None
    if reading.kind is not Kind.MEASURE and reading.unit != "times":
        return True
    if unit is None:
        return kind is not MetricKind.COUNT
    return reading.unit in names or not names


@lru_cache(maxsize=256)
def _is_known_currency(label: str, symbol: str) -> bool:
    """Whether the number reader would have read the unit's currency where it stands."""
    typed = (f"2 {label}", f"{symbol}2", f"2 {symbol}")
    return any(reading.currency for text in typed for reading in read(text, "en"))


@lru_cache(maxsize=256)
def _names(label: str, symbol: str) -> frozenset[str]:
    """The number reader's names for a unit; none where it knows neither label nor symbol."""
    return frozenset(
        reading.unit
        for name in (label, symbol)
        if name
        for reading in read(f"2 {name}", "en")
        if reading.kind is Kind.MEASURE or reading.unit == "times"
    )
