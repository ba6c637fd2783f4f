"""`briefing check` in each of its forms: on which stream, with which paths, and what it adds."""

import json
import re
from pathlib import Path

import pytest

from generator import checks
from generator.cli import main

FIGURES = "content/briefings/lake-ferry/figures.yml"


@pytest.fixture
def broken(sample: Path) -> Path:
    """Give the sample site with an error that can be mended and one that cannot."""
    path = sample / FIGURES
    text = path.read_text().replace("bound: about", "bound: abuot")
    path.write_text(text.replace("value: 300", "value: many"))
    return sample


def places(root: Path, form: str, capsys: pytest.CaptureFixture[str]) -> str:
    assert main(["--root", str(root), "check", "--format", form]) == 1
    told = capsys.readouterr()
    assert re.search(r"\n?\d+ errors, .* files\.\nbriefing fix mends 1 of them\.\n$", told.err)
    return told.out


def test_json_is_the_result(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(places(broken, "json", capsys))
    assert report["files"] == len([*(broken / "content").rglob("*.*")])
    found = [each for each in report["diagnostics"] if each["code"] == "wrong-type"]
    assert [each["line"] for each in found] == [6, 19]
    assert [bool(each["fix"]) for each in found] == [True, False]


def test_sarif_is_the_result_with_every_check_as_a_rule(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    [run] = json.loads(places(broken, "sarif", capsys))["runs"]
    rules = {rule["id"]: rule for rule in run["tool"]["driver"]["rules"]}
    assert list(rules) == list(checks.all_checks())
    for code, rule in rules.items():
        assert rule["help"]["markdown"] == checks.manual(code)
        assert checks.manual(code).startswith(rule["shortDescription"]["text"].split()[0])
        assert rule["fullDescription"]["text"] not in {"", rule["shortDescription"]["text"]}
        assert "**" not in rule["fullDescription"]["text"]
        assert rule["properties"]["tags"] == [checks.all_checks()[code].GROUP]
    found = [result for result in run["results"] if result["ruleId"] == "wrong-type"]
    assert ["fixes" in result for result in found] == [True, False]


@pytest.mark.parametrize(
    ("folder", "path"),
    [
        (".", FIGURES),
        ("..", f"a sample/{FIGURES}"),
        ("../..", None),
        ("content", FIGURES),
    ],
    ids=["in the site", "above it", "far above it", "below it"],
)
def test_services_get_paths_from_the_working_folder(
    broken: Path,
    folder: str,
    path: str | None,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here = (broken / folder).resolve()
    monkeypatch.chdir(here)
    expected = path or f"{broken.relative_to(here).as_posix()}/{FIGURES}"
    assert f"file={expected}," in places(broken, "github", capsys)
    [run] = json.loads(places(broken, "sarif", capsys))["runs"]
    location = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]
    assert location["uri"] == expected.replace(" ", "%20")
    change = run["results"][0]["fixes"][0]["artifactChanges"][0]["artifactLocation"]
    assert change == location
    # Programs and people asked for this site, and know its files by their place in it.
    assert json.loads(places(broken, "json", capsys))["diagnostics"][0]["path"] == FIGURES


def test_clean_content_is_a_report_too(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("json", "sarif"):
        assert main(["--root", str(sample), "check", "--format", form]) == 0
        told = capsys.readouterr()
        assert re.fullmatch(r"0 errors, \d+ notes in \d+ files\.\n", told.err)
        assert json.loads(told.out)
