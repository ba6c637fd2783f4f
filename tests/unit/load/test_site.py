"""A site's folder as one value: what belongs together is put together."""

from pathlib import Path

import pytest

from generator.diagnostics.finding import Severity
from generator.load.site import load
from generator.text.seals import dumps, seal
from generator.text.tokens import tokenise
from tests.support.content import (
    BRIEFING,
    FIGURES,
    OVERVIEW,
    SECTION,
    SITE,
    TEXT,
    helps,
    read,
    told,
    write,
)


def test_everything_is_found(tmp_path: Path) -> None:
    site = read(tmp_path)
    assert site.settings
    assert site.settings.title == "Market notes"
    assert set(site.vocabulary.metrics) == {"stalls", "takings", "food-share", "growth", "opened"}
    assert set(site.vocabulary.units) == {"percent", "euro"}
    assert set(site.vocabulary.places) == {"county", "square"}
    assert set(site.vocabulary.actors) == {"warden", "traders"}
    assert set(site.sources) == {"paper"}
    assert site.sources["paper"].id == "paper"
    assert set(site.briefings) == {"market"}
    briefing = site.briefings["market"]
    assert (briefing.slug, briefing.overview.id) == ("market", "market")
    assert list(briefing.figures) == ["warden-stalls", "traders-stalls"]
    assert list(briefing.contests) == ["how-many"]
    assert list(briefing.sections) == ["size"]
    assert briefing.sections["size"].id == "size"


def test_every_file_is_kept_to_be_shown(tmp_path: Path) -> None:
    site = read(tmp_path)
    assert site.files["content/site.yml"].text == SITE
    assert site.files["content/sources/paper.txt"].text == TEXT
    assert all((tmp_path / path).read_text() == file.text for path, file in site.files.items())


def test_a_text_is_kept_as_its_tokens(tmp_path: Path) -> None:
    assert read(tmp_path).texts == {"paper": tokenise(TEXT)}


def test_a_seal(tmp_path: Path) -> None:
    kept = dumps(seal(tokenise(TEXT), [(0, 3)]))
    site = read(tmp_path, {"sources/paper.seal": kept})
    assert told(site) == []
    assert dumps(site.seals["paper"]) == kept


def test_a_broken_seal(tmp_path: Path) -> None:
    kept = dumps(seal(tokenise(TEXT), [(0, 3)])).replace('"tokens": ', '"tokens": 1')
    site = read(tmp_path, {"sources/paper.seal": kept})
    assert site.seals == {}
    (problem,) = site.problems
    assert problem.code == "seal-broken"
    assert problem.finding.span.path == "content/sources/paper.seal"
    assert problem.finding.help == "seal the text again: briefing seal paper FILE"
    assert ("seal", "paper") in site.names.unreadable


def test_a_seal_that_cannot_be_read(tmp_path: Path) -> None:
    site = read(tmp_path, {"sources/paper.seal": b"\xff"})
    (line,) = told(site)
    assert line.startswith("sources/paper.seal:1:1: seal-broken: the file is cut short")
    assert site.seals == {}
    assert ("seal", "paper") in site.names.unreadable


def test_sections_in_the_order_of_the_overview(tmp_path: Path) -> None:
    files = {
        f"{BRIEFING}/briefing.yml": OVERVIEW.replace("[size]", "[size, early, nowhere, late]"),
        f"{BRIEFING}/sections/late.yml": SECTION,
        f"{BRIEFING}/sections/early.yml": SECTION,
    }
    site = read(tmp_path, files)
    assert told(site) == []
    assert list(site.briefings["market"].sections) == ["size", "early", "late"]


def test_a_section_that_the_overview_does_not_list(tmp_path: Path) -> None:
    files = {f"{BRIEFING}/sections/{name}.yml": SECTION for name in ("more", "less")}
    site = read(tmp_path, files)
    at = f"{BRIEFING}/briefing.yml:8:1: missing-key: `sections` does not list"
    assert told(site) == [f"{at} `less`, which has a file", f"{at} `more`, which has a file"]
    assert helps(site) == [
        f"add `{name}` where it belongs in the order" for name in ("less", "more")
    ]
    assert list(site.briefings["market"].sections) == ["size"]


