"""A list item that begins without its dash is read as the item that was meant."""

import pytest

from generator.load.entries import data
from generator.load.nodes import compose
from generator.model.origin import File

MESSAGE = "a new item begins here without `- `"


def read(text: str) -> tuple[object, list[tuple[int, str]]]:
    """What a text holds, and the line and words of what is wrong with it."""
    node, problems = compose(File("content/x.yml", text))
    assert node is not None
    return data(node), [(p.finding.span.line, p.finding.message) for p in problems]


def test_items_without_a_dash_are_items_all_the_same() -> None:
    text = "- id: a\n  b: 1\n\n  id: c\n  b: 2\n  d: 3\n  id: e\n  b: 4\n- id: f\n  b: 5\n"
    assert read(text) == (
        [
            {"id": "a", "b": "1"},
            {"id": "c", "b": "2", "d": "3"},
            {"id": "e", "b": "4"},
            {"id": "f", "b": "5"},
        ],
        [(4, MESSAGE), (7, MESSAGE)],
    )


def test_an_item_of_a_list_in_an_item() -> None:
    text = "- e:\n    - source: a\n      locator: b\n      source: c\n      locator: d\n"
    value, found = read(text)
    assert value == [{"e": [{"source": "a", "locator": "b"}, {"source": "c", "locator": "d"}]}]
    assert found == [(4, MESSAGE)]


def test_lists_of_words_in_items_are_left_as_they_are() -> None:
    text = "- id: a\n  b: [c, d]\n  id: e\n  b: [f, g]\n"
    assert read(text) == (
        [{"id": "a", "b": ["c", "d"]}, {"id": "e", "b": ["f", "g"]}],
        [(3, MESSAGE)],
    )


@pytest.mark.parametrize(
    "text",
    [
        "- id: a\n  id: b\n  c: d\n",
        "- a: b\n  c: d\n  a: e\n",
        "- {id: a, c: d, id: b}\n",
        "id: a\nc: d\nid: b\n",
    ],
)
def test_a_key_that_stands_twice_is_no_new_item(text: str) -> None:
    _, ((_, message),) = read(text)
    assert "stands twice" in message


def test_the_first_of_a_key_counts() -> None:
    assert read("a: 1\nb: 2\na: 3\n")[0] == {"a": "1", "b": "2"}


def test_an_empty_mapping_is_an_item() -> None:
    assert read("- {}\n- a\n") == ([{}, "a"], [])
