"""How each figure was checked, worked out from its evidence or from what it is computed from."""

from fractions import Fraction
from pathlib import Path

import pytest

from generator.derive.derive import derive
from generator.model.derived import FigureState
from generator.model.quantity import Checked, Quantity, Stated
from generator.text.bounds import Bound
from tests.support.content import figures, read

MATCHED = 'evidence: [{source: paper, locator: unknown, quote: "about 120 stalls"}]'
CITED = "evidence: [{source: paper, locator: unknown, reads: {value: 120}}]"


def states(root: Path, lines: dict[str, str], metric: str = "stalls") -> dict[str, FigureState]:
    found = derive(read(root, figures(lines, metric=metric))).figures
    return {name.removeprefix("market/"): state for name, state in found.items()}


@pytest.mark.parametrize(
    ("keys", "checked"),
    [
        (f"value: 120, {MATCHED}", Checked.MATCHED),
        (f"value: 121, {MATCHED}", Checked.UNSOURCED),
        (f"value: 120, {MATCHED.replace('120', '130')}", Checked.UNSOURCED),
        (f"value: 130, {MATCHED.replace('120', '130')}", Checked.UNSOURCED),
        (f"value: 120, {MATCHED.replace('}', ', stance: context}')}", Checked.UNSOURCED),
        (f"value: 120, {MATCHED.replace('}', ', stance: disputes}')}", Checked.UNSOURCED),
        (f"value: 120, {CITED}", Checked.CITED),
        (f"value: 120, {CITED.replace('}}', '}, stance: misreports}')}", Checked.UNSOURCED),
        (f"value: 120, {CITED.replace(']', f', {MATCHED[11:-1]}]')}", Checked.MATCHED),
        ("value: 120", Checked.UNSOURCED),
        ("value: 120, unsourced: We know it.", Checked.UNSOURCED),
    ],
)
def test_checked(tmp_path: Path, keys: str, checked: Checked) -> None:
    state = states(tmp_path, {"a": keys})["a"]
    assert state.checked is checked
    assert state.weakest is None
    assert state.inputs == ()


def test_a_verdict_for_each_piece_of_evidence(tmp_path: Path) -> None:
    evidence = CITED.replace("]", f", {MATCHED[11:-1]}]")
    state = states(tmp_path, {"a": f"value: 120, {evidence}"})["a"]
    cited, matched = state.verdicts
    assert cited is None
    assert matched
    assert matched.stands


def test_value_and_quantity(tmp_path: Path) -> None:
    state = states(tmp_path, {"a": "value: 50, bound: at_most"}, "food-share")["a"]
    assert state.stated
    assert state.stated.high == 50
    assert state.stated.bound is Bound.AT_MOST
    assert state.quantity == Quantity(Fraction(0), Fraction(1, 2))


def test_a_figure_without_a_value(tmp_path: Path) -> None:
    state = states(tmp_path, {"a": "note: A note."})["a"]
    assert (state.stated, state.quantity) == (None, None)


@pytest.mark.parametrize(
    ("derive", "weakest"),
    [
        ("matched", Checked.MATCHED),
        ("matched + cited", Checked.CITED),
        ("matched + cited + unsourced", Checked.UNSOURCED),
        ("of-matched", Checked.MATCHED),
        ("matched + of-cited", Checked.CITED),
        ("of-cited + unsourced", Checked.UNSOURCED),
        ("matched + nowhere", Checked.UNSOURCED),
    ],
)
def test_a_calculated_figure_is_as_its_weakest_input(
    tmp_path: Path, derive: str, weakest: Checked
) -> None:
    lines = {
        "x": f"derive: {derive}",
        "of-matched": "derive: matched * 2",
        "of-cited": "derive: of-matched + cited",
        "matched": f"value: 120, {MATCHED}",
        "cited": f"value: 120, {CITED}",
        "unsourced": "value: 1",
    }
    state = states(tmp_path, lines)["x"]
    assert state.checked is Checked.CALCULATED
    assert state.weakest is weakest


def test_a_calculated_figure_is_told_in_its_unit(tmp_path: Path) -> None:
    lines = {"a": "value: 20, bound: about", "b": "derive: a + a"}
    state = states(tmp_path, lines, "food-share")["b"]
    assert state.stated
    assert state.stated == Stated(Fraction(40), Fraction(40), None, Bound.ABOUT)
    assert state.inputs == ("market/a",)


def test_evidence_of_a_calculated_figure_has_its_verdict(tmp_path: Path) -> None:
    lines = {"a": "value: 60", "b": f"derive: a + a, value: 120, {MATCHED}"}
    (verdict,) = states(tmp_path, lines)["b"].verdicts
    assert verdict
    assert verdict.number


def test_a_calculation_that_failed(tmp_path: Path) -> None:
    state = states(tmp_path, {"a": "derive: a + 1", "b": "value: 3"})["a"]
    assert state.checked is Checked.CALCULATED
    assert (state.stated, state.quantity) == (None, None)
    assert [failure.code for failure in state.failures] == ["derivation-cycle"]


def test_figures_stand_in_the_order_of_their_files(tmp_path: Path) -> None:
    lines = {"b": "derive: a", "a": "value: 1", "c": "value: 2"}
    assert list(states(tmp_path, lines)) == ["b", "a", "c"]


@pytest.mark.parametrize(
    ("evidence", "bound", "carried"),
    [
        (MATCHED, Bound.ABOUT, True),
        (MATCHED, None, False),
        (MATCHED, Bound.AT_LEAST, False),
        (MATCHED.replace("about ", ""), None, True),
        (MATCHED.replace("}", ", stance: context}"), Bound.ABOUT, False),
        (CITED, None, True),
        (CITED.replace("120}", "120, bound: at_least}"), Bound.AT_LEAST, True),
        (CITED, Bound.AT_LEAST, False),
        ("note: A note.", None, False),
    ],
)
def test_a_bound_that_evidence_carries(
    tmp_path: Path,
    evidence: str,
    bound: Bound | None,
    carried: bool,  # noqa: FBT001 -- expected
) -> None:
    assert states(tmp_path, {"a": f"value: 120, {evidence}"})["a"].carries(bound) is carried
