"""What does not fit a field, in a maintainer's words: where, why and what to write instead."""

import re

import yaml
from pydantic_core import ErrorDetails

from generator.diagnostics.finding import Finding, Fix, Problem
from generator.diagnostics.suggest import nearest, sure_fix
from generator.load.fields import Path, fields, form, meaning
from generator.load.keys import missing_colon, unknown_key
from generator.model.base import ORIGIN_KEY, Entry
from generator.model.origin import Origin, Spot

_WANTED = {"model_type": "keys with values are", "dict_type": "keys with values are"}
_WANTED |= {"tuple_type": "a list is"}
_LONGEST = 40
"""A longer value is not repeated in an example of how it is written."""

# Other words for the hedges, which people write as the source does.
_MEANT = {
    "about": "approximately|approx|around|roughly|circa|ca|some|nearly|almost|estimated|~",
    "at_least": "minimum|no fewer than|no less than|not less than|from|>=",
    "more_than": "over|above|exceeding|greater than|>",
    "at_most": "up to|maximum|no more than|not more than|<=",
    "less_than": "under|below|fewer than|<",
    "exact": "exactly|precisely",
}
_SAME = {word: bound for bound, words in _MEANT.items() for word in words.split("|")}


def problem(model: type[Entry], origin: Origin, error: ErrorDetails) -> Problem | None:
    """What is wrong by the validator's `error`; None where another problem says it already."""
    path = [step for step in error["loc"] if step != ORIGIN_KEY]
    if _stands_twice(origin, path):
        return None
    if error["type"] == "extra_forbidden":
        return unknown_key(model, origin, path)
    if error["type"] == "missing":
        return _missing_key(model, origin, path)
    return _misfit(model, path, origin.at(*path), error)


def _misfit(model: type[Entry], path: Path, spot: Spot, error: ErrorDetails) -> Problem:
    """A value of a key that is known."""
    kind = error["type"]
    context = error.get("ctx", {})
    if kind in _WANTED:
        mend = _shape_help(model, path, error)
        finding = Finding(spot.span, f"{_WANTED[kind]} wanted here", mend)
    elif kind in {"literal_error", "enum"}:
        finding = _not_one_of(spot, error)
    elif "message" not in context:
        finding = Finding(spot.span, error["msg"].lower(), "see the field's description")
    elif context["message"] == "text is wanted here":
        finding = _no_text(spot)
    else:
        at = context["at"]
        span = spot.span if at is None else spot.within(at, at + 1)
        fix = Fix(span, context["replacement"]) if context["replacement"] else None
        finding = Finding(span, context["message"], context["help"], fix)
        return Problem(kind, finding)
    return Problem("wrong-type", finding)


def _stands_twice(origin: Origin, path: Path) -> bool:
    """Whether a key on the way stands twice: then that is what is wrong with it."""
    for i, step in enumerate(path):
        node = origin.at(*path[:i]).node
        if isinstance(node, yaml.MappingNode):
            same = [key for key, _ in node.value if key.value == step]
            if len(same) > 1 and not same[0].value.isdigit():
                return True
    return False


def _missing_key(model: type[Entry], origin: Origin, path: Path) -> Problem | None:
    *parents, name = path
    spot = origin.at(*parents)
    if any(missing_colon(key.value, [str(name)]) for key, _ in spot.node.value):
        return None
    meant = meaning(fields(model, parents)[str(name)])
    mend = f"add `{name}:`" + (f" ({meant})" if meant else "")
    return Problem("missing-key", Finding(spot.span, f"`{name}` is missing", mend))


def _not_one_of(spot: Spot, error: ErrorDetails) -> Finding:
    given = error["input"]
    if not isinstance(given, str):
        mend = "write one value, without brackets"
        return Finding(spot.span, "one word is wanted here", mend)
    allowed = _choices(error)
    same = _SAME.get(" ".join(given.lower().split()))
    near = same if same in allowed else nearest(given, allowed)
    mend = f"did you mean `{near}`?" if near else f"write one of: {', '.join(allowed)}"
    fix = sure_fix(spot.span, given, allowed)
    return Finding(spot.span, f"`{given}` is not one of the words for this", mend, fix)


def _choices(error: ErrorDetails) -> list[str]:
    words = str(error.get("ctx", {}).get("expected", ""))
    return [word.strip().strip("'") for word in words.replace(" or ", ", ").split(",")]


def _shape_help(model: type[Entry], path: Path, error: ErrorDetails) -> str:
    name = next((step for step in reversed(path) if isinstance(step, str)), "it")
    if error["type"] == "tuple_type":
        return f"put each item of `{name}` on a line of its own after `- `, or in [brackets]"
    given = error["input"]
    short = isinstance(given, str) and re.fullmatch(r"[\w.+-][^:#{}\[\],\n]*", given)
    value = given if short and len(given) <= _LONGEST else "…"
    return f"write {form(model, path, value)}, or its keys indented under `{name}:`"


def _no_text(spot: Spot) -> Finding:
    """A list or mapping in place of a text, by how it is written."""
    sign = spot.file.text[spot.node.start_mark.index]
    if sign in "{[":
        kind = "keys with values" if sign == "{" else "a list"
        mend = "put the text in quotes, or write one value without brackets"
        return Finding(spot.span, f"`{sign}` begins {kind}, and text is wanted here", mend)
    if isinstance(spot.node, yaml.MappingNode):
        message = "a colon makes this a key with a value, and text is wanted here"
        return Finding(spot.span, message, "put the whole text in quotes")
    message = "`- ` begins a list, and text is wanted here"
    return Finding(spot.span, message, "write one value, or put the text in quotes")
