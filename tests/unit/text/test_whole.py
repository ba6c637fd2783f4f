"""Words are found whole, wherever they stand in a text."""

import pytest

from generator.text.whole import stands_in, with_mark


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the mill", True),
        ("mill", True),
        ("millers, and the mill", True),
        ("The Mill", False),
        ("windmill", False),
        ("mills", False),
        ("mill_2 mill3", False),
        ("", False),
    ],
)
def test_stands_in(text: str, *, found: bool) -> None:
    assert stands_in("mill", text) is found


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("mill, mill", "#, #"),
        ("windmill and mill", "windmill and #"),
        ("none", "none"),
    ],
)
def test_with_mark(text: str, marked: str) -> None:
    assert with_mark("mill", text, "#") == marked


def test_what_overlaps_is_marked_once() -> None:
    assert with_mark("a b a", "a b a b a", "#") == "# b a"
