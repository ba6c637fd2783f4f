"""The files of the built site: every link leads somewhere, and a page weighs little."""

import re
from collections.abc import Mapping
from html import unescape
from pathlib import Path
from urllib.parse import unquote

from bench.site import first_visit, needed

HREF = re.compile(r'\b(?:href|src)="([^"]*)"')
ANCHOR = re.compile(r'\bid="([^"]*)"')

MOST_BYTES = 120 * 1024
"""Of a first visit to any page, as a server sends it."""


def test_every_link_leads_to_a_file_and_an_anchor(built_site: Path) -> None:
    texts = {path: path.read_text() for path in built_site.rglob("*.html")}
    anchors = {path: set(ANCHOR.findall(text)) for path, text in texts.items()}
    broken = []
    for path, text in texts.items():
        if path.name == "404.html":
            continue
        for link in set(HREF.findall(text)):
            href = unescape(link)
            if re.match(r"[a-z]+:", href):
                continue
            place, _, anchor = href.partition("#")
            target = (path.parent / unquote(place)).resolve() if place else path
            target = target / "index.html" if target.is_dir() else target
            if not target.exists() or (anchor and anchor not in anchors[target]):
                broken.append((path.relative_to(built_site).as_posix(), href))
    assert broken == []


def test_no_page_asks_another_host_for_anything(built_site: Path) -> None:
    """Links may lead elsewhere; nothing is loaded from there."""
    loaded = re.compile(r'<(?:script|img|iframe|source|video|audio)[^>]+src="([a-z]*:?//[^"]*)"')
    linked = re.compile(r'<link[^>]+rel="(?!canonical)[^"]*"[^>]+href="([a-z]+:)?//')
    for path in built_site.rglob("*.html"):
        text = path.read_text()
        assert loaded.findall(text) == []
        assert linked.findall(text) == []


def test_a_first_visit_is_light(built_site: Path, kinds: Mapping[str, str]) -> None:
    """A page with all that it asks for before a search is begun, compressed."""
    for kind, place in kinds.items():
        path = built_site / place
        path = path / "index.html" if path.is_dir() else path
        number = 6 if kind in {"register", "timeline"} else 5
        assert len(needed(built_site, path)) == number, kind
        assert first_visit(built_site, path) <= MOST_BYTES, kind
