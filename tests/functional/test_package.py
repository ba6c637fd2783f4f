"""The package: what the wheel and the source archive carry, and that the wheel builds a site."""

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent


def run(*command: str | Path, cwd: Path) -> str:
    """Run a command that is to succeed; give what it wrote as its result."""
    # A copy of the program is not what is measured, and nothing leads to the repository.
    kept = {
        name: value
        for name, value in os.environ.items()
        if "COVERAGE" not in name and name != "PYTHONPATH"
    }
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, env=kept, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and the source archive from a copy of the sources."""
    sources = tmp_path_factory.mktemp("archives") / "sources"
    built = {".git", ".venv", "build", "site"}

    def left_out(folder: str, names: list[str]) -> set[str]:
        if Path(folder) != REPOSITORY:
            return {"__pycache__"}
        # Other tests write what they measure there, and take it away, while this one copies.
        return built | {name for name in names if name.startswith(".coverage")}

    shutil.copytree(REPOSITORY, sources, ignore=left_out)
    run(sys.executable, "-m", "hatchling", "build", "-d", "dist", cwd=sources)
    return sources / "dist"


def test_wheel_carries_code_and_templates_only(archives: Path) -> None:
    """Beside the metadata there are two folders, and nothing of them is missing."""
    [wheel] = archives.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = {Path(name) for name in archive.namelist()}
    tops = {name.parts[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == {
        "generator",
        "site_templates",
    }
    for folder in ("generator", "site_templates"):
        found = {path.relative_to(REPOSITORY) for path in (REPOSITORY / folder).rglob("*")}
        files = {name for name in found if (REPOSITORY / name).is_file()}
        assert {name for name in files if "__pycache__" not in name.parts} <= names


def test_source_archive_carries_what_builds_and_tests_it(archives: Path) -> None:
    """Whoever has the archive can do what whoever has a clone can."""
    [sdist] = archives.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        tops = {Path(name).parts[1] for name in archive.getnames()}
    wanted = {"generator", "site_templates", "content", "tests", "Makefile", "mkdocs.yml"}
    assert wanted | {"README.md", "LICENSE", "LICENSE-CONTENT", "requirements.txt", ".ci"} <= tops
    assert not tops & {".venv", "build", "site", ".git"}


@pytest.fixture
def environment(archives: Path, tmp_path: Path) -> Path:
    """Install the wheel into an environment in which nothing leads to this repository."""
    [wheel] = archives.glob("*.whl")
    environment = tmp_path / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
    python = environment / "bin/python"
    install = ("install", "--quiet", "--no-index", "--no-deps")
    run(sys.executable, "-m", "pip", "--python", python, *install, wheel, cwd=tmp_path)
    # The dependencies come from the environment of the tests, whose own .pth files, and with them
    # the repository, are left out when a .pth file names it.
    where = "import sysconfig; print(sysconfig.get_path('purelib'))"
    purelib = Path(run(python, "-c", where, cwd=tmp_path).strip())
    (purelib / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    found = run(python, "-c", "import generator; print(generator.__file__)", cwd=tmp_path)
    assert Path(found.strip()).is_relative_to(environment)
    return environment


def test_installed_program_writes_a_site_and_builds_it(
    environment: Path, tmp_path: Path, dead_links: Callable[[Path], list[str]]
) -> None:
    """The installed command needs nothing of this repository."""
    briefing = environment / "bin/briefing"
    told = run(briefing, "new", "site", "my site", cwd=tmp_path)
    assert "briefing --root 'my site' build" in told
    told = run(briefing, "--root", "my site", "build", cwd=tmp_path)
    assert told.startswith("Built my site/site: 4 figures (3 matched, 1 calculated).\n")
    run(briefing, "--root", "my site", "new", "briefing", "second", cwd=tmp_path)
    told = run(briefing, "--root", "my site", "build", cwd=tmp_path)
    assert told.startswith("Built my site/site: 8 figures (6 matched, 2 calculated).\n")

    site = tmp_path / "my site/site"
    assert dead_links(site) == []
    for name in ("index.html", "404.html", "figures/data/figures.csv", "pagefind/pagefind.js"):
        assert (site / name).is_file(), name
    for name in ("site.*.css", "site.*.js", "mark.*.svg"):
        assert list((site / "assets").glob(name)), name

    module = (environment / "bin/python", "-m", "generator")
    assert run(briefing, "--help", cwd=tmp_path) == run(*module, "--help", cwd=tmp_path)
