"""Fixtures for tests of what readers see: one page of each type of a built site."""

import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.site import largest_of_each_kind
from tests.conftest import REPOSITORY, exclusive


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> Mapping[str, str]:
    """Give the pages to look at of this repository's site."""
    return largest_of_each_kind(built_site)


@pytest.fixture(scope="session")
def small_site(run_folder: Path) -> Path:
    """Build the made-up site of the golden pages, once a run."""
    root = run_folder / "small"
    with exclusive(run_folder / "small.lock"):
        if not (root / "site").is_dir():
            shutil.rmtree(root, ignore_errors=True)
            shutil.copytree(REPOSITORY / "tests/golden/site", root)
            shutil.copy(REPOSITORY / "mkdocs.yml", root)
            command = [sys.executable, "-m", "generator", "--root", str(root)]
            command += ["build", "--address", "https://rivers.example/"]
            done = subprocess.run(command, capture_output=True, text=True, check=False)
            assert done.returncode == 0, done.stderr
    return root / "site"
