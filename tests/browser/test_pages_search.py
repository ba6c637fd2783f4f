"""The search box: by words and by numbers, by keyboard, on a phone, and when nothing is found."""

from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.conftest import Visit

Serve = Callable[[Path], str]


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve the built site."""
    return serve(built_site)


def search(page: Page, words: str) -> None:
    """Type words into the search box, as a reader would, and wait for what is found."""
    page.keyboard.press("/")
    page.keyboard.type(words, delay=10)
    expect(page.locator(".search--ready")).to_be_visible()
    expect(page.locator(".hit, .pf-searchbox-empty").first).to_be_visible()


@pytest.mark.parametrize("words", ["2,700", "2700", "2.7k", "2.7 thousand"])
def test_a_figure_is_found_by_any_spelling_of_its_number(
    words: str, site: str, visit: Visit
) -> None:
    page = visit(site)
    search(page, words)
    expect(page.locator(".hit__title").first).to_contain_text("2,700 wounded")
    expect(page.locator(".hit__kind").first).to_contain_text("Figure · ")


def test_a_range_is_found_by_either_end(site: str, visit: Visit) -> None:
    page = visit(site)
    for words in ("10,000", "12,000"):
        page.goto(site)
        search(page, words)
        expect(page.locator(".hit__title", has_text="10,000 to 12,000").first).to_be_visible()


def test_a_section_is_found_by_its_words(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "vulnerable to drones")
    expect(page.locator(".hit__kind", has_text="Section of").first).to_be_visible()


def test_from_the_keyboard_to_the_page(site: str, visit: Visit) -> None:
    page = visit(site)
    page.keyboard.press("Control+k")
    expect(page.locator(".search input:visible")).to_be_focused()
    page.keyboard.type("2,700", delay=10)
    expect(page.locator(".hit").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".hit").first).to_be_hidden()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("Enter")
    page.wait_for_url("**/figures/**")
    expect(page.locator(".claim__value")).to_have_text("2,700")


def test_a_slash_is_a_slash_where_text_is_typed(site: str, visit: Visit) -> None:
    page = visit(site)
    page.keyboard.press("/")
    page.keyboard.type("1/3", delay=10)
    expect(page.locator(".search input:visible")).to_have_value("1/3")


def test_nothing_found_is_said(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "xylophone")
    expect(page.locator(".pf-searchbox-status")).to_have_text("No results for xylophone")


@pytest.mark.parametrize(("width", "dark"), [(375, True), (1280, False)])
def test_axe_finds_nothing_while_results_show(
    width: int, *, dark: bool, site: str, visit: Visit
) -> None:
    page = visit(site, width=width, dark=dark)
    search(page, "2,700")
    expect(page.locator(".hit__title").first).to_be_visible()
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
    found = Axe().run(page, options={"runOnly": {"type": "tag", "values": tags}}).response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_a_search_that_cannot_be_loaded_says_so(site: str, visit: Visit) -> None:
    page = visit(site)
    page.context.route("**/pagefind/**", lambda route: route.abort())
    page.keyboard.press("/")
    expect(page.get_by_role("status")).to_contain_text("The search could not be loaded")
