"""What the tests of the repository itself look at."""

import ast
import subprocess
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).parent.parent.parent


@pytest.fixture(scope="session")
def repository() -> Path:
    """Give the repository's root."""
    return REPOSITORY


@pytest.fixture(scope="session")
def tracked_files() -> list[Path]:
    """List every file that is, or is about to be, under version control."""
    if not (REPOSITORY / ".git").exists():
        pytest.skip("an unpacked source archive has no version control")
    command = ["git", "ls-files", "--cached", "--others", "--exclude-standard", "-z"]
    listed = subprocess.run(command, cwd=REPOSITORY, capture_output=True, text=True, check=True)
    paths = (REPOSITORY / name for name in listed.stdout.split("\0") if name)
    return [path for path in paths if path.is_file()]


@pytest.fixture(scope="session")
def modules() -> dict[Path, ast.Module]:
    """Parse every module of the generator."""
    return {path: ast.parse(path.read_text()) for path in (REPOSITORY / "generator").rglob("*.py")}
