"""A file written whole or not at all."""

import shutil
from pathlib import Path


def write_whole(path: Path, data: bytes) -> None:
    """Writes the file beside itself first, so that it is never there in part.

    A link stays one: what it leads to is written, and keeps its permissions. Folders above it are
    made. Raises `OSError`, with the file as it was.
    """
    target = path.resolve()
    target.parent.mkdir(parents=True, exist_ok=True)
    # What begins with a dot is no content.
    draft = target.with_name(f".{target.name}.new")
    try:
        draft.write_bytes(data)
        if target.exists():
            shutil.copymode(target, draft)
        draft.replace(target)
    except OSError:
        draft.unlink(missing_ok=True)
        raise
