"""Which of the numbers that were read in a text can be a figure's value, and in which unit."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from fractions import Fraction

from generator.model.site import Vocabulary
from generator.model.vocabulary import MetricKind
from generator.text.numbers import Kind, Reading

_NO_AMOUNT = frozenset({Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.LABEL, Kind.UNREAD})
_SHARES = frozenset({Kind.SHARE, Kind.POINTS})


@dataclass(frozen=True, slots=True)
class Amount:
    """A number that counts or measures, in the unit of a figure's metric."""

    low: Fraction
    high: Fraction
    reading: Reading


def amounts(vocabulary: Vocabulary, metric: str, readings: Iterable[Reading]) -> Iterator[Amount]:
    """The numbers among `readings` that may be values of the metric.

    A share or a sum of money is no value of a count, a bare number none of a percentage, and
    another currency none of a sum of money. A measure such as "12 weeks" is taken to be in the
    metric's own unit.
    """
    known = vocabulary.metrics.get(metric)
    unit, scale = vocabulary.unit(metric), vocabulary.scale(metric)
    kind = known.kind if known else None
    for reading in readings:
        if reading.low is None or reading.high is None or reading.kind in _NO_AMOUNT:
            continue
        if reading.kind in _SHARES | {Kind.MONEY} and kind is MetricKind.COUNT:
            continue
        if reading.kind not in _SHARES and kind is MetricKind.SHARE and scale != 1:
            continue
        if reading.currency and unit and unit.currency not in {None, reading.currency}:
            continue
        factor = Fraction(1) if reading.kind is Kind.MEASURE else scale
        yield Amount(reading.low / factor, reading.high / factor, reading)
