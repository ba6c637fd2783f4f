"""Diagnostics as JSON, for programs: `briefing check --format json`.

One object. Its form is versioned, and `findings.schema.json` beside this module, which comes with
the package, describes it field by field (JSON Schema 2020-12):

    {
      "format": 1,
      "files": 126,
      "errors": 1,
      "notes": 0,
      "diagnostics": [
        {
          "code": "wrong-type",
          "severity": "error",
          "path": "content/briefings/dprk-troops/figures.yml",
          "line": 41, "column": 10, "end_line": 41, "end_column": 16,
          "message": "`11,000` is not a number",
          "help": "write 11000",
          "fix": {
            "path": "content/briefings/dprk-troops/figures.yml",
            "line": 41, "column": 10, "end_line": 41, "end_column": 16,
            "replacement": "11000"
          }
        }
      ]
    }

Diagnostics stand in the order of files and lines. Paths are relative to the site's folder. Lines
and columns begin at 1 and columns count characters; `end_column` is the first column after the
stretch, and an empty stretch, where something is missing, has both ends equal. `help` is "" where
nothing can be said. `fix` is what `briefing fix` would write in place of its stretch, null where
no mend is certain.

Keys may be added within a version; a program passes over those that it does not know.
"""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from generator.diagnostics.finding import Diagnostic, Severity
from generator.diagnostics.span import Span
from generator.model.origin import File

FORMAT = 1
"""The version of the form; it changes when a reader of the old one could misread the new one."""


def render(diagnostics: Sequence[Diagnostic], files: Mapping[str, File]) -> str:
    """The whole report as one JSON object, with a line end; `files` are those that were read."""
    errors = sum(diagnostic.severity is Severity.ERROR for diagnostic in diagnostics)
    whole = {
        "format": FORMAT,
        "files": len(files),
        "errors": errors,
        "notes": len(diagnostics) - errors,
        "diagnostics": [_diagnostic(diagnostic) for diagnostic in diagnostics],
    }
    return json.dumps(whole, indent=2, ensure_ascii=False) + "\n"


def _diagnostic(diagnostic: Diagnostic) -> dict[str, Any]:
    finding = diagnostic.finding
    fix = finding.fix
    return {
        "code": diagnostic.code,
        "severity": diagnostic.severity.value,
        **_span(finding.span),
        "message": finding.message,
        "help": finding.help,
        "fix": {**_span(fix.span), "replacement": fix.replacement} if fix else None,
    }


def _span(span: Span) -> dict[str, Any]:
    return {
        "path": span.path,
        "line": span.line,
        "column": span.column,
        "end_line": span.end_line,
        "end_column": span.end_column,
    }
