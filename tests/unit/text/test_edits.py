"""Edits of a text: which of them go together, and that they touch nothing else."""

import pytest

from generator.text.edits import Edit, applied, compatible


def test_edits_replace_insert_and_take_out() -> None:
    edits = compatible([Edit(8, 8, "!"), Edit(0, 3, "two"), Edit(3, 4, "")])
    assert applied("one tone", edits) == "twotone!"


def test_no_edit_leaves_the_text() -> None:
    assert applied("text", ()) == "text"


@pytest.mark.parametrize(
    ("given", "chosen"),
    [
        ([Edit(0, 3, "a"), Edit(3, 5, "b")], [Edit(0, 3, "a"), Edit(3, 5, "b")]),
        ([Edit(0, 3, "a"), Edit(2, 5, "b"), Edit(5, 6, "c")], [Edit(0, 3, "a"), Edit(5, 6, "c")]),
        ([Edit(2, 5, "b"), Edit(0, 3, "a")], [Edit(0, 3, "a")]),
        ([Edit(0, 3, "a"), Edit(0, 3, "a")], [Edit(0, 3, "a")]),
        ([Edit(0, 3, "b"), Edit(0, 3, "a")], [Edit(0, 3, "a")]),
        ([Edit(0, 0, "a"), Edit(0, 3, "b")], [Edit(0, 0, "a"), Edit(0, 3, "b")]),
        ([Edit(0, 3, "b"), Edit(3, 3, "a")], [Edit(0, 3, "b"), Edit(3, 3, "a")]),
        ([Edit(1, 1, "a"), Edit(1, 1, "b")], [Edit(1, 1, "a")]),
    ],
    ids=[
        "side by side",
        "overlapping",
        "in any order",
        "the same twice",
        "two for one place",
        "before",
        "behind",
        "two insertions",
    ],
)
def test_of_two_that_overlap_the_first_is_made(given: list[Edit], chosen: list[Edit]) -> None:
    assert list(compatible(given)) == chosen
