"""The files beside the pages, as a whole."""

from generator.render import beside
from generator.render.content import Content
from tests.unit.render.conftest import FilesOf


def test_what_is_offered_is_there(content: Content, files_of: FilesOf) -> None:
    files = files_of(content)
    offered = list(beside.downloads())
    assert {"CSV", "JSON", "SQLite", "Data Package"} <= {each.name for each in offered}
    for each in offered:
        assert each.says.endswith(".")
        assert {link.href for link in each.files} <= files.keys()
