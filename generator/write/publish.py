"""One build at a time, and the finished site in place of the old one in a single step."""

import ctypes
import fcntl
import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from generator.diagnostics.stopped import Stopped

_AT_FDCWD = -100
_RENAME_EXCHANGE = 2


@contextmanager
def only_build(folder: Path) -> Iterator[None]:
    """Holds the folder of a build, so that no second build writes to it meanwhile.

    Raises `Stopped` where another build holds it, where the folder cannot be written, and where
    what is done while it is held cannot read or write a file.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _demand_access(folder)
        with (folder / "lock").open("w") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            yield
    except BlockingIOError as error:
        raise Stopped(
            f"another build is writing to {folder.name}/", "wait for it to end, or stop it"
        ) from error
    except OSError as error:
        name = error.filename or f"{folder.name}/"
        reason = error.strerror or error
        raise Stopped(f"{name} cannot be used: {reason}", "free it, or build elsewhere") from error


def demand_writable(site: Path) -> None:
    """Raises `Stopped` before any work is done where the site could not be put in place."""
    if site.is_symlink() or (site.exists() and not site.is_dir()):
        raise Stopped(f"{site.name} is no folder", "move it away; the site is built there")
    for folder in (site.parent, site):
        if folder.exists():
            _demand_access(folder)


def _demand_access(folder: Path) -> None:
    if not os.access(folder, os.W_OK | os.X_OK):
        name = f"{folder.resolve().name}/"
        raise Stopped(f"{name} cannot be written", f"give yourself the right to write to {name}")


def publish(finished: Path, site: Path) -> None:
    """Puts the folder `finished` in the place of `site` in one step, and removes the old one.

    A reader of `site` sees the old site or the new one, never a mixture. Raises `Stopped`, with
    the old site as it was, where that cannot be done.
    """
    try:
        if not site.exists():
            finished.rename(site)
            return
        _exchange(finished, site)
    except OSError as error:
        reason = error.strerror or error
        mend = "free it, or build elsewhere"
        raise Stopped(f"{site.name}/ cannot be written: {reason}", mend) from error
    # What is left of the old site is in nobody's way: the next build empties the folder.
    shutil.rmtree(finished, ignore_errors=True)


def _exchange(one: Path, other: Path) -> None:
    """Swaps two folders (renameat2 of Linux with RENAME_EXCHANGE); two renames elsewhere."""
    rename = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if rename is not None:
        paths = (os.fsencode(one), os.fsencode(other))
        if rename(_AT_FDCWD, paths[0], _AT_FDCWD, paths[1], _RENAME_EXCHANGE) == 0:
            return
    aside = one.with_name(f"{one.name}.old")
    shutil.rmtree(aside, ignore_errors=True)
    other.rename(aside)
    try:
        one.rename(other)
    except OSError:
        aside.rename(other)
        raise
    aside.rename(one)
