"""Every type of page, on a phone and at a desk, in light and dark, with and without script."""

import itertools
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import FloatRect, Page, expect

from bench.site import largest_of_each_kind
from tests.conftest import Serve, Visit

KINDS = (
    "404",
    "actors",
    "briefing",
    "corrections",
    "figure",
    "glossary",
    "home",
    "method",
    "register",
    "search",
    "section",
    "source",
    "sources",
    "timeline",
)
TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# Only what is wrong is told in full; to describe all that is right takes longer than to find it.
AXE = {"runOnly": {"type": "tag", "values": TAGS}, "resultTypes": ["violations"]}
SCHEMES: tuple[Literal["light", "dark"], ...] = ("light", "dark")


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve the built site."""
    return serve(built_site)


def test_every_type_of_page_is_here(kinds: Mapping[str, str]) -> None:
    """A new type of page is looked at, too."""
    assert tuple(sorted(kinds)) == KINDS


def broken_rules(page: Page) -> list[object]:
    """Give what axe finds on a page, on a phone and at a desk, in light and dark."""
    broken: list[object] = []
    for width, scheme in itertools.product((375, 1280), SCHEMES):
        page.set_viewport_size({"width": width, "height": 900})
        page.emulate_media(color_scheme=scheme)
        found = Axe().run(page, options=AXE).response
        assert found["passes"]
        broken += [(width, scheme, each["id"], each["nodes"]) for each in found["violations"]]
    return broken


@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing(kind: str, small_site: Path, serve: Serve, visit: Visit) -> None:
    """No rule up to the strictest level is broken, contrast of 7:1 for text among them.

    On a made-up site, whose few pages hold every state that a page can be in.
    """
    page = visit(serve(small_site) + largest_of_each_kind(small_site)[kind])
    assert broken_rules(page) == []


@pytest.mark.slow
@pytest.mark.parametrize("kind", KINDS)
def test_axe_finds_nothing_on_our_own_pages(
    kind: str, site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    """The same on the largest pages of this site."""
    assert broken_rules(visit(site + kinds[kind])) == []


# The last is a window of 1280 by 1024 pixels at 400 percent (WCAG 1.4.10).
WINDOWS = ((320, 900), (375, 900), (768, 900), (1280, 900), (320, 256))


@pytest.mark.parametrize("kind", KINDS)
def test_a_page_keeps_its_policy_and_fits_every_screen(
    kind: str, site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    """The page forbids foreign and inline code, and nothing in it is refused by that."""
    page = visit(site + kinds[kind])
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text))
    page.reload()
    for width, height in WINDOWS:
        page.set_viewport_size({"width": width, "height": height})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        expect(page.locator("h1")).to_be_visible()
    assert refused == []
    policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert policy
    assert "default-src 'none'" in policy
    assert "unsafe-inline" not in policy
    assert page.locator("[style], [onclick], [onload]").count() == 0


def test_evidence_stands_beside_the_text_at_a_desk(
    site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(site + kinds["section"])
    text, evidence = boxes(page)
    assert evidence["x"] >= text["x"] + text["width"]


def test_evidence_stands_below_the_text_on_a_phone(
    site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(site + kinds["section"], width=375)
    text, evidence = boxes(page)
    assert evidence["y"] >= text["y"] + text["height"]


def boxes(page: Page) -> tuple[FloatRect, FloatRect]:
    """Give where the first text and the evidence stand."""
    text = page.locator(".page > .lede").bounding_box()
    evidence = page.locator(".evidence").bounding_box()
    assert text
    assert evidence
    return text, evidence


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_a_number_opens_its_evidence(
    *, scripts: bool, site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    """At a desk the evidence comes to the number, and the text stays where it is."""
    page = visit(site + kinds["section"], scripts=scripts)
    number = page.locator("a.figure[href^='#evidence']").last
    number.scroll_into_view_if_needed()
    before = number.bounding_box()
    number.click()
    after = number.bounding_box()
    assert before
    assert after
    assert abs(before["y"] - after["y"]) <= 1
    href = number.get_attribute("href")
    assert href
    expect(page.locator(href)).to_be_in_viewport()
    expect(page.locator(f"{href} .value")).to_be_visible()


def test_back_to_the_text(site: str, kinds: Mapping[str, str], visit: Visit) -> None:
    page = visit(site + kinds["section"], width=375)
    number = page.locator("a.figure[id]").first
    number.click()
    href = number.get_attribute("href")
    page.locator(f"{href} a", has_text="Back to the text").click()
    expect(number).to_be_in_viewport()


@pytest.mark.parametrize("kind", KINDS)
def test_without_script_all_but_search_is_there(
    kind: str, site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(site + kinds[kind], dark=True, scripts=False)
    expect(page.locator("h1")).to_be_visible()
    expect(page.get_by_role("navigation", name="Site")).to_be_visible()
    expect(page.locator(".search")).to_be_hidden()
    expect(page.locator("body")).to_have_css("background-color", "rgb(23, 22, 20)")


def test_keyboard_alone(site: str, kinds: Mapping[str, str], visit: Visit) -> None:
    """The first two stops skip to the text and to the evidence; every stop is seen."""
    page = visit(site + kinds["section"])
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the text")
    expect(page.locator(":focus")).to_be_in_viewport()
    page.keyboard.press("Tab")
    expect(page.locator(":focus")).to_have_text("Skip to the evidence")
    page.keyboard.press("Enter")
    expect(page.locator("#evidence-list")).to_be_in_viewport()
    page.goto(site + kinds["section"])
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    stop = page.locator("article :focus")
    expect(stop).to_have_count(1)
    assert stop.evaluate("e => getComputedStyle(e).outlineStyle") == "solid"


def test_the_scheme_can_be_chosen_and_is_kept(site: str, visit: Visit) -> None:
    page = visit(site)
    light = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_role("button", name="Use dark colours").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    page.reload()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") != light
    page.get_by_role("button", name="Use light colours").click()
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == light
    assert page.context.cookies() == []


def test_the_scheme_can_be_chosen_where_nothing_can_be_kept(site: str, visit: Visit) -> None:
    """Some browsers refuse to store anything; the choice then lasts one page."""
    page = visit(site)
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new Error('refused'); }})"
    )
    page.reload()
    page.get_by_role("button", name="Use dark colours").click()
    expect(page.locator("html")).to_have_attribute("data-scheme", "dark")


def test_print_has_the_evidence_and_no_controls(
    site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(site + kinds["section"], dark=True)
    page.emulate_media(media="print")
    for control in (".search", ".scheme", ".masthead__nav", ".pager"):
        expect(page.locator(control)).to_be_hidden()
    text, evidence = boxes(page)
    assert evidence["y"] >= text["y"] + text["height"]
    expect(page.locator("body")).to_have_css("color", "rgb(27, 26, 23)")
