"""Ordinary prose, full of names and ordinals, on which no check cries wolf.

`_prose/` adds two sections to the shared site: what an editor writes about a strike and a court.
Only numerals that the content model wants marked are marked.
"""

import re
import shutil
from pathlib import Path

from generator import checks
from generator.derive.derive import derive
from generator.diagnostics.finding import Severity
from generator.load.site import load
from generator.report.text import render
from tests.checks.test_fixtures import HERE, SITE

PROSE = HERE / "_prose"
SECTIONS = "content/briefings/strike/sections"
MARK = re.compile(r"\{=([^}]*)\}")


def laid_out(root: Path) -> Path:
    """Lay the shared site and the prose out in `root`, and give the folder of its sections."""
    shutil.copytree(SITE / "content", root / "content")
    shutil.copytree(PROSE / "content", root / "content", dirs_exist_ok=True)
    return root / SECTIONS


def test_nothing_is_wrong_with_it(tmp_path: Path) -> None:
    """No error of any check."""
    laid_out(tmp_path)
    site = load(tmp_path)
    found = [d for d in checks.run(site, derive(site)) if d.severity is Severity.ERROR]
    assert render(found, site.files) == ""


def test_every_mark_in_it_is_needed(tmp_path: Path) -> None:
    """Without the marks each of those numerals is found, and nothing else is."""
    marks = 0
    for path in laid_out(tmp_path).iterdir():
        text, count = MARK.subn(r"\1", path.read_text())
        path.write_text(text)
        marks += count
    site = load(tmp_path)
    found = [d for d in checks.run(site, derive(site)) if d.severity is Severity.ERROR]
    assert {diagnostic.code for diagnostic in found} == {"uncited-number"}
    assert len(found) == marks
