"""The page of a search."""

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf


def test_without_script_it_is_an_index_of_the_site(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["search/index.md"]
    for link in ("../marrow-flood/", "../marrow-flood/reach/", "../figures/", "../method/"):
        assert f'<a href="{link}">' in page


def test_it_is_not_found_itself(content: Content, pages_of: PagesOf) -> None:
    assert "indexed: false" in pages_of(content)["search/index.md"]
