"""YAML nodes to typed entries; every value that does not fit its field becomes a problem."""

from collections.abc import Iterable, Mapping
from functools import cache
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError
from pydantic_core import ErrorDetails

from generator.diagnostics.finding import Finding, Fix, Problem
from generator.diagnostics.suggest import did_you_mean, nearest, sure_fix
from generator.model.base import ORIGIN_KEY, Entry
from generator.model.origin import File, Origin

E = TypeVar("E", bound=Entry)

_KIND_NAMES = {
    "model_type": "a mapping of keys to values",
    "dict_type": "a mapping of keys to values",
    "tuple_type": "a list",
}


def entry(
    model: type[E], file: File, node: yaml.Node, extra: Mapping[str, str]
) -> tuple[E | None, list[Problem]]:
    """The node as a `model`, None where it does not fit, and a problem for each misfit.

    `extra` adds what the file's place says and its text does not: the id of a source.
    """
    origin = Origin(file, node)
    value = data(node)
    if not isinstance(value, dict):
        message = f"{_KIND_NAMES['model_type']} is wanted here"
        finding = Finding(origin.span, message, "write `key: value` lines")
        return None, [Problem("wrong-type", finding)]
    clashes = [_named_by_file(origin, key, extra[key]) for key in extra if key in value]
    try:
        return model.model_validate({**value, **extra, ORIGIN_KEY: origin}), clashes
    except ValidationError as error:
        return None, clashes + [_problem(model, origin, e) for e in error.errors(include_url=False)]


def _named_by_file(origin: Origin, key: str, name: str) -> Problem:
    message = f"`{key}` is not typed here: the file's name says `{name}`"
    return Problem("unknown-key", Finding(origin.key(key).span, message, "take the line out"))


def data(node: yaml.Node) -> Any:  # noqa: ANN401 -- text, lists and mappings of them
    """The node as text, lists and dictionaries: each scalar is the characters as typed."""
    value = node.value
    if isinstance(node, yaml.ScalarNode):
        return value
    if isinstance(node, yaml.SequenceNode):
        return [data(child) for child in value]
    return {key.value: data(child) for key, child in value if isinstance(key, yaml.ScalarNode)}


def _problem(model: type[Entry], origin: Origin, error: ErrorDetails) -> Problem:
    path = [step for step in error["loc"] if step != ORIGIN_KEY]
    kind = error["type"]
    if kind == "extra_forbidden":
        return _unknown_key(model, origin, path)
    if kind == "missing":
        return _missing_key(origin, path)
    span = origin.at(*path).span
    if kind in {"literal_error", "enum"}:
        return Problem("wrong-type", _not_one_of(origin, path, error))
    if kind in _KIND_NAMES:
        finding = Finding(span, f"{_KIND_NAMES[kind]} is wanted here", _shape_help(kind, path))
        return Problem("wrong-type", finding)
    context = error.get("ctx", {})
    if "message" in context:
        fix = Fix(span, context["replacement"]) if context["replacement"] else None
        return Problem(kind, Finding(span, context["message"], context["help"], fix))
    return Problem("wrong-type", Finding(span, error["msg"].lower(), "see the field's description"))


def _unknown_key(model: type[Entry], origin: Origin, path: list[str | int]) -> Problem:
    *parents, name = path
    known = sorted(_fields(model, parents))
    node = origin.at(*parents).node
    span = Origin(origin.file, node).key(str(name)).span
    mend = did_you_mean(str(name), known, f"known here: {', '.join(known)}")
    here = [key.value for key, _ in node.value]
    fix = sure_fix(span, str(name), [key for key in known if key not in here])
    return Problem("unknown-key", Finding(span, f"`{name}` is not a key here", mend, fix))


def _missing_key(origin: Origin, path: list[str | int]) -> Problem:
    *parents, name = path
    span = origin.at(*parents).span
    finding = Finding(span, f"`{name}` is missing", f"add `{name}:`; see its description")
    return Problem("missing-key", finding)


def _not_one_of(origin: Origin, path: list[str | int], error: ErrorDetails) -> Finding:
    given = error["input"]
    if not isinstance(given, str):
        mend = "write one value, in quotes if need be"
        return Finding(origin.at(*path).span, "text is wanted here", mend)
    allowed = _choices(error)
    near = nearest(given, allowed)
    mend = f"did you mean `{near}`?" if near else f"write one of: {', '.join(allowed)}"
    span = origin.at(*path).span
    fix = sure_fix(span, given, allowed)
    return Finding(span, f"`{given}` is not one of the words for this", mend, fix)


def _choices(error: ErrorDetails) -> list[str]:
    words = str(error.get("ctx", {}).get("expected", ""))
    return [word.strip().strip("'") for word in words.replace(" or ", ", ").split(",")]


def _shape_help(kind: str, path: list[str | int]) -> str:
    name = next((step for step in reversed(path) if isinstance(step, str)), "it")
    if kind == "tuple_type":
        return f"put each item of `{name}` on a line of its own after `- `, or in [brackets]"
    return f"write `key: value` lines, indented under `{name}:`"


def _fields(model: type[Entry], parents: list[str | int]) -> Iterable[str]:
    """The keys that are known where `parents` leads, by the model's schema."""
    here = schema = _schema(model)
    for step in parents:
        here = _resolve(schema, here)
        here = here.get("items", {}) if isinstance(step, int) else here["properties"].get(step, {})
    known: dict[str, Any] = _resolve(schema, here).get("properties", {})
    return known


@cache
def _schema(model: type[Entry]) -> dict[str, Any]:
    return model.model_json_schema()


def _resolve(schema: dict[str, Any], part: dict[str, Any]) -> dict[str, Any]:
    """What a reference or an optional part of a schema stands for."""
    option = next((option for option in part.get("anyOf", ()) if "$ref" in option), part)
    if "$ref" in option:
        return schema["$defs"][option["$ref"].rsplit("/", 1)[1]]  # type: ignore[no-any-return]
    return option
