"""Each table as CSV (RFC 4180) in UTF-8; an empty cell is one of which nothing is recorded.

A spreadsheet would compute a text that begins like a formula, so it is written with an apostrophe
before it, as OWASP's page on CSV injection has it. Numbers are left as they are.
"""

import csv
import io
import re
from collections.abc import Mapping

from generator.render import addresses
from generator.render.material import Material
from generator.render.table import EXACT, Cell, Table
from generator.render.views import Download

_NAMES = (
    "figures",
    "evidence",
    "sources",
    "contests",
    "events",
    "actors",
    "metrics",
    "corrections",
    "briefings",
)

DOWNLOAD = Download(
    1,
    "csv",
    "CSV",
    "text/csv",
    tuple(f"{addresses.DATA}{name}.csv" for name in _NAMES),
)

_FORMULA = re.compile(r"[=+\-@\t\r]")
_NUMBER = re.compile(EXACT)


def files(material: Material) -> Mapping[str, bytes]:
    """One file for each table."""
    return {path(name): data(table) for name, table in material.tables.items()}


def path(name: str) -> str:
    """Where the table `name` stands, from the site's root."""
    return f"{addresses.DATA}{name}.csv"


def data(table: Table) -> bytes:
    """A table with the names of its columns in the first line."""
    text = io.StringIO(newline="")
    writer = csv.writer(text)
    writer.writerow([column.name for column in table.columns])
    writer.writerows([_cell(cell) for cell in row] for row in table.rows)
    return text.getvalue().encode()


def _cell(cell: Cell) -> str:
    if cell is None:
        return ""
    if isinstance(cell, str):
        begins_like_formula = _FORMULA.match(cell) and not _NUMBER.fullmatch(cell)
        return f"'{cell}" if begins_like_formula else cell
    return str(cell).lower() if isinstance(cell, bool) else str(cell)
