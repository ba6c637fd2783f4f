"""The search index of a finished site, by Pagefind."""

from pathlib import Path

from generator.engine.process import run

_UNUSED = ("pagefind-*ui.*", "pagefind-highlight.js")
"""Pagefind's own search boxes; the site has one of its own."""


def index(finished: Path) -> None:
    """Indexes the finished pages into `pagefind/` beside them. Raises `Stopped`."""
    run("pagefind", ["--site", ".", "--silent"], finished, {})
    for pattern in _UNUSED:
        for path in (finished / "pagefind").glob(pattern):
            path.unlink()
