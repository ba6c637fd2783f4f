"""YAML text to nodes with their positions, refusing what a reader of the file could not foresee."""

import re
from collections.abc import Iterator

import yaml
from yaml import CSafeLoader

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span
from generator.load.items import restarted
from generator.load.lost import lost_text
from generator.load.syntax import place, syntax_problem
from generator.model.origin import File
from generator.text.hidden import RETYPE, unseen

MAX_DEPTH = 100
"""The deepest nesting that is read."""

_SURVIVED_DEPTH = 5_000
"""What the parser bears: it recurses, and a million brackets would take the whole process down."""

_TOKEN_END = re.compile(r"[\s,\[\]{}]|\Z")
# The rare sign comes first in it, and what stands before it is looked at only then.
_MAYBE_FORBIDDEN = re.compile(r"[&*!<](?<![^\s\[{,:].)(?:(?<=[&*!])\S|(?<=<)<\s*:|(?<=!)\s)")
# Each level of a block is at least one column in, but for a list, which may stand under its key.
_DEEP_BLOCK = re.compile(rf"(?m)^[ \t?:-]{{{_SURVIVED_DEPTH // 2}}}")


def compose(file: File) -> tuple[yaml.Node | None, list[Problem]]:
    """The root node of a file, None where it is empty or broken, and what is wrong with it."""
    try:
        problems = list(_perilous(file)) or list(_forbidden(file))
        root = None if problems else _single(file.text)
    except yaml.MarkedYAMLError as error:
        return None, [syntax_problem(file, error)]
    except yaml.reader.ReaderError as error:
        return None, [_unprintable(file, error.position)]
    if problems:
        # An alias may lead to what holds it: nothing of such a file is walked.
        return None, problems
    if root is None:
        finding = Finding(Span(file.path), "the file is empty", "fill it, or delete it")
        return None, [Problem("yaml-syntax", finding)]
    problems = list(_structure(file, root, 1))
    if any(problem.code == "duplicate-key" for problem in problems):
        # An item that begins without its dash has the keys of the one before it.
        problems = [*restarted(file, root), *_structure(file, root, 1)]
    problems += lost_text(file, root)
    problems += _hidden(file)
    return (None if any(p.code == "forbidden-yaml" for p in problems) else root), problems


def _perilous(file: File) -> Iterator[Problem]:
    """The place where a file nests too deep to be parsed, found without recursion."""
    openers = file.text.count("[") + file.text.count("{")
    if openers <= _SURVIVED_DEPTH and not _DEEP_BLOCK.search(file.text):
        return
    depth = 0
    for event in yaml.parse(file.text, Loader=CSafeLoader):
        depth += isinstance(event, yaml.CollectionStartEvent)
        depth -= isinstance(event, yaml.CollectionEndEvent)
        if depth > MAX_DEPTH:
            yield _too_deep(file, place(event.start_mark))
            return


def _too_deep(file: File, at: int) -> Problem:
    message = f"values are nested deeper than {MAX_DEPTH} levels"
    return Problem("forbidden-yaml", Finding(file.span(at, at + 1), message, "flatten them"))


def _unprintable(file: File, position: int) -> Problem:
    """The character that YAML does not allow at `position`, which the parser counts in bytes."""
    at = len(file.text.encode()[:position].decode(errors="ignore"))
    message = f"the character U+{ord(file.text[at]):04X} is not allowed in YAML"
    return Problem("yaml-syntax", Finding(file.span(at, at + 1), message, "take it out"))


class _Untyped(CSafeLoader):
    """Composes without asking which type each scalar has: here the field that asks decides."""

    def resolve(self, *_: object) -> str:
        return ""

    def descend_resolver(self, *_: object) -> None:
        """Nothing depends on what a node stands in."""

    def ascend_resolver(self) -> None:
        """As `descend_resolver`."""


def _single(text: str) -> yaml.Node | None:
    loader = _Untyped(text)
    try:
        return loader.get_single_node()
    finally:
        loader.dispose()


def _forbidden(file: File) -> Iterator[Problem]:
    """Aliases, anchors, tags and merge keys, each of which makes a value not what is typed."""
    if not _MAYBE_FORBIDDEN.search(file.text):
        return
    for event in yaml.parse(file.text, Loader=CSafeLoader):
        start, end = place(event.start_mark), place(event.end_mark)
        if isinstance(event, yaml.AliasEvent):
            yield _refused(file, start, end, f"`*{event.anchor}` is an alias")
        elif isinstance(event, yaml.NodeEvent) and event.anchor:
            yield _refused(
                file, start, start + 1 + len(event.anchor), f"`&{event.anchor}` is an anchor"
            )
        elif isinstance(event, yaml.ScalarEvent | yaml.CollectionStartEvent) and event.tag:
            until = _TOKEN_END.search(file.text, start)
            stop = until.start() if until else end
            yield _refused(file, start, stop, f"`{file.text[start:stop]}` is a tag")
        elif isinstance(event, yaml.ScalarEvent) and event.value == "<<" and not event.style:
            yield _refused(file, start, end, "`<<` merges another mapping")


def _hidden(file: File) -> Iterator[Problem]:
    """Characters that nobody sees, in comments and keys too, which no field reads."""
    for found in unseen(file.text):
        finding = Finding(file.span(found.start, found.end), found.message, RETYPE)
        yield Problem("wrong-type", finding)


def _refused(file: File, start: int, end: int, message: str) -> Problem:
    mend = "write the value itself; if it is text, put it in quotes"
    return Problem("forbidden-yaml", Finding(file.span(start, end), message, mend))


def _structure(file: File, node: yaml.Node, depth: int) -> Iterator[Problem]:
    """Keys that stand twice in one mapping or are no plain names, and values nested too deep."""
    if depth > MAX_DEPTH:
        yield _too_deep(file, node.start_mark.index)
    elif isinstance(node, yaml.SequenceNode):
        for child in node.value:
            if not isinstance(child, yaml.ScalarNode):
                yield from _structure(file, child, depth + 1)
    elif isinstance(node, yaml.MappingNode):
        if not _are_plain(node.value):
            seen: dict[str, int] = {}
            for key, _ in node.value:
                yield from _key_problems(file, key, seen)
        for _, child in node.value:
            if not isinstance(child, yaml.ScalarNode):
                yield from _structure(file, child, depth + 1)


def _are_plain(pairs: list[tuple[yaml.Node, yaml.Node]]) -> bool:
    """Whether all keys are names and no two the same, as it nearly always is."""
    names = {key.value for key, _ in pairs if isinstance(key, yaml.ScalarNode)}
    return len(names) == len(pairs) and "".join(names).isprintable()


def _key_problems(file: File, key: yaml.Node, seen: dict[str, int]) -> Iterator[Problem]:
    start, end = key.start_mark.index, key.end_mark.index
    if not isinstance(key, yaml.ScalarNode) or not key.value.isprintable():
        yield Problem("wrong-type", _no_key(file, start, end))
        return
    # In braces `1,000,000` gives the key 000 twice, which is told of as what it is.
    if key.value in seen and not key.value.isdigit():
        line = file.span(seen[key.value], start).line
        message = f"`{key.value}` stands twice; the first is on line {line}"
        yield Problem("duplicate-key", Finding(file.span(start, end), message, "keep one of them"))
    seen.setdefault(key.value, start)


def _no_key(file: File, start: int, end: int) -> Finding:
    if "\u00a0" in file.text[start:end]:
        message = "a no-break space (U+00A0) stands in this key"
        return Finding(file.span(start, end), message, "type plain spaces in its place")
    return Finding(file.span(start, end), "a key must be one word", "put text in quotes")
