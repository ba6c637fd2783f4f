"""Diagnostics as SARIF 2.1.0 (OASIS), which code scanning services and editors read.

One run of one tool. Each rule is a check with its manual, and each result a diagnostic with its
fix, where it has one. Columns count characters. Paths lead from `%SRCROOT%`, by which such services
mean the folder of the repository.
"""

import json
import re
from collections.abc import Sequence
from typing import Any
from urllib.parse import quote

from msgspec import Struct

from generator import __version__
from generator.diagnostics.finding import Diagnostic, Fix, Severity
from generator.diagnostics.span import Span

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.NOTE: "note"}
_BRACE = re.compile("[{}]")


class Rule(Struct, frozen=True):
    """A check as a rule: its code and group, its manual and its severity where no site says."""

    code: str
    group: str
    severity: Severity
    manual: str


def render(diagnostics: Sequence[Diagnostic], rules: Sequence[Rule], base: str = "") -> str:
    """The diagnostics as one SARIF log, with a line end.

    `rules` holds every check that was run, among them those of all diagnostics. `base` leads from
    the folder of the repository to that of the site: "" or a path that ends in a slash.
    """
    places = {rule.code: place for place, rule in enumerate(rules)}
    driver = {
        "name": "briefing",
        "semanticVersion": __version__,
        "rules": [_rule(rule) for rule in rules],
    }
    run = {
        "tool": {"driver": driver},
        "columnKind": "unicodeCodePoints",
        "results": [
            _result(diagnostic, places[diagnostic.code], base) for diagnostic in diagnostics
        ],
    }
    whole = {"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _rule(rule: Rule) -> dict[str, Any]:
    # A manual begins with what the check proves; its second paragraph says why that matters.
    short, full = (" ".join(part.split()) for part in (rule.manual.split("\n\n") * 2)[:2])
    return {
        "id": rule.code,
        "shortDescription": {"text": short},
        "fullDescription": {"text": full.removeprefix("**Why.** ")},
        "help": {"text": rule.manual, "markdown": rule.manual},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": [rule.group]},
    }


def _result(diagnostic: Diagnostic, rule: int, base: str) -> dict[str, Any]:
    finding = diagnostic.finding
    words = f"{finding.message}\n{finding.help}" if finding.help else finding.message
    place = {**_artifact(finding.span, base), "region": _region(finding.span)}
    result: dict[str, Any] = {
        "ruleId": diagnostic.code,
        "ruleIndex": rule,
        "level": _LEVELS[diagnostic.severity],
        "message": _message(words),
        "locations": [{"physicalLocation": place}],
    }
    if finding.fix:
        result["fixes"] = [_fix(finding.fix, base)]
    return result


def _fix(fix: Fix, base: str) -> dict[str, Any]:
    replacement = {
        "deletedRegion": _region(fix.span),
        "insertedContent": {"text": fix.replacement},
    }
    return {
        "description": _message(f"write `{fix.replacement}`"),
        "artifactChanges": [{**_artifact(fix.span, base), "replacements": [replacement]}],
    }


def _message(text: str) -> dict[str, str]:
    """Words in which braces stand for themselves: section 3.11.5 has single ones for arguments.

    The manuals are shown as they are: a rule's help has no arguments.
    """
    return {"text": _BRACE.sub(lambda brace: brace[0] * 2, text)}


def _artifact(span: Span, base: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": quote(base + span.path), "uriBaseId": "%SRCROOT%"}}


def _region(span: Span) -> dict[str, int]:
    return {
        "startLine": span.line,
        "startColumn": span.column,
        "endLine": span.end_line,
        "endColumn": span.end_column,
    }
