"""The search index of a finished site, by Pagefind."""

import shutil
from pathlib import Path

from generator.engine.process import run

_RECORDS = "records-to-index"
_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")
"""Pagefind's own search boxes; the site has one of its own."""


def index(finished: Path, records: Path) -> None:
    """Indexes the finished pages into `pagefind/` beside them. Raises `Stopped`.

    `records` is a folder of small pages that are indexed and not published. Pagefind's own way to
    add records, a process that is asked for one after the other, takes a tenth of a second each.
    """
    place = finished / _RECORDS
    shutil.copytree(records, place)
    try:
        run("pagefind", ["--site", ".", "--silent"], finished, {})
    finally:
        shutil.rmtree(place)
    for pattern in _UNUSED:
        for path in (finished / "pagefind").glob(pattern):
            path.unlink()
