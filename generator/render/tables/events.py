"""One row for each event: what happened, as precisely dated as its sources date it."""

from collections.abc import Mapping

from generator.model.event import Event
from generator.model.site import long_id
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, listed, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", required=True),
    Column("briefing", required=True, refers="briefings"),
    Column("date"),
    Column("date_figure", refers="figures"),
    Column("text", required=True),
    Column("actors"),
    Column("place"),
    Column("address", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every event, in the order of the files."""
    records = (
        _record(sheet.plainly(slug), event)
        for slug, briefing in sheet.content.site.briefings.items()
        for event in briefing.events.values()
    )
    return made("events", COLUMNS, records)


def _record(sheet: Sheet, event: Event) -> Mapping[str, Cell]:
    name, figure = f"{sheet.slug}/{event.id}", event.date.figure
    places = sheet.content.site.vocabulary.places
    return {
        "id": name,
        "briefing": sheet.slug,
        "date": told(event.date.date),
        "date_figure": long_id(figure, sheet.slug) if figure else None,
        "text": sheet.plain(event.text),
        "actors": listed(event.actors),
        "place": places[event.place].label if event.place else None,
        "address": sheet.content.at(f"{addresses.TIMELINE}#{addresses.event(name)}"),
    }
