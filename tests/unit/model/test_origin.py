"""Where values stand in their files: lines, columns, keys, items, characters of a text."""

from generator.diagnostics.span import Span
from generator.load.nodes import compose
from generator.model.origin import File, Origin, Spot

NAME = "content/x.yml"


def origin(text: str) -> Origin:
    file = File(NAME, text)
    node, problems = compose(file)
    assert node is not None
    assert problems == []
    return Origin(file, node)


def marked(spot: Spot) -> str:
    """Give the characters of a spot's span, which must be on one line."""
    span = spot.span
    assert span.line == span.end_line
    return spot.file.lines[span.line - 1][span.column - 1 : span.end_column - 1]


TEXT = """\
# é 😀
a: 'x y' # why
한국: [1, {b: "2"}]
c:
  - d: |
      first
      second
    e: >-
      third

f: {}
"""


def test_spans_of_a_file() -> None:
    file = File(NAME, "ab\r\n😀c\n")
    assert file.lines == ["ab", "😀c", ""]
    assert file.span(0, 2) == Span(NAME, 1, 1, 1, 3)
    assert file.span(4, 6) == Span(NAME, 2, 1, 2, 3)
    assert file.span(1, 5) == Span(NAME, 1, 2, 2, 2)
    assert file.span(7, 7) == Span(NAME, 3, 1, 3, 1)
    assert file.span(5, 4) == Span(NAME, 2, 2, 2, 2)


def test_the_way_back_from_a_span() -> None:
    file = File(NAME, "ab\r\n😀c\n")
    for start, end in ((0, 2), (4, 6), (1, 5), (7, 7)):
        assert file.offsets(file.span(start, end)) == (start, end)


def test_an_empty_file_has_a_place() -> None:
    assert File(NAME, "").span(0, 0) == Span(NAME)
    assert File(NAME, "").lines == [""]


def test_a_value_is_led_to() -> None:
    at = origin(TEXT).at
    assert marked(at("a")) == "'x y'"
    assert marked(at("한국", 0)) == "1"
    assert marked(at("한국", 1, "b")) == '"2"'
    assert at("한국", 1, "b").span == Span(NAME, 3, 13, 3, 16)


def test_a_collection_is_its_first_line() -> None:
    at = origin(TEXT).at
    assert marked(at("한국")) == '[1, {b: "2"}]'
    assert marked(at("c")) == "- d: |"
    assert marked(at("c", 0)) == "d: |"
    assert marked(at("f")) == "{}"
    assert marked(at()) == "a: 'x y' # why"
    assert origin(TEXT).span == at().span


def test_a_block_is_its_text_without_what_follows() -> None:
    at = origin(TEXT).at
    assert at("c", 0, "d").span == Span(NAME, 5, 8, 7, 13)
    assert at("c", 0, "e").span == Span(NAME, 8, 8, 9, 12)


def test_what_is_not_there_leads_to_what_is_nearest() -> None:
    at = origin(TEXT).at
    assert at("c", 0, "x", "y") == at("c", 0)
    assert at("c", 5) == at("c")
    assert at("c", "d") == at("c")
    assert at("a", 0) == at("a")
    assert at("a", "b") == at("a")
    assert at("f", 0) == at("f")
    assert at(0) == at()
    assert at("x") == at()


def test_a_key() -> None:
    whole = origin(TEXT)
    assert marked(whole.key("한국")) == "한국"
    assert whole.key("c").span == Span(NAME, 4, 1, 4, 2)
    assert whole.key("x").span == whole.span
    item = Origin(whole.file, whole.at("c").node)
    assert item.key("d").span == item.span


def test_characters_of_a_text() -> None:
    at = origin(TEXT).at
    assert at("a").within(0, 1) == Span(NAME, 2, 5, 2, 6)
    assert at("a").within(2, 3) == Span(NAME, 2, 7, 2, 8)
    assert at("c", 0, "d").within(0, 5) == Span(NAME, 6, 7, 6, 12)
    assert at("c", 0, "d").within(6, 12) == Span(NAME, 7, 7, 7, 13)
    assert at("c", 0, "d").within(0, 12) == Span(NAME, 6, 7, 7, 13)


def test_a_place_between_characters_and_after_the_last() -> None:
    spot = origin("a: 'bc'").at("a")
    assert spot.within(1, 1) == Span(NAME, 1, 6, 1, 6)
    assert spot.within(2, 2) == Span(NAME, 1, 7, 1, 7)
    assert spot.within(1, 3) == Span(NAME, 1, 6, 1, 8)


def test_an_empty_text_has_a_place() -> None:
    assert origin("a: ''").at("a").within(0, 0) == Span(NAME, 1, 4, 1, 4)


def test_origins_are_of_their_file_and_equal_by_value() -> None:
    whole = origin(TEXT)
    assert Origin(whole.file, whole.node) == whole
    assert whole.at("a").file is whole.file
    assert "first" not in repr(whole)
