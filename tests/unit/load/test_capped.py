"""No more is told of a file than anybody reads."""

from pathlib import Path

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span
from generator.load.capped import LONGEST, MOST, capped
from tests.support.content import read


def problem(code: str, path: str, line: int, message: str = "wrong") -> Problem:
    return Problem(code, Finding(Span(path, line, 1, line, 2), message, "mend it"))


def test_so_many_of_a_code_in_a_file_are_told_of_and_the_rest_counted() -> None:
    many = [problem("a", "x", line) for line in range(1, 1_500)]
    few = [problem("a", "y", line) for line in range(1, MOST + 1)]
    other = [problem("b", "x", 2_000)]
    *told, last = capped([*many, *few, *other])
    assert told == [*many[:MOST], *few, *other]
    assert last.code == "a"
    assert last.finding.span == Span("x", MOST, 1, MOST, 2)
    assert last.finding.message == "1,399 more of these stand in this file"


def test_long_messages_lose_their_middle() -> None:
    (found,) = capped([problem("a", "x", 1, f"`{'{' * 4_000}` is none")])
    assert len(found.finding.message) <= LONGEST + 1
    assert found.finding.message.endswith("{` is none")
    assert " … " in found.finding.message


def test_a_file_of_nothing_but_errors(tmp_path: Path) -> None:
    site = read(tmp_path, {"vocabulary/places.yml": "- {}\n" * 2_000})
    assert len(site.problems) == MOST + 1
