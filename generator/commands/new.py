"""`briefing new`: a new site in a folder of its own, with a sample briefing that builds."""

import shutil
from argparse import Namespace
from pathlib import Path
from shlex import quote

from generator.build import TEMPLATES
from generator.commands.upgrade import write_schemas
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal

_SAMPLE = TEMPLATES / "new" / "site"


def run(options: Namespace, terminal: Terminal) -> int:
    """Writes a new site into `options.folder`, which must be empty or not exist.

    Raises `Stopped`, with nothing written, where it is neither.
    """
    folder: Path = options.folder
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Stopped(f"{folder} is not empty", "name a folder that does not exist yet")
    try:
        shutil.copytree(_SAMPLE, folder, dirs_exist_ok=True)
        write_schemas(folder)
    except OSError as error:
        raise Stopped(f"{folder} cannot be written: {error.strerror or error}") from error
    terminal.result(
        f"A new site stands in {folder}, with a made-up sample briefing.\n"
        f"Build it:  briefing --root {quote(str(folder))} build\n"
        f"Edit it:   {folder / 'content' / 'site.yml'} first\n"
    )
    return 0
