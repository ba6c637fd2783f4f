"""The register is filtered and sorted by its reader, and its address says what is shown."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Page, expect

from tests.conftest import Visit

Serve = Callable[[Path], str]
HOUSES = ["Houses flooded, by the council", "Houses flooded, by the council at first"]


@pytest.fixture(scope="module")
def register(small_site: Path, serve: Serve) -> str:
    """Serve a small made-up site; gives the address of its register."""
    return serve(small_site) + "figures/"


def shown(page: Page) -> list[str]:
    """Give the labels of the rows that are shown, in their order."""
    return [row.inner_text() for row in page.locator("tbody tr:visible .table__what").all()]


def test_everything_is_there_without_script(register: str, visit: Visit) -> None:
    page = visit(register, scripts=False)
    expect(page.locator(".filters")).to_be_hidden()
    assert len(shown(page)) == 13


def test_conditions_go_together_and_into_the_address(register: str, visit: Visit) -> None:
    page = visit(register)
    expect(page.locator(".filters [role=status]")).to_have_text("13 of 13 figures")
    page.get_by_label("Who says so").select_option("The River Council")
    page.get_by_label("What is counted").select_option("houses flooded")
    assert shown(page) == HOUSES
    expect(page.locator(".filters [role=status]")).to_have_text("2 of 13 figures")
    assert page.url.endswith("figures/?metric=houses+flooded&claimant=The+River+Council")
    page.reload()
    assert shown(page) == HOUSES
    page.get_by_role("button", name="Show all").click()
    expect(page.locator(".filters [role=status]")).to_have_text("13 of 13 figures")
    assert page.url.endswith("figures/")


def test_words_are_looked_for_in_any_order(register: str, visit: Visit) -> None:
    page = visit(register)
    page.get_by_label("With the words").fill("council HOUSES 340")
    assert shown(page) == ["Houses flooded, by the council"]


def test_nothing_that_fits_is_said(register: str, visit: Visit) -> None:
    page = visit(f"{register}?q=xylophone&metric=invented&stranger=1")
    assert shown(page) == []
    expect(page.get_by_text("No figure fits all of this.")).to_be_visible()
    expect(page.get_by_role("heading", name="The flood at Marrow Ferry")).to_be_hidden()
    expect(page.get_by_label("What is counted")).to_have_value("")


@pytest.mark.parametrize("sort", ["size", "-size", "since", "-since", "claimant"])
def test_rows_are_put_in_order(sort: str, register: str, visit: Visit) -> None:
    """What has no value or date comes last, whichever way it goes."""
    page = visit(f"{register}?sort={sort}")
    name = sort.strip("-")
    keys = page.locator("tbody tr").evaluate_all(f"rows => rows.map(row => row.dataset.{name})")
    known = [key for key in keys if key]
    assert keys == known + [""] * (len(keys) - len(known))
    values = [float(key) for key in known] if name == "size" else known
    assert len(values) > 5
    assert values == sorted(values, reverse=sort.startswith("-"))


def test_years_and_standings(register: str, visit: Visit) -> None:
    page = visit(register)
    whole = len(shown(page))
    page.get_by_label("As of, to").select_option(index=1)
    expect(page).to_have_url(re.compile("to="))
    assert 0 < len(shown(page)) < whole
    page.get_by_role("button", name="Show all").click()
    page.get_by_label("Whether it stands").select_option("-")
    assert 0 < len(shown(page)) < whole


def test_axe_finds_nothing_while_filtered(register: str, visit: Visit) -> None:
    page = visit(f"{register}?q=council", width=375)
    found = Axe().run(page).response
    assert [(each["id"], each["nodes"][0]["target"]) for each in found["violations"]] == []
    assert page.evaluate("document.documentElement.scrollWidth") <= 375


def test_thousands_of_rows_are_put_in_order(register: str, visit: Visit) -> None:
    page = visit(register)
    html = page.content()
    body = re.search(r"<tbody[^>]*>(.*?)</tbody>", html, re.DOTALL)
    assert body
    many = html.replace(body[1], body[1] * 200)
    page.context.route(register, lambda route: route.fulfill(body=many, content_type="text/html"))
    page.goto(register)
    expect(page.locator(".filters [role=status]")).to_have_text("2600 of 2600 figures")
    page.get_by_label("In order of").select_option("-size")
    page.get_by_label("How checked").select_option("Cited")
    rows = page.locator("tbody tr:visible")
    sizes = [
        float(size) for size in rows.evaluate_all("all => all.map(r => r.dataset.size)") if size
    ]
    assert len(sizes) >= 200
    assert sizes == sorted(sizes, reverse=True)
