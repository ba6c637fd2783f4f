"""Which figures tell of one thing, by whom and as of when: what may be held against what."""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping

from msgspec import Struct

from generator.diagnostics.amounts import ranged
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Stance
from generator.model.figure import Count, Figure, Standing
from generator.model.independence import origins
from generator.model.origin import Spot
from generator.model.quantity import Stated
from generator.model.scalars import Unknown
from generator.model.site import Site, long_id
from generator.model.sums import added, tree
from generator.text.bounds import Bound
from generator.text.dates import Date

# A plan is not held against its outcome, nor a limit against what was delivered, nor the count of
# a week against a running total.
_APART = frozenset({Count.PLANNED, Count.LIMIT, Count.IN_PERIOD})
_NONE: frozenset[str] = frozenset()


class Claim(Struct, frozen=True):
    """A figure that has a value, by its long id.

    What a calculated figure does not say of its claimant and date is that of all its inputs.
    `claimant` is "" and `date` None where that is not known or differs. `totals` are the figures
    that it is a part of or is added to.
    """

    name: str
    state: FigureState
    stated: Stated
    claimant: str
    date: Date | None
    totals: frozenset[str]

    @property
    def figure(self) -> Figure:
        """The figure itself."""
        return self.state.figure

    @property
    def told(self) -> str:
        """The value as a message tells it: "about 300", "1,000 to 3,000", "late 2022"."""
        ends, date, bound = self.stated.ends, self.stated.date, self.stated.bound
        if ends is None:
            return date.words() if date else ""
        return f"{bound or ''} {ranged(*ends)}".replace("_", " ").strip()

    @property
    def spot(self) -> Spot:
        """Where the value stands, or what it is calculated from."""
        keys = ("derive", "value", "low", "date")
        key = next(key for key in keys if getattr(self.figure, key) is not None)
        return self.figure.origin.at(key)

    @property
    def slug(self) -> str:
        """The briefing that it belongs to."""
        return self.state.briefing.slug

    @property
    def concerns(self) -> str | None:
        """The long id of the event that it is about, None where it does not say."""
        event = self.figure.concerns
        return long_id(event, self.slug) if event else None

    @property
    def subject(self) -> Hashable:
        """Briefing, metric, subject and class: figures of one thing have these in common."""
        words = " ".join((self.figure.subject or "").casefold().split())
        return self.slug, self.figure.metric, words, tuple(sorted(self.figure.class_.items()))


def claims(derived: Derived, *, withdrawn: bool = False) -> Iterator[Claim]:
    """Every claim, in the order of the files; with `withdrawn` those that were taken back too."""
    totals = _totals(derived)
    for name, state in derived.figures.items():
        gone = state.figure.standing is Standing.WITHDRAWN
        if state.stated is not None and (withdrawn or not gone):
            figure = state.figure
            claimant, date = figure.claimed_by or "", _date(figure)
            if figure.derive is not None and not (claimant and date):
                claimants, dates = _of_inputs(derived, name)
                claimant = claimant or (claimants.pop() if len(claimants) == 1 else "")
                date = date or (dates.pop() if len(dates) == 1 else None)
            whole = frozenset(totals[name]) if name in totals else _NONE
            yield Claim(name, state, state.stated, claimant, date, whole)


def _of_inputs(derived: Derived, name: str) -> tuple[set[str], set[Date | None]]:
    """The claimants and dates of the figures that a calculation goes back to."""
    leaves = list(_leaves(derived, name))
    return {leaf.claimed_by or "" for leaf in leaves}, {_date(leaf) for leaf in leaves}


def _totals(derived: Derived) -> Mapping[str, set[str]]:
    """For each figure those that it is said to be a part of, and the sums that it is added to."""
    found: defaultdict[str, set[str]] = defaultdict(set)
    for name, state in derived.figures.items():
        slug, figure = state.briefing.slug, state.figure
        if figure.part_of is not None:
            found[name].add(long_id(figure.part_of, slug))
        expression = tree(figure)
        for part in added(expression) if expression is not None else ():
            found[long_id(part.id, slug)].add(name)
    return found


def _date(figure: Figure) -> Date | None:
    """The state of knowledge that a figure tells of, else the day on which it was claimed."""
    for date in (figure.as_of.date if figure.as_of else None, figure.said):
        if date is not None and not isinstance(date, Unknown):
            return date
    return None


def _leaves(derived: Derived, name: str) -> Iterator[Figure]:
    """The figures that a calculation with a result goes back to, which are not calculated."""
    waiting, seen = [name], {name}
    while waiting:
        state = derived.figures[waiting.pop()]
        if state.figure.derive is None:
            yield state.figure
        new = [each for each in dict.fromkeys(state.inputs) if each not in seen]
        seen.update(new)
        waiting.extend(new)


def differ(one: Claim, other: Claim) -> bool:
    """Whether two claims give different values, or the same with another bound.

    A number without a bound is shown as stated, and so no other than an exact one.
    """
    return _value(one) != _value(other)


def _value(claim: Claim) -> tuple[object, ...]:
    stated = claim.stated
    bound = None if stated.bound is Bound.EXACT else stated.bound
    days = (stated.date.start, stated.date.end) if stated.date else None
    return stated.low, stated.high, bound, days


def alike(site: Site, one: Claim, other: Claim) -> bool:
    """Whether two claims of one subject are of one thing, apart from who, when and how many."""
    return _same_count(one.figure, other.figure) and of_one_thing(site, one, other)


def of_one_thing(site: Site, one: Claim, other: Claim) -> bool:
    """Whether two claims of one subject are alike, be they counted in other ways or periods.

    They do not concern different events. One place lies within the other, and a missing place
    matches any.
    """
    events = {one.concerns, other.concerns} - {None}
    return (
        len(events) <= 1
        and not _related(one, other)
        and _near(site, one.figure.place, other.figure.place)
    )


def _near(site: Site, one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return True
    return within(site, one, other) or within(site, other, one)


def within(site: Site, inner: str, outer: str) -> bool:
    """Whether one place is the other or lies in it."""
    passed: set[str] = set()
    place: str | None = inner
    while place is not None and place not in passed:
        if place == outer:
            return True
        passed.add(place)
        known = site.vocabulary.places.get(place)
        place = known.within if known else None
    return False


def _same_count(one: Figure, other: Figure) -> bool:
    """Whether both count in one way, and over one period as far as they say it."""
    if {one.count, other.count} & _APART:
        return one.count is other.count and one.covers == other.covers
    return one.covers is None or other.covers is None or one.covers == other.covers


def _related(one: Claim, other: Claim) -> bool:
    """Whether one is a part or share of the other or stands in its place, or both are parts."""
    if one.totals & {*other.totals, other.name} or one.name in other.totals:
        return True
    return any(
        ref is not None and long_id(ref, a.slug) == b.name
        for a, b in ((one, other), (other, one))
        for ref in (a.figure.or_else, a.figure.share_of)
    )


def retold(site: Site, one: Claim, other: Claim) -> bool:
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
