"""Calculated figures: each is worked out once, after its inputs, or says why it cannot be."""

from collections.abc import Mapping
from fractions import Fraction
from itertools import pairwise
from pathlib import Path
from time import perf_counter

import pytest

from generator.derive.derivations import Calculation, calculate
from generator.model.quantity import Quantity
from generator.text.expressions import MAX_DEPTH
from tests.support.content import FIGURES, OVERVIEW, figures, read

F = Fraction


def worked_out(
    root: Path, lines: Mapping[str, str], metric: str = "stalls"
) -> Mapping[str, Calculation]:
    """Give the calculations of a briefing by the short ids of its figures."""
    site = read(root, figures(lines, metric=metric))
    assert site.problems == ()
    return {name.removeprefix("market/"): found for name, found in calculate(site).items()}


def value(calculation: Calculation) -> Fraction | None:
    """Give the exact result of a calculation that has not failed."""
    assert calculation.failures == ()
    return calculation.result.best if calculation.result else None


def failed(calculation: Calculation) -> list[tuple[str, int, int, str, str]]:
    """Give what a calculation that failed reports: code, columns, words, mend."""
    assert calculation.result is None
    return [
        (f.code, f.span.column, f.span.end_column, f.message, f.help) for f in calculation.failures
    ]


def test_a_sum(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "value: 300", "b": "value: 2700", "c": "derive: a + b"})
    assert found.keys() == {"c"}
    assert value(found["c"]) == 3000
    assert found["c"].inputs == ("market/a", "market/b")


@pytest.mark.parametrize(
    ("derive", "result"),
    [
        ("a - b", 4),
        ("a * b", 12),
        ("a / b", 3),
        ("a + b * b - 1", 9),
        ("(a + b) * b", 16),
        ("sum(a, b, 1)", 9),
        ("share(b, a)", F(1, 3)),
        ("change(b, a)", 2),
        ("min(a, b, 1)", 1),
        ("max(a, b, 1)", 6),
        ("a", 6),
        ("a + a + a", 18),
        ("market/a + b", 8),
        ("0.5 * a", 3),
    ],
)
def test_operators(tmp_path: Path, derive: str, result: Fraction) -> None:
    found = worked_out(tmp_path, {"a": "value: 6", "b": "value: 2", "c": f'derive: "{derive}"'})
    assert value(found["c"]) == result


def test_each_input_is_named_once(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "value: 1", "b": "value: 1", "c": "derive: b + a + b"})
    assert found["c"].inputs == ("market/b", "market/a")


def test_inputs_are_in_base_units(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "value: 50", "b": "derive: 2 * a"}, "food-share")
    assert value(found["b"]) == 1


def test_bounds_go_through(tmp_path: Path) -> None:
    lines = {
        "a": "value: 5, bound: at_least",
        "b": "value: 3, bound: less_than",
        "c": "value: 2, bound: about",
        "d": "low: 1, high: 4",
        "sum": "derive: a + c",
        "difference": "derive: c - b",
        "range": "derive: b + d",
    }
    found = worked_out(tmp_path, lines)
    assert found["sum"].result == Quantity(F(7), None, approximate=True)
    assert found["difference"].result == Quantity(F(-1), F(2), approximate=True, low_open=True)
    assert found["range"].result == Quantity(F(1), F(7), high_open=True)


def test_calculations_of_calculations_in_any_order(tmp_path: Path) -> None:
    lines = {"d": "derive: c + c", "c": "derive: b + a", "b": "derive: a * 3", "a": "value: 2"}
    found = worked_out(tmp_path, lines)
    assert [value(found[name]) for name in "bcd"] == [6, 8, 16]
    assert found["d"].inputs == ("market/c",)


def test_a_value_beside_a_calculation_is_not_what_others_are_computed_from(tmp_path: Path) -> None:
    lines = {"a": "value: 2", "b": "derive: a + a, value: 5", "c": "derive: b + a"}
    assert value(worked_out(tmp_path, lines)["c"]) == 6


