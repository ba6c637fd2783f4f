"""Content that is made wrong is found to be wrong: a sample of what `make mutants` tries."""

import shutil
import subprocess
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from tests.mutants.__main__ import main, table
from tests.mutants.judge import CORPORA, Case, Fate, Judge, Result, cases, judged
from tests.mutants.kinds import all_kinds
from tests.mutants.mutant import Corpus

# Hundreds of checks, of which each has tests of its own.
pytestmark = pytest.mark.no_cover

Briefing = Callable[..., subprocess.CompletedProcess[str]]

REAL, INVENTED = CORPORA
_INFERRED = "an inferred date, or the day of saying, stands in no words that a machine can read"
_SAME_CLAIMANT = "the other figure has the same source and claimant, or the text names neither"
_UNSEEN = "only the page itself tells, and its text is not at hand"
LETS_THROUGH: Mapping[str, str] = {
    "month-off": _INFERRED,
    "year-off": _INFERRED,
    "day-off": _INFERRED,
    "metric-swapped": "a metric without words, or one that shares them with another",
    "plan-told-as-fact": "no word of the quote tells the plan or the limit",
    "source-swapped": _UNSEEN,
    "published-off": _UNSEEN,
    "unit": "a rate may be in any unit where only calculations use it",
    "unit-dropped": "a calculated share may be told as a fraction",
    "percent-for-points": "where only calculations use the unit",
    "operand-swapped": "any figures of like kind may be compared, with a reason",
    "operator-swapped": "a rate may be a product as well as a quotient",
    "neighbour-told": _SAME_CLAIMANT,
    "rival-told": _SAME_CLAIMANT,
    "date-of-another": "a date beside which no figure is told: only the words say whose it is",
    "vague-attribution": "the sentence itself says that nobody is named, or its figure's page does",
    "contest-member-dropped": "a plan beside an outcome, or the first or last of all, weeks apart",
    "claims-as-reports": "one claimant, or one date: no key tells two claims from one statement",
    "label-of-another-count": "words that are no metric's",
    "claimants-added": "claims that no contest holds against each other: a note tells it",
}
"""Kinds of which some mutants survive today, or are only noted, with why none can or need be."""


def results(given: list[Case]) -> list[Result]:
    return list(judged(given, 2))


def test_there_are_kinds_and_mutants_enough() -> None:
    """Each kind has a docstring that tells it and occasions in one of the two sites."""
    found = {(case.kind, case.corpus.name) for case in cases(all_kinds(), 1)}
    assert {kind for kind, _ in found} == set(all_kinds())
    assert len(all_kinds()) >= 25
    assert all(kind.__doc__ for kind in all_kinds().values())
    assert sum(case.corpus is REAL for case in cases(all_kinds(), 40)) >= 500


def test_a_mutant_changes_what_it_says(tmp_path: Path) -> None:
    """The same mutants come each time, and none leaves its files as they were."""
    first, again = (list(cases(all_kinds(), 3)) for _ in range(2))
    assert [case.mutant for case in first] == [case.mutant for case in again]
    for case in first:
        texts = case.mutant.drafts()
        assert texts
        assert all(case.corpus.site.files[path].text != text for path, text in texts.items())
    assert not list(tmp_path.iterdir())


def test_kinds_that_are_caught_stay_caught() -> None:
    """In the invented site, of whose kinds each has two mutants at most."""
    given = [case for case in cases(all_kinds(), 2) if case.corpus is INVENTED]
    survived = {r.kind for r in results(given) if r.fate in {Fate.SURVIVED, Fate.NOTE}}
    assert survived <= set(LETS_THROUGH)


def test_kinds_that_are_caught_stay_caught_in_the_real_content() -> None:
    """One mutant of every third kind, and of those that the invented site has no occasion for."""
    invented = {case.kind for case in cases(all_kinds(), 1) if case.corpus is INVENTED}
    kinds = [k for i, k in enumerate(all_kinds()) if i % 3 == 0 or k not in invented]
    given = [case for case in cases(kinds, 1) if case.corpus is REAL]
    survived = {r.kind for r in results(given) if r.fate in {Fate.SURVIVED, Fate.NOTE}}
    assert survived <= set(LETS_THROUGH)


@pytest.mark.slow
def test_all_mutants() -> None:
    """What `make mutants` tries: whole kinds that are caught stay caught."""
    given = list(cases([kind for kind in all_kinds() if kind not in LETS_THROUGH], 40))
    assert [r for r in results(given) if r.fate in {Fate.SURVIVED, Fate.NOTE}] == []


@pytest.mark.parametrize("kind", ["digit", "claimant-swapped", "number-exempted"])
def test_the_command_finds_it(kind: str, tmp_path: Path, briefing: Briefing) -> None:
    """The command finds in files what the same function finds in drafts."""
    (case,) = (case for case in cases([kind], 1) if case.corpus is INVENTED)
    shutil.copytree(INVENTED.root / "content", tmp_path / "content")
    for path, text in case.mutant.drafts().items():
        (tmp_path / path).write_text(text, encoding="utf-8")
    fate, codes = Judge(INVENTED.root).judge(case.mutant.drafts())
    done = briefing("check", root=tmp_path)
    assert (fate, done.returncode) == (Fate.ERROR, 1)
    assert all(f"error[{code}]" in done.stdout + done.stderr for code in codes)


def test_what_no_reader_sees_is_equal() -> None:
    """A change that leaves every page as it was is no survivor."""
    corpus = Corpus("invented", INVENTED.root)
    path = "content/briefings/flood/figures.yml"
    judge = Judge(INVENTED.root)
    text = corpus.site.files[path].text
    assert judge.judge({path: f"{text}# A remark.\n"}) == (Fate.EQUAL, ())
    other = text.replace(
        "label: Drivers hired, by the mayor", "label: Drivers hired, as the mayor has it"
    )
    assert judge.judge({path: other}) == (Fate.SURVIVED, ())


def test_table_tells_kinds_and_survivors(capsys: pytest.CaptureFixture[str]) -> None:
    main(["digit", "--most", "1"])
    shown = capsys.readouterr().out
    assert "== real: 1 mutants" in shown
    assert "number-not-in-quote" in shown
    survivor = Result("real", "digit", "content/a.yml:3", "a: 1 → 2", Fate.SURVIVED, ())
    assert "  digit: content/a.yml:3: a: 1 → 2" in list(table([survivor]))


def test_a_kind_that_is_none_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["digits"])
    assert "no such kind: digits" in capsys.readouterr().err
