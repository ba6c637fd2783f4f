"""The forms of `briefing check` as people and programs get them: the same findings in each."""

import json
import re
import subprocess
from collections.abc import Callable
from pathlib import Path
from urllib.parse import unquote

import pytest

from tests.support.changes import change

Briefing = Callable[..., subprocess.CompletedProcess[str]]
Found = set[tuple[str, int, int, str, str]]

FIGURES = "content/briefings/lake-ferry/figures.yml"


@pytest.fixture
def broken(sample: Path) -> Path:
    """Give a sample site with several errors in two files."""
    for right, wrong in (
        ("bound: about", "bound: abuot"),
        ("value: 300", "value: 3,00"),
        ("at most 1,100 passengers", "at least 1,100 passengers"),
    ):
        change(sample / FIGURES, right, wrong)
    (sample / "content/stray, 100 %.txt").write_text("one")
    return sample


def from_text(done: subprocess.CompletedProcess[str]) -> Found:
    pattern = r"(?m)^(\S.*?):(\d+):(\d+): (error|note)\[([a-z-]+)\]"
    return {
        (path, int(line), int(column), severity, code)
        for path, line, column, severity, code in re.findall(pattern, done.stderr)
    }


def from_json(done: subprocess.CompletedProcess[str]) -> Found:
    report = json.loads(done.stdout)
    assert report["errors"] + report["notes"] == len(report["diagnostics"])
    return {
        (each["path"], each["line"], each["column"], each["severity"], each["code"])
        for each in report["diagnostics"]
    }


def from_github(done: subprocess.CompletedProcess[str]) -> Found:
    pattern = (
        r"(?m)^::(error|notice) file=(.+?),line=(\d+),endLine=\d+,col=(\d+),endColumn=\d+,"
        r"title=([a-z-]+)::"
    )
    return {
        (
            path.replace("%2C", ",").replace("%25", "%"),
            int(line),
            int(column),
            "note" if level == "notice" else level,
            code,
        )
        for level, path, line, column, code in re.findall(pattern, done.stdout)
    }


def from_sarif(done: subprocess.CompletedProcess[str]) -> Found:
    [run] = json.loads(done.stdout)["runs"]
    found = set()
    for result in run["results"]:
        place = result["locations"][0]["physicalLocation"]
        region = place["region"]
        path = unquote(place["artifactLocation"]["uri"])
        where = (path, region["startLine"], region["startColumn"])
        found.add((*where, result["level"], result["ruleId"]))
    return found


def test_every_form_has_the_same_findings(briefing: Briefing, broken: Path) -> None:
    reads = {"json": from_json, "github": from_github, "sarif": from_sarif}
    told = briefing("check", root=broken)
    expected = from_text(told)
    assert len(expected) >= 4
    assert {path for path, *_ in expected} == {FIGURES, "content/stray, 100 %.txt"}
    counts = told.stderr.splitlines()[-2:]
    for form, read in reads.items():
        done = briefing("check", "--format", form, root=broken)
        assert done.returncode == 1
        assert read(done) == expected
        assert done.stderr.splitlines() == counts


def test_form_is_whole_where_nothing_can_be_read(briefing: Briefing, tmp_path: Path) -> None:
    (tmp_path / "content").mkdir()
    for form, read in (("json", from_json), ("sarif", from_sarif)):
        done = briefing("check", "--format", form, root=tmp_path)
        assert done.returncode == 1
        assert ("content/site.yml", 1, 1, "error", "missing-key") in read(done)


def test_no_report_where_the_command_cannot_work(briefing: Briefing, tmp_path: Path) -> None:
    for form in ("json", "sarif", "github"):
        done = briefing("check", "--format", form, root=tmp_path)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr.startswith("error: there is no content/ folder")
