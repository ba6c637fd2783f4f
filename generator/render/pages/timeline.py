"""The timeline: what happened when, as precisely as it is dated and no more."""

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from markupsafe import Markup, escape

from generator.model.briefing import Briefing
from generator.model.event import Event
from generator.model.site import long_id
from generator.render import addresses, evidence, views, words
from generator.render.catalogue import Named, say
from generator.render.content import Content
from generator.render.dating import happened
from generator.render.page import Page
from generator.render.sheet import Notes, Parts, Sheet
from generator.render.views import Link
from generator.text.author import AuthorText
from generator.text.dates import Date, Precision
from generator.text.pieces import Placeholder

NOT_STATED = Named("not_stated", tuple(Precision), blank=(Precision.DAY, Precision.INTERVAL))
"""What a date leaves open, for readers who take the name of a month for its first day."""


@dataclass(frozen=True, slots=True)
class EventView:
    """One event: its date, what that leaves open and who gives it, and what happened.

    `contests` lead to where the numbers that it tells are laid out beside those of others.
    """

    anchor: str
    date: Markup
    dated: str
    text: Markup
    actors: tuple[Link, ...]
    place: str
    contests: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Year:
    """The events that began in one year."""

    title: str
    events: tuple[EventView, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """The events of one briefing."""

    title: str
    years: tuple[Year, ...]


@dataclass(frozen=True, slots=True)
class Choices:
    """What the events can be filtered by: the years they began in, and the names of actors."""

    years: tuple[str, ...]
    actors: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class View:
    """What the template shows."""

    choices: Choices
    number: int
    groups: tuple[Group, ...]
    entries: tuple[views.Entry, ...]
    citations: tuple[views.Citation, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The timeline of all briefings, one after the other."""
    sheet = Sheet(content, parts, addresses.TIMELINE, "", Notes())
    groups = tuple(
        Group(briefing.overview.title, tuple(years(sheet.within(slug), briefing)))
        for slug, briefing in content.site.briefings.items()
    )
    found = [year for group in groups for year in group.years]
    events = [event for year in found for event in year.events]
    choices = Choices(
        years=tuple(sorted({year.title for year in found})),
        actors=tuple(
            sorted({actor.text for event in events for actor in event.actors}, key=str.casefold)
        ),
    )
    view = View(choices, len(events), groups, evidence.entries(sheet), evidence.citations(sheet))
    description = say("timeline.what_happened_when_as_precisely")
    yield Page(addresses.TIMELINE, say("timeline.timeline"), description, view, evidence=True)


def years(sheet: Sheet, briefing: Briefing) -> Iterator[Year]:
    """The events of a briefing in the order in which they began.

    What is dated roughly stands before the days in it.
    """
    dated = [(_date(sheet.content, briefing, event), event) for event in briefing.events.values()]
    dated.sort(key=lambda pair: _order(pair[0]))
    for year, pairs in groupby(dated, key=lambda pair: _order(pair[0])[0].year):
        yield Year(str(year), tuple(_event(sheet, briefing, *pair) for pair in pairs))


def _date(content: Content, briefing: Briefing, event: Event) -> Date:
    """The date of an event, or of the figure that is its date."""
    date = event.date.date
    if event.date.figure:
        date = content.state(event.date.figure, briefing.slug)[1].figure.date
    assert date is not None  # noqa: S101 -- render is given no event without a date
    return date


def _order(date: Date) -> tuple[dt.date, int]:
    """Earlier starts first, then what may be longer; with an open start the end stands for it."""
    end = date.end or dt.date.max
    return date.start or end, -end.toordinal()


def _event(sheet: Sheet, briefing: Briefing, date: Date, event: Event) -> EventView:
    told, by = _when(sheet, briefing, event)
    place = sheet.content.site.vocabulary.places[event.place].label if event.place else ""
    actors = sheet.content.site.vocabulary.actors
    return EventView(
        anchor=addresses.event(f"{briefing.slug}/{event.id}"),
        date=told,
        dated=words.enumerated(NOT_STATED[date.precision], by),
        text=sheet.html(event.text),
        actors=tuple(
            Link(actors[name].label, sheet.to(addresses.ACTORS, addresses.actor(name)))
            for name in event.actors
        ),
        place=words.capital(place),
        contests=tuple(_contests(sheet, briefing.slug, event)),
    )


def _contests(sheet: Sheet, slug: str, event: Event) -> Iterator[Link]:
    """The contests of the figures that an event tells, as far as a page lays them out."""
    content = sheet.content
    told = [piece.target for piece in event.text.marks if isinstance(piece, Placeholder)]
    told += [event.date.figure] if event.date.figure else []
    found = [
        name for each in told for name in content.derived.contests_of.get(long_id(each, slug), ())
    ]
    return (link for link in map(sheet.contest, dict.fromkeys(found)) if link.href)


def _when(sheet: Sheet, briefing: Briefing, event: Event) -> tuple[Markup, str]:
    """The date in words; one that is a figure leads to its evidence, and has a claimant."""
    name = event.date.figure
    if name is None:
        date = happened(sheet.content, event, briefing.slug)
        return escape(words.capital(date)), ""
    _, state = sheet.content.state(name, briefing.slug)
    doubted = state.figure.fallen
    link = sheet.inline(AuthorText(f"{{{name}|doubted}}" if doubted else f"{{{name}}}"))
    return link, say("timeline.dated_by", plain=sheet.plain(AuthorText(f"{{{name}|claimant}}")))