def test_figures_of_another_briefing(tmp_path: Path) -> None:
    other = {
        "briefings/other/briefing.yml": OVERVIEW.replace("[size]", "[]"),
        "briefings/other/figures.yml": FIGURES
        + "- {id: b, label: b, metric: stalls, derive: market/a + warden-stalls}\n",
    }
    site = read(tmp_path, {**figures({"a": "value: 2"}), **other})
    found = calculate(site)["other/b"]
    assert found.inputs == ("market/a", "other/warden-stalls")
    assert found.result == Quantity(F(122), F(122), F(122), approximate=True)


UNKNOWN = "unknown-reference"
MISMATCH = "derivation-mismatch"
COLUMN = len("- {id: x, label: A figure, metric: stalls, derive: ") + 1


def test_an_id_that_is_not_known(tmp_path: Path) -> None:
    found = worked_out(
        tmp_path, {"all-stalls": "value: 1", "x": "derive: all-stals + zzz - far/away"}
    )
    assert failed(found["x"]) == [
        (
            UNKNOWN,
            COLUMN,
            COLUMN + 9,
            "no figure has the id `all-stals`",
            "did you mean `all-stalls`?",
        ),
        (
            UNKNOWN,
            COLUMN + 12,
            COLUMN + 15,
            "no figure has the id `zzz`",
            "name a figure of this briefing",
        ),
        (
            UNKNOWN,
            COLUMN + 18,
            COLUMN + 26,
            "no figure has the id `far/away`",
            "name a figure of this briefing",
        ),
    ]


def test_an_input_that_is_a_date(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "date: 2024", "x": "derive: a + 1"})
    mend = "compute it from figures that are numbers"
    assert failed(found["x"]) == [(MISMATCH, COLUMN, COLUMN + 1, "`a` is a date", mend)]


@pytest.mark.parametrize(
    ("typed", "column", "message"),
    [
        ("a + b)", 5, "`)` is not expected here"),
        ("a +b", 2, "`+` stands without spaces"),
        ('"  a   +\\n b)"', 12, "`)` is not expected here"),
        ("(a + b", 6, "a closing bracket is missing here"),
    ],
)
def test_a_derivation_that_cannot_be_read(
    tmp_path: Path, typed: str, column: int, message: str
) -> None:
    """The place is that of the character in the file, whatever blanks stand before it."""
    found = worked_out(tmp_path, {"a": "value: 1", "b": "value: 1", "x": f"derive: {typed}"})
    ((code, start, end, told, mend),) = failed(found["x"])
    assert (code, start, end, told) == (MISMATCH, COLUMN + column, COLUMN + column + 1, message)
    assert mend or "expected" in message
    assert found["x"].inputs == ()


@pytest.mark.parametrize(
    ("derive", "why"),
    [
        ("a / b", "it divides by a range that holds zero"),
        ("share(a, c)", "it divides by a range that holds zero"),
        ("d - d", "its result is open at both ends"),
        (" * ".join(["e"] * 30), "its result has more digits than anybody reads"),
    ],
)
def test_a_calculation_without_a_result(tmp_path: Path, derive: str, why: str) -> None:
    lines = {
        "a": "value: 6",
        "b": "value: 0",
        "c": "value: 5, bound: at_most",
        "d": "value: 5, bound: at_least",
        "e": f"value: {'9' * 40}",
        "x": f'derive: "{derive}"',
        "y": "derive: x + a",
    }
    found = worked_out(tmp_path, lines)
    mend = "compute it from figures whose ranges are closed and do not hold zero"
    expected = (MISMATCH, COLUMN, COLUMN + len(derive) + 2, f"it has no result: {why}", mend)
    assert failed(found["x"]) == [expected]
    # What rests on it has none either, and that is told of once.
    assert found["y"] == Calculation(("market/x", "market/a"))


def test_an_input_that_is_not_valid_is_told_of_where_it_stands(tmp_path: Path) -> None:
    lines = {"a": "value: 1,000", "b": "value: 1", "c": "derive: a + b", "d": "note: no value",
             "e": "derive: d + b"}  # fmt: skip
    site = read(tmp_path, figures(lines))
    found = calculate(site)
    assert found["market/c"] == Calculation(("market/a", "market/b"))
    assert found["market/e"] == Calculation(("market/d", "market/b"))


