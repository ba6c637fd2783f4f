"""A browser that prints, fails, hangs or is not there."""

import os
import time
from pathlib import Path

import pytest

from generator.commands.exporting import browser
from generator.commands.exporting.browser import find, printed
from generator.diagnostics.stopped import Stopped

PRINTS = (
    'for each in "$@"; do case $each in --print-to-pdf=*) out=${each#*=};; esac; done\n'
    'for page in "$@"; do :; done\n'
)


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """Give the place of a program that stands for a browser."""
    return tmp_path / "chromium"


def written(program: Path, script: str) -> str:
    """Write the program."""
    program.write_text(f"#!/bin/sh\n{PRINTS}{script}\n")
    program.chmod(0o755)
    return str(program)


def test_the_first_browser_on_the_path_is_taken(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(Stopped, match="there is none on the path"):
        find()
    for name in ("google-chrome", "chromium-browser"):
        assert find_with(tmp_path / name) == str(tmp_path / name)


def find_with(program: Path) -> str:
    """Give what is found once a program is there."""
    written(program, "")
    return find()


def test_what_is_printed_is_given_and_nothing_is_left(
    program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    script = '{ printf "%%PDF-"; cat "${page#file://}"; echo "$TZ $PWD"; } > "$out"'
    pdf = printed(written(program, script), b"<p>page</p>")
    assert pdf.startswith(b"%PDF-<p>page</p>UTC ")
    assert list(tmp_path.iterdir()) == [program]


@pytest.mark.parametrize(("user", "boxed"), [(0, False), (1000, True)])
def test_only_root_goes_without_the_sandbox(
    program: Path, user: int, monkeypatch: pytest.MonkeyPatch, *, boxed: bool
) -> None:
    monkeypatch.setattr(os, "geteuid", lambda: user)
    pdf = printed(written(program, '{ printf "%%PDF-"; echo "$@"; } > "$out"'), b"")
    assert (b" --no-sandbox " in pdf) is not boxed


@pytest.mark.parametrize(
    "script",
    ["echo No usable sandbox >&2; exit 3", 'echo No usable sandbox; echo page > "$out"'],
    ids=["fails", "prints no PDF"],
)
def test_a_browser_that_fails_is_quoted(program: Path, script: str) -> None:
    with pytest.raises(Stopped) as stopped:
        printed(written(program, script), b"")
    assert stopped.value.message == f"{program} printed nothing:\n  No usable sandbox"
    assert "briefing export html" in stopped.value.mend


def test_a_browser_that_hangs_ends_with_all_it_started(program: Path, tmp_path: Path) -> None:
    process = tmp_path / "process"
    script = f'sleep 600 &\necho $! > "{process}"\nwait'
    with pytest.raises(Stopped, match="did not end within 2 seconds"):
        printed(written(program, script), b"", limit=2)
    assert gone(int(process.read_text()))


def gone(process: int) -> bool:
    """Say whether a process ends, or waits only to be looked after, within some time."""
    state = Path(f"/proc/{process}/stat")
    for _ in range(200):
        if not state.exists() or state.read_text().rsplit(")", 1)[1].split()[0] == "Z":
            return True
        time.sleep(0.05)
    return False


def test_the_limit_is_far_above_what_a_briefing_takes() -> None:
    assert browser.LIMIT_SECONDS >= 60
