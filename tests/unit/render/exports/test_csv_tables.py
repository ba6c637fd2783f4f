"""The tables as CSV."""

import csv
import io

import pytest

from generator.render.content import Content
from generator.render.exports import csv_tables
from generator.render.table import Cell, Column, table
from tests.unit.render.conftest import FilesOf, TablesOf


@pytest.fixture
def odd() -> bytes:
    """Give a table of one row with all that CSV has to carry."""
    columns = (
        Column("id"),
        Column("said"),
        Column("found", type="boolean"),
        Column("size", type="number"),
        Column("gone"),
    )
    row: dict[str, Cell] = {
        "id": "a",
        "said": 'one, "two"\nthree',
        "found": True,
        "size": 2.5,
        "gone": None,
    }
    return csv_tables.data(table("odd", columns, [row, row | {"found": False}]))


def test_cells_are_quoted_where_they_must_be(odd: bytes) -> None:
    first, *rest = odd.decode().split("\r\n")
    assert first == "id,said,found,size,gone"
    assert rest[0] == 'a,"one, ""two""\nthree",true,2.5,'
    assert rest[1].endswith(",false,2.5,")


@pytest.mark.parametrize("text", ["=1+1", "+1+1", "-cmd|' /C calc'!A1", "@sum", "\tx", "\rx", "-"])
def test_no_text_is_a_formula(text: str) -> None:
    [row] = cells_of([text])
    assert row == [f"'{text}"]


@pytest.mark.parametrize("cell", ["-12.5", "-1/3", "-44", -2.5, -3, -1e-7, "a=b", "'=1", ""])
def test_numbers_and_other_texts_stay_as_they_are(cell: Cell) -> None:
    [row] = cells_of([cell])
    assert row == [str(cell)]


def cells_of(values: list[Cell]) -> list[list[str]]:
    """Write a table of one column and read its rows again."""
    made = table("odd", (Column("said"),), [{"said": v} for v in values])
    _, *rows = csv.reader(io.StringIO(csv_tables.data(made).decode(), newline=""))
    return rows


def test_the_rows_are_those_of_the_tables(
    content: Content, files_of: FilesOf, tables_of: TablesOf
) -> None:
    files = files_of(content)
    for name, found in tables_of(content).items():
        text = files[csv_tables.path(name)].decode()
        lines = list(csv.reader(io.StringIO(text, newline="")))
        assert lines[0] == [column.name for column in found.columns]
        assert len(lines) == 1 + len(found.rows)


def test_every_table_is_offered(tables_of: TablesOf, content: Content) -> None:
    offered = set(csv_tables.DOWNLOAD.files)
    assert offered == {csv_tables.path(name) for name in tables_of(content)}