@pytest.mark.parametrize("name", ["site.yml", f"{BRIEFING}/briefing.yml"])
def test_a_file_that_is_missing(tmp_path: Path, name: str) -> None:
    site = read(tmp_path, {name: None})
    assert told(site) == [f"{name}:1:1: missing-key: this file is missing"]
    assert helps(site) == ["add it; the content model lists its keys"]


@pytest.mark.parametrize("data", [b"\xff", b"a: [", b"", b"title: &x y"])
@pytest.mark.parametrize("name", ["site.yml", f"{BRIEFING}/briefing.yml"])
def test_a_file_that_cannot_be_read_is_not_missing(tmp_path: Path, name: str, data: bytes) -> None:
    assert len(told(read(tmp_path, {name: data}))) == 1


def test_a_briefing_without_its_overview_is_read_all_the_same(tmp_path: Path) -> None:
    site = read(tmp_path, {f"{BRIEFING}/briefing.yml": "title: x\n"})
    briefing = site.briefings["market"]
    assert list(briefing.figures) == ["warden-stalls", "traders-stalls"]
    assert list(briefing.sections) == ["size"]
    assert briefing.overview.title == "unread"
    assert briefing.overview.updated.text == "9999-12-31"
    assert briefing.overview.origin.file.path == f"content/{BRIEFING}/briefing.yml"


def test_a_folder_of_a_briefing_with_nothing_but_a_broken_overview(tmp_path: Path) -> None:
    site = read(tmp_path, {"briefings/other/briefing.yml": b"\xff"})
    assert len(told(site)) == 1
    assert set(site.briefings) == {"market"}


def test_a_site_with_nothing_in_it(tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    site = load(tmp_path)
    assert told(site) == ["site.yml:1:1: missing-key: this file is missing"]
    assert site.settings is None
    assert site.briefings == {}


def test_names_are_known_though_their_entries_are_not_valid(tmp_path: Path) -> None:
    """So that one defect is told of once, and not again by all that refers to it."""
    site = read(tmp_path, {f"{BRIEFING}/figures.yml": FIGURES.replace("value: 120", "value: x")})
    assert list(site.briefings["market"].figures) == ["traders-stalls"]
    assert site.names.known("figure", "warden-stalls", "market")
    assert site.names.known("figure", "market/warden-stalls")
    assert not site.names.known("figure", "warden", "market")


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        (f"{BRIEFING}/figures.yml", "figure"),
        (f"{BRIEFING}/contests.yml", "contest"),
        (f"{BRIEFING}/sections/size.yml", "section"),
        (f"{BRIEFING}/sections/size.yml", "judgement"),
        ("vocabulary/actors.yml", "actor"),
        ("sources/paper.yml", "source"),
    ],
)
@pytest.mark.parametrize("data", [b"\xff", b"a: [", b"&a b"])
def test_any_name_might_stand_in_a_file_that_cannot_be_read(
    tmp_path: Path, name: str, kind: str, data: bytes
) -> None:
    site = read(tmp_path, {name: data})
    assert site.names.known(kind, "anything", "market")
    assert not site.names.known(kind, "other/anything") or kind in {"actor", "source"}


def test_site_loads_from_a_relative_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    write(tmp_path)
    monkeypatch.chdir(tmp_path)
    assert told(load(Path())) == []


def test_the_order_of_files_is_that_of_their_names(tmp_path: Path) -> None:
    site = read(tmp_path)
    assert list(site.files) == sorted(site.files)


def test_severity_of_a_check_may_be_changed(tmp_path: Path) -> None:
    text = f"{SITE}checks: [{{code: single-source, severity: error, why: We say so.}}]\n"
    settings = read(tmp_path, {"site.yml": text}).settings
    assert settings
    assert [(c.code, c.severity) for c in settings.checks] == [("single-source", Severity.ERROR)]


def test_a_section_that_is_not_valid_hides_neither_itself_nor_its_judgements(
    tmp_path: Path,
) -> None:
    text = f"{SECTION}judgements: [{{id: j, text: a}}]\n"
    site = read(tmp_path, {f"{BRIEFING}/sections/size.yml": text})
    assert site.names.known("section", "size", "market")
    assert site.names.known("judgement", "j", "market")
    assert site.briefings["market"].sections == {}
