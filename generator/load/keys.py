"""A key that a mapping does not know: a slip of the pen, a comma or a colon in braces."""

import re
from collections.abc import Collection

import yaml

from generator.diagnostics.finding import Finding, Fix, Problem
from generator.diagnostics.suggest import did_you_mean, sure_fix
from generator.load.fields import Path, fields
from generator.model.base import Entry
from generator.model.origin import Origin, Spot

_COMMA = "a comma inside { } parts two entries"


def unknown_key(model: type[Entry], origin: Origin, path: Path) -> Problem | None:
    """The problem of the key that `path` leads to; None where the one before it says it."""
    *parents, last = path
    name = str(last)
    known = sorted(fields(model, parents))
    spot = origin.at(*parents)
    pairs = spot.node.value
    at = next(i for i, (key, _) in enumerate(pairs) if key.value == name)
    key, value = pairs[at]
    span = Spot(origin.file, key).span
    # What stands in braces without a value: its end is that of its key.
    bare = bool(spot.node.flow_style) and value.start_mark.index == value.end_mark.index  # type: ignore[attr-defined]
    if bare and (meant := missing_colon(name, known)):
        mend = f"write `{meant[0]}: {meant[1]}`"
        fix = Fix(span, f"{meant[0]}: {meant[1]}") if not key.style else None
        finding = Finding(span, "a space is missing after the colon", mend, fix)
        return Problem("unknown-key", finding)
    if bare and at and not any(each.startswith(name) for each in known):
        return _after_comma(origin, pairs, at)
    mend = did_you_mean(name, known, f"known here: {', '.join(known)}")
    free = set(known).difference([each.value for each, _ in pairs])
    fix = sure_fix(span, name, sorted(free))
    return Problem("unknown-key", Finding(span, f"`{name}` is not a key here", mend, fix))


def missing_colon(name: str, known: Collection[str]) -> tuple[str, str] | None:
    """The key and the value of `source:x`, where such a key is known."""
    key, colon, value = name.partition(":")
    return (key, value) if colon and value and key in known else None


def _after_comma(
    origin: Origin, pairs: list[tuple[yaml.Node, yaml.Node]], at: int
) -> Problem | None:
    """What stands after a comma that was meant as part of the value before it."""
    first = at
    while first > 1 and _is_group(pairs[first - 1][0]):
        first -= 1
    key, before = pairs[at][0], pairs[first - 1][1]
    digits = isinstance(before, yaml.ScalarNode) and re.fullmatch("[0-9]{1,3}", before.value)
    if not digits or not _is_group(key):
        finding = Finding(
            Spot(origin.file, key).span,
            f"{_COMMA}: `{key.value}` is no key",
            "put the whole text in quotes",
        )
        return Problem("unknown-key", finding)
    if first != at:
        return None
    last = at
    while last + 1 < len(pairs) and _is_group(pairs[last + 1][0]):
        last += 1
    whole = before.value + "".join(each.value for each, _ in pairs[at : last + 1])
    span = origin.file.span(before.start_mark.index, pairs[last][0].end_mark.index)
    finding = Finding(span, f"{_COMMA}: this is no number", f"write {whole}", Fix(span, whole))
    return Problem("unknown-key", finding)


def _is_group(key: yaml.Node) -> bool:
    """Whether a key is three digits, as they follow a comma in a number."""
    return isinstance(key.value, str) and re.fullmatch("[0-9]{3}", key.value) is not None
