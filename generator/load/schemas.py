"""JSON Schemas of the kinds of file, for completion and guidance in an editor."""

import json
from collections.abc import Mapping
from typing import Any

from generator.load.kinds import KINDS, Kind

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
    schema = _guiding(kind.model.model_json_schema())
    definitions = schema.pop("$defs", {})
    whole = {"type": "array", "items": schema} if kind.many else schema
    result: dict[str, Any] = {"$schema": "https://json-schema.org/draft/2020-12/schema", **whole}
    return {**result, "$defs": definitions} if definitions else result


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
