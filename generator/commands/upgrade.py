"""`briefing upgrade`: brings a site's folder up to this version of the program."""

from argparse import Namespace
from pathlib import Path

from generator.build import demand_content
from generator.diagnostics.stopped import Stopped
from generator.load.schemas import FOLDER, schemas
from generator.report.terminal import Terminal
from generator.write.tree import sync


def run(options: Namespace, terminal: Terminal) -> int:
    """Writes the JSON Schemas by which an editor helps; leaves the content as it is.

    Raises `Stopped` where the folder is no site or cannot be written.
    """
    root: Path = options.root
    demand_content(root)
    try:
        write_schemas(root)
    except OSError as error:
        raise Stopped(f"{FOLDER}/ cannot be written: {error.strerror}") from error
    terminal.result(f"{FOLDER}/ is up to date.\n")
    return 0


def write_schemas(root: Path) -> None:
    """Makes the site's folder of schemas hold the current ones and nothing else."""
    sync(
        root / FOLDER,
        {name.removeprefix(f"{FOLDER}/"): text.encode() for name, text in schemas().items()},
    )
