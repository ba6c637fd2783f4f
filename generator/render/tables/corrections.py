"""One row for each correction: what was wrong, what it says now, since when, why."""

from collections.abc import Mapping

from generator.model.correction import Correction
from generator.model.site import long_id
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column(
        "number",
        "Its place among all corrections, from the oldest, from 1.",
        "integer",
        required=True,
    ),
    Column("figure", "The figure that was corrected.", required=True, refers="figures"),
    Column("field", "What of it was corrected.", required=True),
    Column("date", "Since when it says what it says now, an EDTF date.", required=True),
    Column(
        "kind",
        "correction (it was wrong) or clarification (it could be misread).",
        required=True,
        values=("correction", "clarification"),
    ),
    Column("was", "What it said before, as it was typed; none: nothing.", required=True),
    Column("now", "What it says since, as it is typed; none: nothing.", required=True),
    Column("reason", "What was wrong and how it was found.", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every correction, the newest last."""
    found = list(reversed(sheet.content.site.corrections()))
    about = "Mistakes of this site that were mended. A new statement by a claimant is none."
    records = (
        _record(sheet.plainly(slug), number, each) for number, (slug, each) in enumerate(found, 1)
    )
    return made("corrections", about, COLUMNS, records, key=("number",))


def _record(sheet: Sheet, number: int, found: Correction) -> Mapping[str, Cell]:
    return {
        "number": number,
        "figure": long_id(found.target.figure, sheet.slug),
        "field": found.target.field,
        "date": told(found.date),
        "kind": found.kind,
        "was": found.was,
        "now": found.now,
        "reason": sheet.plain(found.reason),
    }
