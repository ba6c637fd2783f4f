"""The site opened from a folder, without a server: everything but the search."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.test_pages import KINDS

# A server answers with the 404 page; in a folder nothing leads to it.
OF_FOLDER = tuple(kind for kind in KINDS if kind != "404")


@pytest.fixture
def page(chromium: Browser) -> Iterator[Page]:
    """Give a window without a network; fails where a page says something on the console."""
    context = chromium.new_context(offline=True)
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("pageerror", lambda error: said.append(str(error)))
    yield opened
    context.close()
    assert said == []


@pytest.mark.parametrize("kind", OF_FOLDER)
def test_every_link_reaches_a_file(
    kind: str, built_site: Path, kinds: Mapping[str, str], page: Page
) -> None:
    page.goto((built_site / kinds[kind] / "index.html").as_uri())
    hrefs = page.evaluate(
        "[...document.querySelectorAll('a[href]')].map(a => a.href.baseVal ?? a.href)"
    )
    local = {unquote(urlsplit(href).path) for href in hrefs if href.startswith("file:")}
    assert len(local) > 5
    assert [path for path in local if not Path(path).is_file()] == []
    assert page.evaluate(
        "getComputedStyle(document.querySelector('.masthead')).borderTopStyle"
    ) == ("solid")


def test_one_goes_from_page_to_page(built_site: Path, page: Page) -> None:
    page.goto((built_site / "index.html").as_uri())
    page.locator(".briefing-card h2 a").first.click()
    page.locator(".rows.numbered a").first.click()
    expect(page.locator(".page--section h1")).to_be_visible()
    page.locator(".entry__more > summary").first.click()
    page.locator(".entry__ways a", has_text="More on this figure").first.click()
    expect(page.locator(".page--figure h1")).to_be_visible()
    page.locator(".masthead__name").click()
    expect(page.locator(".page--home")).to_be_visible()


def test_a_number_opens_its_evidence(
    built_site: Path, kinds: Mapping[str, str], page: Page
) -> None:
    page.goto((built_site / kinds["section"] / "index.html").as_uri())
    page.locator("a.figure[href^='#evidence']").first.hover()
    card = page.locator("#evidence-card")
    expect(card).to_be_visible()
    card.locator(".entry__ways a").first.click()
    expect(page.locator(".page--figure h1")).to_be_visible()


def test_a_number_whose_evidence_is_elsewhere_is_a_link_to_it(built_site: Path, page: Page) -> None:
    page.goto((built_site / "figures/index.html").as_uri())
    number = page.locator("td a[data-evidence]").first
    number.hover()
    number.click()
    expect(page.locator(".page--figure h1")).to_be_visible()


def test_the_register_is_filtered_and_remembers_it(built_site: Path, page: Page) -> None:
    page.goto((built_site / "figures/index.html").as_uri())
    status = page.locator("form [role=status]")
    everything = status.text_content()
    page.locator("[name=q]").fill("killed")
    expect(status).not_to_have_text(str(everything))
    shown = str(status.text_content())
    page.reload()
    expect(page.locator("[name=q]")).to_have_value("killed")
    expect(status).to_have_text(shown)


def test_the_search_says_that_it_cannot_run(built_site: Path, page: Page) -> None:
    page.goto((built_site / "index.html").as_uri())
    page.keyboard.press("/")
    expect(page.locator(".search__status")).to_contain_text("from a folder it cannot run")
    page.keyboard.press("Tab")
    expect(page.locator(".search__status")).to_be_hidden()
    page.goto((built_site / "search/index.html").as_uri())
    expect(
        page.get_by_text("From a folder there is no search. This is all there is:")
    ).to_be_visible()
    expect(page.locator("[data-search-index] a").first).to_be_visible()
