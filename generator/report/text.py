"""Diagnostics for a person at a terminal: place, defect, source line with carets, mend."""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import category, east_asian_width

from generator.diagnostics.finding import Diagnostic, Severity
from generator.diagnostics.span import Span
from generator.model.origin import File

_MAX_LINE = 200
_COLOURS = {Severity.ERROR: "\x1b[1;31m", Severity.NOTE: "\x1b[1;36m"}
# Commands to a terminal, line ends, and signs that turn the direction of what follows them.
_UNSAFE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069]")
_BOLD, _PLAIN = "\x1b[1m", "\x1b[0m"


def render(
    diagnostics: Sequence[Diagnostic], files: Mapping[str, File], *, colour: bool = False
) -> str:
    """Every diagnostic in turn, a blank line between two; "" for none."""
    blocks = ("\n".join(_lines(diagnostic, files, colour=colour)) for diagnostic in diagnostics)
    return "".join(f"{block}\n\n" for block in blocks)


def summary(diagnostics: Sequence[Diagnostic]) -> str:
    """How many errors and notes there are, in words."""
    errors = sum(d.severity is Severity.ERROR for d in diagnostics)
    notes = len(diagnostics) - errors
    return f"{_counted(errors, 'error')}, {_counted(notes, 'note')}"


def _counted(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _lines(diagnostic: Diagnostic, files: Mapping[str, File], *, colour: bool) -> Iterator[str]:
    finding, span = diagnostic.finding, diagnostic.finding.span
    place = f"{safe(span.path)}:{span.line}:{span.column}"
    label = f"{diagnostic.severity}[{diagnostic.code}]"
    if colour:
        place = f"{_BOLD}{place}{_PLAIN}"
        label = f"{_COLOURS[diagnostic.severity]}{label}{_PLAIN}"
    yield f"{place}: {label} {safe(finding.message)}"
    file = files.get(span.path)
    if file is not None and file.text:
        yield from _source(span, file)
    if finding.help:
        yield f"   help: {safe(finding.help)}"
    yield f"   see:  briefing explain {diagnostic.code}"


def _source(span: Span, file: File) -> Iterator[str]:
    """The first line of the span and carets under what of it the span covers."""
    line = safe(file.lines[min(span.line, len(file.lines)) - 1])
    last = span.end_column if span.end_line == span.line else len(line) + 1
    start = max(span.column - 1, 0)
    marked = line[start : max(last - 1, start)]
    shift = max(start - _MAX_LINE // 2, 0)
    before = _width(line[shift:start])
    yield f"{span.line:5} | {line[shift : shift + _MAX_LINE]}"
    yield f"      | {' ' * before}{'^' * max(_width(marked[: _MAX_LINE // 2]), 1)}"


def safe(text: str) -> str:
    """A line with a tab as one blank and U+FFFD for what a terminal would not show as it is."""
    return _UNSAFE.sub("\ufffd", text.replace("\t", " "))


def _width(text: str) -> int:
    """How many columns of a terminal a text takes: two for wide characters, none for marks."""
    return sum(
        0
        if category(character) in {"Mn", "Me", "Cf"}
        else 1 + (east_asian_width(character) in "WF")
        for character in text
    )
