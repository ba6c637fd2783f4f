"""One module a check; its docstring is its manual, which `briefing explain` and the site show.

A check module is named by its code with underscores. It holds `GROUP`, `SEVERITY` (the default,
which a site may change) and `check(site, derived)`, which yields findings and never raises. It is
found by its file alone, and imports no other check. `FIXED = True` in it says that no site may make
a note of its findings, as no page can be made of what they are about.

What it finds in a briefing's files depends on these, on those of briefings that they name, and on
what all briefings share. Where that is not so, the module says it: `silent(site)`, whether it can
say nothing of any part of a site, because of something in this one; `joint(site)`, whether there is
something here that counts together with its like in other briefings; `NEEDS_ALL = True`, that what
it finds in shared files is so only if each briefing by itself leads to it.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from importlib import import_module
from inspect import getdoc
from pkgutil import iter_modules
from typing import Protocol, cast

from generator.diagnostics.finding import Diagnostic, Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site

GROUPS = ("shape", "evidence", "arithmetic", "consistency", "time", "prose", "provenance")


class Check(Protocol):
    """What a check module offers."""

    GROUP: str
    SEVERITY: Severity

    def check(self, site: Site, derived: Derived) -> Iterable[Finding]:
        """The defects of this kind on the site."""
        ...


@cache
def all_checks() -> Mapping[str, Check]:
    """Every check by its code, in alphabetical order."""
    names = sorted(module.name for module in iter_modules(__path__))
    return {
        name.replace("_", "-"): cast("Check", import_module(f"{__name__}.{name}")) for name in names
    }


def manual(code: str) -> str:
    """The manual of a check: the docstring of its module."""
    return getdoc(all_checks()[code]) or ""


def fixed(code: str) -> bool:
    """Whether a check's findings are errors on every site.

    They are where it is of the group "shape": what cannot be read cannot be shown.
    """
    check = all_checks()[code]
    return check.GROUP == "shape" or getattr(check, "FIXED", False)


def severity(site: Site, code: str) -> Severity:
    """What a finding of this code weighs on this site."""
    changes = site.settings.checks if site.settings and not fixed(code) else ()
    changed = {change.code: change.severity for change in changes}
    return changed.get(code, all_checks()[code].SEVERITY)


def run(site: Site, derived: Derived, codes: Iterable[str] | None = None) -> tuple[Diagnostic, ...]:
    """Every defect that any check finds, or any of those of `codes`, sorted by place."""
    unsaid = silent(site)
    found = (
        Diagnostic(code, weight, finding)
        for code in (all_checks() if codes is None else codes)
        if code not in unsaid
        for weight in (severity(site, code),)
        for finding in all_checks()[code].check(site, derived)
    )
    return in_order(found)


def in_order(found: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """What was found, each once, sorted by place."""
    return tuple(sorted(set(found), key=lambda diagnostic: diagnostic.order))


def silent(site: Site) -> frozenset[str]:
    """The codes of the checks that can say nothing of a site of which this is the whole or a part.

    What they would have to know cannot be read.
    """
    return _saying_so("silent", site)


def joint(site: Site) -> frozenset[str]:
    """The codes of the checks for which this part of a site counts together with others."""
    return _saying_so("joint", site)


def _saying_so(name: str, site: Site) -> frozenset[str]:
    asked = ((code, getattr(check, name, None)) for code, check in all_checks().items())
    return frozenset(code for code, say in asked if say is not None and say(site))


def needs_all(code: str) -> bool:
    """Whether what a check finds in shared files must follow from each briefing by itself."""
    return getattr(all_checks()[code], "NEEDS_ALL", False)


def reported(site: Site, code: str) -> Iterator[Finding]:
    """What was met as a defect of this code while files were read."""
    return (problem.finding for problem in site.problems if problem.code == code)
