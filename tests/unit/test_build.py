"""The stages in their order, each only where the one before it found nothing wrong."""

import json
import shutil
from pathlib import Path

import pytest

from generator.build import TEMPLATES, build, check, demand_content
from generator.diagnostics.stopped import Stopped
from generator.engine import mkdocs, search
from generator.model.site import Site
from tests.support.changes import change

FIGURES = "content/briefings/lake-ferry/figures.yml"


@pytest.fixture
def root(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the sample site, with engines that only copy the rendered tree."""

    def copy(_site: Site, folder: Path) -> Path:
        shutil.rmtree(folder / "finished", ignore_errors=True)
        return Path(shutil.copytree(folder / "docs", folder / "finished"))

    monkeypatch.setattr(mkdocs, "build", copy)
    monkeypatch.setattr(search, "index", lambda *_: None)
    return Path(shutil.copytree(TEMPLATES / "new/site", tmp_path / "sample"))


def test_stages_are_told_in_their_order(root: Path) -> None:
    stages: list[str] = []
    assert build(root, None, stages.append).clean
    assert stages == [
        "Reading",
        "Checking",
        "Writing pages",
        "Building the site",
        "Indexing for search",
        "",
    ]
    assert (root / "site/index.md").is_file()


def test_check_builds_nothing(root: Path) -> None:
    before = set(root.rglob("*"))
    assert check(root, lambda _: None).diagnostics == ()
    assert set(root.rglob("*")) == before


def test_build_ends_where_an_error_was_found(root: Path) -> None:
    change(root / FIGURES, "bound: about", "bound: almost")
    stages: list[str] = []
    outcome = build(root, None, stages.append)
    assert not outcome.clean
    assert [diagnostic.code for diagnostic in outcome.diagnostics] == ["wrong-type"]
    assert stages == ["Reading", "Checking"]
    assert not (root / "build").exists()


def test_notes_do_not_hinder(root: Path) -> None:
    change(root / FIGURES, "value: 1200\n", "value: 1250\n")
    change(root / FIGURES, "value: 1500\n", "value: 1550\n")
    [found] = check(root, lambda _: None).diagnostics
    settings = root / "content/site.yml"
    note = f"checks: [{{code: {found.code}, severity: note, why: A test of notes.}}]\n"
    settings.write_text(settings.read_text() + note)
    outcome = build(root, None, lambda _: None)
    assert outcome.clean
    assert [(d.code, d.severity) for d in outcome.diagnostics] == [(found.code, "note")]
    assert (root / "site").is_dir()
    method = (root / "build/docs/method/index.md").read_text()
    assert f"<code>{found.code}</code> finds is noted here" in method
    assert "A test of notes." in method


def test_tree_of_the_engine_holds_what_was_rendered_and_nothing_else(root: Path) -> None:
    build(root, None, lambda _: None)
    old = root / "build/docs/gone/index.md"
    old.parent.mkdir()
    old.write_text("")
    build(root, "https://example.org/", lambda _: None)
    assert not old.parent.exists()
    assert {path.name for path in (root / "build").iterdir()} == {
        "docs",
        "lock",
        "mkdocs.yml",
        "overrides",
        "records",
    }
    assert '"site_url": "https://example.org/"' in (root / "build/mkdocs.yml").read_text()


def test_files_for_no_engine_stand_beside_the_pages(root: Path) -> None:
    build(root, None, lambda _: None)
    data = root / "site/figures/data"
    assert json.loads((data / "all.json").read_text())["address"] is None
    assert not (root / "build/docs/figures/data").exists()
    build(root, "https://example.org/a", lambda _: None)
    assert json.loads((data / "all.json").read_text())["address"] == "https://example.org/a/"


def test_own_templates_come_first(root: Path) -> None:
    own = root / "site_templates/overrides/404.html"
    own.parent.mkdir(parents=True)
    own.write_text("<p>Mine</p>")
    build(root, None, lambda _: None)
    assert (root / "build/overrides/404.html").read_text() == "<p>Mine</p>"
    assert (root / "build/overrides/main.html").is_file()


@pytest.mark.parametrize("text", ["{{ nothing }}", "{% if", "{{ nothing.more() }}"])
def test_own_template_that_is_wrong_is_told(root: Path, text: str) -> None:
    own = root / "site_templates/pages/home.md.j2"
    own.parent.mkdir(parents=True)
    own.write_text(f"# Home\n\n{text}")
    with pytest.raises(Stopped, match=r"site_templates/pages/home\.md\.j2:3 cannot be filled: "):
        build(root, None, lambda _: None)
    assert not (root / "site").exists()


def test_own_template_that_is_not_text_is_told(root: Path) -> None:
    own = root / "site_templates/pages/home.md.j2"
    own.parent.mkdir(parents=True)
    own.write_bytes(b"caf\xe9")
    with pytest.raises(Stopped, match="a template in site_templates/ is not UTF-8"):
        build(root, None, lambda _: None)


def test_site_needs_content(tmp_path: Path) -> None:
    with pytest.raises(Stopped, match="there is no content/ folder in") as stopped:
        demand_content(tmp_path)
    assert "briefing new site DIR" in stopped.value.words
    (tmp_path / "content").mkdir()
    demand_content(tmp_path)
