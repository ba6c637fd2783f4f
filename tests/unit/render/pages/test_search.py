"""The page of a search."""

from collections.abc import Callable, Mapping

from generator.render.content import Content

Pages = Callable[[Content], Mapping[str, str]]


def test_without_script_it_is_an_index_of_the_site(content: Content, pages_of: Pages) -> None:
    page = pages_of(content)["search/index.md"]
    for link in ("../marrow-flood/", "../marrow-flood/reach/", "../figures/", "../method/"):
        assert f'<a href="{link}">' in page


def test_it_is_not_found_itself(content: Content, pages_of: Pages) -> None:
    assert "indexed: false" in pages_of(content)["search/index.md"]
