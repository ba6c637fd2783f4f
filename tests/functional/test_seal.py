"""Sealing as people run it: a process of its own, with no terminal to ask at."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent
SAMPLE = REPOSITORY / "site_templates/new/site"
Run = Callable[..., subprocess.CompletedProcess[str]]

# What only reads pages and PDFs, and is slow to import.
LIBRARIES = {"trafilatura", "lxml", "pypdf"}
IMPORTED = (
    "import sys; from generator.cli import main; code = main(sys.argv[1:]); "
    f"print(sorted({LIBRARIES!r} & set(sys.modules))); sys.exit(code)"
)


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Give the sample site, the text of its source outside it as text and as a web page."""
    root = Path(shutil.copytree(SAMPLE, tmp_path / "site"))
    kept = (root / "content/sources/lake-gazette.txt").rename(tmp_path / "text.txt")
    page = f"<html><body><article><p>{kept.read_text()}</p></article></body></html>"
    kept.with_suffix(".html").write_text(page)
    return root


def kept(site: Path) -> set[str]:
    """What stands beside the source."""
    return {path.suffix for path in (site / "content/sources").glob("lake-gazette*")}


def test_page_is_shown_and_sealed_only_with_yes(briefing: Run, site: Path) -> None:
    page = site.parent / "text.html"
    done = briefing("--root", site, "seal", "lake-gazette", page)
    assert done.returncode == 2
    assert done.stdout == ""
    assert "about 1,200 passengers" in done.stderr
    assert done.stderr.endswith("run the command again with --yes\n")
    assert kept(site) == {".yml"}
    done = briefing("--root", site, "seal", "--yes", "lake-gazette", page)
    assert done.returncode == 0
    assert done.stdout.startswith("Sealed lake-gazette")
    assert kept(site) == {".yml", ".seal", ".cleared"}
    assert briefing("--root", site, "check").returncode == 0
    done = briefing("--root", site, "seal", "--check", "lake-gazette", page)
    assert (done.returncode, done.stderr) == (0, "")


def test_text_of_the_page_is_the_text(briefing: Run, site: Path) -> None:
    """Taken out of a page, the text is the same, token by token, as it is in plain text."""
    assert (
        briefing("--root", site, "seal", "lake-gazette", site.parent / "text.txt").returncode == 0
    )
    page = site.parent / "text.html"
    assert briefing("--root", site, "seal", "--check", "lake-gazette", page).returncode == 0


@pytest.mark.parametrize(
    "arguments",
    [["check"], ["read", "ten men"], ["seal", "lake-gazette", "TEXT"]],
    ids=lambda a: a[0],
)
def test_no_other_command_waits_for_the_libraries(
    site: Path, surroundings: dict[str, str], arguments: list[str]
) -> None:
    words = [str(site.parent / "text.txt") if word == "TEXT" else word for word in arguments]
    command = [sys.executable, "-c", IMPORTED, "--root", str(site), *words]
    done = subprocess.run(
        command, env=surroundings, capture_output=True, text=True, check=False, cwd=site
    )
    assert done.stdout.endswith("[]\n"), done.stdout + done.stderr
