"""One row for each briefing: what it asks, what it answers, as of when."""

from collections.abc import Mapping

from generator.model.briefing import Briefing
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column("id", "The briefing's id, which stays.", required=True),
    Column("title", "Its title.", required=True),
    Column("question", "The question that it answers.", required=True),
    Column("bottom_line", "Its answer in two or three sentences.", required=True),
    Column("updated", "The day it was last brought up to date, an EDTF date.", required=True),
    Column("next_review", "When it is to be looked at again, an EDTF date.", required=True),
    Column("address", "The permanent address of its overview.", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every briefing, by id."""
    briefings = sheet.content.site.briefings.items()
    about = "Summaries of an article's sections, and the figures in them."
    records = (_record(sheet.plainly(slug), briefing) for slug, briefing in briefings)
    return made("briefings", about, COLUMNS, records)


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
