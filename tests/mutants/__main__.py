"""Tries the mutants of every kind, or of those named: `python -m tests.mutants digit ten-times`.

`--all` takes every mutant, where otherwise a kind has at most forty of each corpus.
"""

import argparse
import os
import sys
from collections.abc import Iterable, Iterator, Sequence

from tests.mutants.judge import CORPORA, Fate, Result, cases, judged
from tests.mutants.kinds import all_kinds

_MOST = 40


def main(arguments: Sequence[str] | None = None) -> None:
    """Prints the table by kind, what survived, and what was only noted."""
    parser = argparse.ArgumentParser(prog="tests.mutants", description="Prove that checks work.")
    parser.add_argument("kinds", nargs="*", metavar="KIND", help="all kinds where none is named")
    parser.add_argument("--all", action="store_true", help="every mutant of a kind")
    parser.add_argument("--most", type=int, default=_MOST, help="of a kind and corpus")
    options = parser.parse_args(arguments)
    unknown = [kind for kind in options.kinds if kind not in all_kinds()]
    if unknown:
        parser.error(f"no such kind: {', '.join(unknown)}; there are {', '.join(all_kinds())}")
    tried = list(cases(options.kinds or all_kinds(), None if options.all else options.most))
    results = []
    for result in judged(tried, os.cpu_count() or 1):
        results.append(result)
        _progress(len(results), len(tried))
    print("\n".join(table(results)))


def table(results: Sequence[Result]) -> Iterator[str]:
    """The lines of the report."""
    for corpus in CORPORA:
        own = [result for result in results if result.corpus == corpus.name]
        yield f"== {corpus.name}: {len(own)} mutants"
        yield _row("kind", "tried", *Fate, "found by")
        for kind in dict.fromkeys(result.kind for result in own):
            yield _counts(kind, [result for result in own if result.kind == kind])
        yield _counts("all", own)
        yield ""
    for fate in (Fate.SURVIVED, Fate.NOTE, Fate.EQUAL):
        yield from _listed(fate, [result for result in results if result.fate is fate])


def _counts(kind: str, results: Sequence[Result]) -> str:
    counts = [sum(result.fate is fate for result in results) for fate in Fate]
    codes = [code for result in results for code in result.codes]
    often = sorted(set(codes), key=lambda code: (-codes.count(code), code))
    told = ", ".join(often[:3]) if kind != "all" else f"{len(often)} checks"
    return _row(kind, len(results), *counts, told)


def _row(kind: str, tried: object, *rest: object) -> str:
    *counts, codes = rest
    numbers = "".join(f"{count!s:>9}" for count in counts)
    return f"{kind:26}{tried!s:>6}{numbers}  {codes}".rstrip()


def _listed(fate: Fate, results: Iterable[Result]) -> Iterator[str]:
    lines = [
        f"  {result.kind}: {result.place}: {result.done}"
        + (f" [{', '.join(result.codes)}]" if result.codes else "")
        for result in results
    ]
    if lines:
        yield f"== {fate.value}: {len(lines)}"
        yield from lines
        yield ""


def _progress(done: int, of: int) -> None:
    """How far it is, on a terminal alone."""
    if sys.stderr.isatty():
        end = "\n" if done == of else ""
        print(f"\r{done} of {of} mutants", end=end, file=sys.stderr, flush=True)


if __name__ == "__main__":
    main()
