"""The date type: what it covers, how it compares, and how a reader sees it."""

import datetime as dt
from enum import StrEnum

from msgspec import Struct

OPEN = ".."
APPROXIMATE, UNCERTAIN = "~", "?"
# Not the calendar module's, which are those of the machine's locale.
MONTHS = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


class Precision(StrEnum):
    """How finely a date is stated."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"
    INTERVAL = "interval"


class Date(Struct, frozen=True):
    """A stated date: the days from `start` to `end`, both included; None where it is open.

    `text` is its form in the subset of EDTF (Library of Congress, level 1) that `parse` reads.
    `approximate` (`~`) and `uncertain` (`?`) say so of either end of an interval too. They widen
    nothing: nobody stated by how much.
    """

    text: str
    start: dt.date | None
    end: dt.date | None
    precision: Precision
    approximate: bool
    uncertain: bool

    def words(self) -> str:
        """The date in English, as precise as it is stated and no more.

        "13 January 2025", "about January 2025", "January 2025, uncertain", "8 to 13 October 2024",
        "from March 2024", "until 2024".
        """
        first, _, last = self.text.partition("/")
        if not last or first == last:
            return _single(first)
        if first == OPEN:
            return f"until {_single(last)}"
        if last == OPEN:
            return f"from {_single(first)}"
        return f"{_shortened(first, last)} to {_side(last)}"

    def overlaps(self, other: "Date") -> bool:
        """Whether some day belongs to both."""
        return not self.after(other) and not other.after(self)

    def after(self, other: "Date") -> bool:
        """Whether every day of this one is later than every day of the other."""
        return self.start is not None and other.end is not None and self.start > other.end


class BadDate(Struct, frozen=True):
    """What is no date of that form: why, and the form to write instead where one can be told."""

    message: str
    suggestion: str | None


def days_apart(one: Date, other: Date) -> int:
    """The days from the end of the earlier date to the start of the later; 0 if they overlap."""
    for earlier, later in ((one, other), (other, one)):
        if later.start and earlier.end and later.start > earlier.end:
            return (later.start - earlier.end).days
    return 0


def _named(side: str) -> list[str]:
    """Day, month and year of one date in words, as many of them as it states, without its mark."""
    year, *rest = side.rstrip(APPROXIMATE + UNCERTAIN).split("-")
    names = [str(int(year))]
    if rest:
        names.insert(0, MONTHS[int(rest[0]) - 1])
    return [str(int(rest[1])), *names] if len(rest) > 1 else names


def _single(side: str) -> str:
    """A date that stands alone."""
    about = "about " if side.endswith(APPROXIMATE) else ""
    return about + " ".join(_named(side)) + (", uncertain" if side.endswith(UNCERTAIN) else "")


def _side(side: str) -> str:
    """A date beside another, from which a comma would not part it clearly."""
    return _single(side).replace(", uncertain", " (uncertain)")


def _shortened(first: str, last: str) -> str:
    """The start of an interval without the year and the month that its end repeats.

    Only of two that are stated alike and are sure, so that no mark and no precision gets lost.
    """
    names, ends = _named(first), _named(last)
    if len(names) != len(ends) or not (first + last).replace("-", "").isdecimal():
        return _side(first)
    while len(names) > 1 and names[-1] == ends[-1]:
        names.pop()
        ends.pop()
    return " ".join(names)
