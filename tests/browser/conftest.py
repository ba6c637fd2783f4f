"""Fixtures for tests of what readers see: one page of each type of a built site."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from bench.site import largest_of_each_kind


@pytest.fixture(scope="session")
def kinds(built_site: Path) -> Mapping[str, str]:
    """Give the pages to look at of this repository's site."""
    return largest_of_each_kind(built_site)
