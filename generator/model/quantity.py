"""An amount as it is known: a closed or open range, with what is said of its exactness."""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from generator.text.bounds import Bound
from generator.text.dates import Date


@dataclass(frozen=True, slots=True)
class Quantity:
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


@dataclass(frozen=True, slots=True)
class Stated:
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
