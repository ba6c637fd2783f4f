"""What `briefing build` says, and that it stops before it spoils anything."""

import errno
import fcntl
import os
import shutil
from pathlib import Path

import pytest

from generator.cli import main


@pytest.mark.usefixtures("engines")
def test_says_what_was_built_and_how_to_look_at_it(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(sample), "build"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        f"Built {sample}/site: 4 figures (3 matched, 1 calculated).\n"
        f"Look at it:  briefing --root '{sample}' serve\n"
    )
    assert told.err.endswith("files.\n")


@pytest.mark.usefixtures("engines")
def test_site_without_figures_says_so(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(sample / "content/briefings")
    assert main(["--root", str(sample), "build"]) == 0
    assert ": no figures.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    "address", ["example.org", "ftp://example.org/", "https://", "https://a b/", 'https://a/">']
)
def test_address_that_is_none_is_told(
    sample: Path, address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(sample), "build", "--address", address]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"error: `{address}` is not an address\n   help: ")


@pytest.mark.usefixtures("engines")
@pytest.mark.parametrize("closed", ["site", "a sample"])
def test_folder_that_cannot_be_written_is_told_before_any_work(
    sample: Path, closed: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (sample / "site").mkdir()
    (sample / "site/index.html").write_text("old")
    monkeypatch.setattr(os, "access", lambda path, _: Path(path).name != closed)
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == (
        f"error: {closed}/ cannot be written\n"
        f"   help: give yourself the right to write to {closed}/\n"
    )
    assert (sample / "site/index.html").read_text() == "old"
    assert not (sample / "build").exists()


@pytest.mark.usefixtures("engines")
def test_finished_site_that_cannot_be_moved_is_told(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(_self: Path, _target: Path) -> Path:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "rename", refusing)
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert "error: site/ cannot be written: Read-only file system\n" in told.err
    assert not (sample / "site").exists()


@pytest.mark.usefixtures("engines")
def test_second_build_at_the_same_time_is_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "build").mkdir()
    with (sample / "build/lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        "error: another build is writing to build/\n   help: wait for it to end, or stop it\n",
    )
    assert not (sample / "site").exists()


def test_missing_settings_of_the_theme_are_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "mkdocs.yml").unlink()
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"error: there is no mkdocs.yml in {sample}\n   help: ")


@pytest.mark.parametrize("what", ["file", "link"])
def test_site_that_is_no_folder_stays_as_it_is(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    site, target = sample / "site", tmp_path / "target"
    target.mkdir()
    if what == "file":
        site.write_text("mine")
    else:
        site.symlink_to(target)
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("error: site is no folder\n   help: move it away")
    assert site.is_symlink() or site.read_text() == "mine"
    assert list(target.iterdir()) == []


def test_build_folder_that_is_a_file_is_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "build").write_text("mine")
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"error: {sample}/build cannot be used: File exists\n")
    assert (sample / "build").read_text() == "mine"


@pytest.mark.usefixtures("engines")
def test_file_in_the_way_below_the_build_folder_is_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "build").mkdir()
    (sample / "build/docs").write_text("mine")
    assert main(["--root", str(sample), "build"]) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"error: {sample}/build/docs cannot be used: File exists\n")
