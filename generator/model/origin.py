"""Where a value stands in the file it was read from, down to one character of a scalar."""

from bisect import bisect_right
from collections.abc import Iterator
from functools import cached_property
from itertools import accumulate
from typing import TYPE_CHECKING, Any, Protocol

from msgspec import Struct

from generator.diagnostics.span import Span
from generator.text.scalars import offsets

if TYPE_CHECKING:
    from pydantic_core import CoreSchema


class Mark(Protocol):
    """A point in a file, as the YAML parser gives it: an offset in characters from 0."""

    @property
    def index(self) -> int:
        """The offset in characters from the start of the file."""
        ...


class Node(Protocol):
    """A value in a YAML file, as the YAML parser gives it."""

    @property
    def start_mark(self) -> Mark:
        """The first character of the value."""
        ...

    @property
    def end_mark(self) -> Mark:
        """The character after the value, or some way past it for block scalars."""
        ...

    @property
    def value(self) -> Any:  # noqa: ANN401 -- text, nodes or pairs of nodes, by kind of node
        """The text of a scalar, the nodes of a sequence, the pairs of a mapping."""
        ...


class File(Struct, frozen=True, dict=True):
    """A file of the content: its path relative to the site's folder and its text."""

    path: str
    text: str

    def __repr__(self) -> str:
        """Without the text, which a failed test would print for each value that is from it."""
        return f"File({self.path!r})"

    @cached_property
    def _starts(self) -> list[int]:
        lengths = (len(line) + 1 for line in self.text.split("\n"))
        return [0, *accumulate(lengths)][:-1]

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the file without their ends."""
        return [line.rstrip("\r") for line in self.text.split("\n")]

    def span(self, start: int, end: int) -> Span:
        """The span of the characters [start, end)."""
        first, last = self._line_of(start), self._line_of(max(start, end))
        return Span(
            self.path,
            first + 1,
            start - self._starts[first] + 1,
            last + 1,
            max(start, end) - self._starts[last] + 1,
        )

    def offsets(self, span: Span) -> tuple[int, int]:
        """The characters [start, end) of a span of this file: the way back from `span`."""
        starts = self._starts
        return (
            starts[span.line - 1] + span.column - 1,
            starts[span.end_line - 1] + span.end_column - 1,
        )

    def _line_of(self, offset: int) -> int:
        return bisect_right(self._starts, offset) - 1


class Spot(Struct, frozen=True, dict=True):
    """Where one YAML value stands, with a way to point inside it."""

    file: File
    node: Node

    @property
    def span(self) -> Span:
        """The whole value; of a collection its first line, of a block scalar its text."""
        start, end = self.node.start_mark.index, self.node.end_mark.index
        raw = self.file.text[start:end]
        if not isinstance(self.node.value, str):
            raw = raw.split("\n", 1)[0]
        return self.file.span(start, start + len(raw.rstrip()))

    def within(self, start: int, end: int) -> Span:
        """The span of the characters [start, end) of a scalar's value.

        Follows the value through folding, quoting and escapes, so that a column in the file is
        that of the character itself.
        """
        first = self._where[start]
        last = self._where[end - 1] + 1 if end > start else first
        return self.file.span(first, last)

    @cached_property
    def _where(self) -> list[int]:
        """The offset in the file of each character of a scalar's value, and one past the last."""
        base, stop = self.node.start_mark.index, self.node.end_mark.index
        where = [base + i for i in offsets(self.file.text[base:stop], self.node.value)]
        return [*where, where[-1] + 1 if where else base]


class Origin(Struct, frozen=True):
    """Where a mapping of the content stands, and through it every key and value in it."""

    file: File
    node: Node

    def __repr__(self) -> str:
        """Without what it holds, as with the file."""
        return f"Origin({self.file!r})"

    @classmethod
    def __get_pydantic_core_schema__(cls, _source: object, _handler: object) -> "CoreSchema":
        """An origin is made by the loader, never read: it is taken as it is."""
        # Imported here, so that who only tells what was found before does not wait for it.
        from pydantic_core import core_schema  # noqa: PLC0415

        return core_schema.any_schema()

    @property
    def span(self) -> Span:
        """The first line of the mapping."""
        return Spot(self.file, self.node).span

    def at(self, *path: str | int) -> Spot:
        """The spot of the value that `path` leads to, or of the nearest value that is there.

        `path` holds keys of mappings and indexes of sequences: `at("evidence", 0, "quote")`.
        """
        node = self.node
        for step in path:
            found = _child(node, step)
            if found is None:
                break
            node = found
        return Spot(self.file, node)

    def key(self, name: str) -> Spot:
        """The spot of a key of this mapping itself; that of the mapping where it has none."""
        for key, _ in _pairs(self.node):
            if key.value == name:
                return Spot(self.file, key)
        return Spot(self.file, self.node)


def _pairs(node: Node) -> Iterator[tuple[Node, Node]]:
    value = node.value
    if isinstance(value, list) and value and isinstance(value[0], tuple):
        yield from value


def _child(node: Node, step: str | int) -> Node | None:
    value = node.value
    if isinstance(step, str):
        for key, child in _pairs(node):
            if key.value == step:
                return child
        return None
    if isinstance(value, list) and step < len(value) and not isinstance(value[step], tuple):
        return value[step]  # type: ignore[no-any-return]
    return None
