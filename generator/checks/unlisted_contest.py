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

A contest also shows by its own figures over which time, and in which ways of counting, it sets
claims side by side. Another number that falls between the earliest and the latest of its dates,
counted as one of them is and over no other time than they are, belongs there as well, though more
than 35 days or unlike periods may lie between: the newest of each claimant whom neither it nor any
other contest about the thing names.

**Not meant.** One claimant at several dates, which is a series: only what was said nearest in time
is held against another claimant. A plan and its outcome, a limit and what was delivered, the count
of a period and a running total, unless a contest has both. One claim that is told again: by whoever
relays it, or by a source with the same text whose claimant has no name, where the ranges meet. A
part, where its claimant's total is held against the other, and `or_else`. Claims that both stand in
a contest about this thing, be it not the same. What is calculated from claims is held against
claims, and not against other calculations.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import combinations
from math import inf

from msgspec import Struct, field

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.likeness import Claim, alike, claims, differ, of_one_thing, retold
from generator.model.site import Site, long_id
from generator.text.dates import Date, days_apart

GROUP = "consistency"
SEVERITY = Severity.ERROR

DAYS = 35
"""How many days may lie between claims that are held against each other."""
_NAMED = 3


class _Thing(Struct, frozen=True):
    """The claims about one thing, in the order of the file and by their claimants.

    `held` are those that stand in each contest, `placed` those of which one is another claimant's.
    """

    site: Site
    derived: Derived
    claims: Sequence[Claim]
    series: Mapping[str, "_Series"]
    held: Mapping[str, Sequence[Claim]]
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
            held = _held(derived, group)
            placed = _placed(site, derived, held)
            yield from _findings(_Thing(site, derived, group, sorted_series, held, placed))


def _held(derived: Derived, group: Sequence[Claim]) -> Mapping[str, Sequence[Claim]]:
    """The claims about a thing by the contest that they stand in."""
    held: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in group:
        for contest in derived.contests_of.get(claim.name, ()):
            held[contest].append(claim)
    return held


def _placed(site: Site, derived: Derived, held: Mapping[str, Sequence[Claim]]) -> frozenset[str]:
    """A contest with a figure that has no value, for whatever reason, may be the right one."""
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
    between = _between(thing)
    for claim in thing.claims:
        if others := lacking[claim.name]:
            yield _finding(thing, claim, sorted(others, key=lambda each: order[each.name]))
        elif contest := between.get(claim.name):
            name = contest.removeprefix(f"{claim.slug}/")
            message = f"{claim.told} stands in no contest, and is from the time of `{name}`"
            yield Finding(claim.spot.span, message, "list it there, or say what sets it apart")


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
        and not retold(thing.site, one, other)
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


def _between(thing: _Thing) -> Mapping[str, str]:
    """The newest claims of those in no contest, each with one into whose time it falls."""
    speaking = {claim.claimant for claim in thing.claims if claim.name in thing.placed}
    others = [claim for claim in thing.claims if claim.date and claim.claimant not in speaking]
    others.sort(key=_start)
    found: dict[str, str] = {}
    for contest, members in thing.held.items() if others else ():
        heard = _heard(thing, contest)
        if len({claim.claimant for claim in members}) > 1 and heard is not None:
            missing = (each for each in others if each.claimant not in heard)
            newest = {each.claimant: each for each in missing if _belongs(thing, members, each)}
            found.update((claim.name, contest) for claim in newest.values())
    return found


def _heard(thing: _Thing, contest: str) -> Collection[str] | None:
    """Whom a contest names, be it for a figure of another thing or for none.

    None where it does not set claimants side by side, or where it is not known whom it names.
    """
    slug, _, name = contest.partition("/")
    found = thing.site.briefings[slug].contests[name]
    if _has_gap(thing.site, thing.derived, contest):
        return None
    states = (thing.derived.figures[long_id(figure, slug)] for figure in found.figures)
    claimants = (str(state.figure.claimed_by) for state in states)
    return {*claimants, *(each.actor for each in found.no_figure)}


def _belongs(thing: _Thing, members: Sequence[Claim], claim: Claim) -> bool:
    """Whether a claim is another one about what those of a contest are about, and of their time."""
    dated = [member for member in members if member.date]
    return (
        bool(dated)
        and min(map(_start, dated)) <= _start(claim)
        and _end(claim) <= max(map(_end, dated))
        and claim.figure.derive is None
        and not claim.totals
        and any(member.figure.count is claim.figure.count for member in members)
        and min(map(_since, members)) <= _since(claim)
        and _until(claim) <= max(map(_until, members))
        and all(
            of_one_thing(thing.site, member, claim)
            and differ(member, claim)
            and not retold(thing.site, member, claim)
            for member in members
        )
    )


def _since(claim: Claim) -> int:
    """The first day that a claim counts, as far as it says since when."""
    covers = claim.figure.covers
    return (covers.start if covers and covers.start else date.min).toordinal()


def _until(claim: Claim) -> int:
    covers = claim.figure.covers
    return covers.end.toordinal() if covers and covers.end else _end(claim)


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
