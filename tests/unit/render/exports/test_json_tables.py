"""The tables as JSON."""

import json

from generator.render.content import Content
from generator.render.exports.json_tables import PATH
from tests.unit.render.conftest import FilesOf, Remake, TablesOf


def test_it_holds_every_table(content: Content, files_of: FilesOf, tables_of: TablesOf) -> None:
    found = json.loads(files_of(content)[PATH])
    for name, table in tables_of(content).items():
        assert found[name] == table.records()


def test_it_says_what_it_is(content: Content, files_of: FilesOf) -> None:
    found = json.loads(files_of(content)[PATH])
    assert found["title"] == "River <notes> & numbers"
    assert found["address"] == "https://rivers.example/notes/"
    assert found["licence"] == "https://creativecommons.org/licenses/by/4.0/"
    assert "belong to the authors" in found["licence_leaves_out"]


def test_without_an_address_it_says_none(remake: Remake, files_of: FilesOf) -> None:
    changed = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    assert json.loads(files_of(changed)[PATH])["address"] is None
