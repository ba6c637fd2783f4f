"""What pages tell machines, in a browser: data that is read and never run, and no complaint."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page

from bench.site import largest_of_each_kind
from tests.browser.test_pages import KINDS
from tests.conftest import Visit

Serve = Callable[[Path], str]
SITE = "https://rivers.example/"
DATA = 'script[type="application/ld+json"]'


@pytest.fixture
def open_kind(small_site: Path, serve: Serve, visit: Visit) -> Callable[[str], tuple[Page, str]]:
    """Open the largest page of a type; gives it with its path from the site's root."""
    kinds = largest_of_each_kind(small_site)
    return lambda kind: (visit(serve(small_site) + kinds[kind]), kinds[kind])


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "404"])
def test_a_page_tells_what_it_is(
    kind: str, open_kind: Callable[[str], tuple[Page, str]], small_site: Path
) -> None:
    """Its policy lets a block of data be, and the console stays empty on loading it."""
    page, place = open_kind(kind)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.reload()
    node = json.loads(page.locator(DATA).text_content() or "")
    assert node["@context"] == "https://schema.org"
    assert said == []
    told = {
        name: page.locator(f'meta[property="og:{name}"]').get_attribute("content")
        for name in ("title", "description", "url", "type", "site_name")
    }
    assert told["url"] == page.locator('link[rel="canonical"]').get_attribute("href")
    assert told["url"] == f"{SITE}{place}"
    assert told["title"]
    assert told["description"]
    assert told["type"] == ("website" if kind == "home" else "article")
    for link in page.locator('link[rel="alternate"]').all():
        href = str(link.get_attribute("href"))
        assert (small_site / place / href).resolve().is_file(), href


def test_hostile_words_end_no_block_of_data(
    open_kind: Callable[[str], tuple[Page, str]],
) -> None:
    """The made-up site's own name has signs of HTML in it."""
    page, _ = open_kind("home")
    node = json.loads(page.locator(DATA).text_content() or "")
    assert node["name"] == "River <notes> & numbers"
    assert page.locator('meta[property="og:site_name"]').get_attribute("content") == node["name"]


def test_a_page_that_is_not_found_tells_nothing(
    open_kind: Callable[[str], tuple[Page, str]],
) -> None:
    page, _ = open_kind("404")
    assert page.locator(DATA).count() == 0
    assert page.locator("meta[property]").count() == 0
