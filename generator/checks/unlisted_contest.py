"""Claims that differ about one thing stand side by side in a contest.

**Why.** A reader who meets one side's number alone takes it for the number. Whoever has another
one recorded owes it to the reader beside the first.

**Bad.** Both are of the first deployment, days apart, and no contest holds them:

    - {id: sent-seoul, metric: soldiers-deployed, value: 3000, as_of: 2024-10-23, claimed_by: nis}
    - {id: sent-kyiv, metric: soldiers-deployed, value: 6000, as_of: 2024-10-25, claimed_by: kyiv}

**Mend.** Put both under `figures` of a contest, a new one or one that lays out the same question.
If they tell of different things, say what sets them apart: `subject`, `place`, `class`, `count` or
`covers`.

They are held against each other where metric, subject and class are the same, one place lies within
the other or is not given, and they concern the same event, or else their dates (`as_of`, else
`said`) lie within 35 days. A date that is not known is held against nothing; such a figure is only
suggested beside others.

**Not meant.** One claimant at several dates, which is a series: only what was said nearest in time
is held against another claimant. A plan and its outcome, a limit and what was delivered, the count
of a period and a running total. One claim that is told again: by whoever relays it, or by a source
with the same text whose claimant has no name, where the ranges meet. A part, where its claimant's
total is held against the other, and `or_else`. Claims that both stand in a contest about this
thing, be it not the same. What is calculated from claims is held against claims, and not against
other calculations.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from math import inf

from msgspec import Struct, field

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Stance
from generator.model.independence import origins
from generator.model.likeness import Claim, alike, claims, differ
from generator.model.site import Site, long_id
from generator.text.dates import Date, days_apart

GROUP = "consistency"
SEVERITY = Severity.ERROR

DAYS = 35
"""How many days may lie between claims that are held against each other."""
_NAMED = 3


class _Thing(Struct, frozen=True):
    """The claims about one thing, in the order of the file and by their claimants.

    `placed` are those that a contest holds together with another claimant's.
    """

    site: Site
    derived: Derived
    claims: Sequence[Claim]
    series: Mapping[str, "_Series"]
    placed: frozenset[str]
    nearest: dict[tuple[str, str], float] = field(default_factory=dict)


class _Series:
    """What one claimant says of a thing, by the day on which the date of it starts."""

    def __init__(self, said: Iterable[Claim]) -> None:
        self.claims = sorted(said, key=_start)
        self.starts = [_start(claim) for claim in self.claims]
        self.longest = max(_end(claim) - _start(claim) for claim in self.claims)

    def near(self, claim: Claim) -> Sequence[Claim]:
        """All that lies within the days that count, and perhaps more; all, if nothing does."""
        first = bisect_left(self.starts, _start(claim) - DAYS - self.longest)
        last = bisect_right(self.starts, _end(claim) + DAYS)
        return self.claims[first:last] or self.claims


def _start(claim: Claim) -> int:
    """The first day of a claim's date, counted from the calendar's; that one if it is open."""
    known = claim.date.start if claim.date else None
    return (known or date.min).toordinal()


def _end(claim: Claim) -> int:
    known = claim.date.end if claim.date else None
    return (known or date.max).toordinal()


def silent(site: Site) -> bool:
    """Where a contest cannot be read, it is not known what it holds."""
    return site.hides_contests


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures that stand in no contest with those that differ from them."""
    found: defaultdict[Hashable, list[Claim]] = defaultdict(list)
    for claim in claims(derived):
        if claim.claimant:
            found[claim.subject].append(claim)
    for group in found.values():
        series: defaultdict[str, list[Claim]] = defaultdict(list)
        for claim in group:
            series[claim.claimant].append(claim)
        if len(series) > 1:
            sorted_series = {name: _Series(said) for name, said in series.items()}
            placed = _placed(site, derived, group)
            yield from _findings(_Thing(site, derived, group, sorted_series, placed))


def _placed(site: Site, derived: Derived, group: Sequence[Claim]) -> frozenset[str]:
    """A contest with a figure that has no value, for whatever reason, may be the right one."""
    held: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group:
        for contest in derived.contests_of.get(claim.name, ()):
            held[contest].append(claim)
    return frozenset(
        claim.name
        for contest, members in held.items()
        if len({claim.claimant for claim in members}) > 1 or _has_gap(site, derived, contest)
        for claim in members
    )


def _has_gap(site: Site, derived: Derived, contest: str) -> bool:
    slug, _, name = contest.partition("/")
    figures = site.briefings[slug].contests[name].figures
    return any(not _is_known(derived, long_id(figure, slug)) for figure in figures)


