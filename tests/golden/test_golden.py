"""Whole pages of a tiny made-up site, word for word.

After a change that is meant, write them anew with `REFRESH_GOLDEN=1 pytest tests/golden` and read
the difference before it is committed.
"""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest
from markdown import markdown

from generator import checks
from generator.build import TEMPLATES
from generator.derive.derive import derive
from generator.diagnostics.finding import Severity
from generator.load.site import load
from generator.render.render import render

HERE = Path(__file__).parent
SITE = HERE / "site"
EXPECTED = HERE / "expected"


@pytest.fixture(scope="module")
def rendered() -> Mapping[str, bytes]:
    """Render the site once."""
    site = load(SITE)
    return render(site, derive(site), [TEMPLATES])


@pytest.fixture(scope="module")
def pages(rendered: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Give the Markdown pages by their path."""
    return {
        name.removeprefix("docs/"): data
        for name, data in rendered.items()
        if name.startswith("docs/") and name.endswith(".md")
    }


def test_site_has_no_findings() -> None:
    """Only a site without errors is rendered, so the example is one; it has what is noted."""
    site = load(SITE)
    found = checks.run(site, derive(site))
    assert [each for each in found if each.severity is Severity.ERROR] == []


def test_pages_are_as_expected(pages: Mapping[str, bytes]) -> None:
    """Each page is what is kept of it, and no page is missing or new."""
    if os.environ.get("REFRESH_GOLDEN"):
        for path in EXPECTED.rglob("*.md"):
            path.unlink()
        for name, data in pages.items():
            (EXPECTED / name).parent.mkdir(parents=True, exist_ok=True)
            (EXPECTED / name).write_bytes(data)
    kept = {path.relative_to(EXPECTED).as_posix() for path in EXPECTED.rglob("*.md")}
    assert kept == set(pages)
    for name, data in pages.items():
        assert data.decode() == (EXPECTED / name).read_text(), name


def test_same_content_gives_same_bytes(rendered: Mapping[str, bytes]) -> None:
    """Nothing of one run is left to the next, and nothing is asked of the clock or the machine."""
    site = load(SITE)
    assert render(site, derive(site), [TEMPLATES]) == rendered


@pytest.mark.parametrize("forbidden", ["<script", "style=", " onclick", "<b>Moor"])
def test_pages_hold_no_code(pages: Mapping[str, bytes], forbidden: str) -> None:
    """No page has script or style of its own, whatever the content says."""
    bodies = {name: data.decode().split("---\n", 2)[2] for name, data in pages.items()}
    assert [name for name, body in bodies.items() if forbidden in body] == []


def test_no_extension_finds_anything_to_interpret(pages: Mapping[str, bytes]) -> None:
    """Whatever Markdown extensions a site turns on, the pages mean the same."""
    extensions = ["abbr", "attr_list", "def_list", "footnotes", "md_in_html", "tables"]
    for name, data in pages.items():
        body = data.decode().split("---\n", 2)[2]
        assert markdown(body, extensions=extensions) == markdown(body), name
