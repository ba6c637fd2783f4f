"""`briefing build`: the content checked and the site built."""

from argparse import Namespace
from pathlib import Path
from shlex import quote

from generator.build import build, demand_address
from generator.commands.check import report
from generator.model.derived import Derived
from generator.model.quantity import Checked
from generator.report.terminal import Terminal


def run(options: Namespace, terminal: Terminal) -> int:
    """Builds the site in `options.root`, unless an error was found.

    Returns 0 where it was built, 1 where nothing was published. Raises `Stopped`.
    """
    demand_address(options.address)
    outcome = build(options.root, options.address, terminal.stage)
    code = report(outcome.diagnostics, outcome.site.files, terminal)
    if not outcome.clean:
        terminal.message("Nothing was built; site/ is as it was.\n")
        return code
    root: Path = options.root
    where = "" if root == Path() else f"--root {quote(str(root))} "
    tally = _tally(outcome.derived)
    terminal.result(f"Built {root / 'site'}: {tally}.\nLook at it:  briefing {where}serve\n")
    return code


def _tally(derived: Derived) -> str:
    """How many figures there are, by how each was checked."""
    counts = dict.fromkeys(Checked, 0)
    for state in derived.figures.values():
        counts[state.checked] += 1
    words = ", ".join(f"{number} {checked}" for checked, number in counts.items() if number)
    return f"{len(derived.figures)} figures ({words})" if words else "no figures"
