"""The contracts of `.importlinter` hold, and a broken one is noticed."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest


def lint(folder: Path) -> subprocess.CompletedProcess[str]:
    """Check the package in a folder against the contracts there."""
    # -P keeps the repository out of the path; the linter itself puts the folder in.
    program = (
        "from importlinter.cli import lint_imports as lint; raise SystemExit(lint(no_cache=True))"
    )
    command = [sys.executable, "-P", "-c", program]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def test_contracts_hold(repository: Path) -> None:
    """Imports go one way only."""
    result = lint(repository)
    assert result.returncode == 0, result.stdout + result.stderr


@pytest.mark.parametrize(
    ("module", "line", "contract"),
    [
        ("text/__init__.py", "import generator.model", "Stages share the model"),
        ("load/__init__.py", "import generator.render", "Stages share the model"),
        ("render/__init__.py", "import yaml", "Only load parses YAML"),
        ("checks/__init__.py", "import jinja2", "Only render fills templates"),
        ("load/__init__.py", "import markdown_it", "Only text parses author text"),
        ("derive/__init__.py", "import socket", "nothing opens a socket"),
        ("load/__init__.py", "import pypdf", "Only commands read web pages and PDFs"),
    ],
)
def test_broken_contract_is_noticed(
    repository: Path, tmp_path: Path, module: str, line: str, contract: str
) -> None:
    """A contract that could not fail would be worth nothing."""
    shutil.copytree(repository / "generator", tmp_path / "generator")
    shutil.copy(repository / ".importlinter", tmp_path)
    path = tmp_path / "generator" / module
    path.write_text(f"{path.read_text()}\n{line}\n")
    result = lint(tmp_path)
    assert result.returncode == 1
    broken = [text for text in result.stdout.splitlines() if text.endswith("BROKEN")]
    assert any(contract in text for text in broken), result.stdout
