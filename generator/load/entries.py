"""YAML nodes to typed entries; every value that does not fit its field becomes a problem."""

from collections.abc import Mapping
from typing import Any, TypeVar

import yaml
from pydantic import ValidationError

from generator.diagnostics.finding import Finding, Problem
from generator.load.misfits import problem
from generator.model.base import ORIGIN_KEY, Entry
from generator.model.origin import File, Origin

E = TypeVar("E", bound=Entry)

_MOST = 500
"""How many misfits of one entry are told of; no entry that a person writes has as many keys."""


def entry(
    model: type[E], file: File, node: yaml.Node, extra: Mapping[str, str]
) -> tuple[E | None, list[Problem]]:
    """The node as a `model`, None where it does not fit, and a problem for each misfit.

    `extra` adds what the file's place says and its text does not: the id of a source.
    """
    origin = Origin(file, node)
    value = data(node)
    if not isinstance(value, dict):
        finding = Finding(origin.span, "keys with values are wanted here", "write `key: value`")
        return None, [Problem("wrong-type", finding)]
    clashes = [_named_by_file(origin, key, extra[key]) for key in extra if key in value]
    try:
        return model.model_validate({**value, **extra, ORIGIN_KEY: origin}), clashes
    except ValidationError as error:
        errors = error.errors(include_url=False)[:_MOST]
        told = (problem(model, origin, each) for each in errors)
        return None, clashes + [each for each in told if each is not None]


def _named_by_file(origin: Origin, key: str, name: str) -> Problem:
    message = f"`{key}` is not typed here: the file's name says `{name}`"
    return Problem("unknown-key", Finding(origin.key(key).span, message, "take the line out"))


def data(node: yaml.Node) -> Any:  # noqa: ANN401 -- text, lists and mappings of them
    """The node as text, lists and dictionaries: each scalar is the characters as typed.

    Of a key that stands twice the first counts, whose place an `Origin` gives.
    """
    value = node.value
    if isinstance(node, yaml.ScalarNode):
        return value
    if isinstance(node, yaml.SequenceNode):
        return [data(child) for child in value]
    found: dict[str, Any] = {}
    for key, child in value:
        if isinstance(key, yaml.ScalarNode) and key.value not in found:
            is_text = isinstance(child, yaml.ScalarNode)
            found[key.value] = child.value if is_text else data(child)
    return found
