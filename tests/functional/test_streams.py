"""What the command writes to a terminal, a pipe that closes, a full disk; and how it is ended."""

import os
import pty
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from time import sleep

import pytest

Briefing = Callable[..., subprocess.CompletedProcess[str]]
Start = Callable[..., subprocess.Popen[str]]

CLEARED = re.compile(r"[^\n]*\r\x1b\[K")


@pytest.fixture
def on_terminal(start: Start) -> Callable[..., tuple[int, str]]:
    """Run the command with a terminal for both streams; give its exit code and what it wrote."""

    def run(*arguments: str, root: Path, extra: dict[str, str] | None = None) -> tuple[int, str]:
        ours, theirs = pty.openpty()
        process = start(*arguments, root=root, stdout=theirs, stderr=theirs, extra=extra)
        os.close(theirs)
        written = b""
        with open(ours, "rb", buffering=0) as screen:  # noqa: PTH123 -- a number, not a path
            try:
                while data := screen.read(4096):
                    written += data
            except OSError:  # the other end is closed
                pass
        return process.wait(), written.decode().replace("\r\n", "\n")

    return run


# --- A terminal


def test_progress_is_shown_on_a_terminal_and_does_not_stay(
    on_terminal: Callable[..., tuple[int, str]], sample: Path
) -> None:
    code, written = on_terminal("check", root=sample)
    assert code == 0
    for stage in ("Reading …", "Checking …"):
        assert f"{stage}\r\x1b[K" in written
    assert re.fullmatch(r"0 errors, 0 notes in \d+ files\.\n", CLEARED.sub("", written))


def test_progress_gives_way_to_an_error(
    on_terminal: Callable[..., tuple[int, str]], sample: Path
) -> None:
    (sample / "mkdocs.yml").unlink()
    code, written = on_terminal("build", root=sample)
    assert code == 2
    assert CLEARED.sub("", written).startswith("error: there is no mkdocs.yml in .\n   help: ")


@pytest.mark.parametrize(("extra", "coloured"), [({}, True), ({"NO_COLOR": "1"}, False)])
def test_findings_are_coloured_on_a_terminal_that_wants_it(
    on_terminal: Callable[..., tuple[int, str]],
    sample: Path,
    extra: dict[str, str],
    *,
    coloured: bool,
) -> None:
    (sample / "content/site.yml").unlink()
    code, written = on_terminal("check", root=sample, extra=extra)
    assert code == 1
    assert ("\x1b[1;31merror[missing-key]" in written) is coloured
    assert "error[missing-key]" in written


def test_pipe_gets_no_progress_and_no_colour(briefing: Briefing, sample: Path) -> None:
    (sample / "content/site.yml").unlink()
    done = briefing("build", root=sample)
    assert "\x1b" not in done.stderr
    assert "…\r" not in done.stderr


# --- Readers that have had enough


@pytest.mark.parametrize(
    "arguments",
    [["explain"], ["explain", "duplicate-key"], ["--help"], ["--version"]],
    ids=" ".join,
)
def test_closed_pipe_is_no_matter(start: Start, tmp_path: Path, arguments: list[str]) -> None:
    process = start(*arguments, root=tmp_path)
    assert process.stdout
    process.stdout.close()
    _, told = process.communicate()
    assert told == ""
    assert process.returncode == 2


def test_closed_pipe_of_findings_is_no_matter(start: Start, sample: Path) -> None:
    (sample / "content/site.yml").unlink()
    process = start("check", root=sample)
    assert process.stderr
    process.stderr.close()
    assert process.wait() == 2
    assert process.stdout
    assert process.stdout.read() == ""
    process.stdout.close()


@pytest.mark.parametrize("command", ["explain", "--help", "--version"])
def test_full_disk_is_told(start: Start, tmp_path: Path, command: str) -> None:
    with Path("/dev/full").open("w") as full:
        process = start(command, root=tmp_path, stdout=full.fileno())
        _, told = process.communicate()
    assert process.returncode == 2
    assert told == "error: No space left on device\n"


def test_full_disk_that_cannot_be_told_of(start: Start, tmp_path: Path) -> None:
    with Path("/dev/full").open("w") as full:
        process = start("nothing-such", root=tmp_path, stderr=full.fileno())
        process.communicate()
    assert process.returncode == 2


@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-"])
def test_closed_streams_are_no_matter(sample: Path, closed: str) -> None:
    command = f"{shlex.quote(sys.executable)} -m generator --root {shlex.quote(str(sample))} check"
    done = subprocess.run(
        ["/bin/sh", "-c", f"{command} {closed}"],
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stdout) == (0, "")
    assert done.stderr == ("" if "2>" in closed else "0 errors, 0 notes in 11 files.\n")


# --- Characters that a terminal or a file system cannot show


def test_encoding_of_the_terminal_is_no_reason_to_fail(briefing: Briefing, sample: Path) -> None:
    path = sample / "content/site.yml"
    path.write_text(path.read_text().replace("language: en", "läng: “en”"), encoding="utf-8")
    extra = {"PYTHONIOENCODING": "ascii"}
    assert r"l\xe4ng" in briefing("check", root=sample, extra=extra).stderr
    done = briefing("check", "--format", "github", root=sample, extra=extra)
    assert done.returncode == 1
    assert r"l\xe4ng" in done.stdout


def test_folder_with_a_name_in_no_encoding_is_a_folder(briefing: Briefing, sample: Path) -> None:
    odd = sample.parent / os.fsdecode(b"caf\xe9")
    done = briefing("new", "site", odd)
    assert done.returncode == 0
    assert r"caf\udce9" in done.stdout
    assert briefing("--root", odd, "check").returncode == 0


# --- The end by hand


def opened(pipe: Path, reader: subprocess.Popen[str]) -> int:
    """Open a named pipe, once its reader has, who then waits for words."""
    while reader.poll() is None:
        with suppress(OSError):
            return os.open(pipe, os.O_WRONLY | os.O_NONBLOCK)
        sleep(0.01)
    pytest.fail("it ended before it read")


@pytest.mark.usefixtures("interruptible")
def test_interrupted_command_says_that_it_stopped(start: Start, sample: Path) -> None:
    os.mkfifo(sample / "text")
    process = start("seal", "lake-gazette", "text", root=sample)
    text = opened(sample / "text", process)
    process.send_signal(signal.SIGINT)
    try:
        out, told = process.communicate(timeout=30)
    except subprocess.TimeoutExpired:
        # Python was told just before it began to wait for words, and looks only after them.
        process.send_signal(signal.SIGINT)
        out, told = process.communicate()
    os.close(text)
    assert process.returncode == 2
    assert (out, told) == ("", "\nStopped.\n")
