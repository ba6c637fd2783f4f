"""The tables as one SQLite database."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from generator.render.content import Content
from generator.render.exports.sqlite_database import PATH
from tests.unit.render.conftest import FilesOf, Remake, TablesOf


@pytest.fixture
def database(content: Content, files_of: FilesOf) -> Iterator[sqlite3.Connection]:
    """Open what was written."""
    with closing(sqlite3.connect(":memory:")) as opened:
        opened.deserialize(files_of(content)[PATH])
        yield opened


def test_it_is_whole_and_nothing_refers_to_what_is_not_there(
    database: sqlite3.Connection,
) -> None:
    assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    assert database.execute("PRAGMA foreign_key_check").fetchall() == []


def test_it_holds_every_row(
    database: sqlite3.Connection, content: Content, tables_of: TablesOf
) -> None:
    for name, table in tables_of(content).items():
        query = f'SELECT * FROM "{name}"'  # noqa: S608 -- the names are ours
        assert database.execute(query).fetchall() == list(table.rows)


def test_it_answers_questions(database: sqlite3.Connection) -> None:
    said = database.execute(
        "SELECT a.label, f.told FROM figures f JOIN actors a ON a.id = f.claimed_by"
        " WHERE f.metric = 'houses' ORDER BY f.high_number"
    ).fetchall()
    assert ("the River Council", "about 340 houses") in said
    assert said[-1][1] == "about 300 to 1,500 houses"


def test_it_says_what_each_column_holds(
    database: sqlite3.Connection, content: Content, tables_of: TablesOf
) -> None:
    columns = sum(len(table.columns) for table in tables_of(content).values())
    assert database.execute("SELECT count(*) FROM about_columns").fetchone() == (columns,)
    told = database.execute(
        "SELECT description FROM about_columns WHERE \"table\" = 'figures' AND \"column\" = 'id'"
    )
    assert told.fetchone() == ("The figure's long id, which stays: briefing/figure.",)


def test_the_stamp_of_the_library_is_cleared(content: Content, files_of: FilesOf) -> None:
    """It would differ between two machines; it is at offset 96 for four bytes."""
    assert files_of(content)[PATH][96:100] == bytes(4)


def test_same_content_gives_the_same_bytes(
    content: Content, remake: Remake, files_of: FilesOf
) -> None:
    """The copy is read and rendered anew."""
    assert files_of(remake())[PATH] == files_of(content)[PATH]
