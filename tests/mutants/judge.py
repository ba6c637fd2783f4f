"""What becomes of a mutant: the same check as `briefing check` runs, on the changed texts."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from enum import StrEnum
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from generator.build import TEMPLATES, Outcome, check
from generator.diagnostics.finding import Severity
from generator.render.render import render
from tests.mutants.kinds import all_kinds
from tests.mutants.mutant import Corpus, Mutant

REPOSITORY = Path(__file__).parent.parent.parent
CORPORA = (
    Corpus("real", REPOSITORY),
    Corpus("invented", Path(__file__).parent / "site"),
)
"""The site's own content, and a small invented one that has what the first has too little of."""


OF_ANY_CHANGE = frozenset({"copied-text-unchecked"})
"""Codes of notes that tell of any change of prose, right or wrong: they catch nothing."""


class Fate(StrEnum):
    """What became of a mutant: an error fails a run, a note is only told."""

    ERROR = "error"
    NOTE = "note"
    EQUAL = "equal"
    SURVIVED = "survived"


class Case(Struct, frozen=True):
    """A mutant, its kind and the corpus that it is of."""

    corpus: Corpus
    kind: str
    mutant: Mutant


class Result(Struct, frozen=True):
    """What became of a case, and the codes of the checks that found it."""

    corpus: str
    kind: str
    place: str
    done: str
    fate: Fate
    codes: tuple[str, ...]


class Judge(Struct, frozen=True, dict=True):
    """Tells for changes of one site what the checks find that they did not find before."""

    root: Path

    @cached_property
    def _before(self) -> Outcome:
        return check(self.root, _silent)

    @cached_property
    def _known(self) -> Counter[tuple[str, ...]]:
        return Counter(_told(self._before))

    @cached_property
    def _pages(self) -> Mapping[str, bytes]:
        return _rendered(self._before)

    def judge(self, drafts: Mapping[str, str]) -> tuple[Fate, tuple[str, ...]]:
        """The fate of a change, and the codes that tell of it."""
        after = check(self.root, _silent, drafts)
        new = Counter(_told(after)) - self._known
        for severity in (Severity.ERROR, Severity.NOTE):
            codes = sorted({code for weight, code, *_ in new if weight == severity} - OF_ANY_CHANGE)
            if codes:
                return Fate(severity.value), tuple(codes)
        return (Fate.EQUAL if _rendered(after) == self._pages else Fate.SURVIVED), ()


def cases(kinds: Iterable[str], most: int | None) -> Iterator[Case]:
    """For each kind its mutants of each corpus, at most so many, spread evenly over all."""
    for kind in kinds:
        for corpus in CORPORA:
            found = list(all_kinds()[kind](corpus))
            count = len(found) if most is None else min(most, len(found))
            for i in range(count):
                yield Case(corpus, kind, found[i * len(found) // count])


def judged(given: Sequence[Case], processes: int) -> Iterator[Result]:
    """The result of each case, in order, worked out by so many processes."""
    tasks = ((case.corpus.name, case.mutant.drafts()) for case in given)
    with ProcessPoolExecutor(processes) as pool:
        for case, (fate, codes) in zip(given, pool.map(_fate, tasks, chunksize=4), strict=True):
            one = case.mutant
            yield Result(case.corpus.name, case.kind, one.place, one.done, fate, codes)


# Each process reads a corpus once.
_JUDGES = {corpus.name: Judge(corpus.root) for corpus in CORPORA}


def _fate(task: tuple[str, Mapping[str, str]]) -> tuple[Fate, tuple[str, ...]]:
    name, drafts = task
    return _JUDGES[name].judge(drafts)


def _told(outcome: Outcome) -> Iterator[tuple[str, ...]]:
    """Each finding without its line, which an edit above it moves."""
    for diagnostic in outcome.diagnostics:
        finding = diagnostic.finding
        yield diagnostic.severity.value, diagnostic.code, finding.span.path, finding.message


def _rendered(outcome: Outcome) -> Mapping[str, bytes]:
    return render(outcome.site, outcome.derived, [TEMPLATES])


def _silent(_stage: str) -> None:
    """Nobody watches the stages of one check among hundreds."""
