"""`briefing read` as people run it."""

import json
import subprocess
import sys
from collections.abc import Callable

Briefing = Callable[..., subprocess.CompletedProcess[str]]


def test_readings_are_the_result(briefing: Briefing) -> None:
    done = briefing("read", "about a third", "--language", "en")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines() == [
        "“a third”, characters 6 to 13",
        "  kind      share (the value is the fraction itself)",
        "  value     1/3",
        "  bound     about (“about”)",
        "  written   in words",
    ]


def test_standard_input_is_read_whole(surroundings: dict[str, str], briefing: Briefing) -> None:
    text = "1,100 dockers,\nand 2,700 carters\n"
    form = ("--language", "en", "--format", "json")
    given = briefing("read", text, *form)
    piped = subprocess.run(
        [sys.executable, "-m", "generator", "read", "-", *form],
        input=text,
        env=surroundings,
        capture_output=True,
        text=True,
        check=True,
    )
    assert piped.stdout == given.stdout
    assert [reading["low"] for reading in json.loads(given.stdout)["readings"]] == ["1100", "2700"]


def test_wrong_arguments_are_2(briefing: Briefing) -> None:
    for arguments in ([], ["three", "--format", "xml"], ["three", "--language", "English"]):
        done = briefing("read", *arguments)
        assert (done.returncode, done.stdout) == (2, "")
        assert done.stderr
