"""A whole site in a language that nobody speaks: nothing on it is left in English."""

import json
import re
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.support.foreign import Content, marked, shown, words

REPOSITORY = Path(__file__).parent.parent.parent
LANGUAGE = "ar"
"""Its months and the names of languages have letters of their own, so that none of them passes."""
LETTERS = "\u0600-\u06ff"


@pytest.fixture(scope="module")
def root(
    briefing: Callable[..., subprocess.CompletedProcess[str]],
    tmp_path_factory: pytest.TempPathFactory,
) -> Path:
    """Build the made-up site of the golden pages in that language."""
    root = tmp_path_factory.mktemp("foreign") / "site"
    shutil.copytree(REPOSITORY / "tests/golden/site", root)
    shutil.copy(REPOSITORY / "mkdocs.yml", root)
    settings = root / "content/site.yml"
    settings.write_text(settings.read_text().replace("language: en", f"language: {LANGUAGE}", 1))
    (root / "site_templates/words").mkdir(parents=True)
    (root / f"site_templates/words/{LANGUAGE}.toml").write_text(words(LANGUAGE))
    done = briefing("build", "--address", "https://rivers.example/", root=root)
    assert done.returncode == 0, done.stderr
    return root


def told(site: Path) -> Iterator[tuple[str, list[str]]]:
    """Give what each file that people read says, by its path."""
    for path in sorted(site.rglob("*")):
        place = path.relative_to(site).as_posix()
        if path.suffix in {".html", ".svg", ".xml"} and not place.startswith("assets/"):
            yield place, shown(path.read_text())
        elif path.name == "llms.txt":
            yield place, [path.read_text()]
        elif path.name == "datapackage.json":
            yield place, [*_descriptions(json.loads(path.read_text()))]


def _descriptions(found: object) -> Iterator[str]:
    if isinstance(found, list):
        for each in found:
            yield from _descriptions(each)
    if isinstance(found, dict):
        for name, value in found.items():
            yield from [value] if name == "description" else _descriptions(value)


def test_nothing_is_left_in_english(root: Path) -> None:
    content = Content(root / "content")
    texts = dict(told(root / "site"))
    assert len([place for place in texts if place.endswith("index.html")]) > 25
    assert {"404.html", "feed.xml", "llms.txt", "figures/data/datapackage.json"} <= texts.keys()
    left = {place: content.lacks(found, LETTERS) for place, found in texts.items()}
    assert {place: found for place, found in left.items() if found} == {}
    unmarked = [place for place, found in texts.items() if not any("⟦" in each for each in found)]
    assert unmarked == ["sitemap.xml"]


def test_every_page_runs_from_right_to_left(root: Path) -> None:
    pages = sorted((root / "site").rglob("*.html"))
    begun = [re.findall(r"<(?:html|body)[^>]*>", path.read_text()) for path in pages]
    assert all(f'lang="{LANGUAGE}"' in html for html, _ in begun)
    assert all('dir="rtl"' in html + body for html, body in begun)


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("<p>⟦Save⟧ this</p>", {"this"}),
        ("<p>As of 3 June</p>", {"As of", "June"}),
        ('<a aria-label="More on">340 houses</a>', {"More on"}),
        ('<form data-some="⟦of⟧ figures"></form>', {"figures"}),
        ('<meta name="description" content="An answer">', {"An answer"}),
        ("<script>const word = 1;</script><p>The River Council: 340 houses</p>", set()),
        (f"<p>{marked('As of')} 3 يونيو</p>", set()),
    ],
)
def test_what_is_left_is_found(tmp_path: Path, text: str, left: set[str]) -> None:
    (tmp_path / "actors.yml").write_text("- label: The River Council\n- {noun: houses}\n")
    assert Content(tmp_path).lacks(shown(text), LETTERS) == left
