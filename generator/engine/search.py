"""The search index of a finished site, by Pagefind."""

from pathlib import Path

from generator.engine.process import run


def index(finished: Path) -> None:
    """Indexes the finished pages into `pagefind/` beside them. Raises `Stopped`."""
    run("pagefind", ["--site", ".", "--silent"], finished, {})