def cycles(found: Mapping[str, Calculation]) -> dict[str, str]:
    """Give the figures that are computed from themselves, with what is said of each."""
    return {
        name: failure.message
        for name, calculation in found.items()
        for failure in calculation.failures
        if failure.code == "derivation-cycle"
    }


def test_a_figure_computed_from_itself(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "derive: a + 1"})
    assert cycles(found) == {"a": "it is computed from itself: a → a"}
    ((_, start, end, _, mend),) = failed(found["a"])
    assert (start, end) == (COLUMN, COLUMN + 5)
    assert mend == "take one of them out of the circle"


def test_two_figures_computed_from_each_other(tmp_path: Path) -> None:
    found = worked_out(tmp_path, {"a": "derive: b + 1", "b": "derive: a + 1"})
    assert set(cycles(found)) == {"a", "b"}
    assert set(cycles(found).values()) <= {
        f"it is computed from itself: {way}" for way in ("a → b → a", "b → a → b")
    }


def test_a_cycle_of_three_and_what_stands_beside_it(tmp_path: Path) -> None:
    lines = {
        "a": "derive: b + one",
        "b": "derive: c + one",
        "c": "derive: a + one",
        "rests": "derive: a + one",
        "one": "value: 1",
        "two": "derive: one + one",
    }
    found = worked_out(tmp_path, lines)
    assert set(cycles(found)) == {"a", "b", "c"}
    path = cycles(found)["a"].removeprefix("it is computed from itself: ").split(" → ")
    assert len(path) == 4
    assert path[0] == path[-1]
    # Each is computed from the one after it.
    assert all(f"derive: {after} " in lines[before] for before, after in pairwise(path))
    assert found["rests"] == Calculation(("market/a", "market/one"))
    assert value(found["two"]) == 2


def test_several_cycles_at_once(tmp_path: Path) -> None:
    lines = {
        "a": "derive: a + 1",
        "b": "derive: c + 1",
        "c": "derive: b + 1",
        "d": "derive: e + a",
        "e": "derive: f + b",
        "f": "derive: d + 1",
        "g": "derive: h + 1",
        "h": "value: 1",
    }
    found = worked_out(tmp_path, lines)
    assert set(cycles(found)) == {"a", "b", "c", "d", "e", "f"}
    assert value(found["g"]) == 2


def test_a_cycle_over_two_briefings(tmp_path: Path) -> None:
    other = {
        "briefings/other/briefing.yml": OVERVIEW.replace("[size]", "[]"),
        "briefings/other/figures.yml": "- {id: b, label: b, metric: stalls, derive: market/a}\n",
    }
    site = read(tmp_path, {**figures({"a": "derive: other/b"}), **other})
    assert set(cycles(calculate(site))) == {"market/a", "other/b"}


def test_a_long_sum_and_a_long_chain_do_not_take_long(tmp_path: Path) -> None:
    """A bound far above the goal: what grows with the square of the length would break it."""
    lines = {f"n{i}": "value: 1" for i in range(2_000)}
    lines["total"] = f"derive: {' + '.join(f'n{i % 2_000}' for i in range(10_000))}"
    lines |= {f"c{i}": f"derive: {f'c{i - 1}' if i else 'n0'} + n0" for i in range(1_000)}
    site = read(tmp_path, figures(lines))
    began = perf_counter()
    found = calculate(site)
    assert perf_counter() - began < 20
    assert value(found["market/total"]) == 10_000
    assert value(found["market/c999"]) == 1_001


def test_brackets_too_deep(tmp_path: Path) -> None:
    deep = "(" * 60 + "a" + ")" * 60
    found = worked_out(tmp_path, {"a": "value: 1", "x": f"derive: {deep}"})
    ((code, start, _, message, _),) = failed(found["x"])
    assert (code, message) == (MISMATCH, f"brackets are nested deeper than {MAX_DEPTH}")
    assert start == COLUMN + MAX_DEPTH + 1


def test_a_site_without_calculations(tmp_path: Path) -> None:
    assert calculate(read(tmp_path)) == {}
