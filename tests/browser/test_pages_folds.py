"""What a narrow screen folds: evidence and later contests, which a wide one shows whole."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.conftest import Serve, Visit

CONTEST = ".page > .fold > .contest"


@pytest.fixture(scope="module")
def site(built_site: Path, serve: Serve) -> str:
    """Serve this repository's site; gives its address."""
    return serve(built_site)


@pytest.mark.parametrize("kind", ["briefing", "section"])
def test_a_wide_screen_shows_all_without_a_press(
    kind: str, site: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(site + kinds[kind])
    for contest in page.locator(CONTEST).all():
        expect(contest).to_be_visible()
    expect(page.locator(".fold > summary").first).to_be_hidden()
    expect(page.locator(".entry").first).to_be_visible()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
@pytest.mark.parametrize("width", [375, 1000])
def test_a_number_leads_into_the_folded_evidence(
    width: int, site: str, kinds: Mapping[str, str], visit: Visit, *, scripts: bool
) -> None:
    page = visit(site + kinds["section"], width=width, scripts=scripts)
    expect(page.locator(".entry").first).to_be_hidden()
    href = page.locator("a.figure[href^='#evidence']").first.get_attribute("href")
    page.goto(site + kinds["section"] + (href or ""))
    expect(page.locator(f"{href} .value")).to_be_in_viewport()


@pytest.mark.parametrize("scripts", [True, False], ids=["script", "no-script"])
def test_a_contest_is_opened_by_its_question_and_by_its_address(
    site: str, kinds: Mapping[str, str], visit: Visit, *, scripts: bool
) -> None:
    page = visit(site + kinds["section"], width=375, scripts=scripts)
    contest = page.locator(CONTEST).last
    expect(contest).to_be_hidden()
    page.locator(".page > .fold > summary").last.click()
    expect(contest).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 375
    anchor = contest.get_attribute("id")
    page.goto("about:blank")
    page.goto(f"{site}{kinds['section']}#{anchor}")
    expect(page.locator(CONTEST).last).to_be_in_viewport()


def test_no_page_is_as_long_as_it_was(site: str, kinds: Mapping[str, str], visit: Visit) -> None:
    """Screens of 800 pixels on a phone; each was 28 or more."""
    page = visit(site, width=375)
    for kind in ("briefing", "section", "timeline", "register"):
        page.goto(site + kinds[kind])
        assert page.evaluate("document.documentElement.scrollHeight") < 17 * 800, kind
