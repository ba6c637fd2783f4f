"""Arguments and exit codes of the command, and its help."""

import errno
import os
import re
import sys
from argparse import Namespace
from io import StringIO
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands import explain
from generator.report.terminal import Terminal

REPOSITORY = Path(__file__).parent.parent.parent
COMMANDS = sorted(path.stem for path in (REPOSITORY / "generator/commands").glob("[!_]*.py"))


def ended(*arguments: str) -> int | str | None:
    """Give the exit code of arguments with which the parser ends the program."""
    with pytest.raises(SystemExit) as end:
        main(arguments)
    return end.value.code


# --- Help


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("--help") == 0
    told = capsys.readouterr().out
    assert sorted(re.findall(r"^    ([a-z]+)(?:  +\S|$)", told, re.MULTILINE)) == COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_help_of_a_command_says_what_it_does_and_gives_an_example(
    command: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert ended(command, "--help") == 0
    told = capsys.readouterr().out
    assert len([line for line in told.splitlines() if re.fullmatch(r"[A-Z].*\.", line)]) == 1
    [example] = re.findall(r"^example: briefing (.*)$", told, re.MULTILINE)
    assert command in example.split()
    assert "--root" in told
    assert "--verbose" in told


def test_version_is_that_of_the_package(capsys: pytest.CaptureFixture[str]) -> None:
    assert ended("--version") == 0
    project = (REPOSITORY / "pyproject.toml").read_text()
    [version] = re.findall(r'^version = "(.*)"$', project, re.MULTILINE)
    assert capsys.readouterr().out == f"briefing {version}\n"


def test_streams_may_be_of_any_kind(monkeypatch: pytest.MonkeyPatch) -> None:
    out = StringIO()
    monkeypatch.setattr(sys, "stdout", out)
    assert main(["explain"]) == 0
    assert "duplicate-key" in out.getvalue()


# --- What is 2


@pytest.mark.parametrize(
    "arguments",
    [
        [],
        ["bild"],
        ["check", "--format", "xml"],
        ["serve", "--port", "http"],
        ["seal", "lake-gazette"],
        ["new", "page", "here"],
    ],
    ids=" ".join,
)
def test_wrong_arguments(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert ended(*arguments) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("usage: briefing ")


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["build"], ["serve", "--port", "0"], ["seal", "a", "b.txt"], ["upgrade"]],
    ids=lambda arguments: arguments[0],
)
def test_folder_without_content(
    arguments: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(tmp_path), *arguments]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"error: there is no content/ folder in {tmp_path}\n   help: ")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (PermissionError(errno.EACCES, os.strerror(errno.EACCES), "content/a"), "content/a: P"),
        (OSError(errno.EIO, os.strerror(errno.EIO)), "Input/output error"),
        (OSError("odd"), "odd"),
    ],
)
def test_what_the_machine_refuses(
    error: OSError, told: str, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(*_: object) -> int:
        raise error

    monkeypatch.setattr(explain, "run", refused)
    # The streams of the tests themselves stay open.
    monkeypatch.setattr(os, "dup2", lambda *_: None)
    assert main(["explain"]) == 2
    assert capfd.readouterr().err.startswith(f"error: {told}")


def test_options_that_are_common_stand_before_the_command_or_after_it(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[Namespace] = []

    def note(options: Namespace, _: Terminal) -> int:
        seen.append(options)
        return 0

    monkeypatch.setattr(explain, "run", note)
    main(["explain"])
    main(["--root", "a", "--verbose", "explain"])
    main(["explain", "--root", "a", "--verbose"])
    main(["--root", "b", "explain", "--root", "a"])
    told = [(str(options.root), options.verbose) for options in seen]
    assert told == [(".", False), ("a", True), ("a", True), ("a", False)]
