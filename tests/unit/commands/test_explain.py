"""The manual of a check, or the list of all."""

import re
from pathlib import Path

import pytest

from generator import checks
from generator.cli import main

REPOSITORY = Path(__file__).parent.parent.parent.parent


def test_lists_every_check_by_its_group(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain"]) == 0
    told = capsys.readouterr()
    listed = re.findall(r"^  ([a-z-]+)  +\S", told.out, re.MULTILINE)
    modules = (REPOSITORY / "generator/checks").glob("[!_]*.py")
    assert sorted(listed) == sorted(path.stem.replace("_", "-") for path in modules)
    groups = re.findall(r"^([a-z]+):$", told.out, re.MULTILINE)
    assert groups == [group for group in checks.GROUPS if group in groups]
    assert told.err == ""


def test_tells_what_a_check_proves(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "duplicate-key"]) == 0
    told = capsys.readouterr().out
    assert told.startswith("duplicate-key (shape, error by default)\n\n")
    assert len(told.splitlines()) > 3


@pytest.mark.parametrize(
    ("code", "mend"),
    [("duplicate-keys", "did you mean `duplicate-key`?"), ("x", "briefing explain")],
)
def test_offers_the_nearest_name(code: str, mend: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", code]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", f"error: no check is called `{code}`\n   help: {mend}\n")
