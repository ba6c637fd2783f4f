"""Arguments, streams and exit codes of the command."""

import re
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

Briefing = Callable[..., subprocess.CompletedProcess[str]]

REPOSITORY = Path(__file__).parent.parent.parent


@pytest.fixture
def broken(sample: Path) -> Path:
    """Give a sample site with one error."""
    path = sample / "content/briefings/lake-ferry/figures.yml"
    path.write_text(path.read_text().replace("bound: about", "bound: almost"))
    return sample


# --- Help


def test_help_loads_nothing_heavy(surroundings: dict[str, str]) -> None:
    program = (
        "import sys\n"
        "from generator.cli import main\n"
        "try: main(['--help'])\n"
        "finally: print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=surroundings, capture_output=True, text=True, check=True)
    heavy = {"yaml", "pydantic", "jinja2", "markdown_it", "mkdocs", "pagefind", "http", "ctypes"}
    assert heavy & set(done.stderr.split()) == set()


# --- Exit codes and streams


def test_clean_content_is_0(briefing: Briefing, sample: Path) -> None:
    done = briefing("check", root=sample)
    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(r"0 errors, 0 notes in \d+ files\.\n", done.stderr)


def test_error_is_1_and_is_told_beside_the_result(briefing: Briefing, broken: Path) -> None:
    done = briefing("check", root=broken)
    assert (done.returncode, done.stdout) == (1, "")
    place = "content/briefings/lake-ferry/figures.yml:6:10: error[wrong-type]"
    assert done.stderr.startswith(place)
    assert "\n   help: " in done.stderr
    assert re.search(r"^1 error, 0 notes in \d+ files\.$", done.stderr, re.MULTILINE)


def test_annotations_are_the_result_that_was_asked_for(briefing: Briefing, broken: Path) -> None:
    done = briefing("check", "--format", "github", root=broken)
    assert done.returncode == 1
    [annotation] = done.stdout.splitlines()
    place = "file=content/briefings/lake-ferry/figures.yml,line=6,endLine=6,col=10"
    assert annotation.startswith(f"::error {place}")
    assert re.match(r"1 error, 0 notes in \d+ files\.\n", done.stderr)


def test_verbose_says_how_long_each_stage_took(briefing: Briefing, sample: Path) -> None:
    done = briefing("check", "--verbose", root=sample)
    told = re.sub(r"\d+\.\d\d", "0.00", done.stderr).splitlines()
    assert told[:2] == ["Reading: 0.00 s", "Checking: 0.00 s"]
