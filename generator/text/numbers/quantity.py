"""A number under way: what has been read of it so far."""

from fractions import Fraction

from msgspec import Struct

from generator.text.bounds import Bound
from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.reading import Kind, Reading

_DECADE = 10
_PER_MILLE = "per mille"  # a fraction like any other in the end
_DIVISORS = {"percent": 100, _PER_MILLE: 1000}


class Quantity(Struct):
    """A numeral between `start` and `end`, of the words from `first` up to `after`.

    `mantissa` is the number before its scale, `scale` what it was multiplied by; `kind` is None
    until it is known. `lone` says that it is a bare "one", which may be an article or a pronoun.
    """

    start: int
    end: int
    first: int
    after: int
    low: Value | None
    high: Value | None
    form: Form = Form.WORDS
    others: tuple[Value, ...] = ()
    measured: Value | None = None
    words: bool = True
    mantissa: Value = 0
    scale: Value = 1
    kind: Kind | None = None
    unit: str = ""
    currency: str = ""
    lone: bool = False
    bound: Bound | None = None
    bound_text: str = ""

    @property
    def plain(self) -> bool:
        """Whether it is nothing but digits, so may be a year, a day or the number of a thing."""
        return self.form is Form.PLAIN and self.scale == 1

    @property
    def decade(self) -> bool:
        """Whether it may name ten years: 90, 1990."""
        value = self.low or 0
        return self.plain and value % _DECADE == 0 and value > _DECADE

    def become(self, unit: Unit) -> None:
        """Take on a unit or currency."""
        self.kind, self.unit, self.currency = unit
        if self.measured is not None and self.kind is not Kind.MONEY:
            self.low = self.high = self.measured
            self.others = ()

    def reading(self, text: str) -> Reading:
        """The finished reading; a percentage turns into the fraction it is."""
        divisor = _DIVISORS.get(self.unit, 1)
        low = None if self.low is None else _exact(self.low, divisor)
        high = low if self.high == self.low or self.high is None else _exact(self.high, divisor)
        return Reading(
            self.start,
            self.end,
            text[self.start : self.end],
            low,
            high,
            self.bound,
            self.bound_text,
            self.kind or Kind.COUNT,
            "" if self.unit == _PER_MILLE else self.unit,
            self.currency,
            tuple(_exact(other, divisor) for other in self.others) if self.others else (),
            self.words,
        )


def quantity_of(line: Line, first: int, after: int, value: Value | None) -> Quantity:
    """A number in words, of the words from `first` up to `after`."""
    return Quantity(
        line.starts[first],
        line.ends[after - 1],
        first,
        after,
        value,
        value,
        mantissa=value or 0,
    )


def _exact(value: Value, divisor: int) -> Fraction:
    """The value as a fraction of what it is counted in."""
    return Fraction(value) if divisor == 1 else Fraction(value) / divisor
