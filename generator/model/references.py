"""Every reference that the fields of an entry make to something with an id."""

from collections.abc import Iterator, Sequence
from functools import cache
from typing import get_args

from generator.model.base import Part
from generator.model.scalars import Refers

Path = tuple[str | int, ...]


def references(part: Part, path: Path = ()) -> Iterator[tuple[Path, tuple[str, ...], str]]:
    """Every reference below `part`: where it stands, the kinds that it may be of, the id."""
    for field, key, kinds in _fields(type(part)):
        yield from _inside(getattr(part, field), (*path, key), kinds)


def _inside(
    value: object, path: Path, kinds: tuple[str, ...]
) -> Iterator[tuple[Path, tuple[str, ...], str]]:
    if kinds and isinstance(value, str):
        yield path, kinds, value
    elif isinstance(value, Part):
        yield from references(value, path)
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _inside(item, (*path, i), kinds)


@cache
def _fields(model: type[Part]) -> tuple[tuple[str, str, tuple[str, ...]], ...]:
    """The fields that may refer, each with its key in YAML and the kinds that it refers to."""
    return tuple(
        (name, field.alias or name, kinds)
        for name, field in model.model_fields.items()
        for kinds in (_kinds([*field.metadata, field.annotation]),)
        if kinds or _holds_references(field.annotation)
    )


def _holds_references(annotation: object) -> bool:
    """Whether a part that refers may stand somewhere in a value of this type."""
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return bool(_fields(annotation))
    return any(map(_holds_references, get_args(annotation)))


def _kinds(marks: Sequence[object]) -> tuple[str, ...]:
    """What `Refers` says anywhere in a type, nothing where nothing does."""
    for mark in marks:
        found = tuple(mark.kind.split("|")) if isinstance(mark, Refers) else _kinds(get_args(mark))
        if found:
            return found
    return ()
