"""The package: what the wheel and the source archive carry, and that the wheel builds a site."""

import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent


def run(*command: str | Path, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run a command that is to succeed."""
    done = subprocess.run(
        list(map(str, command)), cwd=cwd, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    return done


@pytest.fixture(scope="module")
def archives(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the wheel and the source archive from a copy of the sources."""
    sources = tmp_path_factory.mktemp("archives") / "sources"
    built = {".git", ".venv", "build", "site"}
    shutil.copytree(
        REPOSITORY,
        sources,
        ignore=lambda folder, _: built if Path(folder) == REPOSITORY else {"__pycache__"},
    )
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


def test_installed_wheel_builds_a_site_elsewhere(archives: Path, tmp_path: Path) -> None:
    """The installed command needs nothing of this repository but a folder with a site in it."""
    [wheel] = archives.glob("*.whl")
    environment = tmp_path / "environment"
    run(sys.executable, "-m", "venv", "--without-pip", environment, cwd=tmp_path)
    python = environment / "bin/python"
    install = ("install", "--quiet", "--no-index", "--no-deps")
    run(sys.executable, "-m", "pip", "--python", python, *install, wheel, cwd=tmp_path)
    # The dependencies come from the environment of the tests, whose own .pth files, and with them
    # the repository, are left out when a .pth file names it.
    purelib = run(
        python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=tmp_path
    )
    dependencies = sysconfig.get_path("purelib")
    (Path(purelib.stdout.strip()) / "dependencies.pth").write_text(dependencies + "\n")

    where = run(python, "-c", "import generator; print(generator.__file__)", cwd=tmp_path).stdout
    assert Path(where.strip()).is_relative_to(environment)

    site = tmp_path / "site of somebody else"
    shutil.copytree(REPOSITORY / "content", site / "content")
    shutil.copy(REPOSITORY / "mkdocs.yml", site)
    run(environment / "bin/briefing", "--root", site, "build", cwd=tmp_path)
    assert (site / "site/index.html").is_file()
