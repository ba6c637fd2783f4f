"""The timeline: what happened when, as precisely as it is dated and no more."""

import datetime as dt
from collections.abc import Iterator, Sequence
from itertools import groupby

from markupsafe import Markup, escape
from msgspec import Struct

from generator.model.briefing import Briefing
from generator.model.event import Event
from generator.model.site import long_id
from generator.render import addresses, evidence, views, words
from generator.render.catalogue import Named, say
from generator.render.content import Content
from generator.render.dates import month_alone
from generator.render.dating import happened
from generator.render.page import Page
from generator.render.sheet import Notes, Parts, Sheet
from generator.render.views import Link
from generator.text.author import AuthorText
from generator.text.dates import Date, Precision
from generator.text.pieces import Citation, Placeholder

NOT_STATED = Named("not_stated", tuple(Precision), blank=(Precision.DAY, Precision.INTERVAL))
"""What a date leaves open, for readers who take the name of a month for its first day."""


class EventView(Struct, frozen=True):
    """One event: its date, what that leaves open and who gives it, and what happened.

    `contests` lead to where the numbers that it tells are laid out beside those of others.
    `month` is that in which it began, as `2024-04`, "" where its date leaves that open; `sections`
    are the titles of those that tell its numbers, too.
    """

    anchor: str
    month: str
    date: Markup
    dated: str
    text: Markup
    actors: tuple[Link, ...]
    place: str
    contests: tuple[Link, ...]
    sections: tuple[str, ...]


class Year(Struct, frozen=True):
    """The events that began in one year; `months` lead to the first of each month."""

    title: str
    anchor: str
    months: tuple[Link, ...]
    events: tuple[EventView, ...]


class Row(Struct, frozen=True):
    """An event in the table: its text once more, and the sources that it rests on."""

    event: EventView
    date: Markup
    text: Markup
    sources: tuple[Link, ...]


class Group(Struct, frozen=True):
    """The events of one briefing, by year and as a table."""

    title: str
    years: tuple[Year, ...]
    rows: tuple[Row, ...]


class Choices(Struct, frozen=True):
    """What the events can be filtered by: year, names of actors, places, titles of sections."""

    years: tuple[str, ...]
    actors: tuple[str, ...]
    places: tuple[str, ...]
    sections: tuple[str, ...]


class View(Struct, frozen=True):
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
        _group(sheet.within(slug), briefing) for slug, briefing in content.site.briefings.items()
    )
    found = [year for group in groups for year in group.years]
    number = sum(len(year.events) for year in found)
    view = View(_choices(found), number, groups, evidence.entries(sheet), evidence.citations(sheet))
    description = say("timeline.what_happened_when_as_precisely")
    yield Page(addresses.TIMELINE, say("timeline.timeline"), description, view, evidence=True)


def _choices(years: Sequence[Year]) -> Choices:
    events = [event for year in years for event in year.events]
    actors = {actor.text for event in events for actor in event.actors}
    places = {event.place for event in events if event.place}
    return Choices(
        years=tuple(sorted({year.title for year in years})),
        actors=tuple(sorted(actors, key=str.casefold)),
        places=tuple(sorted(places, key=str.casefold)),
        sections=tuple(dict.fromkeys(title for event in events for title in event.sections)),
    )


def _group(sheet: Sheet, briefing: Briefing) -> Group:
    """The table is made after the list, in which each number is used first."""
    found = tuple(years(sheet, briefing))
    events = (event for year in found for event in year.events)
    told = (event for _, event in _dated(sheet.content, briefing))
    rows = (_row(sheet, briefing, *pair) for pair in zip(events, told, strict=True))
    return Group(briefing.overview.title, found, tuple(rows))


def years(sheet: Sheet, briefing: Briefing) -> Iterator[Year]:
    """The events of a briefing in the order in which they began.

    What is dated roughly stands before the days in it.
    """
    dated = _dated(sheet.content, briefing)
    for year, pairs in groupby(dated, key=lambda pair: _order(pair[0])[0].year):
        events = tuple(_event(sheet, briefing, *pair) for pair in pairs)
        first = {event.month: event for event in reversed(events) if event.month}
        months = (Link(month_alone(month), f"#{first[month].anchor}") for month in sorted(first))
        yield Year(str(year), f"year-{briefing.slug}-{year}", tuple(months), events)


def _dated(content: Content, briefing: Briefing) -> Sequence[tuple[Date, Event]]:
    """The events with their dates, in the order of time."""
    dated = [(_date(content, briefing, event), event) for event in briefing.events.values()]
    return sorted(dated, key=lambda pair: _order(pair[0]))


def _row(sheet: Sheet, briefing: Briefing, view: EventView, event: Event) -> Row:
    cited = [piece.source for piece in event.text.marks if isinstance(piece, Citation)]
    if event.date.figure:
        _, state = sheet.content.state(event.date.figure, briefing.slug)
        cited += [piece.source for piece in state.figure.evidence]
    return Row(
        event=view,
        date=_when(sheet, briefing, event)[0],
        text=sheet.inline(event.text),
        sources=tuple(map(sheet.source, dict.fromkeys(cited))),
    )


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
        month=_month(date),
        date=told,
        dated=words.enumerated(NOT_STATED[date.precision], by),
        text=sheet.html(event.text),
        actors=tuple(
            Link(actors[name].label, sheet.to(addresses.ACTORS, addresses.actor(name)))
            for name in event.actors
        ),
        place=words.capital(place),
        contests=tuple(_contests(sheet, briefing.slug, event)),
        sections=tuple(_sections(sheet.content, briefing, event)),
    )


def _month(date: Date) -> str:
    """The month in which something began, "" where its date does not say."""
    first = date.text.partition("/")[0]
    return f"{date.start:%Y-%m}" if date.start and "-" in first else ""


def _figures(slug: str, event: Event) -> Sequence[str]:
    """The long ids of the figures that an event tells."""
    told = [piece.target for piece in event.text.marks if isinstance(piece, Placeholder)]
    told += [event.date.figure] if event.date.figure else []
    return [long_id(each, slug) for each in told]


def _sections(content: Content, briefing: Briefing, event: Event) -> Iterator[str]:
    """The sections that tell the numbers of an event, in the briefing's order."""
    uses = (
        use
        for each in _figures(briefing.slug, event)
        for use in content.derived.figure_uses.get(each, ())
    )
    found = {use.id for use in uses if (use.slug, use.kind) == (briefing.slug, "section")}
    return (briefing.sections[name].title for name in briefing.overview.sections if name in found)


def _contests(sheet: Sheet, slug: str, event: Event) -> Iterator[Link]:
    """The contests of the figures that an event tells, as far as a page lays them out."""
    found = [
        name
        for each in _figures(slug, event)
        for name in sheet.content.derived.contests_of.get(each, ())
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
