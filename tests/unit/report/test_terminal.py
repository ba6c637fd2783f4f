"""Results on one stream, all else on the other; progress and colour only on a terminal."""

import re
import sys
from io import StringIO

import pytest

from generator.report.terminal import Terminal

CLEAR = "\r\x1b[K"


class Screen(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


def shown(screen: StringIO) -> list[str]:
    """Give the lines that stay on a terminal after each was cleared where that was asked for."""
    return [line.rpartition(CLEAR)[2] for line in screen.getvalue().split("\n")]


def test_results_and_messages_go_to_their_own_stream() -> None:
    out, err = StringIO(), StringIO()
    terminal = Terminal(out, err)
    terminal.result("result\n")
    terminal.message("message\n")
    assert out.getvalue() == "result\n"
    assert err.getvalue() == "message\n"


@pytest.mark.parametrize(
    ("typed", "answer"),
    [("y\n", True), ("YES\n", True), ("n\n", False), ("\n", False), ("", False), ("yep\n", False)],
)
def test_person_is_asked(typed: str, *, answer: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Screen(typed))
    out, err = StringIO(), StringIO()
    assert Terminal(out, err).ask("Well? ") is answer
    assert (out.getvalue(), err.getvalue()) == ("", "Well? ")


@pytest.mark.parametrize("stream", [StringIO("y\n"), None])
def test_nobody_is_asked_where_nobody_is(
    stream: StringIO | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stdin", stream)
    err = StringIO()
    assert Terminal(StringIO(), err).ask("Well? ") is None
    assert err.getvalue() == ""


def test_progress_is_quiet_in_a_pipe() -> None:
    err = StringIO()
    terminal = Terminal(StringIO(), err)
    terminal.stage("Reading")
    terminal.stage("Checking")
    terminal.stage("")
    assert err.getvalue() == ""


def test_progress_shows_the_present_stage_only() -> None:
    err = Screen()
    terminal = Terminal(StringIO(), err)
    terminal.stage("Reading")
    assert shown(err) == ["Reading …"]
    terminal.stage("Checking")
    assert shown(err) == ["Checking …"]
    terminal.stage("")
    assert shown(err) == [""]


@pytest.mark.parametrize("ended", [False, True])
def test_progress_gives_way_to_what_is_said(*, ended: bool) -> None:
    screen = Screen()
    terminal = Terminal(screen, screen)
    terminal.stage("Reading")
    if ended:
        terminal.stage("")
    terminal.message("message\n")
    terminal.result("result\n")
    assert shown(screen) == ["message", "result", ""]


def test_verbose_says_how_long_each_stage_took() -> None:
    err = Screen()
    terminal = Terminal(StringIO(), err, verbose=True)
    terminal.stage("Reading")
    terminal.stage("Checking")
    terminal.message("message\n")
    terminal.stage("")
    assert re.fullmatch(r"Reading: \d+\.\d\d s\nmessage\nChecking: \d+\.\d\d s\n", err.getvalue())


@pytest.mark.parametrize(
    ("screen", "setting", "colour"),
    [
        (Screen(), None, True),
        (Screen(), "", True),
        (Screen(), "1", False),
        (StringIO(), None, False),
    ],
)
def test_colour_only_on_a_terminal_that_wants_it(
    monkeypatch: pytest.MonkeyPatch, screen: StringIO, setting: str | None, *, colour: bool
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    if setting is not None:
        monkeypatch.setenv("NO_COLOR", setting)
    assert Terminal(StringIO(), screen).colour is colour
