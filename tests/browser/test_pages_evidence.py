"""A number opens its evidence, by pointer, by keyboard and by touch, and is never hidden by it."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Locator, Route, expect

from tests.conftest import Serve, Visit

KILLED = 'a.figure[href="#evidence-nis-killed"]:has-text("about 300")'
CARD = "#evidence-card"


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve the built site."""
    return serve(built_site)


@pytest.fixture
def section(site: str) -> str:
    """Give the address of a section with many numbers."""
    return site + "dprk-troops/casualties/"


def with_keyboard(number: Locator) -> None:
    """Come to a number as one does with the Tab key."""
    number.evaluate("each => each.focus({focusVisible: true})")


def overlap(one: Locator, other: Locator) -> bool:
    """Say whether two boxes on the screen share a point."""
    a, b = one.bounding_box(), other.bounding_box()
    assert a
    assert b
    beside = a["x"] + a["width"] <= b["x"] or b["x"] + b["width"] <= a["x"]
    above = a["y"] + a["height"] <= b["y"] or b["y"] + b["height"] <= a["y"]
    return not beside and not above


def test_the_pointer_opens_it_and_may_go_to_it(section: str, visit: Visit) -> None:
    page = visit(section)
    number = page.locator(KILLED).first
    number.hover()
    card = page.locator(CARD)
    expect(card).to_be_visible()
    for words in (
        "South Korea's National Intelligence Service says: about 300 killed",
        "A machine found these words in the source",
        "approximately 300 soldiers were reported killed",
        "January 2025 (inferred)",
        "reliability cannot be judged",
        "Contested: How many North Korean soldiers had been killed by early 2025?",
        "More on this figure",
    ):
        expect(card).to_contain_text(words.replace("reliability", "Publication whose reliability"))
    expect(card).not_to_contain_text("Back to the text")
    assert not overlap(number, card)
    card.get_by_text("More on this figure").hover()
    page.wait_for_timeout(600)
    expect(card).to_be_visible()
    page.mouse.move(2, 2)
    expect(card).to_be_hidden()


def test_a_passing_pointer_opens_nothing(section: str, visit: Visit) -> None:
    page = visit(section)
    page.locator(KILLED).first.hover()
    page.mouse.move(2, 2)
    page.wait_for_timeout(500)
    expect(page.locator(CARD)).to_be_hidden()


def test_the_keyboard_opens_it_and_goes_through_it(section: str, visit: Visit) -> None:
    page = visit(section)
    number = page.locator(KILLED).first
    with_keyboard(number)
    card = page.get_by_role("dialog", name="Evidence for about 300 killed")
    expect(card).to_be_visible()
    expect(number).to_have_attribute("aria-expanded", "true")
    links = card.get_by_role("link")
    for i in range(links.count()):
        page.keyboard.press("Tab")
        expect(links.nth(i)).to_be_focused()
        expect(card).to_be_visible()
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    expect(number).to_be_focused()
    assert number.get_attribute("aria-expanded") is None
    page.keyboard.press("Tab")
    expect(page.locator(CARD)).to_be_visible()
    expect(page.locator(CARD)).to_contain_text("2,700 wounded")


def test_leaving_it_by_keyboard_closes_it(section: str, visit: Visit) -> None:
    page = visit(section)
    number = page.locator(KILLED).first
    with_keyboard(number)
    expect(page.locator(CARD)).to_be_visible()
    page.keyboard.press("Shift+Tab")
    expect(page.get_by_role("dialog", name="Evidence for January 2025")).to_be_visible()
    with_keyboard(number)
    expect(page.get_by_role("dialog", name="Evidence for about 300 killed")).to_be_visible()
    page.keyboard.press("Enter")
    page.wait_for_url("**#evidence-nis-killed")
    expect(page.locator(CARD)).to_be_hidden()


def test_escape_dismisses_it_while_the_pointer_rests(section: str, visit: Visit) -> None:
    page = visit(section)
    page.locator(KILLED).first.hover()
    expect(page.locator(CARD)).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.locator(CARD)).to_be_hidden()


def test_the_first_tap_opens_it_and_the_second_follows(section: str, visit: Visit) -> None:
    page = visit(section, width=375, touch=True)
    number = page.locator(KILLED).first
    number.tap()
    card = page.locator(CARD)
    expect(card).to_be_visible()
    assert "#" not in page.url
    box = card.bounding_box()
    assert box
    assert box["x"] >= 0
    assert box["x"] + box["width"] <= 375
    assert not overlap(number, card)
    page.get_by_role("heading", level=1).tap()
    expect(card).to_be_hidden()
    number.tap()
    expect(card).to_be_visible()
    number.tap()
    page.wait_for_url("**#evidence-nis-killed")


def test_a_number_in_a_table_or_on_a_card_opens_it_from_its_own_page(
    site: str, visit: Visit
) -> None:
    for address, number in (
        ("dprk-troops/", '.card__value a[href$="/nis-killed/"]'),
        ("figures/", '.table .value a[href$="/nis-killed/"]'),
    ):
        page = visit(site + address)
        page.locator(number).hover()
        card = page.locator(CARD)
        expect(card).to_contain_text("approximately 300 soldiers were reported killed")
        expect(card).to_contain_text("Matched")
        more = card.get_by_text("More on this figure")
        assert (more.get_attribute("href") or "").endswith("/dprk-troops/figures/nis-killed/")
        source = card.get_by_role("link", name="Article, publisher and date not known").first
        assert "/sources/base-article/" in (source.get_attribute("href") or "")
        page.keyboard.press("Escape")
        page.mouse.move(2, 2)


def test_a_mark_in_a_chart_opens_it(section: str, visit: Visit) -> None:
    page = visit(section)
    mark = page.locator("a.pic-link:visible").first
    with_keyboard(mark)
    card = page.locator(CARD)
    expect(card).to_be_visible()
    expect(card).to_contain_text("More on this figure")
    assert not overlap(mark, card)
    page.keyboard.press("Escape")
    expect(card).to_be_hidden()
    page.mouse.move(2, 2)
    mark.locator("text").last.hover()
    expect(card).to_be_visible()


def test_what_cannot_be_fetched_is_still_a_link(site: str, visit: Visit) -> None:
    page = visit(site + "figures/")

    def refuse(route: Route) -> None:
        route.abort()

    page.context.route("**/figures/*/", refuse)
    number = page.locator(".table .value a").first
    number.hover()
    page.wait_for_timeout(500)
    expect(page.locator(CARD)).to_be_hidden()
    page.context.unroute("**/figures/*/", refuse)
    number.click()
    page.wait_for_url("**/figures/*/")


def test_without_popovers_it_is_a_link(section: str, visit: Visit) -> None:
    page = visit(section)
    page.add_init_script("delete HTMLElement.prototype.popover")
    page.reload()
    page.locator(KILLED).first.hover()
    page.wait_for_timeout(400)
    expect(page.locator(CARD)).to_have_count(0)
    page.locator(KILLED).first.click()
    page.wait_for_url("**#evidence-nis-killed")


@pytest.mark.parametrize(("width", "dark"), [(375, True), (1280, False)])
def test_axe_finds_nothing_while_it_is_open(
    width: int, *, dark: bool, section: str, visit: Visit
) -> None:
    page = visit(section, width=width, dark=dark)
    with_keyboard(page.locator(KILLED).first)
    expect(page.locator(CARD)).to_be_visible()
    page.wait_for_timeout(200)
    found = Axe().run(page).response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
