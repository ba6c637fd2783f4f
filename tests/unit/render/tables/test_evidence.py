"""The table of evidence."""

from generator.render.content import Content
from tests.unit.render.conftest import Remake, TablesOf


def test_quotes_and_readings_are_told_apart(content: Content, tables_of: TablesOf) -> None:
    rows = {(row["figure"], row["number"]): row for row in tables_of(content)["evidence"].records()}
    quoted = rows["marrow-flood/council-houses", 1]
    assert quoted["quote"] == "about 340 houses stood in water"
    assert quoted["found"] is True
    assert quoted["reads_value"] is None
    assert str(quoted["opens"]).endswith("#:~:text=about%20340%20houses%20stood%20in%20water")
    read = rows["marrow-flood/council-houses", 2]
    assert (read["quote"], read["found"], read["locator"]) == (None, None, "unknown")
    assert (read["reads_value"], read["reads_bound"]) == ("340", "about")
    assert read["reads_as_printed"] == "some 340"
    assert rows["marrow-flood/council-houses", 4]["stance"] == "misreports"
    assert rows["marrow-flood/council-houses", 4]["reads_metric"] == "buildings"
    assert rows["marrow-flood/ferryman-houses", 1]["reads_high"] == "1500"
    assert rows["marrow-flood/crest-gazette", 2]["reads_date"] == "2024-04-14"


def test_what_a_page_says_a_second_time(remake: Remake, tables_of: TablesOf) -> None:
    reads = "reads: {value: 340, bound: about}"
    more = "unit: percent, claimant: council, as_of: 2024-04-20, count: at_date, covers: 2024-04"
    changed = remake(
        ("briefings/marrow-flood/figures.yml", reads, f"{reads.removesuffix('}')}, {more}}}")
    )
    rows = {(r["figure"], r["number"]): r for r in tables_of(changed)["evidence"].records()}
    row = rows["marrow-flood/council-houses", 3]
    names = ("unit", "claimant", "as_of", "count", "covers")
    told = ["percent", "council", "2024-04-20", "at_date", "2024-04"]
    assert [row[f"reads_{name}"] for name in names] == told


def test_there_is_a_row_for_each_piece(content: Content, tables_of: TablesOf) -> None:
    pieces = sum(len(state.figure.evidence) for state in content.derived.figures.values())
    assert len(tables_of(content)["evidence"].rows) == pieces
