"""The history of a figure: what the same claimant said of the same thing before and after.

It is worked out from the content alone. A claimant that sources do not name may be another person
each time, so that its statements make no history.
"""

import datetime as dt
from collections.abc import Hashable, Mapping, Sequence
from itertools import islice

from msgspec import Struct

from generator.model.figure import Standing
from generator.model.likeness import Claim, alike, claims, differ
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.render import words
from generator.render.catalogue import say
from generator.render.claims import check
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.dating import as_of
from generator.render.sheet import Sheet, phrase
from generator.render.views import Check, Link
from generator.text.dates import Date

MOST = 6
"""How many statements before a figure, and how many after it, a page tells."""


class Statement(Struct, frozen=True):
    """One statement in the history of a figure: how much, as of when, and what had changed by then.

    `figure` leads nowhere where it is the figure whose history is told.
    """

    figure: Link
    label: str
    as_of: str
    said: str
    check: Check
    standing: str
    change: str


class History(Struct, frozen=True):
    """What one claimant said of one thing, in the order of time.

    `cut` says that only those nearest in time are told. `newest` is the last that still stands,
    with its date, where it is later than the figure whose history is told.
    """

    claimant: str
    statements: tuple[Statement, ...]
    cut: bool
    newest: Link | None


Series = Mapping[str, Sequence[Claim]]


def series(content: Content) -> Series:
    """For each figure, by long id, what its claimant said of its thing, in the order of time."""
    groups: dict[Hashable, list[Claim]] = {}
    actors = content.site.vocabulary.actors
    for claim in claims(content.derived, withdrawn=True):
        if claim.claimant and not actors[claim.claimant].anonymous:
            groups.setdefault((claim.subject, claim.claimant), []).append(claim)
    for group in groups.values():
        group.sort(key=_order)
    return {claim.name: group for group in groups.values() for claim in group}


def history(sheet: Sheet, found: Series, long_id: str) -> History | None:
    """The history of a figure; None where its claimant said nothing else of the same thing."""
    content = sheet.content
    group = found.get(long_id, ())
    index = next((i for i, claim in enumerate(group) if claim.name == long_id), 0)
    before = _alike(content.site, group, index, range(index - 1, -1, -1))
    after = _alike(content.site, group, index, range(index + 1, len(group)))
    if not before and not after:
        return None
    told = [*reversed(before[:MOST]), index, *after[:MOST]]
    return History(
        claimant=content.actor(group[index].claimant),
        statements=tuple(_statement(sheet, group, each, here=each == index) for each in told),
        cut=max(len(before), len(after)) > MOST,
        newest=_newest(sheet, group, index),
    )


def _alike(site: Site, group: Sequence[Claim], index: int, places: range) -> list[int]:
    """Where statements of the same thing stand, as far as they are told, and one more."""
    found = (each for each in places if alike(site, group[index], group[each]))
    return list(islice(found, MOST + 1))


def _newest(sheet: Sheet, group: Sequence[Claim], index: int) -> Link | None:
    here = group[index]
    for claim in reversed(group[index + 1 :]):
        if not claim.figure.fallen and _precedes(sheet.content.site, here, claim):
            link = sheet.figure(claim.name)
            when = _when(sheet.content, claim)
            return Link(say("history.told", figure=link.text, when=when), link.href)
    return None


def _statement(sheet: Sheet, group: Sequence[Claim], index: int, *, here: bool) -> Statement:
    content, claim = sheet.content, group[index]
    link, said = sheet.figure(claim.name), claim.figure.said
    return Statement(
        figure=Link(link.text) if here else link,
        label=sheet.plainly(claim.slug).plain(claim.figure.label),
        as_of=words.capital(_when(content, claim)),
        said=say("history.said", day=in_words(said)) if isinstance(said, Date) else "",
        check=check(content, claim.state),
        standing=words.STANDINGS[claim.figure.standing],
        change=_change(content, group, index),
    )


def _when(content: Content, claim: Claim) -> str:
    dated = as_of(content, claim.state)
    day = say("dates.inferred", date=dated.words) if dated.inferred else dated.words
    return say("history.as_of", date=day)


def _change(content: Content, group: Sequence[Claim], index: int) -> str:
    """How much it is beside the last statement of an earlier time that was not given up."""
    claim = group[index]
    last = next(
        (
            other
            for other in reversed(group[:index])
            if not other.figure.fallen and _precedes(content.site, other, claim)
        ),
        None,
    )
    if last is None:
        return ""
    told = phrase(content, last.state)
    if not differ(claim, last):
        return say("history.the_same")
    one, other = claim.state.quantity, last.state.quantity
    if one and other and other.below(one):
        return say("history.up", told=told)
    if one and other and one.below(other):
        return say("history.down", told=told)
    return say("history.before", told=told)


def _precedes(site: Site, one: Claim, other: Claim) -> bool:
    """Whether one tells of an earlier time than the other, of the same thing.

    Of two that tell of one time the one that was said first does.
    """
    if one.date is None or other.date is None or not alike(site, one, other):
        return False
    if (one.date.start, one.date.end) != (other.date.start, other.date.end):
        return other.date.after(one.date)
    first, then = one.figure.said, other.figure.said
    return isinstance(first, Date) and isinstance(then, Date) and then.after(first)


def _order(claim: Claim) -> tuple[object, ...]:
    """By the first day, then the last; what has no date comes last."""
    said = claim.figure.said
    return (
        claim.date is None,
        *_days(claim.date),
        *_days(None if isinstance(said, Unknown) else said),
        claim.figure.standing is not Standing.EARLIER,
    )


def _days(date: Date | None) -> tuple[dt.date, dt.date]:
    start = date.start if date else None
    end = date.end if date else None
    return start or dt.date.min, end or dt.date.max
