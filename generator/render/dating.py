"""As of when a figure holds: its own date, or for a calculated one that of all its inputs."""

from msgspec import Struct

from generator.model.derived import FigureState
from generator.model.event import Event
from generator.model.figure import DateBasis, Dated
from generator.model.scalars import Unknown
from generator.render import words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.values import bare
from generator.text.author import AuthorText
from generator.text.dates import Date


class AsOf(Struct, frozen=True):
    """A date in words, whether an editor inferred it, and from what.

    `date` is the date itself; None where none is recorded or several differ.
    """

    words: str
    inferred: bool
    why: AuthorText | None
    date: Date | Unknown | None = None


def as_of(content: Content, state: FigureState) -> AsOf:
    """As of when a figure holds; "dates differ" for a calculation over inputs of several dates."""
    found = content.derived.dates(f"{state.briefing.slug}/{state.figure.id}")
    told = dict.fromkeys(words.day(date.date) for date in found)
    if not told:
        return AsOf(words.not_known(), inferred=False, why=None)
    if len(told) > 1:
        return AsOf(say("dates.dates_differ"), inferred=False, why=None)
    inferred = [date for date in found if _is_inferred(date)]
    why = next((date.why for date in [*inferred, *found] if date.why), None)
    return AsOf(next(iter(told)), inferred=bool(inferred), why=why, date=found[0].date)


def first_day(content: Content, state: FigureState) -> str:
    """The first day as of which a figure holds, as an ISO date; "" where none is known.

    A figure that is a date has that date's. An open start is taken to be the end.
    """
    if state.stated and state.stated.date:
        dates = [state.stated.date]
    else:
        found = content.derived.dates(f"{state.briefing.slug}/{state.figure.id}")
        dates = [dated.date for dated in found if not isinstance(dated.date, Unknown)]
    days = [day for date in dates if (day := date.start or date.end)]
    return min(days).isoformat() if days else ""


def happened(content: Content, event: Event, slug: str) -> str:
    """When an event of the briefing `slug` happened, as precise as it is dated and no more."""
    if event.date.figure:
        stated = content.state(event.date.figure, slug)[1].stated
        assert stated is not None  # noqa: S101 -- render is given no event without a date
        return bare(stated, None)
    return words.day(event.date.date)


def _is_inferred(date: Dated) -> bool:
    return date.basis is DateBasis.INFERRED and not isinstance(date.date, Unknown)


def inferred(found: AsOf) -> str:
    """The date in words, with a word where it was inferred."""
    return say("dates.inferred", date=found.words) if found.inferred else found.words
