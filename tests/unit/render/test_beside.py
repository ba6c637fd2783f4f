"""The files beside the pages, as a whole."""

from generator.render import beside
from generator.render.content import Content
from tests.unit.render.conftest import FilesOf


def test_what_is_offered_is_there(content: Content, files_of: FilesOf) -> None:
    files = files_of(content)
    offered = beside.downloads()
    assert [each.name for each in offered[:4]] == ["CSV", "JSON", "SQLite", "Data Package"]
    assert [each.rank for each in offered] == list(range(1, len(offered) + 1))
    for each in offered:
        assert each.says.endswith(".")
        assert set(each.files) <= files.keys()
