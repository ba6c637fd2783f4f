"""`briefing fix` as people run it: the diff that it shows is what it does."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.support.changes import change

Briefing = Callable[..., subprocess.CompletedProcess[str]]
BytesOf = Callable[[Path], dict[str, bytes]]

FIGURES = "content/briefings/lake-ferry/figures.yml"
SECTION = "content/briefings/lake-ferry/sections/passengers.yml"
SITE = "content/site.yml"
SLIPS = {
    FIGURES: [
        ("  label: Passengers in summer", "  lable:   Passengers in summer"),
        ("value: 1200", "value: 1,200   # as the company says"),
        ("company-summer + company-harvest", "company-sumer + company-harvest"),
        ("value: 1500", "value: 1700"),
        (
            '"at most 1,100 passengers at the pier"',
            '"“at most  1,100\u200b passengers at the pier”"',
        ),
    ],
    SECTION: [
        ("{company-summer}", "{comapny-summer}"),
        ("likelihood: unlikely", "likelihood: Unlikely"),
    ],
    SITE: [("# yaml-language-server: $schema=.schemas/site.json\n", "# Ours.\n\n")],
}


@pytest.fixture
def slipped(sample: Path) -> Path:
    """Give a sample site with slips in it, one file with Windows' line ends and a mark before."""
    for name, pairs in SLIPS.items():
        for right, wrong in pairs:
            change(sample / name, right, wrong)
    figures = sample / FIGURES
    figures.write_bytes(b"\xef\xbb\xbf" + figures.read_bytes().replace(b"\n", b"\r\n"))
    return sample


def test_diff_shows_exactly_what_is_written(
    briefing: Briefing,
    surroundings: dict[str, str],
    slipped: Path,
    tmp_path: Path,
    bytes_of: BytesOf,
) -> None:
    before = bytes_of(slipped)
    # As bytes: line ends are part of what is shown.
    command = [sys.executable, "-m", "generator", "fix", "--dry-run"]
    dry = subprocess.run(command, cwd=slipped, env=surroundings, capture_output=True, check=False)
    assert dry.returncode == 1
    assert bytes_of(slipped) == before

    applied = Path(shutil.copytree(slipped, tmp_path / "applied"))
    apply = ["git", "apply", "--whitespace=nowarn", "-"]
    subprocess.run(apply, cwd=applied, input=dry.stdout, check=True)
    done = briefing("fix", root=slipped)
    assert done.returncode == 0, done.stderr
    assert bytes_of(slipped) == bytes_of(applied) != before
    assert len(done.stdout.splitlines()) == 11
    assert b"Would mend 11 places in 3 files; 0 errors, 0 notes left.\n" in dry.stderr
    assert "Mended 11 places in 3 files; 0 errors, 0 notes left.\n" in done.stderr


def test_mended_content_is_clean_and_there_is_nothing_more_to_mend(
    briefing: Briefing, slipped: Path, bytes_of: BytesOf
) -> None:
    assert "briefing fix mends " in briefing("check", root=slipped).stderr
    assert briefing("fix", root=slipped).returncode == 0
    after = bytes_of(slipped / "content")
    assert briefing("check", root=slipped).returncode == 0
    again = briefing("fix", root=slipped)
    assert (again.returncode, again.stdout) == (0, "")
    assert again.stderr == "Nothing to mend; 0 errors, 0 notes left.\n"
    assert bytes_of(slipped / "content") == after


def test_what_was_typed_right_stays_as_it_was(briefing: Briefing, slipped: Path) -> None:
    assert briefing("fix", root=slipped).returncode == 0
    figures = (slipped / FIGURES).read_bytes().decode()
    assert figures.startswith("\ufeff# yaml-language-server: ")
    assert figures.count("\r\n") == figures.count("\n")
    for line in ("  label:   Passengers in summer", "  value: 1200   # as the company says\r\n"):
        assert line in figures
    assert (
        (slipped / SITE)
        .read_text()
        .startswith("# yaml-language-server: $schema=.schemas/site.json\n# Ours.\n\nformat: 1\n")
    )


def test_error_that_is_left_is_1(briefing: Briefing, slipped: Path) -> None:
    path = slipped / SECTION
    path.write_text(path.read_text() + "answer: 42\n")
    done = briefing("fix", root=slipped)
    assert done.returncode == 1
    assert "error[unknown-key] `answer` is not a key here" in done.stderr
    assert "; 1 error, 0 notes left.\n" in done.stderr
