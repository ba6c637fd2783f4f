"""All tables as one SQLite database, with their descriptions in two tables more.

The same content gives the same bytes under one version of SQLite: nothing is taken from the clock,
and the stamp of the library that wrote the file is cleared.
"""

import sqlite3
from collections.abc import Mapping
from contextlib import closing

from generator.render import addresses
from generator.render.material import Material
from generator.render.table import Column, Table
from generator.render.views import Download

PATH = f"{addresses.DATA}all.sqlite"
DOWNLOAD = Download(
    3,
    "sqlite",
    "SQLite",
    "application/vnd.sqlite3",
    (PATH,),
)

_TYPES = {"string": "TEXT", "integer": "INTEGER", "number": "REAL", "boolean": "INTEGER"}
_WRITER = slice(96, 100)
"""The version of the library that wrote the file last (SQLite file format, 1.3, offset 96). It is
for people who look for a defect; nothing that reads the file goes by it."""

_DESCRIPTIONS = """
CREATE TABLE about_tables ("table" TEXT PRIMARY KEY NOT NULL, description TEXT NOT NULL);
CREATE TABLE about_columns (
  "table" TEXT NOT NULL REFERENCES about_tables, "column" TEXT NOT NULL, description TEXT NOT NULL,
  PRIMARY KEY ("table", "column")
);
"""


def files(material: Material) -> Mapping[str, bytes]:
    """The one file."""
    with closing(sqlite3.connect(":memory:")) as database:
        # The settings that shape the file are ours, not those that a library was built with.
        database.executescript("PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; VACUUM;")
        database.executescript(_DESCRIPTIONS)
        for table in material.tables.values():
            _add(database, table)
        database.commit()
        data = bytearray(database.serialize())
    data[_WRITER] = bytes(4)
    return {PATH: bytes(data)}


def _add(database: sqlite3.Connection, table: Table) -> None:
    """One table with its keys, its rows and what describes them."""
    columns = [_column(column) for column in table.columns]
    columns.append(f"PRIMARY KEY ({', '.join(map(_name, table.key))})")
    body = ",\n  ".join(columns)
    database.execute(f"CREATE TABLE {_name(table.name)} (\n  {body}\n)")
    marks = ", ".join("?" * len(table.columns))
    # The name is that of a module of ours, and what the content says goes in as values.
    database.executemany(f"INSERT INTO {_name(table.name)} VALUES ({marks})", table.rows)  # noqa: S608
    database.execute("INSERT INTO about_tables VALUES (?, ?)", (table.name, table.description))
    database.executemany(
        "INSERT INTO about_columns VALUES (?, ?, ?)",
        ((table.name, column.name, table.describe(column)) for column in table.columns),
    )


def _column(column: Column) -> str:
    parts = [_name(column.name), _TYPES[column.type]]
    if column.required:
        parts.append("NOT NULL")
    if column.refers:
        parts.append(f"REFERENCES {_name(column.refers)}")
    return " ".join(parts)


def _name(name: str) -> str:
    """A name as SQL has it: some of ours, such as class and when, are words of SQL."""
    return f'"{name}"'
