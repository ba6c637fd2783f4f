"""The history of a figure on its page: what its claimant said before and after."""

from pathlib import Path
from typing import Literal

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import expect

from tests.conftest import Serve, Visit


@pytest.fixture(scope="module")
def figures(small_site: Path, serve: Serve) -> str:
    """Serve a small made-up site; gives the address above its figures."""
    return serve(small_site) + "marrow-flood/figures/"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [375, 1280])
def test_the_statements_stand_in_order_and_axe_finds_nothing(
    figures: str, visit: Visit, width: int, scheme: Literal["light", "dark"]
) -> None:
    page = visit(f"{figures}council-houses-early/", width=width)
    page.emulate_media(color_scheme=scheme)
    expect(page.get_by_role("heading", name="History", exact=True)).to_be_visible()
    statements = page.locator(".history > li")
    expect(statements).to_have_count(2)
    expect(statements.nth(0)).to_have_attribute("aria-current", "true")
    expect(statements.nth(0)).to_contain_text("(this figure)")
    expect(statements.nth(1)).to_contain_text("Before: at least 90 houses")
    found = Axe().run(page, ".history").response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_is_said_to_be_newer_is_the_last_of_the_history(figures: str, visit: Visit) -> None:
    page = visit(f"{figures}council-houses-early/")
    last = page.locator(".history > li").last.locator(".rows__name a")
    newest = page.locator(".standing").get_by_role("link")
    assert newest.get_attribute("href") == last.get_attribute("href")
    newest.click()
    expect(page.locator(".history [aria-current]")).to_contain_text("about 340 houses")
    expect(page.locator(".standing")).to_have_count(0)


def test_every_earlier_figure_of_the_site_says_what_its_history_finds(
    built_site: Path, serve: Serve, visit: Visit
) -> None:
    """The two agree: a newer number is named where the history has one, and only there."""
    told = {
        path.parent.name: (
            "The newest recorded here" in text,
            "none of exactly this is recorded here" in text,
        )
        for path in (built_site / "dprk-troops/figures").glob("*/index.html")
        if "Earlier statement." in (text := path.read_text(encoding="utf-8"))
    }
    assert all(newest != nowhere for newest, nowhere in told.values())
    assert told["first-wave-nis"] == (True, False)
    page = visit(f"{serve(built_site)}dprk-troops/figures/first-wave-nis/")
    expect(page.locator(".history > li")).to_have_count(2)
