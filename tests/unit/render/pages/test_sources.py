"""The list of sources."""

import re

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake


def test_every_source_by_its_name(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["sources/index.md"]
    assert "8 sources." in page
    names = re.findall(r'class="rows__name"><a href="([^"]+)/">', page)
    assert sorted(names) == sorted(content.site.sources)
    labels = [content.source_labels[name].casefold() for name in names]
    assert labels == sorted(labels)


def test_what_each_is_worth(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["sources/index.md"]
    assert "<span>Document, in German.</span>" in page
    assert "<span>Reliability of this publication not known.</span>" in page
    assert "Nothing rests on it." in page


def test_a_site_without_sources_says_so(pages_of: PagesOf, remake: Remake) -> None:
    nothing = ["briefings/*/*.yml", "briefings/*/*/*.yml", "sources/*"]
    assert (
        "No sources have been recorded yet."
        in pages_of(remake(without=nothing))["sources/index.md"]
    )
