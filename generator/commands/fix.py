"""`briefing fix`: every mend that is certain, made in the files or, with `--dry-run`, shown."""

from argparse import Namespace
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from msgspec import Struct

from generator.build import Outcome, check
from generator.commands.mending.diff import unified
from generator.commands.mending.rounds import Mended, mend
from generator.commands.mending.tidy import EDITOR_LINE
from generator.diagnostics.stopped import Stopped
from generator.load.schemas import FOLDER
from generator.report import text
from generator.report.terminal import Terminal
from generator.write.whole import write_whole

_BYTE_ORDER_MARK = "\ufeff"


class _Written(Struct, frozen=True):
    """A file that is to be written: the text it has and the text it gets, each whole."""

    path: Path
    old: str
    new: str


def run(options: Namespace, terminal: Terminal) -> int:
    """Mends the content of the site in `options.root`, or shows how with `options.dry_run`.

    Returns 0 where nothing is wrong, 1 where an error is left or, in a dry run, where something
    would be mended. Raises `Stopped` where there is no site or a file cannot be written.
    """
    root: Path = options.root
    mended = mend(partial(_check, root, terminal))
    terminal.stage("")
    files = _files(root, mended)
    if options.dry_run:
        for path, file in files.items():
            terminal.result(unified(path, file.old, file.new))
    else:
        _write(files.values())
        for change in sorted(mended.changes, key=lambda change: change.fix.span):
            terminal.result(f"{change.words}\n")
        left = mended.after.diagnostics
        terminal.message(text.render(left, mended.after.site.files, colour=terminal.colour))
    terminal.message(_summary(mended, len(files), dry_run=options.dry_run))
    if any(change.why == EDITOR_LINE for change in mended.changes):
        _point_to_schemas(root, terminal)
    return 0 if mended.after.clean and not (options.dry_run and files) else 1


def _check(root: Path, terminal: Terminal, drafts: Mapping[str, str]) -> Outcome:
    return check(root, terminal.stage, drafts)


def _files(root: Path, mended: Mended) -> Mapping[str, _Written]:
    """What is to be written, by path; a byte order mark, which is no part of a text, is kept."""
    files = {}
    for path, new in sorted(mended.texts.items()):
        place = root / path
        try:
            old = place.read_bytes().decode()
        except (OSError, UnicodeDecodeError) as error:
            raise _meanwhile(path) from error
        body = old.lstrip(_BYTE_ORDER_MARK)
        if body != mended.before.site.files[path].text:
            raise _meanwhile(path)
        files[path] = _Written(place, old, old.removesuffix(body) + new)
    return files


def _meanwhile(path: str) -> Stopped:
    return Stopped(f"{path} was changed while it was mended; nothing was written", "run it again")


def _write(files: Iterable[_Written]) -> None:
    for file in files:
        try:
            write_whole(file.path, file.new.encode())
        except OSError as error:
            raise Stopped(f"{file.path} cannot be written: {error.strerror}") from error


def _summary(mended: Mended, files: int, *, dry_run: bool) -> str:
    """What was done and what is left, in whole lines."""
    refused = "".join(
        f"{path} stays as it is: its mends do not go together.\n" for path in sorted(mended.refused)
    )
    left = f"{text.summary(mended.after.diagnostics)} left.\n"
    if not mended.changes:
        return f"{refused}Nothing to mend; {left}"
    done = "Would mend" if dry_run else "Mended"
    places = "1 place" if len(mended.changes) == 1 else f"{len(mended.changes)} places"
    return f"{refused}{done} {places} in {files} {'file' if files == 1 else 'files'}; {left}"


def _point_to_schemas(root: Path, terminal: Terminal) -> None:
    """What an editor line leads to has to be there."""
    if not (root / FOLDER).is_dir():
        terminal.message(f"The editor lines lead to {FOLDER}/: briefing upgrade writes it.\n")
