"""`briefing explain`: the manual of a check, or the list of all of them."""

from argparse import Namespace

from generator.checks import GROUPS, all_checks, manual
from generator.diagnostics.stopped import Stopped
from generator.diagnostics.suggest import did_you_mean
from generator.report.terminal import Terminal


def run(options: Namespace, terminal: Terminal) -> int:
    """Prints the manual of the check `options.code`, or the list of all where it names none."""
    code: str | None = options.code
    checks = all_checks()
    if code is None:
        terminal.result("\n".join(_group(group) for group in GROUPS if _codes(group)))
        return 0
    if code not in checks:
        raise Stopped(
            f"no check is called `{code}`", did_you_mean(code, checks, "briefing explain")
        )
    check = checks[code]
    terminal.result(f"{code} ({check.GROUP}, {check.SEVERITY} by default)\n\n{manual(code)}\n")
    return 0


def _codes(group: str) -> list[str]:
    return [code for code, check in all_checks().items() if group == check.GROUP]


def _group(group: str) -> str:
    width = max(len(code) for code in all_checks())
    rows = (f"  {code:<{width}}  {manual(code).splitlines()[0]}" for code in _codes(group))
    return "\n".join([f"{group}:", *rows, ""])
