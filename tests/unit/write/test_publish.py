"""One build at a time; the finished site takes the place of the old one whole or not at all."""

import ctypes
import errno
import os
import shutil
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from generator.diagnostics.stopped import Stopped
from generator.write.publish import demand_writable, only_build, publish


@pytest.fixture(params=["in one step", "not offered", "refused"])
def exchange(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Let the system exchange folders, not know how to, or refuse to on this disk."""
    library = {
        "not offered": SimpleNamespace(),
        "refused": SimpleNamespace(renameat2=lambda *_: -1),
    }
    if request.param in library:
        monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: library[request.param])
    return str(request.param)


def folder(path: Path, text: str) -> Path:
    """Make a folder that holds one page in a folder of its own."""
    (path / "page").mkdir(parents=True)
    (path / "page/index.html").write_text(text)
    return path


def failing(
    monkeypatch: pytest.MonkeyPatch, fails: Callable[[Path, Path], bool], code: int = errno.EACCES
) -> None:
    """Let the renames of which `fails` says so be refused."""
    rename = Path.rename

    def refusing(self: Path, target: Path) -> Path:
        if fails(self, target):
            raise OSError(code, os.strerror(code))
        return rename(self, target)

    monkeypatch.setattr(Path, "rename", refusing)


# --- Publishing


def test_first_site_is_moved_into_place(tmp_path: Path) -> None:
    finished = folder(tmp_path / "build/finished", "new")
    publish(finished, tmp_path / "site")
    assert (tmp_path / "site/page/index.html").read_text() == "new"
    assert not finished.exists()


@pytest.mark.usefixtures("exchange")
def test_new_site_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    finished = folder(tmp_path / "build/finished", "new")
    site = folder(tmp_path / "site", "old")
    (site / "gone.html").write_text("old")
    publish(finished, site)
    assert [path.name for path in site.iterdir()] == ["page"]
    assert (site / "page/index.html").read_text() == "new"
    assert list((tmp_path / "build").iterdir()) == []


def test_exchange_is_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    failing(monkeypatch, lambda *_: True)
    site = folder(tmp_path / "site", "old")
    publish(folder(tmp_path / "build/finished", "new"), site)
    assert (site / "page/index.html").read_text() == "new"


def test_what_another_exchange_left_aside_is_no_hindrance(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: SimpleNamespace())
    folder(tmp_path / "build/finished.old", "older")
    site = folder(tmp_path / "site", "old")
    publish(folder(tmp_path / "build/finished", "new"), site)
    assert (site / "page/index.html").read_text() == "new"
    assert list((tmp_path / "build").iterdir()) == []


def test_old_site_stays_where_it_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: SimpleNamespace(renameat2=lambda *_: -1))
    site = folder(tmp_path / "site", "old")
    failing(monkeypatch, lambda moved, _: moved == site)
    with pytest.raises(Stopped, match=r"site/ cannot be written: Permission denied"):
        publish(folder(tmp_path / "build/finished", "new"), site)
    assert (site / "page/index.html").read_text() == "old"


def test_old_site_comes_back_where_the_new_one_cannot_be_moved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ctypes, "CDLL", lambda *_, **__: SimpleNamespace(renameat2=lambda *_: -1))
    site, finished = folder(tmp_path / "site", "old"), folder(tmp_path / "build/finished", "new")
    failing(monkeypatch, lambda moved, _: moved == finished, errno.ENOSPC)
    with pytest.raises(Stopped, match=r"site/ cannot be written: No space left on device"):
        publish(finished, site)
    assert (site / "page/index.html").read_text() == "old"


def test_first_site_that_cannot_be_moved_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    failing(monkeypatch, lambda *_: True, errno.EXDEV)
    with pytest.raises(Stopped, match=r"site/ cannot be written"):
        publish(folder(tmp_path / "build/finished", "new"), tmp_path / "site")


def test_old_site_that_cannot_be_removed_is_no_failure(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The new site is in place; to say that nothing was published would be wrong."""
    site = folder(tmp_path / "site", "old")

    def refusing(*_: object, **__: object) -> None:
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))

    monkeypatch.setattr(os, "unlink", refusing)
    publish(folder(tmp_path / "build/finished", "new"), site)
    assert (site / "page/index.html").read_text() == "new"


# --- One build at a time


def test_folder_of_the_build_is_made_and_held(tmp_path: Path) -> None:
    build = tmp_path / "a/build"
    with only_build(build):
        assert build.is_dir()
        with pytest.raises(Stopped, match=r"another build is writing to build/"), only_build(build):
            pytest.fail("two builds at once")
    with only_build(build):
        pass


def test_folder_is_free_after_a_build_that_failed(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), only_build(tmp_path):
        raise ZeroDivisionError
    with only_build(tmp_path):
        pass


def test_build_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "build").write_text("")
    with (
        pytest.raises(Stopped, match=r"build cannot be used: File exists"),
        only_build(tmp_path / "build"),
    ):
        pytest.fail("held a file")


def test_folder_of_the_build_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)
    with (
        pytest.raises(Stopped, match=r"^build/ cannot be written$"),
        only_build(tmp_path / "build"),
    ):
        pytest.fail("held what cannot be written")


def test_disk_without_locks_is_not_taken_for_a_second_build(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(*_: object) -> None:
        raise OSError(errno.ENOLCK, os.strerror(errno.ENOLCK))

    monkeypatch.setattr("fcntl.flock", refusing)
    with (
        pytest.raises(Stopped, match=r"build/ cannot be used: No locks available"),
        only_build(tmp_path / "build"),
    ):
        pytest.fail("held without a lock")


def test_what_cannot_be_written_while_the_folder_is_held_is_told(tmp_path: Path) -> None:
    (tmp_path / "docs").write_text("")
    with pytest.raises(Stopped) as stopped, only_build(tmp_path):
        (tmp_path / "docs").mkdir()
    assert stopped.value.message == f"{tmp_path / 'docs'} cannot be used: File exists"


# --- Before any work is done


@pytest.mark.parametrize("there", [False, True])
def test_site_that_can_be_put_in_place_is_no_matter(tmp_path: Path, *, there: bool) -> None:
    if there:
        folder(tmp_path / "site", "old")
    demand_writable(tmp_path / "site")


def test_site_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "site").write_text("")
    with pytest.raises(Stopped, match=r"site is no folder"):
        demand_writable(tmp_path / "site")


@pytest.mark.parametrize("target", ["elsewhere", "nowhere"])
def test_site_that_is_a_link_is_told(tmp_path: Path, target: str) -> None:
    folder(tmp_path / "elsewhere", "not ours")
    (tmp_path / "site").symlink_to(tmp_path / target)
    with pytest.raises(Stopped, match=r"site is no folder"):
        demand_writable(tmp_path / "site")
    shutil.rmtree(tmp_path / "elsewhere")


@pytest.mark.parametrize("closed", ["site", "root"])
def test_folder_that_cannot_be_written_is_told_by_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, closed: str
) -> None:
    root = tmp_path / "root"
    folder(root / "site", "old")
    monkeypatch.chdir(root)
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).resolve().name != closed)
    with pytest.raises(Stopped, match=rf"^{closed}/ cannot be written") as stopped:
        demand_writable(Path("site"))
    assert stopped.value.mend == f"give yourself the right to write to {closed}/"
