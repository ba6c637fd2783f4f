"""What programs that visit the site ask for: its map, its rules, and where what stands."""

import re
from xml.etree import ElementTree as Tree

import pytest
from markdown_it import MarkdownIt

from generator.render.content import Content
from tests.support.standard import sitemap_problems
from tests.unit.render.conftest import QUIET, FilesOf, Remake

SITE = "https://rivers.example/notes/"
BARE = ("site.yml", "address: https://rivers.example/notes/", "address: unknown")
NAMES = {"s": "http://www.sitemaps.org/schemas/sitemap/0.9"}


def mapped(data: bytes) -> dict[str, str | None]:
    """Give the addresses of a map of the site with their days."""
    tree = Tree.fromstring(data)  # noqa: S314 -- it was written here
    return {
        str(url.findtext("s:loc", namespaces=NAMES)): url.findtext("s:lastmod", namespaces=NAMES)
        for url in tree.findall("s:url", NAMES)
    }


def test_the_map_holds_every_page_with_its_day(content: Content, files_of: FilesOf) -> None:
    files = files_of(content)
    found = mapped(files["sitemap.xml"])
    twins = {name for name in files if name.endswith("index.html.md")}
    assert {f"{SITE}{name.removesuffix('index.html.md')}" for name in twins} == found.keys()
    assert set(found.values()) == {"2024-06-03"}


def test_the_map_keeps_to_its_standard(content: Content, files_of: FilesOf) -> None:
    assert sitemap_problems(files_of(content)["sitemap.xml"]) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<lastmod>2024-06-03", "<lastmod>3 June"),
        (f"<loc>{SITE}</loc>", "<loc>./</loc>"),
        (f"<loc>{SITE}</loc>", f"<loc>{SITE}figures/</loc>"),
        ("sitemap/0.9", "sitemap/1.0"),
        ("</url>", "<priority>2</priority></url>"),
        ("</url>", "<title>A page</title></url>"),
    ],
)
def test_what_is_no_map_is_seen(content: Content, files_of: FilesOf, old: str, new: str) -> None:
    text = files_of(content)["sitemap.xml"].decode()
    assert old in text
    assert sitemap_problems(text.replace(old, new, 1).encode()) != []


def test_the_day_of_a_page_is_that_of_its_briefing(remake: Remake, files_of: FilesOf) -> None:
    name = "briefings/quiet/briefing.yml"
    dated = QUIET | {name: QUIET[name].replace("updated: 2024-06-03", "updated: 2024-07-01")}
    found = mapped(files_of(remake(added=dated))["sitemap.xml"])
    assert found[f"{SITE}quiet/calm/"] == "2024-07-01"
    assert found[f"{SITE}marrow-flood/reach/"] == "2024-06-03"
    assert found[SITE] == "2024-07-01"


def test_a_page_whose_day_is_open_has_none(remake: Remake, files_of: FilesOf) -> None:
    overview = "briefings/marrow-flood/briefing.yml"
    found = mapped(
        files_of(remake((overview, "updated: 2024-06-03", "updated: 2024/..")))["sitemap.xml"]
    )
    assert set(found.values()) == {None}


def test_without_an_address_there_is_no_map(remake: Remake, files_of: FilesOf) -> None:
    files = files_of(remake(BARE))
    assert "sitemap.xml" not in files
    assert files["robots.txt"] == b"User-agent: *\nAllow: /\n"


def test_visitors_may_read_everything(content: Content, files_of: FilesOf) -> None:
    assert files_of(content)["robots.txt"].decode() == (
        f"User-agent: *\nAllow: /\n\nSitemap: {SITE}sitemap.xml\n"
    )


def test_llms_txt_has_the_shape_that_is_proposed(content: Content, files_of: FilesOf) -> None:
    """A title, a quotation, words, then headings each with a list of links."""
    text = files_of(content)["llms.txt"].decode()
    tokens = [t for t in MarkdownIt("commonmark").parse(text) if t.level == 0 and t.nesting >= 0]
    kinds = [f"{t.tag}" for t in tokens]
    assert kinds[:2] == ["h1", "blockquote"]
    assert "h1" not in kinds[1:]
    rest = kinds[kinds.index("h2") :]
    assert rest == ["h2", "ul"] * (len(rest) // 2)
    assert re.findall(r"^## (.*)$", text, re.MULTILINE) == [
        "Briefings",
        "Sections",
        "Registers",
        "Data",
    ]


def test_llms_txt_leads_to_what_is_there(content: Content, files_of: FilesOf) -> None:
    files = files_of(content)
    links = re.findall(r"\]\(([^)]+)\)", files["llms.txt"].decode())
    assert f"{SITE}marrow-flood/index.html.md" in links
    assert {link.removeprefix(SITE) for link in links} <= files.keys()


def test_without_an_address_its_links_lead_from_the_root(remake: Remake, files_of: FilesOf) -> None:
    files = files_of(remake(BARE))
    links = re.findall(r"\]\(([^)]+)\)", files["llms.txt"].decode())
    assert "marrow-flood/index.html.md" in links
    assert set(links) <= files.keys()


def test_a_site_without_briefings_leads_to_its_registers(remake: Remake, files_of: FilesOf) -> None:
    empty = remake(
        without=["briefings/marrow-flood/*.yml", "briefings/marrow-flood/sections/*.yml"]
    )
    text = files_of(empty)["llms.txt"].decode()
    assert "## Briefings" not in text
    assert "## Registers" in text
