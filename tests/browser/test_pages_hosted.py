"""The site as a host serves it, compressed and with the headers that are written beside it."""

import re
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from bench.lighthouse.hosting import hosted
from tests.browser.test_pages import KINDS
from tests.conftest import Visit

SHIFTS = """() => {
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) window.shifted += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
}"""


@pytest.fixture(scope="module")
def host(built_site: Path) -> Iterator[str]:
    """Serve the site as a host does."""
    with hosted(built_site) as address:
        yield address


def listened(page: Page) -> list[str]:
    """Load the page again; gives the list that what the console says is added to."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.add_init_script(f"({SHIFTS})()")
    page.reload()
    page.wait_for_load_state("networkidle")
    return said


@pytest.mark.parametrize("width", [375, 1280])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_moves_and_nothing_is_complained_of(
    kind: str, width: int, host: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(host + kinds[kind], width=width)
    said = listened(page)
    page.evaluate("scrollTo(0, document.body.scrollHeight)")
    page.evaluate("scrollTo(0, 0)")
    assert page.evaluate("window.shifted") == 0
    assert said == []


@pytest.mark.parametrize("width", [375, 1280])
def test_opened_evidence_moves_nothing(
    width: int, host: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(host + kinds["section"], width=width)
    said = listened(page)
    page.locator("a.figure[id]").first.focus()
    expect(page.locator("[popover]:popover-open")).to_be_visible()
    assert page.evaluate("window.shifted") == 0
    assert said == []


def test_the_headers_let_the_search_work(host: str, visit: Visit) -> None:
    page = visit(host)
    said = listened(page)
    page.get_by_role("combobox").fill("2,700")
    expect(page.get_by_role("option").first).to_be_visible()
    assert said == []


def test_the_header_says_what_the_page_says(host: str, visit: Visit) -> None:
    """And whom else it may be framed by, which only a header can."""
    page = visit(host)
    response = page.reload()
    assert response
    headers = response.all_headers()
    policy = page.locator('meta[http-equiv="Content-Security-Policy"]').get_attribute("content")
    assert headers["content-security-policy"] == f"{policy}; frame-ancestors 'none'"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["content-encoding"] == "gzip"


def test_what_has_a_hash_in_its_name_is_kept(host: str, built_site: Path, visit: Visit) -> None:
    """By every form of the headers the same files, and no page."""
    request = visit(host).request
    kept = "public, max-age=31536000, immutable"
    ours = [*built_site.glob("assets/*"), *built_site.glob("pagefind/fragment/*")]
    files = [path for path in ours if path.is_file()]
    pattern = re.search(r'location ~ "(.+)" \{', (built_site / "headers.nginx.conf").read_text())
    assert pattern
    assert pattern[1] in (built_site / ".htaccess").read_text()
    assert len(files) > 6
    for path in files:
        place = path.relative_to(built_site).as_posix()
        assert re.search(pattern[1], f"/{place}"), place
    for path in (files[0], files[-1]):
        place = path.relative_to(built_site).as_posix()
        assert request.get(host + place).headers["cache-control"] == kept
    assert "cache-control" not in request.get(host).headers
    assert not re.search(pattern[1], "/index.html")


def test_a_table_laid_out_as_blocks_is_still_one(
    host: str, kinds: Mapping[str, str], visit: Visit
) -> None:
    page = visit(host + kinds["register"], width=375)
    assert page.get_by_role("row").count() > 1
    assert page.get_by_role("cell").count() > 1
    assert page.locator("table.table").first.get_attribute("role") == "table"
