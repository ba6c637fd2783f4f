"""The findings of the last check."""

import json
from pathlib import Path

from msgspec import Struct

from generator.cache import store
from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span

_NAME = "check"


class Kept(Struct, frozen=True):
    """What was found in a site, and the paths of the files that were read."""

    diagnostics: tuple[Diagnostic, ...]
    paths: tuple[str, ...]


def keep(root: Path, key: str, kept: Kept) -> None:
    """Keeps what was found of the state `key` of the site in `root`."""
    store.put(root, _NAME, [key, list(map(packed, kept.diagnostics)), kept.paths])


def recall(root: Path, key: str) -> Kept | None:
    """What was found of the state `key` of the site in `root`; None if not known for sure."""
    match store.get(root, _NAME):
        case [of, found, paths] if of == key:
            return Kept(tuple(map(unpacked, found)), tuple(paths))
    return None


def packed(diagnostic: Diagnostic) -> str:
    """A diagnostic as a text, the same for the same: it may be compared as it is."""
    found = diagnostic.finding
    fix = [_place(found.fix.span), found.fix.replacement] if found.fix else None
    weight = diagnostic.severity.value
    return json.dumps([diagnostic.code, weight, _place(found.span), found.message, found.help, fix])


def unpacked(text: str) -> Diagnostic:
    """The diagnostic that was packed into a text."""
    code, weight, span, message, mend, fix = json.loads(text)
    replacement = Fix(Span(*fix[0]), fix[1]) if fix else None
    return Diagnostic(code, Severity(weight), Finding(Span(*span), message, mend, replacement))


def _place(span: Span) -> tuple[str, int, int, int, int]:
    return span.path, span.line, span.column, span.end_line, span.end_column
