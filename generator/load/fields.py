"""What the model says of the keys of a mapping: their names, what they mean, what they take."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import copy
from enum import EnumMeta
from functools import cache
from typing import Any, Literal, get_args, get_origin

from pydantic import BaseModel
from pydantic.fields import FieldInfo

from generator.load.docstrings import docstrings
from generator.model.base import ORIGIN_KEY, Part
from generator.model.scalars import ListOrUnknown, Unknown

Path = Sequence[str | int]
"""Keys of mappings and indexes of lists, from an entry down."""


def fields(model: type[BaseModel], path: Path) -> Mapping[str, FieldInfo]:
    """The keys that are known in the mapping that `path` leads to; none where it has no model."""
    part: type[BaseModel] | None = model
    for step in path:
        if part is not None and isinstance(step, str):
            field = _keys(part).get(step)
            part = _part(field.annotation) if field else None
    return _keys(part) if part else {}


def form(model: type[BaseModel], path: Path, given: str) -> str:
    """How the mapping that `path` leads to is written, with `given` as its first value."""
    known = fields(model, path)
    names = [name for name, field in known.items() if field.is_required()] or list(known)[:1]
    if not names:
        return f"{{key: {given}}}"
    rest = "".join(f", {name}: …" for name in names[1:])
    return f"{{{names[0]}: {given}{rest}}}"


def meaning(field: FieldInfo) -> str:
    """The first sentence of what the model says of a field, and the words that it takes."""
    own = (kind for kind in _inner(field.annotation) if _is_ours(kind))
    words = field.description or next((kind.__doc__ or "" for kind in own), "")
    first = " ".join(words.split()).split(". ")[0].rstrip(".")
    parts = [first] if first else []
    if choices := list(_choices(field.annotation)):
        parts.append(f"one of {', '.join(choices)}")
    elif _takes_unknown(field) and "unknown" not in first:
        parts.append("`unknown` if it is not known")
    return "; ".join(parts)


@cache
def _keys(part: type[BaseModel]) -> Mapping[str, FieldInfo]:
    # What a class does not say of a key that it inherits, the one that has it says.
    whole = [each for each in reversed(part.__mro__) if issubclass(each, Part)]
    said = {name: text for each in whole for name, text in docstrings(each).items()}
    return {
        field.alias or name: _described(field, said.get(name))
        for name, field in part.model_fields.items()
        if field.alias != ORIGIN_KEY
    }


def _described(field: FieldInfo, text: str | None) -> FieldInfo:
    described = copy(field)
    described.description = text
    return described


def _inner(annotation: Any) -> Iterator[Any]:  # noqa: ANN401 -- a type of any form
    """A type and all types inside it, without what stands in a `Literal`."""
    yield annotation
    if get_origin(annotation) is not Literal:
        for each in get_args(annotation):
            yield from _inner(each)


def _is_ours(kind: Any) -> bool:  # noqa: ANN401 -- a type of any form
    """Whether a type is one of the model whose docstring says what it is."""
    return kind is not Unknown and isinstance(kind, EnumMeta | type(BaseModel))


def _part(annotation: Any) -> type[BaseModel] | None:  # noqa: ANN401 -- a type of any form
    inner = _inner(annotation)
    return next((t for t in inner if isinstance(t, type) and issubclass(t, BaseModel)), None)


def _choices(annotation: Any) -> Iterable[str]:  # noqa: ANN401 -- a type of any form
    for each in _inner(annotation):
        if get_origin(each) is Literal:
            yield from get_args(each)
        elif isinstance(each, EnumMeta) and each is not Unknown:
            yield from map(str, each.__members__.values())


def _takes_unknown(field: FieldInfo) -> bool:
    return ListOrUnknown in field.metadata or Unknown in _inner(field.annotation)
