"""JSON Schemas of the kinds of file, for completion and guidance in an editor."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from generator.load.fields import fields
from generator.load.kinds import KINDS, Kind
from generator.model.base import Part

FOLDER = "content/.schemas"
"""Where a site keeps them, relative to its folder."""


def schemas() -> Mapping[str, str]:
    """The text of each schema, by its path relative to a site's folder."""
    return {
        f"{FOLDER}/{kind.schema}.json": json.dumps(_schema(kind), indent=2, ensure_ascii=False)
        + "\n"
        for kind in KINDS
    }


def _schema(kind: Kind) -> dict[str, Any]:
    """The schema of one kind of file (JSON Schema 2020-12)."""
    made = kind.model.model_json_schema()
    models = {part.__name__: part for part in _below(Part)}
    named = {kind.model.__name__: made, **made.pop("$defs", {})}
    for name, part in named.items():
        if name in models:
            _describe(part, models[name])
    definitions = _guiding(named)
    schema = definitions.pop(kind.model.__name__)
    whole = {"type": "array", "items": schema} if kind.many else schema
    result: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole}
    return {**result, "$defs": definitions} if definitions else result


def _below(model: type[Part]) -> Iterator[type[Part]]:
    """Every model that is made from this one."""
    for part in model.__subclasses__():
        yield part
        yield from _below(part)


def _describe(schema: dict[str, Any], model: type[Part]) -> None:
    """Adds what the model says of each key, in the order in which a schema is written."""
    known = fields(model, ())
    for key, part in schema["properties"].items():
        if words := known[key].description:
            schema["properties"][key] = dict(sorted({**part, "description": words}.items()))


def _guiding(part: Any) -> Any:  # noqa: ANN401 -- JSON
    """A part of a schema as an editor needs it.

    It goes without titles, which repeat each key, and without null, which is never typed: a key
    is left out. Digits that are one of several words may be typed without quotes.
    """
    if isinstance(part, list):
        return [_guiding(item) for item in part if item != {"type": "null"}]
    if not isinstance(part, dict):
        return part
    kept = {
        name: _guiding(value)
        for name, value in part.items()
        if value is not None and not (name == "title" and isinstance(value, str))
    }
    words = kept.get("enum", ())
    if any(isinstance(word, str) and word.isdigit() for word in words):
        kept = {"enum": [*words, *(int(word) for word in words)]}
    return kept
