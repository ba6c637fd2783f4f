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

WHOLE = "check"
"""Under which name the findings of a whole site are kept."""


@dataclass(frozen=True)
class Kept:
    """What was found in a site or a part of it, and the paths of the files that were read.

    `silent` and `joint` are the codes of the checks that are so because of this part (see
    `generator.checks`); `alone` says that nothing in it has to do with what is outside it.
    """

    diagnostics: tuple[Diagnostic, ...]
    paths: tuple[str, ...]
    silent: frozenset[str] = frozenset()
    joint: frozenset[str] = frozenset()
    alone: bool = True


def keep(root: Path, name: str, key: str, kept: Kept) -> None:
    """Keeps what was found of the state `key` of what goes by `name`.

    Does nothing where the folder cannot be written.

    The file is put in place in one step: another run sees the old one or the new one.
    """
    found = [astuple(each) for each in kept.diagnostics]
    parts = [key, found, kept.paths, sorted(kept.silent), sorted(kept.joint), kept.alone]
    body = json.dumps(parts)
    folder = root / FOLDER
    draft = folder / f"{name}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n")
        draft.write_text(f"{_check(body)}\n{body}")
        draft.replace(folder / f"{name}.json")


def recall(root: Path, name: str, key: str) -> Kept | None:
    """What was found of the state `key` of what goes by `name`; None if not known for sure."""
    try:
        check, _, body = (
            (root / FOLDER / f"{name}.json").read_text(encoding="ascii").partition("\n")
        )
    except (OSError, UnicodeDecodeError):
        return None
    if check != _check(body):
        return None
    of, found, paths, silent, joint, alone = json.loads(body)
    if of != key:
        return None
    diagnostics = tuple(_diagnostic(*each) for each in found)
    return Kept(diagnostics, tuple(paths), frozenset(silent), frozenset(joint), alone)


def _check(body: str) -> str:
    return sha256(body.encode()).hexdigest()


def _diagnostic(code: str, severity: str, finding: Sequence[Any]) -> Diagnostic:
    """A diagnostic from its parts, as `astuple` gave them."""
    span, message, mend, fix = finding
    replacement = Fix(Span(*fix[0]), fix[1]) if fix else None
    return Diagnostic(code, Severity(severity), Finding(Span(*span), message, mend, replacement))
