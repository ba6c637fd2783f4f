"""Small files of the cache, each of which says by itself whether it is whole.

They lie under `build/cache/`, which may be deleted at any time, and are data: nothing in them is
run.
"""

import json
import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

FOLDER = Path("build", "cache")
"""Where they are kept, relative to a site's folder."""


def put(root: Path, name: str, value: object) -> None:
    """Keeps what JSON can hold under `name` for the site in `root`.

    Does nothing where the folder cannot be written.

    The file is put in place in one step: another run sees the old one or the new one.
    """
    body = json.dumps(value)
    folder = root / FOLDER
    draft = folder / f"{name}.{os.getpid()}"
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        (folder / ".gitignore").write_text("*\n")
        draft.write_text(f"{_check(body)}\n{body}")
        draft.replace(folder / f"{name}.json")


def get(root: Path, name: str) -> Any:  # noqa: ANN401 -- what JSON can hold
    """What is kept under `name`; None where nothing is, or not the whole of it."""
    try:
        text = (root / FOLDER / f"{name}.json").read_text(encoding="ascii")
    except (OSError, UnicodeDecodeError):
        return None
    check, _, body = text.partition("\n")
    return json.loads(body) if check == _check(body) else None


def _check(body: str) -> str:
    return sha256(body.encode()).hexdigest()
