"""The register is filtered and sorted by its reader, and its address says what is shown."""

import csv
import io
import json
import re
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page, expect

from generator.render.exports import csv_tables
from generator.render.table import Column, table
from tests.conftest import Serve, Visit

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


def test_rows_that_stand_in_order_are_not_moved(register: str, visit: Visit) -> None:
    """To move them would have the whole page laid out again."""
    page = visit(register)
    page.evaluate(
        "window.moved = 0; document.querySelectorAll('tbody').forEach((body) => new"
        " MutationObserver((all) => (window.moved += all.length)).observe(body, {childList: true}))"
    )
    page.get_by_label("With the words").fill("council")
    expect(page).to_have_url(re.compile("q=council"))
    assert page.evaluate("window.moved") == 0
    page.get_by_label("In order of").select_option("size")
    expect(page).to_have_url(re.compile("sort=size"))
    assert page.evaluate("window.moved") > 0


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


@pytest.mark.parametrize(
    ("language", "counted"),
    [("de", "2.600"), ("pl", "2\u00a0600"), ("ar", "2,600")],
)
def test_counts_are_grouped_as_the_language_does(
    register: str, visit: Visit, language: str, counted: str
) -> None:
    page = visit(register)
    html = page.content()
    body = re.search(r"<tbody[^>]*>(.*?)</tbody>", html, re.DOTALL)
    assert body
    many = html.replace(body[1], body[1] * 200).replace('lang="en"', f'lang="{language}"', 1)
    page.context.route(register, lambda route: route.fulfill(body=many, content_type="text/html"))
    page.goto(register)
    assert page.locator(".filters [role=status]").inner_text() == f"{counted} of 13 figures"


def test_thousands_of_rows_are_put_in_order(register: str, visit: Visit) -> None:
    page = visit(register)
    html = page.content()
    body = re.search(r"<tbody[^>]*>(.*?)</tbody>", html, re.DOTALL)
    assert body
    many = html.replace(body[1], body[1] * 200)
    page.context.route(register, lambda route: route.fulfill(body=many, content_type="text/html"))
    page.goto(register)
    expect(page.locator(".filters [role=status]")).to_have_text("2,600 of 13 figures")
    page.get_by_label("In order of").select_option("-size")
    page.get_by_label("How checked").select_option("Cited")
    rows = page.locator("tbody tr:visible")
    sizes = [
        float(size) for size in rows.evaluate_all("all => all.map(r => r.dataset.size)") if size
    ]
    assert len(sizes) >= 200
    assert sizes == sorted(sizes, reverse=True)


def saved(page: Page, name: str) -> tuple[str, str]:
    """Save what is shown with the keyboard; gives the file's name and what it holds."""
    with page.expect_download() as download:
        page.get_by_role("button", name=name).focus()
        page.keyboard.press("Enter")
    return download.value.suggested_filename, download.value.path().read_bytes().decode()


@pytest.mark.parametrize("width", [375, 1280])
def test_what_is_shown_can_be_saved(register: str, visit: Visit, width: int) -> None:
    view = f"{register}?claimant=The+River+Council&sort=-size"
    page = visit(view, width=width)
    whole = page.request.get(f"{register}data/figures.csv").body().decode()
    by_label = {row["label"]: row for row in csv.DictReader(io.StringIO(whole, newline=""))}
    name, text = saved(page, "Save what is shown as CSV")
    assert name == "figures-view.csv"
    records = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [record["label"] for record in records] == shown(page)
    assert 1 < len(records) < 13
    assert records == [{**by_label[label], "view": view} for label in shown(page)]
    name, text = saved(page, "Save what is shown as JSON")
    assert name == "figures-view.json"
    found = json.loads(text)
    assert found["view"] == view
    assert [record["label"] for record in found["figures"]] == shown(page)
    assert found["licence"]


def test_no_cell_of_a_saved_view_is_a_formula(register: str, visit: Visit) -> None:
    """The view has the cells of the whole, where what begins like a formula is guarded."""
    page = visit(register)
    text = page.request.get(f"{register}data/figures.csv").body().decode()
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    columns = tuple(Column(name) for name in rows[0])
    bodies: list[bytes] = []
    page.route("**/figures.csv", lambda route: route.fulfill(body=bodies[-1]))
    for label in ("=1+1", "+1+1", "-cmd", "@sum", '=a,"b"', "\tx", 'a,\r\n"b"'):
        rows[0] |= {"label": label, "low_number": "-12.5", "low": "-1/3"}
        bodies.append(csv_tables.data(table("figures", columns, rows)))
        saved_rows = csv.DictReader(io.StringIO(saved(page, "CSV")[1], newline=""))
        record = next(row for row in saved_rows if row["id"] == rows[0]["id"])
        assert record["label"] == (label if label.startswith("a") else f"'{label}")
        assert (record["low_number"], record["low"]) == ("-12.5", "-1/3")


def test_nothing_shown_is_nothing_to_save(register: str, visit: Visit) -> None:
    page = visit(f"{register}?q=xylophone")
    expect(page.get_by_role("button", name="Save what is shown as CSV")).to_be_disabled()


def test_a_file_that_cannot_be_read_is_said(register: str, visit: Visit) -> None:
    page = visit(register)
    page.route("**/all.json", lambda route: route.fulfill(status=500))
    page.get_by_role("button", name="Save what is shown as JSON").click()
    expect(page.locator(".filters [role=status]")).to_contain_text("could not be read")


def test_a_phone_shows_the_first_fifty_until_all_are_asked_for(register: str, visit: Visit) -> None:
    """What is left out can be found by the conditions, and comes with one press."""
    page = visit(register, width=375)
    expect(page.locator("[data-register-rest]")).to_be_hidden()
    html = page.content()
    body = re.search(r"<tbody[^>]*>(.*?)</tbody>", html, re.DOTALL)
    assert body
    many = html.replace(body[1], body[1] * 10)
    page.context.route(register, lambda route: route.fulfill(body=many, content_type="text/html"))
    page.goto(register)
    rows = page.locator("tbody tr:visible")
    expect(rows).to_have_count(50)
    expect(page.locator(".filters [role=status]")).to_have_text(re.compile(r"^130 of "))
    page.get_by_role("button", name="Show all 130 figures").focus()
    page.keyboard.press("Enter")
    expect(rows).to_have_count(130)
    # Beside it its evidence opens, which has links too.
    expect(rows.nth(50).get_by_role("link").first).to_be_focused()
    page.set_viewport_size({"width": 1280, "height": 800})
    page.goto(register)
    expect(rows).to_have_count(130)


@pytest.mark.parametrize("width", [704, 768, 1280])
def test_no_cell_runs_over_its_column(register: str, visit: Visit, width: int) -> None:
    page = visit(register, width=width)
    over = "all => all.filter(e => e.scrollWidth > e.clientWidth).map(e => e.textContent)"
    assert page.locator(".table--long th, .table--long td").evaluate_all(over) == []


def test_under_a_finger_each_condition_is_large_enough(register: str, chromium: Browser) -> None:
    context = chromium.new_context(viewport={"width": 375, "height": 800}, has_touch=True)
    page = context.new_page()
    page.goto(register)
    places = page.locator(".filters :is(input, select, button), .masthead__nav a")
    boxes = [place.bounding_box() for place in places.all() if place.is_visible()]
    assert len(boxes) > 10
    assert min(box["height"] for box in boxes if box) >= 44
    context.close()
