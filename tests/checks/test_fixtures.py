"""Each check on its fixtures: what it must find, in the words it must use, and what it must not."""

import os
import shutil
from pathlib import Path

import pytest

from generator import checks
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic, Severity
from generator.load.site import load
from generator.model.site import Site
from generator.report.text import render
from generator.text.quotes import Found, find
from generator.text.seals import dumps, seal
from generator.text.tokens import tokenise
from tests.support.cleared import clear

HERE = Path(__file__).parent
SITE = HERE / "_site"
CODES = sorted(path.name for path in HERE.iterdir() if path.is_dir() and path.name[0] != "_")
REFRESH = "REFRESH" in os.environ
# What the seal of `notice` opens; its text is not part of the site.
SEALED = ("No more than 1,100 dockers were absent", "on Tuesday", "The board regrets the delay")


def checked(folder: Path, root: Path, code: str = "") -> tuple[Site, tuple[Diagnostic, ...]]:
    """Check the shared site with a fixture's files in place of its own.

    Notes of other codes are left out: most figures of the cases are told nowhere.
    """
    shutil.copytree(SITE / "content", root / "content")
    if (folder / "content").is_dir():
        shutil.copytree(folder / "content", root / "content", dirs_exist_ok=True)
    fill(folder / "sizes.txt", root)
    clear(root)
    site = load(root)
    found = checks.run(site, derive(site))
    return site, tuple(d for d in found if d.code == code or d.severity is Severity.ERROR)


def fill(sizes: Path, root: Path) -> None:
    """Make files of so many bytes longer with a comment: too large to keep in the repository."""
    for line in sizes.read_text().splitlines() if sizes.exists() else ():
        name, size = line.split()
        path = root / name
        with path.open("a") as file:
            file.write("#".ljust(int(size) - path.stat().st_size - 1, ".") + "\n")


def test_every_check_has_a_folder() -> None:
    """A folder without a check would never fail."""
    assert set(checks.all_checks()) == set(CODES)


def test_shared_site_is_clean(tmp_path: Path) -> None:
    """What the fixtures change is what is found."""
    assert checked(SITE, tmp_path)[1] == ()


def test_shared_seal_is_of_its_text() -> None:
    """The seal that is kept is the one that the text and the quotes give."""
    tokens = tokenise((SITE / "notice.txt").read_text())
    found = [find(quote, tokens) for quote in SEALED]
    spans = [span for result in found if isinstance(result, Found) for span in result.spans]
    assert len(spans) == len(SEALED)
    path = SITE / "content/sources/notice.seal"
    if REFRESH:
        path.write_text(dumps(seal(tokens, spans)))
    assert path.read_text() == dumps(seal(tokens, spans))


@pytest.mark.parametrize("code", CODES)
def test_bad(code: str, tmp_path: Path) -> None:
    """What is wrong is found, at its place and with its mend."""
    folder = HERE / code / "bad"
    site, found = checked(folder, tmp_path, code)
    expected = folder / "expected.txt"
    text = render(found, site.files)
    if REFRESH:
        expected.write_text(text)
    assert text == expected.read_text()
    assert {diagnostic.code for diagnostic in found} == {code}


@pytest.mark.parametrize("code", CODES)
def test_good(code: str, tmp_path: Path) -> None:
    """What is right, and what comes near to being wrong, is left alone."""
    site, found = checked(HERE / code / "good", tmp_path, code)
    assert render(found, site.files) == ""
