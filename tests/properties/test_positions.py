"""Positions: whatever the style of a scalar, each character of its value is found in its file."""

import re
from collections.abc import Iterator
from typing import Any

import yaml
from hypothesis import assume, given
from hypothesis import strategies as st

from generator.load.nodes import compose
from generator.model.origin import File, Origin, Spot

ESCAPE = re.compile(r"\\(?:x..|u....|U........|.)", re.DOTALL)
SKIPPED = re.compile(r"(?:[\s\x85]|\\(?=[\r\n]))*")

# Every kind of character that a dumper writes in its own way, and digits, which checks point at.
TEXT = st.text("ab 12\n\t'\"\\:#,[]{}-é\u00a0\u2028\u0085\a😀한\ufeff", max_size=30)
KEY = st.text("abc", min_size=1, max_size=3)
VALUE = st.recursive(
    TEXT,
    lambda inner: (
        st.lists(inner, min_size=1, max_size=3)
        | st.dictionaries(KEY, inner, min_size=1, max_size=3)
    ),
    max_leaves=6,
)


@st.composite
def dumped(draw: st.DrawFn) -> tuple[Any, str]:
    """Draw a value and one of the many ways to write it."""
    value = draw(st.dictionaries(KEY, VALUE, min_size=1, max_size=4))
    text = yaml.safe_dump(
        value,
        default_style=draw(st.sampled_from([None, "'", '"', "|", ">"])),
        default_flow_style=draw(st.booleans()),
        width=draw(st.sampled_from([5, 20, 80])),
        indent=draw(st.sampled_from([2, 4])),
        allow_unicode=draw(st.booleans()),
        line_break=draw(st.sampled_from(["\n", "\r\n"])),
        sort_keys=False,
    )
    comment = draw(st.sampled_from(["", "# é😀 'a': \"b\n", "# b\r\n\r\n"]))
    return value, comment + text


def root(file: File) -> Origin:
    """Give the file's root, which must be readable."""
    node, problems = compose(file)
    assert node is not None, problems
    # Characters without a width stand where they stand, too.
    assert {problem.code for problem in problems} <= {"wrong-type"}
    return Origin(file, node)


def leaves(value: object, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Give the path to every text in a value."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, (*path, key))
    elif isinstance(value, list):
        for i, inner in enumerate(value):
            yield from leaves(inner, (*path, i))
    else:
        yield path


def offset(file: File, line: int, column: int) -> int:
    """Give the place in the file's text of a line and column as an editor counts them."""
    return sum(len(text) + 1 for text in file.text.split("\n")[: line - 1]) + column - 1


def width(text: str, at: int, character: str, *, escapes: bool, quotes: bool) -> int:
    """How many characters at `at` stand for `character`; fails where they do not."""
    if escapes and text[at] == "\\":
        match = ESCAPE.match(text, at)
        assert match
        assert yaml.safe_load(f'"{match[0]}"') == character
        return len(match[0])
    if text[at] in "\r\n\u0085":
        assert character in " \n"
        return 1 + text.startswith("\r\n", at)
    assert text[at] == character
    return 1 + (quotes and character == "'")


def assert_traced(spot: Spot) -> None:
    """Every character is where it is said to be, and nothing but blanks stands between them."""
    text, node = spot.file.text, spot.node
    style = text[node.start_mark.index]
    end = None
    for i, character in enumerate(node.value):
        span = spot.within(i, i + 1)
        at = offset(spot.file, span.line, span.column)
        assert end is None or SKIPPED.fullmatch(text, end, at)
        end = at + width(text, at, character, escapes=style == '"', quotes=style == "'")


@given(dumped())
def test_each_character_of_a_dumped_value_is_found(document: tuple[Any, str]) -> None:
    value, text = document
    origin = root(File("content/x.yml", text))
    for path in leaves(value):
        assert_traced(origin.at(*path))


# Scalars as a hand might write them, more freely than a dumper does.
LINE = st.text("ab 1é:#😀", max_size=8)
BREAK = st.builds(
    "".join,
    st.lists(st.sampled_from(["\n", " \n", "\n \t\n", "\r\n"]), min_size=1, max_size=3),
).map(lambda breaks: f"{breaks}   ")
ESCAPES = st.sampled_from(["\\n", "\\\\", '\\"', "\\ ", "\\x41", "\\u00e9", "\\U0001f600", "\\\n "])
PLAIN = st.lists(LINE | BREAK, max_size=8).map(lambda parts: f"a{''.join(parts)}")
SINGLE = st.lists(LINE | BREAK | st.just("''"), max_size=8).map(lambda p: f"'{''.join(p)}'")
DOUBLE = st.lists(LINE | BREAK | ESCAPES, max_size=8).map(lambda parts: f'"{"".join(parts)}"')
BLOCK = st.builds(
    lambda header, lines: f"{header}\n" + "".join(f"  {line}\n" for line in lines),
    st.sampled_from(["|", ">", "|-", ">+", "> # c", "|2", ">2-"]),
    st.lists(LINE | LINE.map(lambda line: f"  {line}"), min_size=1, max_size=5),
)


@given(st.sampled_from(["b: {}\n", "- {}\n", "{{c: 1, b: {}}}\n"]), PLAIN | SINGLE | DOUBLE | BLOCK)
def test_each_character_of_a_typed_scalar_is_found(frame: str, scalar: str) -> None:
    file = File("content/x.yml", f"# é\n{frame.format(scalar)}")
    node, problems = compose(file)
    assume(node is not None and not problems)
    assert node is not None
    spot = Origin(file, node).at(0 if isinstance(node, yaml.SequenceNode) else "b")
    assume(isinstance(spot.node.value, str))
    assert_traced(spot)


@given(st.text("a\n\r😀"), st.integers(0, 20), st.integers(0, 20))
def test_a_span_leads_back_to_its_characters(text: str, first: int, length: int) -> None:
    start = min(first, len(text))
    end = min(start + length, len(text))
    file = File("content/x.yml", text)
    span = file.span(start, end)
    assert offset(file, span.line, span.column) == start
    assert offset(file, span.end_line, span.end_column) == end
    assert file.lines[span.line - 1] == text.split("\n")[span.line - 1].rstrip("\r")


YAML_SIGNS = st.sampled_from([*"[]{},:#-?&*!|>'\"%@`\\<ab1é😀\t \n", "\n  ", ": ", "- ", "---\n"])


@given(st.lists(YAML_SIGNS | st.characters(codec="utf-8"), max_size=25).map("".join))
def test_any_text_is_read_or_refused_at_a_place_in_it(text: str) -> None:
    file = File("content/x.yml", text)
    node, problems = compose(file)
    assert node is not None or problems
    for problem in problems:
        span = problem.finding.span
        assert problem.finding.message
        assert problem.finding.help
        assert 0 <= offset(file, span.line, span.column) <= len(text)