def _is_known(derived: Derived, name: str) -> bool:
    """Whether a figure could be read and has a value."""
    return name in derived.figures and derived.figures[name].stated is not None


def _findings(thing: _Thing) -> Iterator[Finding]:
    """One for each figure that a contest lacks, against all that differ from it."""
    order = {
        claim.name: (claim.name not in thing.placed, i) for i, claim in enumerate(thing.claims)
    }
    lacking: defaultdict[str, list[Claim]] = defaultdict(list)
    for pair in _pairs(thing.claims):
        if not all(claim.name in thing.placed for claim in pair) and _rivals(thing, *pair):
            other, later = sorted(pair, key=lambda claim: order[claim.name])
            lacking[later.name].append(other)
    for claim in thing.claims:
        if others := lacking[claim.name]:
            yield _finding(thing, claim, sorted(others, key=lambda each: order[each.name]))


def _pairs(group: Sequence[Claim]) -> Iterator[tuple[Claim, Claim]]:
    """Every two claims that concern one event, or whose dates are known and near each other."""
    concerned: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group:
        if claim.concerns:
            concerned[claim.concerns].append(claim)
    for claims_of_event in concerned.values():
        yield from combinations(claims_of_event, 2)
    dated = [(claim, claim.date) for claim in group if claim.date]
    near: list[tuple[Claim, Date]] = []
    for later, when in sorted(dated, key=lambda each: each[1].start or date.min):
        near = [(one, day) for one, day in near if days_apart(day, when) <= DAYS]
        yield from ((one, later) for one, _ in near if not _one_event(one, later))
        near.append((later, when))


def _one_event(one: Claim, other: Claim) -> bool:
    return one.concerns is not None and one.concerns == other.concerns


def _rivals(thing: _Thing, one: Claim, other: Claim) -> bool:
    """Whether two claims are of one thing by different claimants, and differ."""
    return (
        one.claimant != other.claimant
        and differ(one, other)
        and not (one.figure.derive and other.figure.derive)
        and not _superseded(thing, one, other)
        and not _superseded(thing, other, one)
        and alike(thing.site, one, other)
        and not _retold(thing.site, one, other)
    )


def _superseded(thing: _Thing, one: Claim, other: Claim) -> bool:
    """Whether the claimant of `one` said something nearer in time to `other`, or a total of it."""
    if any(not _is_known(thing.derived, total) for total in one.totals):
        return True
    series = thing.series[one.claimant]
    if one.totals and any(
        each.name in one.totals and alike(thing.site, each, other) for each in series.claims
    ):
        return True
    key = (other.name, one.claimant)
    if key not in thing.nearest:
        held = (each for each in series.near(other) if alike(thing.site, each, other))
        thing.nearest[key] = min((_apart(each, other) for each in held), default=inf)
    return thing.nearest[key] < _apart(one, other)


def _apart(one: Claim, other: Claim) -> float:
    return days_apart(one.date, other.date) if one.date and other.date else inf


def _retold(site: Site, one: Claim, other: Claim) -> bool:
    """Whether it is one claim that is told twice, under two names and perhaps hedged anew."""
    if not _meet(one, other):
        return False
    tellers = [
        {*claim.figure.relayed_by, *origins(site, claim.figure.evidence, Stance.SUPPORTS)}
        for claim in (one, other)
    ]
    relayed = one.claimant in tellers[1] or other.claimant in tellers[0]
    known = [site.vocabulary.actors.get(claim.claimant) for claim in (one, other)]
    nameless = any(actor is not None and actor.anonymous for actor in known)
    return relayed or (nameless and len(tellers[0]) == 1 and tellers[0] == tellers[1])


def _meet(one: Claim, other: Claim) -> bool:
    dates = (one.stated.date, other.stated.date)
    if dates[0] and dates[1]:
        return dates[0].overlaps(dates[1])
    amounts = (one.state.quantity, other.state.quantity)
    return bool(amounts[0] and amounts[1] and amounts[0].overlaps(amounts[1]))


def _finding(thing: _Thing, claim: Claim, others: Sequence[Claim]) -> Finding:
    told = [f"{each.told} (`{each.claimant}`, `{each.figure.id}`)" for each in others[:_NAMED]]
    more = f" and {len(others) - _NAMED} more" if len(others) > _NAMED else ""
    message = f"{claim.told} stands in no contest with {', '.join(told)}{more}"
    mend = "list them in one contest, or say what sets them apart"
    undated = [
        f"`{each.figure.id}`"
        for each in thing.claims
        if each.date is None and not each.concerns and each.claimant != claim.claimant
    ]
    if undated:
        mend += f"; of unknown date, and perhaps of the same: {', '.join(undated[:_NAMED])}"
    return Finding(claim.spot.span, message, mend)
