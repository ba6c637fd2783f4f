import pytest

from generator.diagnostics.finding import Fix
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import did_you_mean, nearest, sure_fix

SPAN = Span("content/site.yml", 3, 5, 3, 9)
KNOWN = ("nis-killed", "nis-wounded", "north-quay", "toll-2024", "toll-2025")


def test_nearest_of_what_is_known() -> None:
    assert nearest("nis-kiled", KNOWN) == "nis-killed"
    assert nearest("elephant", KNOWN) is None
    assert nearest("nis-killed", ()) is None


def test_words_for_a_help_line() -> None:
    assert did_you_mean("nis-kiled", KNOWN, "add it") == "did you mean `nis-killed`?"
    assert did_you_mean("elephant", KNOWN, "add it") == "add it"


@pytest.mark.parametrize(
    "slip", ["nis-kiled", "nis-killled", "nis-kliled", "nis_killed", "NIS killed", "nis-killed"]
)
def test_slip_of_the_pen_is_mended(slip: str) -> None:
    assert sure_fix(SPAN, slip, KNOWN) == Fix(SPAN, "nis-killed")


@pytest.mark.parametrize(
    "other",
    [
        "south-quay",
        "nis-killer",  # one letter for another
        "toll-2026",
        "toll-204",  # a digit dropped is another year
        "toll-20244",
        "elephant",
        "",
    ],
)
def test_what_may_be_meant_is_left(other: str) -> None:
    assert sure_fix(SPAN, other, KNOWN) is None


def test_two_that_may_be_meant_are_none() -> None:
    assert sure_fix(SPAN, "killed", ("killled", "kiled")) is None


def test_what_refers_does_not_mean_itself() -> None:
    assert nearest("nis-kiled", KNOWN, but="nis-killed") != "nis-killed"
    assert sure_fix(SPAN, "nis-kiled", KNOWN, but="nis-killed") is None


def test_nearest_of_many() -> None:
    many = [f"{first}{second}-count" for first in "abcdefghij" for second in "klmnopqrst"]
    assert nearest("harbour-tol", [*many, "harbour-toll"]) == "harbour-toll"
    assert nearest("2025", many) is None
