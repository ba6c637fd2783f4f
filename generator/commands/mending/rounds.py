"""Mends planned, made in memory and checked again, until there is nothing left to mend.

Each round makes every mend that does not overlap with one before it, and checks the whole content
again. A file whose mends do not hold (it can no longer be read, or what was to be mended is still
found) is left as it was, and the rest begun anew without it.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping

from msgspec import Struct

from generator.build import Outcome
from generator.commands.mending.change import Change, change, edit
from generator.commands.mending.tidy import UNREADABLE, tidy
from generator.diagnostics.finding import Diagnostic
from generator.text.edits import applied, compatible

MAX_ROUNDS = 20
"""After so many the mends of what is still found go round in a circle."""

Check = Callable[[Mapping[str, str]], Outcome]
"""Checks the content with texts, by path, in place of those of its files."""

# What a mend must not bring about, whatever else it may bring to light.
_STRUCTURE = UNREADABLE | {"duplicate-key", "duplicate-id"}


class Mended(Struct, frozen=True):
    """What was found before and after, the mends made between, and the files left as they were.

    `texts` are the new texts of the files that are changed, by path.
    """

    before: Outcome
    after: Outcome
    texts: Mapping[str, str]
    changes: tuple[Change, ...]
    refused: frozenset[str]


def mend(check: Check) -> Mended:
    """Makes every certain mend of the content, on its texts and not on its files."""
    before = check({})
    refused: frozenset[str] = frozenset()
    while True:
        found = _attempt(check, before, refused)
        if isinstance(found, Mended):
            return found
        refused |= found


def _attempt(check: Check, before: Outcome, refused: frozenset[str]) -> Mended | frozenset[str]:
    """All rounds without the files that are refused, or the files that must be refused as well."""
    outcome = before
    drafts: dict[str, str] = {}
    changes: list[Change] = []
    rounds = 0
    while plan := _plan(outcome, refused):
        if rounds == MAX_ROUNDS:
            return frozenset(plan)
        rounds += 1
        drafts |= {path: _text(outcome, path, planned) for path, planned in plan.items()}
        after = check(drafts)
        failed = _failed(outcome, after, plan)
        if failed:
            return failed
        changes += (each for planned in plan.values() for each in planned)
        outcome = after
    return Mended(before, outcome, drafts, tuple(changes), refused)


def _plan(outcome: Outcome, refused: frozenset[str]) -> Mapping[str, list[Change]]:
    """The mends of one round, by file: what was found first, and what is only untidy after that."""
    found = _wanted(_fixes(outcome), refused) or _wanted(tidy(outcome), refused)
    plan = {}
    for path, wanted in found.items():
        file = outcome.site.files[path]
        chosen = set(compatible(edit(file, each) for each in wanted))
        plan[path] = [each for each in wanted if edit(file, each) in chosen]
    return plan


def _fixes(outcome: Outcome) -> Iterable[Change]:
    """The mend of each finding that has one."""
    files = outcome.site.files
    for diagnostic in outcome.diagnostics:
        fix = diagnostic.finding.fix
        if fix and fix.span.path in files:
            yield change(files[fix.span.path], fix, diagnostic.code, diagnostic)


def _wanted(changes: Iterable[Change], refused: frozenset[str]) -> Mapping[str, list[Change]]:
    """Those that change something in a file that is not refused, by file."""
    wanted: dict[str, list[Change]] = {}
    for each in changes:
        if each.path not in refused and each.was != each.fix.replacement:
            wanted.setdefault(each.path, []).append(each)
    return wanted


def _text(outcome: Outcome, path: str, planned: Iterable[Change]) -> str:
    file = outcome.site.files[path]
    return applied(file.text, compatible(edit(file, each) for each in planned))


def _failed(before: Outcome, after: Outcome, plan: Mapping[str, list[Change]]) -> frozenset[str]:
    """The files of the plan whose mends do not hold."""
    changes = [each for planned in plan.values() for each in planned]
    mended = Counter(_key(each.diagnostic) for each in changes if each.diagnostic)
    expected = Counter(map(_key, before.diagnostics)) - mended
    found = Counter(map(_key, after.diagnostics))
    left = {key for key in mended if found[key] > expected[key]}
    failed = {each.path for each in changes if each.diagnostic and _key(each.diagnostic) in left}
    # A mend of what was found may bring other defects to light; tidying changes no finding at all.
    codes = _STRUCTURE if mended else None
    worse = _counted(after, codes) - _counted(before, codes)
    if worse:
        failed |= {path for path, _ in worse} & plan.keys() or plan.keys()
    return frozenset(failed)


def _key(diagnostic: Diagnostic) -> tuple[str, str, str]:
    """What a finding is, wherever in its file it stands."""
    return diagnostic.finding.span.path, diagnostic.code, diagnostic.finding.message


def _counted(outcome: Outcome, codes: frozenset[str] | None) -> Counter[tuple[str, str]]:
    """How many findings there are by file and code, of some codes or of all."""
    return Counter(
        (diagnostic.finding.span.path, diagnostic.code)
        for diagnostic in outcome.diagnostics
        if codes is None or diagnostic.code in codes
    )
