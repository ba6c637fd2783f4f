"""`briefing check`: what is wrong with the content, and nothing built."""

from argparse import Namespace
from collections.abc import Mapping, Sequence
from pathlib import Path

from generator.cache import findings, snapshot
from generator.cache.snapshot import Snapshot
from generator.collector import paused
from generator.diagnostics.finding import Diagnostic, Severity
from generator.load.files import decoded
from generator.model.origin import File
from generator.report import github, json_report, sarif, text
from generator.report.terminal import Terminal


def run(options: Namespace, terminal: Terminal) -> int:
    """Checks the site in `options.root`, and writes what was found in `options.format`.

    Returns 0 where there is no error, 1 where there is one. Raises `Stopped`.
    """
    root: Path = options.root
    now = snapshot.take(root)
    if now is None:
        found, checked = _whole(root, terminal)
        return report(found, checked, terminal, options.format, _base(root))
    kept = findings.recall(root, now.key) or _apart(root, now, terminal)
    read = {path: decoded(path, now.files[path]) for path in kept.paths}
    files = {path: file for path, file in read.items() if isinstance(file, File)}
    return report(kept.diagnostics, files, terminal, options.format, _base(root))


def _apart(root: Path, now: Snapshot, terminal: Terminal) -> findings.Kept:
    """What is found of a snapshot, which is kept."""
    with paused(for_good=True):
        # It takes longer to load than everything else where nothing has changed.
        from generator.apart import check_apart  # noqa: PLC0415

        found = check_apart(root, now, terminal.stage)
    found.keep(root, now)
    return found.whole


def _whole(root: Path, terminal: Terminal) -> tuple[tuple[Diagnostic, ...], Mapping[str, File]]:
    """What is found of a folder that holds other things than plain files and folders."""
    with paused(for_good=True):
        from generator.build import check  # noqa: PLC0415 -- as above

        outcome = check(root, terminal.stage)
    return outcome.diagnostics, outcome.site.files


def report(
    found: Sequence[Diagnostic],
    files: Mapping[str, File],
    terminal: Terminal,
    form: str = "text",
    base: str = "",
) -> int:
    """Writes the findings and how many there are; returns the exit code.

    `base` leads from the folder that the command runs in to that of the site: "", or a path that
    ends in a slash. The forms for services that know a repository put it before each path.
    """
    terminal.stage("")
    if form == "json":
        terminal.result(json_report.render(found, files))
    elif form == "github":
        terminal.result(github.render(found, files, base))
    elif form == "sarif":
        terminal.result(sarif.render(found, _rules(), base))
    else:
        terminal.message(text.render(found, files, colour=terminal.colour))
    terminal.message(f"{text.summary(found)} in {len(files)} files.\n")
    mends = sum(diagnostic.finding.fix is not None for diagnostic in found)
    if mends:
        terminal.message(f"briefing fix mends {mends} of them.\n")
    return 0 if all(each.severity is Severity.NOTE for each in found) else 1


def _base(root: Path) -> str:
    """What leads from the working folder to the site's, "" where it is not below it."""
    here, there = Path.cwd().resolve(), root.resolve()
    if there == here or not there.is_relative_to(here):
        return ""
    return f"{there.relative_to(here).as_posix()}/"


def _rules() -> list[sarif.Rule]:
    from generator.checks import all_checks, manual  # noqa: PLC0415 -- as above

    return [
        sarif.Rule(code, check.GROUP, check.SEVERITY, manual(code))
        for code, check in all_checks().items()
    ]
