"""The smaller tables."""

from generator.render.content import Content
from generator.render.table import Cell
from tests.unit.render.conftest import TablesOf


def row_of(content: Content, tables_of: TablesOf, table: str, name: str) -> dict[str, Cell]:
    [row] = [row for row in tables_of(content)[table].records() if row["id"] == name]
    return row


def test_a_source(content: Content, tables_of: TablesOf) -> None:
    row = row_of(content, tables_of, "sources", "council-report")
    source = content.site.sources["council-report"]
    assert row["label"] == content.source_labels["council-report"]
    assert row["reliability"] == source.reliability.grade
    assert row["figures"] == len(content.derived.source_figures["council-report"])
    assert row["address"] == "https://rivers.example/notes/sources/council-report/"


def test_a_copy_in_an_archive(content: Content, tables_of: TablesOf) -> None:
    archives = {
        row["id"]: (row["archive_url"], row["archive_date"])
        for row in tables_of(content)["sources"].records()
    }
    assert (None, None) in archives.values()
    assert any(url and date for url, date in archives.values())


def test_a_metric_with_its_unit(content: Content, tables_of: TablesOf) -> None:
    row = row_of(content, tables_of, "metrics", "insured")
    assert (row["kind"], row["unit"], row["unit_scale"]) == ("share", "percent", "0.01")
    plain = row_of(content, tables_of, "metrics", "buildings")
    assert (plain["unit"], plain["parts"]) == (None, "houses cellars")


def test_an_actor(content: Content, tables_of: TablesOf) -> None:
    row = row_of(content, tables_of, "actors", "council")
    assert row["label"] == content.actor("council")
    assert row["anonymous"] is False
    assert row["address"] == "https://rivers.example/notes/actors/#actor-council"


def test_contests(content: Content, tables_of: TablesOf) -> None:
    row = row_of(content, tables_of, "contests", "marrow-flood/how-many-houses")
    assert row["preferred"] == "marrow-flood/council-houses"
    assert row["preferred_why"] == "It says how it counted."
    assert row["silent"] == "valley wire"
    assert str(row["address"]).endswith("#contest-how-many-houses")
    nowhere = row_of(content, tables_of, "contests", "marrow-flood/laid-out-nowhere")
    assert (nowhere["address"], nowhere["preferred"]) == (None, None)


def test_a_briefing(content: Content, tables_of: TablesOf) -> None:
    row = row_of(content, tables_of, "briefings", "marrow-flood")
    assert str(row["bottom_line"]).startswith("The River Council counted about 340 houses;")
    assert (row["updated"], row["next_review"]) == ("2024-06-03", "2024-12-01")


def test_events(content: Content, tables_of: TablesOf) -> None:
    rows = tables_of(content)["events"].records()
    assert {bool(row["date"]) for row in rows} == {True, False}
    for row in rows:
        assert (row["date"] is None) == (row["date_figure"] is not None)
        anchor = str(row["id"]).replace("/", "--")
        assert row["address"] == f"https://rivers.example/notes/timeline/#event-{anchor}"


def test_corrections_are_numbered_from_the_oldest(content: Content, tables_of: TablesOf) -> None:
    rows = tables_of(content)["corrections"].records()
    assert [(row["number"], row["date"]) for row in rows] == [
        (1, "2024-05-10"),
        (2, "2024-05-10"),
        (3, "2024-05-20"),
    ]
    assert rows[0]["figure"] == "marrow-flood/council-houses"
    assert (rows[0]["was"], rows[0]["now"], rows[0]["kind"]) == ("3400", "340", "correction")
    assert str(rows[0]["reason"]).startswith("A digit too many; about 340 houses")
