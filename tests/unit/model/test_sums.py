"""What is added to what in a calculation, through the calculations that it builds on."""

from pathlib import Path

import pytest

from generator.model.sums import sums, tree
from tests.support.content import figures, read

LINES = {
    "a": "value: 1",
    "b": "value: 1",
    "ab": "derive: a + b",
    "all": "derive: ab + c",
    "c": "derive: all",
    "broken": "derive: a +",
}


def added(root: Path, derive: str) -> list[list[str]]:
    """Give, for each sum in a derivation, what stands in it and, in brackets, what that holds."""
    site = read(root, figures({**LINES, "x": f'derive: "{derive}"'}))
    figure = site.figure("x", "market")
    assert figure
    expression = tree(figure)
    assert expression
    return [
        [
            f"{derive[term.start : term.end]} ({' '.join(sorted(n[7:] for n in term.holds))})"
            for term in terms
        ]
        for terms in sums(site, "market", expression)
    ]


@pytest.mark.parametrize(
    ("derive", "expected"),
    [
        ("a", []),
        ("2 * 3", []),
        ("a + b", [["a (a)", "b (b)"]]),
        ("a + 1", [["a (a)"]]),
        ("sum(a, b)", [["a (a)", "b (b)"]]),
        ("a - b", [["a (a)"]]),
        ("a + (b + ab)", [["a (a)", "b (b)", "ab (a ab b)"]]),
        ("a + sum(b, a)", [["a (a)", "b (b)", "a (a)"]]),
        ("(a + b) * 2", [["a (a)", "b (b)"]]),
        ("(a + b) / (a + ab)", [["a (a)", "b (b)"], ["a (a)", "ab (a ab b)"]]),
        ("a + max(b + ab, 1)", [["a (a)"], ["b (b)", "ab (a ab b)"]]),
        ("market/a + nowhere", [["market/a (a)", "nowhere (nowhere)"]]),
        ("all + a", [["all (a ab all b c)", "a (a)"]]),
        ("broken + a", [["broken (broken)", "a (a)"]]),
    ],
)
def test_sums(tmp_path: Path, derive: str, expected: list[list[str]]) -> None:
    assert added(tmp_path, derive) == expected


def test_a_figure_that_is_not_calculated_or_not_readable_has_no_tree(tmp_path: Path) -> None:
    site = read(tmp_path, figures(LINES))
    for name in ("a", "broken"):
        figure = site.figure(name, "market")
        assert figure
        assert tree(figure) is None
