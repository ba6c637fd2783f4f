"""`briefing export`: a whole briefing as one file, HTML or PDF."""

import datetime as dt
from argparse import Namespace
from pathlib import Path

from generator.build import check, demand_address, export
from generator.commands.check import report
from generator.commands.exporting.browser import find, printed
from generator.commands.exporting.dating import dated
from generator.commands.exporting.fonts import without_font
from generator.diagnostics.stopped import Stopped
from generator.diagnostics.suggest import did_you_mean
from generator.model.briefing import Briefing
from generator.model.site import Site
from generator.report.terminal import Terminal
from generator.write.whole import write_whole

PAPERS = {"a4": "A4", "letter": "letter"}
"""The sizes of paper, as CSS names them."""


def run(options: Namespace, terminal: Terminal) -> int:
    """Writes the briefing `options.briefing` of the site in `options.root` as `options.form`.

    Returns 0 where it was written, 1 where the content has errors. Raises `Stopped`.
    """
    root: Path = options.root
    form: str = options.form
    _demand_fitting(options)
    browser = find() if form == "pdf" else ""
    outcome = check(root, terminal.stage)
    code = report(outcome.diagnostics, outcome.site.files, terminal)
    if not outcome.clean:
        terminal.message("Nothing was exported.\n")
        return code
    briefing = _chosen(outcome.site, options.briefing)
    path: Path = options.output or root / "build/export" / f"{briefing.slug}.{form}"
    if path.is_dir():
        raise Stopped(f"{path} is a folder", f"name a file: --output {path / briefing.slug}.{form}")
    terminal.stage("Writing")
    paper = PAPERS[options.paper or "a4"] if form == "pdf" else ""
    data = page = export(root, outcome, briefing.slug, options.address, paper)
    if form == "pdf":
        terminal.stage("Printing")
        day = briefing.overview.updated.end or dt.date(1970, 1, 1)
        data = dated(printed(browser, data), day)
    terminal.stage("")
    try:
        write_whole(path, data)
    except OSError as error:
        raise Stopped(f"{path} cannot be written: {error.strerror or error}") from error
    terminal.result(f"Wrote {path} ({_size(len(data))}).\n")
    if form == "pdf" and (scripts := without_font(page.decode())):
        terminal.message(
            f"Boxes stand in it for letters that no font here has: {', '.join(scripts)}.\n"
            "  help: install such fonts and print again; on Debian: apt-get install fonts-noto\n"
        )
    return 0


def _size(count: int) -> str:
    """Bytes in whole kilobytes, as they fill a disk."""
    return f"{-(-count // 1000):,} kB"


def _demand_fitting(options: Namespace) -> None:
    """Raises `Stopped` where the options do not fit what is asked for."""
    demand_address(options.address)
    if options.paper and options.form != "pdf":
        raise Stopped("only a PDF has a size of paper", "leave --paper out")
    output: Path | None = options.output
    ending = f".{options.form}"
    if output is not None and output.suffix.lower() != ending:
        # What is named by mistake, a file of the content perhaps, is not written over.
        raise Stopped(f"`{output}` is no name for this", f"let it end in {ending}")


def _chosen(site: Site, name: str | None) -> Briefing:
    """The briefing of a name, or the only one of the site."""
    if name is not None and name in site.briefings:
        return site.briefings[name]
    known = ", ".join(site.briefings) or "none"
    if name is not None:
        likely = did_you_mean(name, site.briefings, f"the site's briefings: {known}")
        raise Stopped(f"there is no briefing `{name}`", likely)
    if len(site.briefings) == 1:
        return next(iter(site.briefings.values()))
    if not site.briefings:
        raise Stopped("the site has no briefing", "begin one: briefing new briefing ID")
    raise Stopped("the site has more than one briefing", f"name one of them: {known}")
