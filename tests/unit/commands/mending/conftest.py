"""The shared site of the checks' fixtures, with files of a test in place of its own, mended."""

import shutil
from collections.abc import Callable, Mapping
from functools import partial
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.build import Outcome, check
from generator.commands.mending.rounds import Mended, mend

SITE = Path(__file__).parents[3] / "checks/_site"
STRIKE = "content/briefings/strike/"
FIGURES = f"{STRIKE}figures.yml"

# The checks that give mends or say that one went wrong; of all others these tests know nothing.
CONCERNED = {
    "bad-date",
    "bad-id",
    "bound-not-in-quote",
    "derivation-mismatch",
    "duplicate-id",
    "duplicate-key",
    "forbidden-yaml",
    "number-not-in-quote",
    "quote-not-in-source",
    "unknown-key",
    "unknown-placeholder",
    "unknown-reference",
    "wrong-type",
    "yaml-syntax",
}

Mend = Callable[[Mapping[str, str]], Mended]


def figure(lines: str, evidence: str = "", name: str = "tried") -> str:
    """Give a figure with these lines, and evidence where there are lines of it."""
    body = "".join(f"  {line}\n" for line in lines.strip().splitlines())
    if evidence:
        body += "  evidence:\n" + "".join(f"    {line}\n" for line in evidence.strip().splitlines())
    return f"- id: {name}\n  label: Dockers on strike\n  metric: on-strike\n{body}"


def checked(root: Path, drafts: Mapping[str, str]) -> Outcome:
    """Check a site's folder, with drafts in place of some of its files, for what concerns mends."""
    outcome = check(root, lambda _: None, drafts)
    found = tuple(each for each in outcome.diagnostics if each.code in CONCERNED)
    return replace(outcome, diagnostics=found)


@pytest.fixture
def site_with(tmp_path: Path) -> Callable[[Mapping[str, str]], Path]:
    """Give a function that writes the shared site with other files; all have editor lines."""

    def write(files: Mapping[str, str]) -> Path:
        root = tmp_path / "site"
        shutil.copytree(SITE / "content", root / "content")
        for path in root.rglob("*.yml"):
            path.write_text("# yaml-language-server: here\n" + path.read_text())
        for name, text in files.items():
            (root / name).write_text(text, newline="")
        return root

    return write


@pytest.fixture
def mended(site_with: Callable[[Mapping[str, str]], Path]) -> Mend:
    """Give a function that mends the shared site with other files in it."""

    def change(files: Mapping[str, str]) -> Mended:
        return mend(partial(checked, site_with(files)))

    return change
