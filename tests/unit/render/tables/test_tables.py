"""What holds of every table: it says what it holds, and what it refers to is there."""

import re

import pytest

from generator.render import tables
from generator.render.content import Content
from generator.render.found import modules
from tests.unit.render.conftest import QUIET, Remake, TablesOf

TYPES = {"string": str, "integer": int, "number": float, "boolean": bool}


@pytest.mark.parametrize("name", modules(tables))
def test_cells_are_what_their_column_says(content: Content, tables_of: TablesOf, name: str) -> None:
    table = tables_of(content)[name]
    assert table.name == name
    assert table.description.endswith(".")
    assert len({column.name for column in table.columns}) == len(table.columns)
    for column, cells in zip(table.columns, zip(*table.rows, strict=True), strict=True):
        assert table.describe(column).endswith("."), column
        for cell in cells:
            if cell is None:
                assert not column.required, column
                continue
            assert type(cell) in {TYPES[column.type], *TYPES[column.type].__subclasses__()}, column
            assert cell != "", column
            assert not column.values or cell in column.values, column
            assert not column.pattern or re.fullmatch(column.pattern, str(cell)), column


@pytest.mark.parametrize("name", modules(tables))
def test_keys_are_single_and_what_is_referred_to_is_there(
    content: Content, tables_of: TablesOf, name: str
) -> None:
    found = tables_of(content)
    records = found[name].records()
    keys = [tuple(record[part] for part in found[name].key) for record in records]
    assert len(keys) == len(set(keys)) > 0
    for column in found[name].columns:
        if column.refers:
            ids = {record["id"] for record in found[column.refers].records()}
            assert {record[column.name] for record in records} - {None} <= ids, column


def test_a_briefing_without_figures_is_a_row(remake: Remake, tables_of: TablesOf) -> None:
    found = tables_of(remake(added=QUIET))
    assert [row["id"] for row in found["briefings"].records()] == ["marrow-flood", "quiet"]


def test_a_list_of_ids_names_what_is_there(content: Content, tables_of: TablesOf) -> None:
    found = tables_of(content)
    ids = {name: {row.get("id") for row in table.records()} for name, table in found.items()}
    for row in found["figures"].records():
        assert set(str(row["inputs"] or "").split()) <= ids["figures"]
        assert set(str(row["contests"] or "").split()) <= ids["contests"]
        assert set(str(row["relayed_by"] or "").split()) <= ids["actors"]
    for row in found["events"].records():
        assert set(str(row["actors"] or "").split()) <= ids["actors"]
    for row in found["contests"].records():
        assert set(str(row["figures"]).split()) <= ids["figures"]
        assert set(str(row["silent"] or "").split()) <= ids["actors"]
