"""The search box: by words and by numbers, by keyboard, on a phone, and when nothing is found."""

import re
import time
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, Route, expect

from tests.browser.test_pages import AXE
from tests.conftest import Serve, Visit


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve the built site."""
    return serve(built_site)


def search(page: Page, words: str) -> None:
    """Type words into the search box, as a reader would, and wait for what is found."""
    page.keyboard.press("/")
    page.keyboard.type(words, delay=10)
    expect(page.locator(".search__status")).to_have_text(re.compile("result"))


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
    box = page.get_by_role("combobox")
    expect(box).to_be_focused()
    page.keyboard.type("2,700", delay=10)
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(".hit").first).to_be_hidden()
    expect(box).to_have_attribute("aria-expanded", "false")
    page.keyboard.press("ArrowUp")
    expect(page.get_by_role("option").last).to_have_attribute("aria-selected", "true")
    page.keyboard.press("ArrowDown")
    first = page.get_by_role("option").first
    expect(first).to_have_attribute("aria-selected", "true")
    assert box.get_attribute("aria-activedescendant") == first.get_attribute("id")
    page.keyboard.press("Enter")
    page.wait_for_url("**/figures/**")
    expect(page.locator(".claim__value")).to_have_text("about 2,700")


def test_a_slash_is_a_slash_where_text_is_typed(site: str, visit: Visit) -> None:
    page = visit(site)
    page.keyboard.press("/")
    page.keyboard.type("1/3", delay=10)
    expect(page.get_by_role("combobox")).to_have_value("1/3")


def test_what_is_typed_while_the_search_loads_is_searched_for(site: str, visit: Visit) -> None:
    """On a slow line a reader types before anything has come; each part of it comes late."""
    page = visit(site)

    def late(route: Route) -> None:
        time.sleep(0.3)
        route.continue_()

    page.context.route(re.compile(r"/search\.[^/]*js$|pagefind\.js|wasm|pf_index|pf_meta"), late)
    page.keyboard.press("/")
    page.keyboard.type("2,7", delay=10)
    page.wait_for_timeout(500)
    page.keyboard.type("00", delay=10)
    expect(page.locator(".hit__title").first).to_contain_text("2,700 wounded")
    expect(page.get_by_role("combobox")).to_have_value("2,700")
    expect(page.get_by_role("combobox")).to_be_focused()


def test_results_go_with_the_focus_and_come_back_with_it(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "2,700")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="All results, with filters")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(".hit").first).to_be_hidden()
    page.get_by_role("combobox").focus()
    expect(page.locator(".hit").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(page.locator(".hit").first).to_be_hidden()
    expect(page.get_by_role("combobox")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.get_by_role("combobox")).to_have_value("")
    expect(page.locator(".hit")).to_have_count(0)


def test_a_result_is_followed_by_a_press(site: str, visit: Visit) -> None:
    page = visit(site, width=375)
    page.get_by_role("combobox").click()
    page.keyboard.type("2,700", delay=10)
    page.locator(".hit").first.click()
    page.wait_for_url("**/figures/**")


def test_nothing_found_is_said(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "xylophone")
    expect(page.locator(".search__status")).to_have_text("No results for xylophone")


def test_a_slip_is_told_what_it_may_have_meant(site: str, visit: Visit) -> None:
    page = visit(site)
    page.keyboard.press("/")
    page.keyboard.type("zelenksy", delay=10)
    expect(page.locator(".search__status")).to_have_text(
        "No results for zelenksy. Did you mean zelensky?"
    )
    page.get_by_role("button", name="zelensky").click()
    expect(page.get_by_role("combobox")).to_have_value("zelensky")
    expect(page.locator(".hit").first).to_be_visible()


def test_figures_come_first_for_a_number_and_actors_are_found(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "4,000")
    expect(page.locator(".hits__group").first).to_have_text("Figures")
    page.goto(site)
    search(page, "국정원")
    found = page.get_by_role("group", name="Actors").get_by_role("option").first
    expect(found).to_contain_text("South Korea's National Intelligence Service")
    found.click()
    page.wait_for_url("**/actors/#actor-nis")


def test_what_is_said_comes_before_the_sources_that_say_it(site: str, visit: Visit) -> None:
    page = visit(site)
    for words in ("killed", "how many killed", "casualties"):
        page.goto(site)
        search(page, words)
        groups = page.locator(".hits__group").all_inner_texts()
        assert groups.index("Figures") < groups.index("Sources")
    page.goto(site)
    search(page, "LIGA.net")
    expect(page.locator(".hits__group").first).to_have_text("Sources")


@pytest.mark.parametrize(
    ("words", "near"),
    [("12,501", True), ("2701", True), ("2,700", False), ("2.7k", False), ("300", False)],
)
def test_a_number_that_is_not_here_is_told_of(
    words: str, *, near: bool, site: str, visit: Visit
) -> None:
    page = visit(site)
    search(page, words)
    told = page.locator(".search__status").inner_text()
    assert told.startswith(f"Nothing here has the number {words}; ") is near


@pytest.mark.parametrize(("words", "told"), [("knee", "1 result"), ("dyke", r"\d results")])
def test_results_are_counted(
    words: str, told: str, small_site: Path, serve: Serve, visit: Visit
) -> None:
    page = visit(f"{serve(small_site)}search/?q={words}")
    expect(page.locator(".results__status")).to_have_text(re.compile(f"^{told}$"))


def test_the_page_of_a_search_has_an_address(site: str, visit: Visit) -> None:
    page = visit(site)
    search(page, "killed")
    page.get_by_role("link", name="All results, with filters").click()
    page.wait_for_url("**/search/?q=killed")
    status = page.locator(".results__status")
    expect(status).to_have_text(re.compile(r"^The first 40 of \d{1,3}(?:,\d{3})* results$"))
    expect(page.locator("[data-search-index]")).to_be_hidden()
    page.get_by_role("button", name="Show more").click()
    expect(page.locator(".results .hit").nth(40)).to_be_visible()
    page.get_by_label("What", exact=True).select_option("Figures")
    page.get_by_label("Who says so").select_option("The UK Ministry of Defence")
    page.wait_for_url("**/search/?q=killed&group=Figures&claimant=The+UK+Ministry+of+Defence")
    expect(page.locator(".results .hits__group")).to_have_text(["Figures"])
    page.reload()
    expect(page.get_by_label("Words or a number")).to_have_value("killed")
    expect(page.locator(".results .hit").first).to_contain_text("UK Ministry of Defence")


def test_the_page_of_a_search_without_words_is_an_index(site: str, visit: Visit) -> None:
    for scripts in (True, False):
        page = visit(f"{site}search/", scripts=scripts)
        expect(page.get_by_role("article").get_by_role("link", name="Casualties")).to_be_visible()
        expect(page.locator(".results")).to_be_hidden()
    page = visit(site, scripts=False)
    page.get_by_role("link", name="Index of the site").click()
    page.wait_for_url("**/search/")


def test_a_search_of_forty_words_finds_what_it_can(site: str, visit: Visit) -> None:
    page = visit(f"{site}search/?q=" + "+".join(["soldiers"] * 40))
    expect(page.locator(".results__status")).to_contain_text("result")


@pytest.mark.parametrize(("width", "dark"), [(375, True), (1280, False)])
def test_axe_finds_nothing_while_results_show(
    width: int, *, dark: bool, site: str, visit: Visit
) -> None:
    page = visit(site, width=width, dark=dark)
    search(page, "2,700")
    expect(page.locator(".hit__title").first).to_be_visible()
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"]
    found = Axe().run(page, options=AXE | {"runOnly": {"type": "tag", "values": tags}}).response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


@pytest.mark.parametrize("lacking", ["**/assets/search.*", "**/pagefind/**"])
def test_a_search_that_cannot_be_loaded_says_so(lacking: str, site: str, visit: Visit) -> None:
    page = visit(site)
    page.context.route(lacking, lambda route: route.abort())
    page.reload()
    page.keyboard.press("/")
    expect(page.get_by_role("status")).to_contain_text("The search could not be loaded")
    page.context.unroute(lacking)
    if "pagefind" in lacking:
        page.keyboard.type("2,700", delay=10)
        expect(page.locator(".hit__title").first).to_contain_text("2,700 wounded")
