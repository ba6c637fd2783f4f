"""Diagnostics as annotations on the lines of a pull request.

The form is that of GitHub's workflow commands: `::error file=…,line=…,col=…,title=…::message`,
in which `%`, line ends and, in properties, `:` and `,` are escaped.
"""

from collections.abc import Mapping, Sequence

from generator.diagnostics.finding import Diagnostic, Severity
from generator.model.origin import File

_LEVELS = {Severity.ERROR: "error", Severity.NOTE: "notice"}


def render(diagnostics: Sequence[Diagnostic], _files: Mapping[str, File], base: str = "") -> str:
    """One annotation a line, in the order given; "" for none.

    `base` leads from the folder of the repository, by which the service knows files, to that of
    the site: "" or a path that ends in a slash.
    """
    return "".join(f"{_annotation(diagnostic, base)}\n" for diagnostic in diagnostics)


def _annotation(diagnostic: Diagnostic, base: str) -> str:
    finding, span = diagnostic.finding, diagnostic.finding.span
    properties = {
        "file": f"{base}{span.path}",
        "line": str(span.line),
        "endLine": str(span.end_line),
        "col": str(span.column),
        "endColumn": str(span.end_column),
        "title": diagnostic.code,
    }
    where = ",".join(f"{key}={_property(value)}" for key, value in properties.items())
    words = f"{finding.message} ({finding.help})" if finding.help else finding.message
    return f"::{_LEVELS[diagnostic.severity]} {where}::{_data(words)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
