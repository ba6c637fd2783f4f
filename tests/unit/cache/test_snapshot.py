"""A snapshot is another one as soon as anything changes that findings depend on."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import generator
from generator.cache import snapshot
from generator.cache.snapshot import take


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """Give a folder with a little content."""
    for name in ("site.yml", "vocabulary/units.yml", "sources/tide.yml", "sources/tide.seal"):
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{name}\n")
    return tmp_path


def key(root: Path) -> str:
    taken = take(root)
    assert taken is not None
    return taken.key


CHANGES: dict[str, Callable[[Path], object]] = {
    "byte": lambda content: (content / "site.yml").write_text("site_yml\n"),
    "moved": lambda content: (content / "site.yml").rename(content / "sites.yml"),
    "deleted": lambda content: (content / "sources/tide.seal").unlink(),
    "added": lambda content: (content / "sources/quay.yml").write_text(""),
    "folder": lambda content: (content / "sources/quay.yml").mkdir(),
    "cut": lambda content: (content / "site.yml").write_text(""),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_change_of_the_content_is_another_snapshot(
    root: Path, change: Callable[[Path], object]
) -> None:
    before = key(root)
    change(root / "content")
    assert key(root) != before


def test_same_content_is_the_same_snapshot(root: Path) -> None:
    before = take(root)
    os.utime(root / "content/site.yml", (1, 1))
    (root / "content/.draft.yml").write_text("passed over\n")
    assert take(root) == before
    assert before is not None
    assert before.files["content/site.yml"] == b"site.yml\n"


def test_what_stands_in_a_folder_of_no_site_is_not_looked_at(root: Path) -> None:
    (root / "content/photos").mkdir()
    before = key(root)
    (root / "content/photos/one").write_text("1")
    assert key(root) == before


def test_another_python_is_another_snapshot(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key(root)
    monkeypatch.setattr(sys, "version", "9.9.9")
    assert key(root) != before


def test_another_program_is_another_snapshot(
    root: Path, tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = key(root)
    package = tmp_path_factory.mktemp("generator")
    (package / "__init__.py").write_text("")
    monkeypatch.setattr(generator, "__file__", str(package / "__init__.py"))
    assert key(root) != before


def test_other_libraries_are_another_snapshot(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = key(root)
    monkeypatch.setattr(snapshot, "_DEPENDENCIES", ("no_such_library",))
    assert key(root) != before


ODD: dict[str, Callable[[Path], object]] = {
    "link": lambda content: (content / "link.yml").symlink_to("site.yml"),
    "pipe": lambda content: os.mkfifo(content / "pipe.yml"),
    "name": lambda content: Path(os.fsdecode(os.fsencode(content) + b"/\xff.yml")).write_text(""),
    "huge": lambda content: os.truncate(content / "site.yml", 5 * 1024 * 1024),
    "gone": lambda content: content.rename(content.with_name("contents")),
}


@pytest.mark.parametrize("make", ODD.values(), ids=ODD)
def test_of_odd_things_there_is_no_snapshot(root: Path, make: Callable[[Path], object]) -> None:
    make(root / "content")
    assert take(root) is None
