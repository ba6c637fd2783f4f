"""The timeline is filtered by its reader, and its address says what is shown."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.conftest import Visit

Serve = Callable[[Path], str]


@pytest.fixture(scope="module")
def timeline(small_site: Path, serve: Serve) -> str:
    """Serve a small made-up site; gives the address of its timeline."""
    return serve(small_site) + "timeline/"


def test_everything_is_there_without_script(timeline: str, visit: Visit) -> None:
    page = visit(timeline, scripts=False)
    expect(page.locator(".filters")).to_be_hidden()
    assert page.locator(".event:visible").count() == page.locator(".event").count() > 1


@pytest.mark.parametrize("width", [375, 1280])
def test_an_actor_is_a_condition_with_an_address(timeline: str, visit: Visit, width: int) -> None:
    page = visit(timeline, width=width)
    number = page.locator(".event").count()
    status = page.locator(".filters [role=status]")
    expect(status).to_have_text(f"{number} of {number} events")
    field = page.get_by_label("Who had a part")
    name = field.locator("option").nth(1).inner_text()
    field.select_option(name)
    shown = page.locator(".event:visible")
    assert 0 < shown.count() < number
    for event in shown.all():
        expect(event).to_contain_text(name)
    count = shown.count()
    assert "?actor=" in page.url
    page.reload()
    expect(status).to_have_text(f"{count} of {number} events")
    hidden = page.locator(".event[hidden]").first.get_attribute("id")
    page.evaluate("id => { location.hash = id }", hidden)
    expect(page.locator(f"#{hidden}")).to_be_visible()
