"""The shared site of the checks' fixtures, with files of a test in place of its own."""

import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from generator import checks
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic, Severity
from generator.load.site import load
from tests.support.cleared import clear

SITE = Path(__file__).parent.parent.parent / "checks/_site"


class Find(Protocol):
    """Checks the shared site with other files in it."""

    def __call__(
        self, files: Mapping[str, str | bytes], *, notes: bool = False
    ) -> list[Diagnostic]:
        """Give what is found, notes only if asked for; paths are relative to `content/`."""


@pytest.fixture
def find(tmp_path: Path) -> Find:
    """Give a function that changes the shared site and checks it."""

    def change(files: Mapping[str, str | bytes], *, notes: bool = False) -> list[Diagnostic]:
        shutil.copytree(SITE / "content", tmp_path / "content")
        for name, text in files.items():
            path = tmp_path / "content" / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(text if isinstance(text, bytes) else text.encode())
        clear(tmp_path)
        site = load(tmp_path)
        found = checks.run(site, derive(site))
        # Most figures of the tests are told nowhere, which is noted.
        return [d for d in found if notes or d.severity is Severity.ERROR]

    return change
