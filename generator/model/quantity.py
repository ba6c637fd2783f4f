"""An amount as it is known: a closed or open range, with what is said of its exactness."""

from enum import StrEnum
from fractions import Fraction

from msgspec import Struct
from msgspec.structs import replace

from generator.text.bounds import Bound
from generator.text.dates import Date

_PLACES = tuple(Fraction(10) ** place for place in range(15, -10, -1))


def rounding(value: Fraction) -> Fraction:
    """Half of the last place of a number that holds no zero: 50 for 2,700; 0 for no decimal.

    Zeros at the end of a number are taken for rounding, since nobody says whether they are.
    """
    return next((place / 2 for place in _PLACES if value % place == 0), Fraction(0))


class Quantity(Struct, frozen=True):
    """What arithmetic works on, in base units of its dimension.

    `low` and `high` are None where nothing is known of that side; `approximate` says that the ends
    are "about"; `low_open` and `high_open` that an end is approached and not reached, as the low
    end of "more than 5" is.
    """

    low: Fraction | None
    high: Fraction | None
    best: Fraction | None = None
    approximate: bool = False
    low_open: bool = False
    high_open: bool = False

    def overlaps(self, other: "Quantity") -> bool:
        """Whether some value may be both, an end that is only approached taken for reached."""
        return not self.below(other) and not other.below(self)

    def widened(self) -> "Quantity":
        """The range that it may mean if its ends are rounded."""
        low = None if self.low is None else self.low - rounding(self.low)
        high = None if self.high is None else self.high + rounding(self.high)
        return replace(self, low=low, high=high)

    def below(self, other: "Quantity") -> bool:
        """Whether all of it is lower than all of the other."""
        return self.high is not None and other.low is not None and self.high < other.low


class Stated(Struct, frozen=True):
    """A figure's value as it is told, in the unit of its metric.

    A single value has `low` and `high` equal; a date has neither but `date`, with `words` where
    the claimant's own are shown.
    """

    low: Fraction | None = None
    high: Fraction | None = None
    best: Fraction | None = None
    bound: Bound | None = None
    date: Date | None = None
    words: str = ""

    @property
    def ends(self) -> tuple[Fraction, Fraction] | None:
        """Both ends of a number, equal for a single value; None for a date."""
        return None if self.low is None or self.high is None else (self.low, self.high)


class Checked(StrEnum):
    """How a figure was checked, worked out and never typed; ordered from strongest to weakest."""

    MATCHED = "matched"
    CALCULATED = "calculated"
    CITED = "cited"
    UNSOURCED = "unsourced"
