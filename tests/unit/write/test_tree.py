"""A folder holds exactly the files that are wanted, and what was right is not touched."""

import os
from pathlib import Path

import pytest

from generator.write.tree import put, sync

LONG_AGO = 1_000_000_000


def files(folder: Path) -> dict[str, bytes]:
    """Give every file below a folder with its bytes, links not followed."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    }


def folders(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_dir()}


def test_writes_what_is_wanted_into_folders_that_are_not_there_yet(tmp_path: Path) -> None:
    wanted = {"index.md": b"home", "figures/a/index.md": b"a", "empty": b""}
    sync(tmp_path / "build" / "docs", wanted)
    assert files(tmp_path / "build" / "docs") == wanted


def test_writes_only_what_changed(tmp_path: Path) -> None:
    sync(tmp_path, {"same.md": b"same", "changed.md": b"old"})
    for path in tmp_path.iterdir():
        os.utime(path, (LONG_AGO, LONG_AGO))
    sync(tmp_path, {"same.md": b"same", "changed.md": b"new"})
    assert (tmp_path / "same.md").stat().st_mtime == LONG_AGO
    assert (tmp_path / "changed.md").stat().st_mtime > LONG_AGO
    assert (tmp_path / "changed.md").read_bytes() == b"new"


def test_removes_what_is_gone_with_its_folders(tmp_path: Path) -> None:
    sync(tmp_path, {"figures/a/b/c.md": b"", "figures/d.md": b"", "e.md": b""})
    sync(tmp_path, {"figures/d.md": b""})
    assert files(tmp_path) == {"figures/d.md": b""}
    assert folders(tmp_path) == {"figures"}


def test_removes_everything_where_nothing_is_wanted(tmp_path: Path) -> None:
    sync(tmp_path, {"a/b": b"", "c": b""})
    sync(tmp_path, {})
    assert list(tmp_path.iterdir()) == []


def test_puts_a_folder_where_a_file_was(tmp_path: Path) -> None:
    sync(tmp_path, {"a": b"file"})
    sync(tmp_path, {"a/b/c": b"below"})
    assert files(tmp_path) == {"a/b/c": b"below"}


def test_puts_a_file_where_a_folder_was(tmp_path: Path) -> None:
    sync(tmp_path, {"a/b/c": b"below", "a/d": b"below", "a-": b"beside"})
    sync(tmp_path, {"a": b"file", "a-": b"beside"})
    assert files(tmp_path) == {"a": b"file", "a-": b"beside"}


def test_replaces_links_and_leaves_what_they_lead_to(tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    sync(outside, {"file": b"not ours", "folder/file": b"not ours either"})
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "page.md").symlink_to(outside / "file")
    (docs / "same.md").symlink_to(outside / "file")
    (docs / "folder").symlink_to(outside / "folder")
    (docs / "nowhere").symlink_to(outside / "missing")
    wanted = {"page.md": b"page", "same.md": b"not ours", "folder/file": b"ours"}
    sync(docs, wanted)
    assert files(docs) == wanted
    assert not any(path.is_symlink() for path in docs.rglob("*"))
    assert files(outside) == {"file": b"not ours", "folder/file": b"not ours either"}


def test_says_with_an_error_that_the_folder_is_a_file(tmp_path: Path) -> None:
    (tmp_path / "docs").write_bytes(b"")
    with pytest.raises(FileExistsError):
        sync(tmp_path / "docs", {"a": b""})


def test_put_adds_and_replaces_and_removes_nothing(tmp_path: Path) -> None:
    sync(tmp_path, {"a": b"as it was", "b/c": b"as it was"})
    put(tmp_path, {"b/c": b"new", "d/e/f": b"added"})
    assert files(tmp_path) == {"a": b"as it was", "b/c": b"new", "d/e/f": b"added"}
