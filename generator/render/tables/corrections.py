"""One row for each correction: what was wrong, what it says now, since when, why."""

from collections.abc import Mapping

from generator.model.correction import Correction
from generator.model.site import long_id
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made

COLUMNS = (
    Column("number", "integer", required=True),
    Column("figure", required=True, refers="figures"),
    Column("field", required=True),
    Column("date", required=True),
    Column("kind", required=True, values=("correction", "clarification")),
    Column("was", required=True),
    Column("now", required=True),
    Column("reason", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every correction, the newest last."""
    found = list(reversed(sheet.content.site.corrections()))
    records = (
        _record(sheet.plainly(slug), number, each) for number, (slug, each) in enumerate(found, 1)
    )
    return made("corrections", COLUMNS, records, key=("number",))


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
