"""What MkDocs is told of a site, and that the only day it knows is that of the content."""

import json
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from generator.build import TEMPLATES
from generator.engine import mkdocs
from generator.load.site import load
from generator.model.site import Site
from tests.support.changes import change

BRIEFING = "content/briefings/lake-ferry/briefing.yml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give the sample site."""
    return Path(shutil.copytree(TEMPLATES / "new/site", tmp_path / "sample"))


def settings(site: Site) -> dict[str, Any]:
    nav = [("Home", "index.md"), ("Ünïcode: [x]", "a/index.md")]
    extra = {"assets": {"a.css": "assets/a.1.css"}, "direction": "rtl"}
    told = mkdocs.configuration(site, nav, extra)
    return dict(json.loads(told))


def test_settings_are_those_of_the_content_over_those_of_the_folder(root: Path) -> None:
    told = settings(load(root))
    assert told["INHERIT"] == "../mkdocs.yml"
    assert told["site_name"] == "Sample briefings"
    assert told["site_description"] == "A made-up sample, to be replaced by a subject of your own."
    assert told["nav"] == [{"Home": "index.md"}, {"Ünïcode: [x]": "a/index.md"}]
    assert told["extra"] == {"assets": {"a.css": "assets/a.1.css"}, "direction": "rtl"}
    assert told["theme"]["language"] == "en"
    assert told["theme"]["direction"] == "rtl"


def test_address_is_that_of_the_settings(root: Path) -> None:
    assert settings(load(root))["site_url"] == ""
    change(root / "content/site.yml", "address: unknown", "address: https://example.org/a/")
    assert settings(load(root))["site_url"] == "https://example.org/a/"


@pytest.mark.parametrize(
    ("updated", "seconds"),
    [
        ("2024-10-05", 1728086400),
        ("2024-10", 1730332800),
        ("1969-07-20", 0),
        ("2200-01-01", 2**32 - 1),
        ("2024-10-05/..", 0),
    ],
)
def test_day_of_a_build_is_that_of_the_newest_briefing(
    root: Path, monkeypatch: pytest.MonkeyPatch, updated: str, seconds: int
) -> None:
    change(root / BRIEFING, "updated: 2024-10-05", f"updated: {updated}")
    told: dict[str, str] = {}

    def run(_module: str, _arguments: object, _folder: Path, extra: Mapping[str, str]) -> None:
        told.update(extra)

    monkeypatch.setattr(mkdocs, "run", run)
    assert mkdocs.build(load(root), root / "build") == root / "build/finished"
    assert told["SOURCE_DATE_EPOCH"] == str(seconds)


def test_site_without_briefings_has_the_first_day(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shutil.rmtree(root / "content/briefings")
    told: dict[str, str] = {}
    monkeypatch.setattr(mkdocs, "run", lambda *given: told.update(given[3]))
    mkdocs.build(load(root), root / "build")
    assert told["SOURCE_DATE_EPOCH"] == "0"
