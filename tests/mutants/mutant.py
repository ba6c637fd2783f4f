"""One small change of a site's content, and where it can be made without disturbing the rest."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from generator.derive.derive import derive
from generator.load.site import load
from generator.model.base import Entry
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.origin import File, Node, Spot
from generator.model.site import Site

Keys = tuple[str | int, ...]


class Edit(Struct, frozen=True):
    """The characters [start, end) of a file, and what is typed in their place."""

    file: File
    start: int
    end: int
    text: str


class Mutant(Struct, frozen=True):
    """What was done, in a few words, and the edits that do it."""

    done: str
    edits: tuple[Edit, ...]

    @property
    def place(self) -> str:
        """The file and line of the first edit."""
        first = self.edits[0]
        return f"{first.file.path}:{first.file.span(first.start, first.start).line}"

    def drafts(self) -> Mapping[str, str]:
        """The changed text of each file that is changed, by path."""
        texts: dict[str, str] = {}
        for edit in sorted(self.edits, key=lambda edit: -edit.start):
            text = texts.get(edit.file.path, edit.file.text)
            texts[edit.file.path] = text[: edit.start] + edit.text + text[edit.end :]
        return texts


class Corpus(Struct, frozen=True, dict=True):
    """A site without errors that is changed: its folder, and what is read there."""

    name: str
    root: Path

    @cached_property
    def site(self) -> Site:
        """The content as it stands."""
        return load(self.root)

    @cached_property
    def derived(self) -> Derived:
        """What follows from it."""
        return derive(self.site)

    def figures(self) -> Iterator[Figure]:
        """Every figure, in the order of the files."""
        for _, figure in self.site.figures():
            yield figure


def mutant(done: str, *edits: Edit | None) -> Iterator[Mutant]:
    """A mutant, unless one of its edits cannot be made."""
    made = tuple(edit for edit in edits if edit is not None)
    if len(made) == len(edits):
        yield Mutant(done, made)


def put(spot: Spot, text: str) -> Edit:
    """Another text in place of a whole value."""
    start, end = spot.file.offsets(spot.span)
    return Edit(spot.file, start, end, text)


def put_within(spot: Spot, start: int, end: int, text: str) -> Edit:
    """Another text in place of the characters [start, end) of a scalar's value."""
    first, last = spot.file.offsets(spot.within(start, end))
    return Edit(spot.file, first, last, text)


def has(entry: Entry, *path: str | int) -> bool:
    """Whether there is a value where the path leads: `at` gives the nearest in its place."""
    return entry.origin.at(*path).node is not entry.origin.at(*path[:-1]).node


def drop(entry: Entry, *path: str | int) -> Edit | None:
    """A key of a mapping, or an item of a list, taken out whole; None where it is not there."""
    if not has(entry, *path):
        return None
    around = entry.origin.at(*path[:-1])
    parts = list(_parts(around.node))
    index = next(i for i, (name, _, _) in enumerate(parts) if name == path[-1])
    text, (_, start, end) = around.file.text, parts[index]
    if not _in_brackets(around):
        begin = text.rfind("\n", 0, start) + 1
        if index == 0 and text[begin:start].strip():
            # The key behind the dash of an item: the next one takes its place.
            return Edit(around.file, start, parts[1][1], "") if len(parts) > 1 else None
        stop = start + len(text[start:end].rstrip())
        return Edit(around.file, begin, min(stop + 1, len(text)), "")
    if index + 1 < len(parts):
        return Edit(around.file, start, parts[index + 1][1], "")
    return Edit(around.file, parts[index - 1][2] if index else start, end, "")


def add(entry: Entry, key: str, value: str, *path: str | int) -> Edit:
    """A key with its value, before the last key of the mapping where the path leads."""
    around = entry.origin.at(*path)
    name, start, _ = list(_parts(around.node))[-1]
    assert isinstance(name, str)
    column = around.file.span(start, start).column
    parted = ", " if _in_brackets(around) else "\n" + " " * (column - 1)
    return Edit(around.file, start, start, f"{key}: {value}{parted}")


def _in_brackets(spot: Spot) -> bool:
    return spot.file.text[spot.node.start_mark.index] in "[{"


def _parts(node: Node) -> Iterator[tuple[str | int, int, int]]:
    """The keys of a mapping or the places of a list, each with where it begins and ends."""
    for i, part in enumerate(node.value):
        if isinstance(part, tuple):
            key, value = part
            yield str(key.value), key.start_mark.index, value.end_mark.index
        else:
            yield i, part.start_mark.index, part.end_mark.index
