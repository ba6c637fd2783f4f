"""What would no longer stand without a source or a claimant."""

from collections.abc import Iterator

from msgspec import Struct

from generator.model.derived import Withdrawal
from generator.render import words
from generator.render.catalogue import say
from generator.render.sheet import Sheet
from generator.render.views import Link


class Fall(Struct, frozen=True):
    """So many of one kind that would no longer stand, and which."""

    words: str
    links: tuple[Link, ...]


def calculated_and_contests(sheet: Sheet, fallen: Withdrawal) -> Iterator[Fall]:
    """The calculations that would fall, and the contests that would lose a side."""
    if fallen.calculated:
        count = words.number_of(len(fallen.calculated), "calculation")
        links = tuple(sheet.figure(each) for each in fallen.calculated)
        yield Fall(say("source.would_fall_with_them", count=count), links)
    if fallen.contests:
        count = words.number_of(len(fallen.contests), "contest")
        links = tuple(map(sheet.contest, fallen.contests))
        yield Fall(say("source.would_lose_a_side", count=count), links)
