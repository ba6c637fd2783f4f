"""The rendered tree built by MkDocs with the Material theme."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time
from pathlib import Path
from typing import Any

from generator.engine.process import run
from generator.model.scalars import Unknown
from generator.model.site import Site

CONFIG = "mkdocs.yml"


def configuration(site: Site, nav: Sequence[tuple[str, str]], extra: Mapping[str, Any]) -> bytes:
    """The engine's configuration for this build, over the `mkdocs.yml` of the site's folder.

    JSON is YAML, and needs no writer of it.
    """
    assert site.settings is not None  # noqa: S101 -- nothing is rendered from a broken site
    address = site.settings.address
    settings = {
        "INHERIT": f"../{CONFIG}",
        "site_name": site.settings.title,
        "site_description": site.settings.tagline,
        "site_url": "" if isinstance(address, Unknown) else address,
        "docs_dir": "docs",
        "site_dir": "finished",
        "theme": {
            "custom_dir": "overrides",
            "language": site.settings.language,
            "direction": extra["direction"],
        },
        "nav": [{title: path} for title, path in nav],
        "extra": extra,
    }
    return json.dumps(settings, indent=2, ensure_ascii=False).encode() + b"\n"


def build(site: Site, folder: Path) -> Path:
    """Builds the tree in `folder`; returns the folder of the finished pages. Raises `Stopped`."""
    environment = {"SOURCE_DATE_EPOCH": str(_epoch(site)), "NO_MKDOCS_2_WARNING": "1"}
    run("mkdocs", ["build", "--strict", "--quiet", "--config-file", CONFIG], folder, environment)
    finished = folder / "finished"
    # Its map of the site is empty without an address; the site's own tells the day of each page.
    for name in ("sitemap.xml", "sitemap.xml.gz"):
        (finished / name).unlink(missing_ok=True)
    return finished


def _epoch(site: Site) -> int:
    """The day of the newest briefing in seconds since 1970: the only date that a build knows."""
    days = [briefing.overview.updated.end for briefing in site.briefings.values()]
    newest = max((day for day in days if day is not None), default=None)
    if newest is None:
        return 0
    # The compressed site map has 32 bits for it.
    return min(max(int(datetime.combine(newest, time(), UTC).timestamp()), 0), 2**32 - 1)
