"""A claimant's running total does not fall from one date to a later one.

**Why.** Who is dead stays dead, and what was delivered stays delivered: a lower total at a later
date means a slip of a digit or a date, another thing that is counted, or a claimant who took the
higher number back. Each of them is for the reader to know.

**Bad.**

    - id: killed-april
      count: total_to_date
      value: 600
      as_of: 2025-04-30
      claimed_by: nis
    - id: killed-september
      count: total_to_date
      value: 200
      as_of: 2025-09-02
      claimed_by: nis

**Mend.** Look at both sources again: the digits, the dates, what is counted and where. If the
claimant took the higher number back, give it `standing: withdrawn` and a `why`; if one is not to
be believed, `standing: doubted`.

**Not meant.** Ranges that meet: "at least 600" rules out 500 and not 700, and "about 4,000" leaves
room for what it is rounded from. A smaller place, which may have a smaller total; another subject,
class or beginning of the count; dates that overlap or are not known.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from datetime import date
from fractions import Fraction

from msgspec import Struct

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Count, Standing
from generator.model.likeness import Claim, claims, within
from generator.model.quantity import Quantity
from generator.model.site import Site
from generator.text.bounds import Bound

GROUP = "consistency"
SEVERITY = Severity.ERROR


class _Total(Struct, frozen=True):
    """A running total: the first and last day that it may be of, and what it may mean."""

    claim: Claim
    start: date
    end: date
    range: Quantity

    @property
    def place(self) -> str | None:
        return self.claim.figure.place


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Running totals that are lower than one of the same claimant at an earlier date."""
    for series in _series(derived).values():
        for later, earlier in _falls(site, series):
            yield _finding(later, earlier)


def _series(derived: Derived) -> Mapping[Hashable, list[_Total]]:
    """The running totals of each claimant of each thing, as far as their dates are known."""
    found: dict[Hashable, list[_Total]] = {}
    for claim in claims(derived):
        figure, quantity, known = claim.figure, claim.state.quantity, claim.date
        if figure.count is not Count.TOTAL_TO_DATE or figure.standing is Standing.DOUBTED:
            continue
        if not claim.claimant or quantity is None:
            continue
        if known is None or known.start is None or known.end is None:
            continue
        since = figure.covers.start if figure.covers else None
        meant = quantity if figure.bound is Bound.EXACT else quantity.widened()
        series = found.setdefault((claim.subject, claim.claimant, since), [])
        series.append(_Total(claim, known.start, known.end, meant))
    return found


def _falls(site: Site, series: Sequence[_Total]) -> Iterator[tuple[_Total, _Total]]:
    """Each total that is too low, with the highest before it that says so.

    Kept is only the highest so far of each place, so that a long series takes no longer to read.
    """
    ended = sorted(series, key=lambda total: total.end, reverse=True)
    highest: dict[str | None, _Total] = {}
    for later in sorted(series, key=lambda total: total.start):
        while ended[-1].end < later.start:
            total = ended.pop()
            known = highest.get(total.place)
            if known is None or _floor(total) > _floor(known):
                highest[total.place] = total
        held = [each for place, each in highest.items() if _holds(site, place, later.place)]
        above = [each for each in held if later.range.below(each.range)]
        if above:
            yield later, max(above, key=_floor)


def _floor(total: _Total) -> Fraction:
    """The least that a total may mean; a total without one rules nothing out."""
    return Fraction(0) if total.range.low is None else total.range.low


def _holds(site: Site, inner: str | None, outer: str | None) -> bool:
    """Whether what is counted in one place is counted in the other; everywhere, if not given."""
    return outer is None or (inner is not None and within(site, inner, outer))


def _finding(later: _Total, earlier: _Total) -> Finding:
    told, before = later.claim.told, earlier.claim
    message = f"a total of {told} is lower than that of `{before.figure.id}` before: {before.told}"
    mend = "look at digits, dates and what is counted; a total that was taken back is `withdrawn`"
    return Finding(later.claim.spot.span, message, mend)
