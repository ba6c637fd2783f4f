"""The installed wheel writes a site and builds it, with nothing of this repository at hand."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent


def run(*command: str | Path, cwd: Path, extra: dict[str, str] | None = None) -> str:
    """Run a command that is to succeed; give what it wrote as its result."""
    # A copy of the program is not what is measured.
    kept = {name: value for name, value in os.environ.items() if "COVERAGE" not in name}
    done = subprocess.run(
        list(map(str, command)),
        cwd=cwd,
        env={**kept, **(extra or {})},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and install it, without its dependencies, into a folder of its own."""
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", folder, cwd=REPOSITORY)
    [wheel] = folder.glob("*.whl")
    install = ("install", "--quiet", "--no-index", "--no-deps", "--target", folder / "installed")
    run(sys.executable, "-m", "pip", *install, wheel, cwd=folder)
    return folder / "installed"


def test_installed_program_writes_a_site_and_builds_it(
    installed: Path, tmp_path: Path, dead_links: Callable[[Path], list[str]]
) -> None:
    extra = {"PYTHONPATH": str(installed)}
    module = (sys.executable, "-m", "generator")
    where = "import generator; print(generator.__file__)"
    found = run(sys.executable, "-c", where, cwd=tmp_path, extra=extra)
    assert Path(found.strip()).is_relative_to(installed)

    briefing = installed / "bin/briefing"
    told = run(briefing, "new", "site", "my site", cwd=tmp_path, extra=extra)
    assert "briefing --root 'my site' build" in told
    told = run(briefing, "--root", "my site", "build", cwd=tmp_path, extra=extra)
    assert told.startswith("Built my site/site: 4 figures (3 matched, 1 calculated).\n")
    run(briefing, "--root", "my site", "new", "briefing", "second", cwd=tmp_path, extra=extra)
    told = run(briefing, "--root", "my site", "build", cwd=tmp_path, extra=extra)
    assert told.startswith("Built my site/site: 8 figures (6 matched, 2 calculated).\n")

    site = tmp_path / "my site/site"
    assert dead_links(site) == []
    for name in ("index.html", "404.html", "figures/data/figures.csv", "pagefind/pagefind.js"):
        assert (site / name).is_file(), name
    for name in ("site.*.css", "site.*.js", "mark.*.svg"):
        assert list((site / "assets").glob(name)), name

    assert run(briefing, "--help", cwd=tmp_path, extra=extra) == run(
        *module, "--help", cwd=tmp_path, extra=extra
    )
