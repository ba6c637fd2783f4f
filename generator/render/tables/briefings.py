"""One row for each briefing: what it asks, what it answers, as of when."""

from collections.abc import Mapping

from generator.model.briefing import Briefing
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", required=True),
    Column("title", required=True),
    Column("question", required=True),
    Column("bottom_line", required=True),
    Column("updated", required=True),
    Column("next_review", required=True),
    Column("address", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every briefing, by id."""
    briefings = sheet.content.site.briefings.items()
    records = (_record(sheet.plainly(slug), briefing) for slug, briefing in briefings)
    return made("briefings", COLUMNS, records)


def _record(sheet: Sheet, briefing: Briefing) -> Mapping[str, Cell]:
    overview = briefing.overview
    return {
        "id": briefing.slug,
        "title": overview.title,
        "question": overview.question,
        "bottom_line": sheet.plain(overview.bottom_line),
        "updated": told(overview.updated),
        "next_review": told(overview.next_review),
        "address": sheet.content.at(addresses.briefing(briefing.slug)),
    }
