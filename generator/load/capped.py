"""No more problems than anybody reads: of one kind in one file so many, each of bounded length."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span

MOST = 100
"""How many problems of one code are told of in one file."""

LONGEST = 400
"""How many characters a message or a mend has at most; what is in the middle of it is left out."""


def capped(problems: Iterable[Problem]) -> Iterator[Problem]:
    """The problems without those of a code in a file past the first `MOST`, which are counted."""
    seen: dict[tuple[str, str], int] = {}
    last: dict[tuple[str, str], Span] = {}
    for problem in problems:
        span = problem.finding.span
        kind = span.path, problem.code
        seen[kind] = seen.get(kind, 0) + 1
        if seen[kind] <= MOST:
            last[kind] = max(span, last.get(kind, span))
            yield replace(problem, finding=_shortened(problem.finding))
    for (path, code), count in seen.items():
        if count > MOST:
            message = f"{count - MOST:,} more of these stand in this file"
            mend = f"mend the first {MOST}, which may mend these too"
            yield Problem(code, Finding(last[path, code], message, mend))


def _shortened(finding: Finding) -> Finding:
    return replace(finding, message=_short(finding.message), help=_short(finding.help))


def _short(text: str) -> str:
    half = LONGEST // 2 - 1
    return text if len(text) <= LONGEST else f"{text[:half]} … {text[-half:]}"
