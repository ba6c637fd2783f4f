"""What is wrong in one place of the real content is told of once, and not what follows from it."""

import shutil
from pathlib import Path

import pytest

from generator.build import check
from generator.diagnostics.finding import Severity

CONTENT = Path(__file__).parents[3] / "content"
BRIEFING = "briefings/dprk-troops"
SECTION = f"{BRIEFING}/sections/casualties.yml"
# Of the sections and the sources one stands for all.
FILES = (
    *sorted(path.relative_to(CONTENT).as_posix() for path in (CONTENT / BRIEFING).glob("*.yml")),
    *sorted(path.relative_to(CONTENT).as_posix() for path in CONTENT.glob("vocabulary/*.yml")),
    SECTION,
    "sources/base-article.yml",
    "site.yml",
)


def errors(root: Path) -> list[tuple[str, str]]:
    """Give the code and file of each error."""
    found = check(root, lambda _: None).diagnostics
    return [(d.code, d.finding.span.path) for d in found if d.severity is Severity.ERROR]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a site with the real content."""
    shutil.copytree(CONTENT, tmp_path / "content")
    return tmp_path


@pytest.mark.parametrize("name", FILES)
def test_a_file_that_cannot_be_read(name: str, root: Path) -> None:
    with (root / "content" / name).open("a") as file:
        file.write("\n\t- [")
    assert errors(root) == [("yaml-syntax", f"content/{name}")]


def test_a_source_that_is_named_wrongly(root: Path) -> None:
    path = root / "content" / SECTION
    path.write_text(
        path.read_text().replace("rests_on: [base-article", "rests_on: [base-artcle", 1)
    )
    assert errors(root) == [("unknown-reference", f"content/{SECTION}")]
