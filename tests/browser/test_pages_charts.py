"""Charts as readers meet them: by eye, by keyboard, by what a screen reader is told."""

from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.conftest import Serve, Visit

PAGES = ("dprk-troops/", "dprk-troops/casualties/", "dprk-troops/economics/")

# The boxes of all words of the picture that is shown, in pixels of the screen, less the halo.
BOXES = """
() => [...document.querySelectorAll("svg.pic")].filter((svg) => svg.getClientRects().length).map(
  (svg) => {
    const frame = svg.getBoundingClientRect();
    const zoom = frame.width / svg.viewBox.baseVal.width;
    return [...svg.querySelectorAll("text")].map((text) => {
      const box = text.getBoundingClientRect();
      const size = parseFloat(getComputedStyle(text).fontSize) * zoom;
      return {words: text.textContent, size, left: box.left - frame.left, top: box.top - frame.top,
        right: box.right - frame.left, bottom: box.bottom - frame.top, width: frame.width};
    });
  })
"""


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve the built site."""
    return serve(built_site)


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("path", PAGES)
def test_words_are_large_enough_and_never_meet(
    path: str, width: int, site: str, visit: Visit
) -> None:
    """By the face that the browser really uses, not by what widths allow for."""
    page = visit(site + path, width=width)
    pictures = page.evaluate(BOXES)
    assert pictures
    for texts in pictures:
        for n, one in enumerate(texts):
            assert one["size"] >= 12, one
            assert -1 <= one["left"] < one["right"] <= one["width"] + 1, one
            for other in texts[:n]:
                beside = one["right"] <= other["left"] + 1 or other["right"] <= one["left"] + 1
                beneath = one["bottom"] <= other["top"] + 3 or other["bottom"] <= one["top"] + 3
                assert beside or beneath, (one, other)


@pytest.mark.parametrize("width", [375, 1280])
def test_one_picture_of_a_chart_is_shown(width: int, site: str, visit: Visit) -> None:
    page = visit(site + PAGES[1], width=width)
    figures = page.locator("figure.chart")
    assert figures.count() >= 4
    # On a phone some are folded.
    page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    for figure in figures.all():
        shown = [svg for svg in figure.locator("svg.pic").all() if svg.is_visible()]
        assert len(shown) == 1


@pytest.mark.parametrize("width", [375, 1280])
def test_a_mark_is_reached_by_keyboard_and_leads_to_its_evidence(
    width: int, site: str, visit: Visit
) -> None:
    page = visit(site + PAGES[1], width=width, scripts=False)
    links = [
        each for each in page.locator("#chart-killed-drawn a.pic-link").all() if each.is_visible()
    ]
    assert len(links) == 5
    links[0].focus()
    for link in links[1:]:
        page.keyboard.press("Tab")
        expect(link).to_be_focused()
    target = links[-1].get_attribute("href")
    assert target
    page.keyboard.press("Enter")
    entry = page.locator(target)
    expect(entry).to_be_in_viewport()
    assert page.evaluate("location.hash") == target
    back = entry.get_by_role("link", name="Back to")
    assert back.get_attribute("href")


def test_a_screen_reader_is_told_all_of_it(site: str, visit: Visit) -> None:
    page = visit(site + PAGES[1])
    chart = page.get_by_role("group", name="North Korean soldiers killed by early 2025")
    expect(chart).to_have_count(1)
    names = chart.get_by_role("link").evaluate_all("links => links.map(a => a.ariaLabel)")
    assert "Western officials, not named: about 1,000, 11 to 20 January 2025" in names


def test_the_table_beneath_holds_the_same_figures(site: str, visit: Visit) -> None:
    page = visit(site + PAGES[2])
    section = page.locator(".contest", has=page.locator("#chart-oil-against-limit"))
    summary = section.locator("summary")
    assert not section.locator("table").is_visible()
    summary.click()
    expect(section.locator("table")).to_be_visible()
    assert section.locator("tbody tr").count() == 3


@pytest.mark.parametrize("ending", ["svg", "png"])
def test_a_picture_can_be_saved(ending: str, site: str, visit: Visit) -> None:
    page = visit(site + PAGES[2])
    link = page.get_by_role("link", name=f"Save as {ending.upper()}: Refined oil").first
    with page.expect_download() as saved:
        link.click()
    assert saved.value.suggested_filename == f"oil-against-limit.{ending}"
    assert Path(saved.value.path()).stat().st_size > 1000


def focus_ring(page: Page) -> str:
    """Give the colour of the frame around the mark that has the focus."""
    return str(
        page.evaluate("getComputedStyle(document.activeElement.querySelector('path')).stroke")
    )


def test_the_focus_is_seen(site: str, visit: Visit) -> None:
    page = visit(site + PAGES[1])
    page.locator("#chart-killed-drawn .pic--wide a").first.focus()
    page.keyboard.press("Tab")
    assert focus_ring(page) not in {"none", ""}
