"""Rounds of mends: what overlaps waits, and what does not hold is never made."""

from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

import pytest
from msgspec.structs import replace

from generator.build import Outcome
from generator.commands.mending.rounds import MAX_ROUNDS, Check, Mended, mend
from generator.derive.derive import derive
from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span
from generator.load.site import load
from generator.model.origin import File

Find = Callable[[File], Iterable[Diagnostic]]
Checking = Callable[[Mapping[str, str], Find], Check]

A, B = "content/a.yml", "content/b.yml"


def fault(
    file: File, word: str, instead: str | None = None, code: str = "wrong-type"
) -> Iterable[Diagnostic]:
    """Find the first place of a word, with what stands instead as its mend."""
    start = file.text.find(word)
    if start >= 0:
        span = file.span(start, start + len(word))
        fix = None if instead is None else Fix(span, instead)
        yield Diagnostic(code, Severity.ERROR, Finding(span, f"`{word}` is wrong", fix=fix))


@pytest.fixture
def checking(tmp_path: Path) -> Checking:
    """Give a check of made-up texts by a made-up rule."""
    (tmp_path / "content").mkdir()
    nothing = load(tmp_path)

    def made_of(texts: Mapping[str, str], find: Find) -> Check:
        def check(drafts: Mapping[str, str]) -> Outcome:
            files = {path: File(path, drafts.get(path, text)) for path, text in texts.items()}
            site = replace(nothing, files=files)
            found = (each for path in sorted(files) for each in find(files[path]))
            return Outcome(site, derive(site), tuple(found))

        return check

    return made_of


def told(mended: Mended) -> list[tuple[str, str]]:
    return [(change.was, change.fix.replacement) for change in mended.changes]


def test_nothing_found_is_nothing_mended(checking: Checking) -> None:
    mended = mend(checking({A: "fine"}, lambda _: ()))
    assert (mended.texts, mended.changes, mended.refused) == ({}, (), frozenset())
    assert mended.before is mended.after


def test_what_overlaps_waits_for_the_next_round(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one two", "1 two")
        yield from fault(file, "two three", "2 three")

    mended = mend(checking({A: "one two three"}, find))
    assert mended.texts == {A: "1 2 three"}
    assert told(mended) == [("one two", "1 two"), ("two three", "2 three")]
    assert mended.after.diagnostics == ()


def test_two_findings_with_the_same_mend_are_mended_at_once(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "1")
        yield from fault(file, "one", "1", code="bad-id")

    mended = mend(checking({A: "one"}, find))
    assert mended.texts == {A: "1"}
    assert len(mended.changes) == 2


def test_file_in_which_the_finding_stays_is_left_alone(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "1")
        if file.path == A:
            fix = Fix(file.span(0, 3), "TWO")
            yield Diagnostic(
                "bad-id", Severity.ERROR, Finding(Span(A), "whatever is typed", "", fix)
            )

    mended = mend(checking({A: "two one", B: "one"}, find))
    assert mended.texts == {B: "1"}
    assert mended.refused == {A}
    assert [change.path for change in mended.changes] == [B]


def test_mends_that_undo_each_other_are_not_made(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "1")
        yield from fault(file, "left", "right")
        yield from fault(file, "right", "left")

    mended = mend(checking({A: "one left", B: "one"}, find))
    assert mended.texts == {B: "1"}
    assert mended.refused == {A}


def test_as_many_rounds_are_made_as_are_needed(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        count = len(file.text)
        if count < MAX_ROUNDS + 1:
            yield from fault(file, "x" * count, "x" * (count + 1))

    assert mend(checking({A: "x"}, find)).texts == {A: "x" * (MAX_ROUNDS + 1)}


@pytest.mark.parametrize("code", ["yaml-syntax", "forbidden-yaml", "duplicate-key", "duplicate-id"])
def test_file_that_a_mend_would_break_is_left_alone(checking: Checking, code: str) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "broken" if file.path == A else "1")
        yield from fault(file, "broken", code=code)

    mended = mend(checking({A: "one", B: "one"}, find))
    assert mended.texts == {B: "1"}
    assert mended.refused == {A}


def test_mends_that_break_another_file_are_not_made(checking: Checking) -> None:
    def check(drafts: Mapping[str, str]) -> Outcome:
        outcome = plain(drafts)
        if outcome.site.files[A].text == "1":
            broken = Diagnostic("duplicate-id", Severity.ERROR, Finding(Span(B), "twice"))
            return replace(outcome, diagnostics=(*outcome.diagnostics, broken))
        return outcome

    plain = checking({A: "one", B: "fine"}, lambda file: fault(file, "one", "1"))
    mended = mend(check)
    assert mended.texts == {}
    assert mended.refused == {A}


def test_mend_may_bring_other_defects_to_light(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "1")
        yield from fault(file, "1", code="number-not-in-quote")

    mended = mend(checking({A: "one"}, find))
    assert mended.texts == {A: "1"}
    assert [each.code for each in mended.after.diagnostics] == ["number-not-in-quote"]


def test_mend_of_what_was_not_read_and_mend_of_nothing_are_passed_over(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        yield from fault(file, "one", "one")
        elsewhere = Finding(Span(A), "elsewhere", fix=Fix(Span("content/unread.yml"), "x"))
        yield Diagnostic("bad-id", Severity.ERROR, elsewhere)

    mended = mend(checking({A: "one"}, find))
    assert (mended.texts, mended.changes, mended.refused) == ({}, (), frozenset())


def test_tidying_that_changes_a_finding_is_not_done(checking: Checking) -> None:
    def find(file: File) -> Iterable[Diagnostic]:
        if file.text.startswith("#"):
            yield from fault(file, "a", code="wrong-type")

    path = "content/sources/a.yml"
    mended = mend(checking({path: "a: 1\n"}, find))
    assert mended.texts == {}
    assert mended.refused == {path}
