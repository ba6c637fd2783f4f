"""A sample site to run a command on, with engines that only copy."""

import shutil
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.engine import mkdocs, search
from generator.model.site import Site


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    """Give the sample site, not built."""
    return Path(shutil.copytree(TEMPLATES / "new/site", tmp_path / "a sample"))


@pytest.fixture
def engines(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the rendered tree itself be the finished site."""

    def copy(_site: Site, folder: Path) -> Path:
        shutil.rmtree(folder / "finished", ignore_errors=True)
        return Path(shutil.copytree(folder / "docs", folder / "finished"))

    monkeypatch.setattr(mkdocs, "build", copy)
    monkeypatch.setattr(search, "index", lambda *_: None)
