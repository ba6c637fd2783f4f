"""The table of figures."""

from collections.abc import Mapping

import pytest

from generator.render.content import Content
from generator.render.table import Cell
from tests.unit.render.conftest import Remake, TablesOf

Rows = Mapping[str, Mapping[str, Cell]]


def rows_of(content: Content, tables_of: TablesOf) -> Rows:
    return {
        str(row["id"]).partition("/")[2]: row for row in tables_of(content)["figures"].records()
    }


@pytest.fixture
def rows(content: Content, tables_of: TablesOf) -> Rows:
    """Give the rows by the figures' short ids."""
    return rows_of(content, tables_of)


def picked(row: Mapping[str, Cell], *names: str) -> list[Cell]:
    return [row[name] for name in names]


def test_a_single_value(rows: Rows) -> None:
    row = rows["council-houses"]
    assert picked(row, "value", "low", "high", "best", "bound") == [
        "340",
        None,
        None,
        None,
        "about",
    ]
    assert picked(row, "low_number", "high_number") == [340.0, 340.0]
    assert picked(row, "told", "unit", "date") == ["about 340 houses", None, None]
    assert picked(row, "claimed_by", "relayed_by") == ["council", "wire ferryman"]
    assert picked(row, "standing", "checked", "count") == ["current", "matched", "total_to_date"]
    assert picked(row, "as_of", "as_of_basis", "said") == ["2024-04-20", "inferred", "2024-04-20"]
    assert row["contests"] == "marrow-flood/how-many-houses marrow-flood/paper-and-letter"
    assert row["address"] == "https://rivers.example/notes/marrow-flood/figures/council-houses/"


def test_a_range(rows: Rows) -> None:
    row = rows["ferryman-houses"]
    assert picked(row, "value", "low", "high", "best") == [None, "300", "1500", "800"]
    assert row["covers"] == "2024-04-10/2024-04-20"
    assert picked(row, "as_of", "as_of_basis") == [None, None]


def test_a_date(rows: Rows) -> None:
    row = rows["crest-council"]
    assert picked(row, "date", "told", "as_of_basis") == ["2024-04-14", "14 April 2024", "stated"]
    assert picked(row, "value", "low", "low_number", "high_number") == [None] * 4


def test_a_share_and_a_fraction(rows: Rows) -> None:
    assert picked(rows["insured"], "value", "unit") == ["33.7", "percent"]
    assert picked(rows["insured"], "standing", "why") == ["withdrawn", "The council took it back."]
    assert picked(rows["rise"], "value", "bound", "checked") == ["2/3", "more_than", "unsourced"]


def test_a_calculation(rows: Rows) -> None:
    row = rows["council-buildings"]
    assert row["derive"] == "council-houses + council-cellars"
    assert row["inputs"] == "marrow-flood/council-houses marrow-flood/council-cellars"
    assert picked(row, "claimed_by", "checked", "value") == [None, "calculated", "1590"]
    assert picked(row, "as_of", "as_of_basis") == ["2024-04-20", "inferred"]
    assert rows["buildings-less-residents"]["as_of"] is None


def test_a_date_that_is_not_known(rows: Rows) -> None:
    assert picked(rows["residents-houses"], "as_of", "as_of_basis") == ["unknown", None]


def test_what_sets_things_apart_and_where(rows: Rows) -> None:
    assert rows["council-cellars"]["class"] == "depth: above the knee"
    assert rows["council-houses"]["place"] == "Marrow Ferry"


def test_a_site_without_an_address_has_addresses_from_its_root(
    remake: Remake, tables_of: TablesOf
) -> None:
    changed = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    row = rows_of(changed, tables_of)["damage"]
    assert row["address"] == "marrow-flood/figures/damage/"
