"""The same findings in every form of a report, word for word.

After a change that is meant, write them anew with `REFRESH_GOLDEN=1 pytest tests/golden` and read
the difference before it is committed.

`formats/sarif.schema.json` holds what SARIF 2.1.0 asks of all that is written here. To try the
official schema itself, which is not kept here, name a copy of it:

    SARIF_SCHEMA=sarif-schema-2.1.0.json pytest tests/golden/test_formats.py
"""

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from jsonschema.validators import validator_for

from generator import __version__
from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span
from generator.model.origin import File
from generator.report import github, json_report, sarif, text

HERE = Path(__file__).parent / "formats"
FINDINGS = Path(json_report.__file__).with_name("findings.schema.json")
OFFICIAL = os.environ.get("SARIF_SCHEMA")

FERRY = File(
    "content/briefings/ferry/figures.yml",
    "- id: crossings\n  value: 11,000 # 한국, 50 %\n  text: {id: lost}\n"
    "  note: >\n    one\n    two\n",
)
LAKE = File("content/sources/lake gazette, late.yml", "kind: report\r\n")
FILES = {file.path: file for file in (FERRY, LAKE)}

NUMBER, TEXT, NOTE = (
    FERRY.span(FERRY.text.index(words), FERRY.text.index(words) + len(words))
    for words in ("11,000", "{id: lost}", ">\n    one\n    two")
)
DIAGNOSTICS = (
    Diagnostic(
        "wrong-type",
        Severity.ERROR,
        Finding(NUMBER, "`11,000` is not a number", "write 11000", Fix(NUMBER, "11000")),
    ),
    Diagnostic(
        "unknown-placeholder",
        Severity.ERROR,
        Finding(TEXT, "`{id: lost}` is no placeholder, 100 % sure", "write \\{ or {id}"),
    ),
    Diagnostic("single-source", Severity.NOTE, Finding(NOTE, "only one source so far")),
    Diagnostic(
        "missing-key",
        Severity.ERROR,
        Finding(Span(LAKE.path), "`title` is missing", "add it", Fix(Span(LAKE.path), "title: {}")),
    ),
)
RULES = [
    sarif.Rule("missing-key", "shape", Severity.ERROR, "Every key is\nthere."),
    sarif.Rule(
        "single-source",
        "provenance",
        Severity.NOTE,
        "A key figure rests on two sources.\n\n**Why.** One can\nbe wrong.\n\n**Bad.**\n\n    {id}",
    ),
    sarif.Rule("unknown-placeholder", "prose", Severity.ERROR, "Known.\n\n**Why.** Else a hole."),
    sarif.Rule("wrong-type", "shape", Severity.ERROR, "Fits.\n\n**Why.** Else it is none."),
]
Place = tuple[str, int, int, int, int, str, str]


@pytest.fixture(scope="module")
def reports() -> dict[str, str]:
    """Give the report in each form, by the name of the file that it is kept in."""
    return {
        "report.txt": text.render(DIAGNOSTICS, FILES),
        "report.json": json_report.render(DIAGNOSTICS, FILES),
        "annotations.txt": github.render(DIAGNOSTICS, FILES),
        "report.sarif": sarif.render(DIAGNOSTICS, RULES),
    }


def test_reports_are_as_expected(reports: dict[str, str]) -> None:
    """Each report is what is kept of it, but for the version of the program."""
    folder = HERE / "expected"
    for name, report in reports.items():
        told = report.replace(f'"{__version__}"', '"0.0.0"')
        if os.environ.get("REFRESH_GOLDEN"):
            (folder / name).write_text(told)
        assert told == (folder / name).read_text(), name
    assert {path.name for path in folder.iterdir()} == set(reports)


# --- The same findings


def from_text(report: str) -> list[Place]:
    """Give what a person reads; ends are not told, and are taken from what was put in."""
    found = re.findall(r"(?m)^(.+?):(\d+):(\d+): (error|note)\[([a-z-]+)\]", report)
    ends = [(d.finding.span.end_line, d.finding.span.end_column) for d in DIAGNOSTICS]
    return [
        (path, int(line), int(column), *end, level, code)
        for (path, line, column, level, code), end in zip(found, ends, strict=True)
    ]


def from_json(report: str) -> list[Place]:
    keys = ("path", "line", "column", "end_line", "end_column", "severity", "code")
    return [tuple(each[key] for key in keys) for each in json.loads(report)["diagnostics"]]


