"""The command line: arguments, streams, exit codes."""

import os
import sys
from argparse import SUPPRESS, ArgumentParser
from collections.abc import Callable, Sequence
from contextlib import suppress
from importlib import import_module
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn

from generator import __version__
from generator.diagnostics.stopped import Stopped
from generator.report.terminal import Terminal

if TYPE_CHECKING:
    from _typeshed import SupportsWrite

USAGE = 2
"""The exit code where the arguments or the machine do not allow what was asked for."""

_ADDRESS = "where the site will stand, instead of the address in site.yml"


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs the command that the arguments name, by the module of its name in `commands`.

    Returns 0 where all is clean, 1 where something was found, 2 where the arguments or the
    machine do not allow the command.
    """
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            # Whoever closed it wants to hear nothing; a file of the site must not take its place.
            nowhere = os.open(os.devnull, os.O_WRONLY)
            setattr(sys, name, os.fdopen(nowhere, "w", encoding="utf-8"))
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            # What the terminal's encoding or the name of a file lacks is no reason to fail.
            stream.reconfigure(errors="backslashreplace")
    try:
        return _run(arguments)
    except BrokenPipeError:
        # Whoever read the output has enough of it.
        return _without_streams()
    except OSError as error:
        where = f"{error.filename}: " if error.filename else ""
        with suppress(OSError):
            print(f"error: {where}{error.strerror or error}", file=sys.stderr, flush=True)
        return _without_streams()


def program() -> NoReturn:
    """`main` as a process of its own, which ends at once.

    To take apart what it knows before, as Python does, takes longer than some checks.
    """
    code = main()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def _run(arguments: Sequence[str] | None) -> int:
    try:
        options = _parser().parse_args(arguments)
    finally:
        # Help is printed by the parser, which ends the program.
        sys.stdout.flush()
    terminal = Terminal(sys.stdout, sys.stderr, verbose=options.verbose)
    try:
        # Imported here, so that help and usage errors do not wait for what they do not need.
        command = import_module(f"generator.commands.{options.command}")
        return int(command.run(options, terminal))
    except Stopped as stopped:
        terminal.message(stopped.words)
    except KeyboardInterrupt:
        terminal.message("\nStopped.\n")
    return USAGE


def _without_streams() -> int:
    """Lets what is still to be written go nowhere, or Python complains of it when it ends."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for stream in (sys.stdout, sys.stderr):
        os.dup2(nowhere, stream.fileno())
    return USAGE


class _Parser(ArgumentParser):
    """One that says so where its help cannot be written."""

    def _print_message(self, message: str, file: "SupportsWrite[str] | None" = None) -> None:
        (file or sys.stderr).write(message)


def _parser() -> ArgumentParser:
    parser = _Parser(
        prog="briefing",
        description="Checks curated YAML and builds a briefing site on which every number has "
        "its source.",
        epilog="example: briefing --root my-site build",
    )
    _add_common(parser, root=Path(), verbose=False)
    parser.add_argument("--version", action="version", version=f"briefing {__version__}")
    commands = parser.add_subparsers(
        title="commands", metavar="COMMAND", dest="command", required=True
    )

    def command(name: str, words: str, example: str) -> ArgumentParser:
        description = f"{words[0].upper()}{words[1:]}."
        epilog = f"example: briefing {example}"
        added = commands.add_parser(name, help=words, description=description, epilog=epilog)
        # Where they stand before the command they are not undone by defaults after it.
        _add_common(added, root=SUPPRESS, verbose=SUPPRESS)
        return added

    _add_checking(command)
    _add_writing(command)
    return parser


def _add_common(parser: ArgumentParser, *, root: Path | str, verbose: bool | str) -> None:
    """The options that every command takes, before its name or after it, with their defaults."""
    words = "the site's folder (default: this one)"
    parser.add_argument("--root", type=Path, default=root, metavar="DIR", help=words)
    words = "say what is done and how long it took"
    parser.add_argument("--verbose", action="store_true", default=verbose, help=words)


def _add_checking(command: Callable[[str, str, str], ArgumentParser]) -> None:
    check = command("check", "check the content and build nothing", "check --format github")
    forms = ("text", "json", "github", "sarif")
    words = "how findings are written (default: text)"
    check.add_argument("--format", choices=forms, default="text", help=words)
    build = command("build", "check the content and build the site into site/", "build")
    build.add_argument("--address", metavar="URL", help=_ADDRESS)
    serve = command("serve", "show the site in a browser and follow each save", "serve --port 8001")
    port = "the port on this machine (default: 8000)"
    serve.add_argument("--port", type=int, default=8000, help=port)
    words = "say what a check proves and how to mend what it finds"
    explain = command("explain", words, "explain number-not-in-quote")
    explain.add_argument("code", nargs="?", help="the check; without it all are listed")
    words = "say which numbers are read in a text, and how"
    read = command("read", words, 'read "some 1.2 million shells" --language en')
    read.add_argument("text", metavar="TEXT", help="the text; - reads it from standard input")
    words = "the language of the text, such as en or pt-BR; without it what depends on it is said"
    read.add_argument("--language", metavar="CODE", help=words)
    words = "how the readings are written (default: text)"
    read.add_argument("--format", choices=("text", "json"), default="text", help=words)


def _add_writing(command: Callable[[str, str, str], ArgumentParser]) -> None:
    words = "commit to a source's text without keeping it, so that its quotes can be proved"
    seal = command("seal", words, "seal base-article article.txt")
    seal.add_argument("source", metavar="SOURCE", help="the source's id")
    seal.add_argument("text", metavar="FILE", type=Path, help="its text, a web page or a PDF")
    words = "prove the quotes again and compare all prose with the text; the seal stays as it is"
    seal.add_argument("--check", action="store_true", help=words)
    words = "do not ask whether what was taken out of a web page or a PDF is the source's text"
    seal.add_argument("--yes", action="store_true", help=words)
    words = "write a whole briefing as one file, HTML or PDF"
    export = command("export", words, "export pdf dprk-troops --output report.pdf")
    words = "html is for any browser, offline too; pdf is printed by Chromium"
    export.add_argument("form", choices=["html", "pdf"], help=words)
    words = "the briefing's id; not needed where there is only one"
    export.add_argument("briefing", metavar="BRIEFING", nargs="?", help=words)
    words = "the file to write (default: in build/export/)"
    export.add_argument("--output", type=Path, metavar="FILE", help=words)
    words = "the paper of a PDF (default: a4)"
    export.add_argument("--paper", choices=["a4", "letter"], help=words)
    export.add_argument("--address", metavar="URL", help=_ADDRESS)
    words = "mend what is certain, and leave everything else in the files as it is"
    fix = command("fix", words, "fix --dry-run")
    words = "write nothing, show what would change as a diff"
    fix.add_argument("--dry-run", action="store_true", help=words)
    words = "write a new site, or a briefing into a site, with a sample to be replaced"
    new = command("new", words, "new briefing lake-ferry")
    new.add_argument("what", choices=["site", "briefing"], help="what to write")
    new.add_argument("name", metavar="NAME", help="the site's folder, or the briefing's id")
    words = "bring a site's folder up to this version of the program"
    command("upgrade", words, "--root my-site upgrade")
