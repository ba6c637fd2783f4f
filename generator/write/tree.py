"""A folder made to hold exactly the files that are wanted."""

from collections.abc import Mapping
from pathlib import Path


def sync(folder: Path, files: Mapping[str, bytes]) -> None:
    """Makes `folder` hold `files` (by relative path) and nothing else.

    A file that is right already is left as it is, with its time, so that an engine that goes by
    times rebuilds only what changed. Links are replaced, never followed. Raises `OSError` where
    the folder cannot be written.
    """
    folder.mkdir(parents=True, exist_ok=True)
    for path in sorted(folder.rglob("*"), reverse=True):
        name = path.relative_to(folder).as_posix()
        if path.is_dir() and not path.is_symlink():
            if not any(path.iterdir()):
                path.rmdir()
        elif name not in files or path.is_symlink():
            path.unlink()
    for name, data in files.items():
        path = folder / name
        if not path.is_file() or path.read_bytes() != data:
            put(folder, {name: data})


def put(folder: Path, files: Mapping[str, bytes]) -> None:
    """Writes `files` (by relative path) into `folder` beside what is there, or in its place.

    Raises `OSError` where the folder cannot be written.
    """
    for name, data in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)
