"""Findings and where they stand: sorted by place, equal by value."""

from generator.diagnostics.finding import Diagnostic, Finding, Problem, Severity
from generator.diagnostics.span import Span
from generator.diagnostics.stopped import Stopped


def test_spans_are_sorted_as_files_are_read() -> None:
    spans = [
        Span("a.yml"),
        Span("a.yml", 2, 1, 2, 9),
        Span("a.yml", 2, 3, 2, 4),
        Span("a.yml", 2, 3, 2, 5),
        Span("a.yml", 10, 1, 10, 2),
        Span("b.yml"),
    ]
    assert sorted(spans[i] for i in (5, 1, 3, 0, 4, 2)) == spans


def test_diagnostics_are_sorted_by_place_then_code_then_words() -> None:
    first, second = Span("a.yml", 1, 2, 1, 3), Span("a.yml", 1, 3, 1, 4)
    found = [
        Diagnostic("b", Severity.NOTE, Finding(first, "z")),
        Diagnostic("c", Severity.ERROR, Finding(first, "y")),
        Diagnostic("c", Severity.ERROR, Finding(first, "z")),
        Diagnostic("a", Severity.ERROR, Finding(second, "x")),
    ]
    shuffled = [found[i] for i in (3, 1, 0, 2)]
    assert sorted(shuffled, key=lambda diagnostic: diagnostic.order) == found


def test_the_same_finding_twice_is_one() -> None:
    one, other = (Problem("a", Finding(Span("a.yml"), "b", "c")) for _ in range(2))
    assert len({one, other}) == 1


def test_severities_are_the_words_of_the_settings() -> None:
    assert [str(severity) for severity in Severity] == ["error", "note"]


def test_stopped_says_why_and_what_would_let_it_go_on() -> None:
    stopped = Stopped("the disk is full", "make room")
    assert (str(stopped), stopped.message, stopped.mend) == (
        "the disk is full",
        "the disk is full",
        "make room",
    )
    assert stopped.words == "error: the disk is full\n   help: make room\n"


def test_stopped_without_a_mend() -> None:
    stopped = Stopped("the disk is full")
    assert stopped.mend == ""
    assert stopped.words == "error: the disk is full\n"
