"""The findings of the last check, kept in a file that says by itself whether it is whole."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import astuple, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span

FOLDER = Path("build", "cache")
"""Where it is kept, relative to a site's folder."""

_NAME = "check.json"


@dataclass(frozen=True)
class Kept:
    """What was found, and the paths of the files that were read."""

    diagnostics: tuple[Diagnostic, ...]
    paths: tuple[str, ...]


def keep(root: Path, key: str, kept: Kept) -> None:
    """Keeps what was found of the snapshot `key`; does nothing where the folder cannot be written.

    The file is put in place in one step: another run sees the old one or the new one.
    """
    body = json.dumps([key, kept.paths, [astuple(each) for each in kept.diagnostics]])
    folder = root / FOLDER
    draft = folder / f"{_NAME}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n")
        draft.write_text(f"{_check(body)}\n{body}")
        draft.replace(folder / _NAME)


def recall(root: Path, key: str) -> Kept | None:
    """What was found of the snapshot `key`; None where that is not known for sure."""
    try:
        check, _, body = (root / FOLDER / _NAME).read_text(encoding="ascii").partition("\n")
    except (OSError, UnicodeDecodeError):
        return None
    if check != _check(body):
        return None
    of, paths, diagnostics = json.loads(body)
    if of != key:
        return None
    return Kept(tuple(_diagnostic(*each) for each in diagnostics), tuple(paths))


def _check(body: str) -> str:
    return sha256(body.encode()).hexdigest()


def _diagnostic(code: str, severity: str, finding: Sequence[Any]) -> Diagnostic:
    """A diagnostic from its parts, as `astuple` gave them."""
    span, message, mend, fix = finding
    replacement = Fix(Span(*fix[0]), fix[1]) if fix else None
    return Diagnostic(code, Severity(severity), Finding(Span(*span), message, mend, replacement))
