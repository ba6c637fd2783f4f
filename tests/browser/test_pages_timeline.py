"""The timeline is filtered by its reader, and its address says what is shown."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.conftest import Serve, Visit


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


def shown(page: Page) -> list[str]:
    """Give the ids of the events that are shown."""
    ids: list[str] = page.locator(".event:visible").evaluate_all("all => all.map(e => e.id)")
    return ids


def test_place_and_section_are_conditions_too(timeline: str, visit: Visit) -> None:
    page = visit(timeline)
    page.get_by_label("Where", exact=True).select_option("Marrow Ferry")
    assert shown(page) == ["event-marrow-flood--bridge-opened"]
    page.get_by_role("button", name="Show all").click()
    field = page.get_by_label("Numbers told in")
    section = field.locator("option").nth(1).inner_text()
    field.select_option(section)
    number = page.locator(".event").count()
    assert 0 < len(shown(page)) < number
    assert "?section=" in page.url
    told = page.locator(".event:visible").evaluate_all("all => all.map(e => e.dataset.sections)")
    assert all(section in each.split("|") for each in told)


def test_years_and_months_lead_to_their_events_without_script(timeline: str, visit: Visit) -> None:
    page = visit(timeline, scripts=False, width=375)
    jumps = page.get_by_role("navigation", name="Years and months")
    assert [each.inner_text() for each in jumps.locator("b").all()] == ["1987", "2023", "2024"]
    jumps.get_by_role("link", name="2024", exact=True).click()
    expect(page.locator(".events:target .event")).to_have_count(5)
    jumps.get_by_role("link", name="2024 May").click()
    expect(page.locator(".event:target")).to_contain_text("The bridge opened again")


def test_headings_and_links_without_an_event_go_with_them(timeline: str, visit: Visit) -> None:
    page = visit(f"{timeline}?year=2024&actor=the+River+Council")
    jumps = page.get_by_role("navigation", name="Years and months")
    expect(page.get_by_role("heading", name="1987")).to_be_hidden()
    expect(page.get_by_role("heading", name="2024")).to_be_visible()
    expect(jumps.get_by_role("link", name="1987")).to_be_hidden()
    jumps.get_by_role("link", name="2024 April").click()
    expect(page.locator(".event:target")).to_be_visible()
    expect(page.locator(".event:target")).to_contain_text("counted houses")


def test_where_no_event_fits_it_is_said_and_mended(timeline: str, visit: Visit) -> None:
    page = visit(f"{timeline}?year=1987&place=Marrow+Ferry", width=375)
    assert shown(page) == []
    expect(page.get_by_text("No event fits all of this.")).to_be_visible()
    expect(page.get_by_role("heading", name="The flood at Marrow Ferry")).to_be_hidden()
    expect(page.locator(".filters [role=status]")).to_have_text("0 of 7 events")
    page.get_by_role("button", name="Clear the conditions").focus()
    page.keyboard.press("Enter")
    expect(page.get_by_text("No event fits all of this.")).to_be_hidden()
    expect(page.get_by_label("Begun in")).to_be_focused()
    expect(page.get_by_role("heading", name="The flood at Marrow Ferry")).to_be_visible()
    assert len(shown(page)) == 7
    assert page.url.endswith("timeline/")


@pytest.mark.parametrize("scripts", [True, False])
def test_all_events_as_a_table(timeline: str, visit: Visit, *, scripts: bool) -> None:
    page = visit(timeline, width=375, scripts=scripts)
    table = page.get_by_role("table", name="What happened when")
    expect(table).to_be_hidden()
    page.get_by_text("All of these events as a table").click()
    rows = table.locator("tbody tr")
    expect(rows).to_have_count(7)
    expect(rows.nth(1)).to_contain_text("2023, uncertain")
    expect(rows.nth(1)).to_contain_text("month not stated")
    expect(rows.last.get_by_role("link", name="the River Council")).to_be_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 375


@pytest.mark.parametrize("width", [375, 768, 1280])
def test_the_table_follows_the_conditions_and_axe(timeline: str, visit: Visit, width: int) -> None:
    page = visit(f"{timeline}?year=2023", width=width)
    page.get_by_text("All of these events as a table").click()
    expect(page.locator(".table--events tbody tr:visible")).to_have_count(1)
    found = Axe().run(page).response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= width
