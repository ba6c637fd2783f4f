"""A site on which a check's findings are notes is published with them, whatever they are."""

from pathlib import Path

import pytest

import generator
from generator import checks
from generator.derive.derive import derive
from generator.diagnostics.finding import Severity
from generator.load.site import load
from generator.render.render import render
from tests.checks.test_fixtures import CODES, HERE, checked

TEMPLATES = Path(generator.__file__).parent.parent / "site_templates"
CHANGEABLE = [code for code in CODES if not checks.fixed(code)]


@pytest.mark.parametrize("code", CHANGEABLE)
def test_findings_as_notes_hinder_no_page(code: str, tmp_path: Path) -> None:
    """Where no page could be made of them, the check would have to be `FIXED`."""
    checked(HERE / code / "bad", tmp_path)
    if checks.all_checks()[code].SEVERITY is Severity.ERROR:
        settings = tmp_path / "content/site.yml"
        text = settings.read_text()
        change = f"  - {{code: {code}, severity: note, why: It is tried.}}\n"
        settings.write_text(text + ("" if "\nchecks:\n" in text else "checks:\n") + change)
    site = load(tmp_path)
    derived = derive(site)
    found = checks.run(site, derived)
    assert code in {diagnostic.code for diagnostic in found}
    assert {diagnostic.severity for diagnostic in found} == {Severity.NOTE}
    assert "method/index.md" in " ".join(render(site, derived, [TEMPLATES]))
