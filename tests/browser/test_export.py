"""A whole briefing as a file: printed by Chromium, and opened in it without a server."""

import itertools
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe  # type: ignore[import-untyped]
from playwright.sync_api import Browser, Page
from pypdf import PdfReader
from pypdf.generic import Destination, DictionaryObject

from tests.browser.test_pages import AXE, SCHEMES
from tests.conftest import REPOSITORY

SLUG = "marrow-flood"
TITLE = "The flood at Marrow Ferry"

Export = Callable[..., Path]


@pytest.fixture(scope="module")
def export(tmp_path_factory: pytest.TempPathFactory) -> Export:
    """Export the made-up briefing from a folder of its own, with the command as people run it."""

    def exported(form: str, *arguments: str, zone: str = "UTC") -> Path:
        root = tmp_path_factory.mktemp("a folder") / "site"
        shutil.copytree(REPOSITORY / "tests/golden/site", root)
        path = root.parent / f"report.{form}"
        command = [sys.executable, "-m", "generator", "export", form, "--output", str(path)]
        done = subprocess.run(
            [*command, *arguments],
            cwd=root,
            env={**os.environ, "PYTHONPATH": str(REPOSITORY), "TZ": zone},
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stderr
        assert done.stdout.startswith(f"Wrote {path} (")
        assert [each.name for each in root.parent.iterdir() if each != root] == [path.name]
        return path

    return exported


@pytest.fixture(scope="module")
def printed(chromium: Browser, export: Export) -> Path:  # noqa: ARG001 -- marks what needs it
    """Give the briefing as a PDF."""
    return export("pdf")


@pytest.fixture(scope="module")
def pdf(printed: Path) -> PdfReader:
    """Give the PDF, read."""
    return PdfReader(printed)


# --- Printed


def test_bytes_repeat_wherever_and_whenever_it_is_printed(printed: Path, export: Export) -> None:
    data, again = printed.read_bytes(), export("pdf", zone="Asia/Seoul").read_bytes()
    # A diff of so many bytes would take pytest longer than all other tests.
    pairs = enumerate(zip(data, again, strict=False))
    apart = next((place for place, (one, other) in pairs if one != other), None)
    assert apart is None, [each[max(apart - 80, 0) : apart + 80] for each in (data, again)]
    assert len(again) == len(data)
    assert b"/CreationDate (D:20240603000000+00'00')" in data
    assert b"file:" not in data
    assert b"/tmp" not in data


def test_outline_is_that_of_the_briefing(pdf: PdfReader) -> None:
    assert outlined(pdf.outline, 2) == [
        TITLE,
        "Bottom line",
        "Contents",
        "Overview",
        "1. How far it reached {: .x } *now*",
        "2. What came after",
        "What happened when",
        "Evidence",
        "Sources",
        "Words used here",
    ]
    assert "Where the numbers differ" in outlined(pdf.outline, 3)


def outlined(items: Sequence[object], depth: int) -> list[str]:
    """Give the titles of an outline down to a depth, in order."""
    titles: list[str] = []
    for item in items:
        if isinstance(item, Destination):
            titles.append(str(item.title))
        elif depth > 1:
            assert isinstance(item, list)
            titles += outlined(item, depth - 1)
    return titles


def test_tags_title_and_language(pdf: PdfReader) -> None:
    root = pdf.trailer["/Root"]
    assert isinstance(root, DictionaryObject)
    marked = root["/MarkInfo"].get_object()
    assert isinstance(marked, DictionaryObject)
    assert str(marked["/Marked"]) == "True"
    assert str(root["/Lang"]) == "en"
    assert pdf.metadata
    assert str(pdf.metadata.title).startswith(TITLE)
    kinds = set(tags(root["/StructTreeRoot"]))
    wanted = {"/Document", "/H1", "/H2", "/H3", "/P", "/L", "/LI", "/Table", "/TH", "/TD", "/Link"}
    assert wanted <= kinds


def tags(node: object) -> Iterator[str]:
    """Give the kinds of all elements of a structure tree."""
    waiting = [node]
    while waiting:
        each = waiting.pop()
        if isinstance(each, list):
            waiting += [part.get_object() for part in each]
        elif isinstance(each, DictionaryObject):
            if "/S" in each:
                yield str(each["/S"])
            waiting += [each["/K"]] if "/K" in each else []


def test_pages_are_numbered_under_a_running_title(pdf: PdfReader) -> None:
    count = len(pdf.pages)
    assert count > 5
    for number, page in enumerate(pdf.pages, 1):
        text = page.extract_text()
        assert f"{number} / {count}" in text
        # The first has it as its heading.
        assert text.count(TITLE) == 1


def test_evidence_and_sources_stand_on_paper(pdf: PdfReader) -> None:
    text = "\n".join(page.extract_text() for page in pdf.pages)
    evidence = " ".join(
        text.split("The number behind each figure in the text leads here")[1].split()
    )
    for words in ("The River Council says: about 340 houses", "As of", "council", "Matched"):
        assert words in evidence
    assert "https://" in evidence
    assert "Back to the text" not in text
    # On paper nothing opens, so the tables that a page folds up are open.
    assert "How much" in text


def test_links_lead_within_or_to_another_host(pdf: PdfReader) -> None:
    within, beyond = 0, 0
    for page in pdf.pages:
        for annotation in page.annotations or ():
            link = annotation.get_object()
            if "/A" in link and "/URI" in link["/A"]:
                assert str(link["/A"]["/URI"]).startswith(("https://", "http://"))
                beyond += 1
            else:
                within += 1
    assert within > 50
    assert beyond > 3


@pytest.mark.parametrize(
    ("paper", "points"), [(None, (595, 842)), ("letter", (612, 792))], ids=["A4", "letter"]
)
def test_paper(paper: str | None, points: tuple[int, int], printed: Path, export: Export) -> None:
    path = export("pdf", "--paper", paper) if paper else printed
    box = PdfReader(path).pages[0].mediabox
    assert (round(box.width), round(box.height)) == points


# --- Opened


@pytest.fixture
def opened(chromium: Browser, export: Export) -> Iterator[Page]:
    """Open the file in a browser that has no network; fails where it asks for anything."""
    path = export("html")
    context = chromium.new_context(offline=True)
    page = context.new_page()
    wrong: list[str] = []
    page.on("console", lambda message: wrong.append(message.text))
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("request", lambda request: wrong.append(request.url))
    page.goto(path.as_uri())
    assert wrong.pop(0) == path.as_uri()
    yield page
    context.close()
    assert wrong == []


def test_opened_it_is_styled_and_accessible(opened: Page) -> None:
    broken: list[object] = []
    for width, scheme in itertools.product((375, 1280), SCHEMES):
        opened.set_viewport_size({"width": width, "height": 900})
        opened.emulate_media(color_scheme=scheme)
        # Without a script it cannot be examined under its own policy, which is tested elsewhere.
        found = Axe().run(opened, options=AXE).response
        assert found["passes"]
        broken += [(width, scheme, each["id"], each["nodes"]) for each in found["violations"]]
        assert opened.evaluate("document.documentElement.scrollWidth") <= width
    assert broken == []


def test_a_number_leads_to_its_evidence_and_back(opened: Page) -> None:
    number = opened.locator("a.figure[href='#evidence-insured']").first
    number.click()
    entry = opened.locator("#evidence-insured")
    assert opened.evaluate("document.querySelector(':target').id") == "evidence-insured"
    entry.get_by_role("link", name="Back to").click()
    assert opened.evaluate("document.querySelector(':target').id") == "at-insured"
    assert number.evaluate("link => getComputedStyle(link).textDecorationStyle") == "dotted"