def from_github(report: str) -> list[Place]:
    pattern = (
        r"(?m)^::(error|notice) file=(.+?),line=(\d+),endLine=(\d+),col=(\d+),endColumn=(\d+),"
        r"title=([a-z-]+)::"
    )
    return [
        (
            path.replace("%2C", ",").replace("%25", "%"),
            *(int(number) for number in (line, column, end_line, end_column)),
            "note" if level == "notice" else level,
            code,
        )
        for level, path, line, end_line, column, end_column, code in re.findall(pattern, report)
    ]


def from_sarif(report: str) -> list[Place]:
    [run] = json.loads(report)["runs"]
    found = []
    for result in run["results"]:
        [location] = result["locations"]
        place = location["physicalLocation"]
        region = place["region"]
        code = run["tool"]["driver"]["rules"][result["ruleIndex"]]["id"]
        assert code == result["ruleId"]
        path = place["artifactLocation"]["uri"].replace("%20", " ").replace("%2C", ",")
        ends = (region["startLine"], region["startColumn"], region["endLine"], region["endColumn"])
        found.append((path, *ends, result["level"], code))
    return found


def test_every_form_has_the_same_findings(reports: dict[str, str]) -> None:
    """Place, weight and name of each finding are the same in every form, and in the same order."""
    spans = [(diagnostic, diagnostic.finding.span) for diagnostic in DIAGNOSTICS]
    expected = [
        (s.path, s.line, s.column, s.end_line, s.end_column, str(d.severity), d.code)
        for d, s in spans
    ]
    assert from_text(reports["report.txt"]) == expected
    assert from_json(reports["report.json"]) == expected
    assert from_github(reports["annotations.txt"]) == expected
    assert from_sarif(reports["report.sarif"]) == expected


def test_nothing_found_is_a_report_as_well() -> None:
    assert text.render((), FILES) == ""
    assert github.render((), FILES) == ""
    assert json.loads(json_report.render((), FILES)) == {
        "format": 1, "files": 2, "errors": 0, "notes": 0, "diagnostics": [],
    }  # fmt: skip
    assert json.loads(sarif.render((), RULES))["runs"][0]["results"] == []


# --- The schemas


def problems(document: dict[str, Any], schema: dict[str, Any]) -> list[str]:
    """Say what a schema finds wrong with a document."""
    validator = validator_for(schema)
    validator.check_schema(schema)
    checker = validator(schema, format_checker=validator.FORMAT_CHECKER)
    return [f"{error.json_path}: {error.message}" for error in checker.iter_errors(document)]


def test_json_fits_its_schema(reports: dict[str, str]) -> None:
    """The schema that comes with the package describes what is printed, to the last key."""
    assert problems(json.loads(reports["report.json"]), json.loads(FINDINGS.read_text())) == []
    closed = json.loads(FINDINGS.read_text())
    for part in (closed, *closed["$defs"].values()):
        part["unevaluatedProperties"] = False
    del closed["$defs"]["stretch"]["unevaluatedProperties"]
    assert problems(json.loads(reports["report.json"]), closed) == []


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["format"], 2),
        (["errors"], -1),
        (["diagnostics", 0, "severity"], "warning"),
        (["diagnostics", 0, "line"], 0),
        (["diagnostics", 0, "code"], "Wrong type"),
        (["diagnostics", 0, "message"], ""),
        (["diagnostics", 0, "fix"], {"replacement": "11000"}),
    ],
)
def test_json_schema_refuses_what_is_never_printed(
    reports: dict[str, str], path: list[str | int], value: object
) -> None:
    document = json.loads(reports["report.json"])
    *parents, last = path
    inside = document
    for step in parents:
        inside = inside[step]
    inside[last] = value
    assert problems(document, json.loads(FINDINGS.read_text())) != []


def test_sarif_fits_its_schema(reports: dict[str, str]) -> None:
    """What is written is what the standard asks for; the official schema is tried where named."""
    schemas = [HERE / "sarif.schema.json", *([Path(OFFICIAL)] if OFFICIAL else [])]
    for path in schemas:
        for document in (reports["report.sarif"], sarif.render((), RULES)):
            assert problems(json.loads(document), json.loads(path.read_text())) == [], path


def test_rules_that_sarif_breaks_are_found() -> None:
    """A schema that refuses nothing would be worth nothing."""
    schema = json.loads((HERE / "sarif.schema.json").read_text())
    Draft202012Validator.check_schema(schema)
    document = json.loads(sarif.render(DIAGNOSTICS, RULES))
    document["runs"][0]["results"][0]["message"]["text"] = "write {id}"
    document["runs"][0]["results"][1]["locations"][0]["physicalLocation"]["region"]["endLine"] = 0
    document["runs"][0]["results"][3]["fixes"][0]["artifactChanges"] = []
    document["runs"][0]["tool"]["driver"]["nickname"] = "b"
    assert len(problems(document, schema)) == 4
