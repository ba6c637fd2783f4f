"""The site's pages on paper."""

import re
from collections.abc import Callable, Mapping
from io import BytesIO
from pathlib import Path

import pytest
from playwright.sync_api import Page
from pypdf import PdfReader

from bench.site import largest_of_each_kind
from tests.conftest import Serve, Visit

WITH_EVIDENCE = ("briefing", "section", "timeline")


@pytest.fixture
def small(small_site: Path, serve: Serve, visit: Visit) -> Callable[[str], Page]:
    """Open a page of the made-up site, by its type, as one who reads it in dark colours."""
    pages = largest_of_each_kind(small_site)
    return lambda kind: visit(serve(small_site) + pages[kind], dark=True)


def printed(page: Page) -> list[str]:
    """Give the words of each printed page."""
    pdf = page.pdf(prefer_css_page_size=True, print_background=True)
    return [" ".join(each.extract_text().split()) for each in PdfReader(BytesIO(pdf)).pages]


@pytest.mark.parametrize("kind", ["home", "figure", "register", "source", *WITH_EVIDENCE])
def test_pages_are_numbered_and_hold_nothing_to_press(
    kind: str, small: Callable[[str], Page]
) -> None:
    texts = printed(small(kind))
    for number, text in enumerate(texts, 1):
        assert f"{number} / {len(texts)}" in text
    whole = " ".join(texts)
    for words in ("Skip to", "Timeline Sources Actors", "Back to the text", "Save this picture"):
        assert words not in whole


@pytest.mark.parametrize("kind", WITH_EVIDENCE)
def test_paper_is_white_whatever_the_screen_is(kind: str, small: Callable[[str], Page]) -> None:
    page = small(kind)
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(23, 22, 20)"
    page.emulate_media(media="print")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgba(0, 0, 0, 0)"
    assert page.evaluate("getComputedStyle(document.body).color") == "rgb(27, 26, 23)"


@pytest.mark.parametrize("kind", ["briefing", "section"])
def test_each_number_has_the_number_of_its_evidence(
    kind: str, small: Callable[[str], Page]
) -> None:
    page = small(kind)
    marks = page.locator("td .on-paper, .card__value .on-paper")
    assert marks.count() == page.locator("td a[data-evidence], .card a[data-evidence]").count() > 3
    assert not marks.first.is_visible()
    page.emulate_media(media="print")
    listed = page.locator(".entry__n").all_text_contents()
    for mark in marks.all():
        assert (mark.text_content() or "").strip() in listed
    tables = page.locator("details .on-paper")
    assert all(mark.is_visible() for mark in tables.all())


def test_evidence_stands_under_the_text_with_the_address_of_its_source(
    built_site: Path, kinds: Mapping[str, str], serve: Serve, visit: Visit
) -> None:
    whole = " ".join(printed(visit(serve(built_site) + kinds["section"])))
    text, evidence = whole.split("The number behind each figure in the text leads here")
    assert "Who the sources are" in text
    assert re.search(r"Open the source \(\s?https?://", evidence)
    assert "Sources cited here" in evidence
