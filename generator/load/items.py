"""A list item that begins without its `- `, read as the item that was meant."""

from collections.abc import Iterator
from itertools import pairwise

import yaml

from generator.diagnostics.finding import Finding, Problem
from generator.model.origin import File

_FEWEST = 2
"""How many keys stand twice where a new item is meant and not a slip, unless one is `id`."""

Pair = tuple[yaml.Node, yaml.Node]


def restarted(file: File, root: yaml.Node) -> Iterator[Problem]:
    """A problem for each item that begins inside the one before it, which are then parted.

    Without that, each key of the new item would be told of as standing twice in the old one.
    The nesting of the nodes is no deeper than the parser bears.
    """
    open_nodes = [root]
    while open_nodes:
        node = open_nodes.pop()
        if isinstance(node, yaml.SequenceNode):
            parts = [part for child in node.value for part in _parted(child)]
            if len(parts) > len(node.value):
                for one, other in pairwise(parts):
                    if isinstance(other, _Begun) and one.end_mark == other.start_mark:
                        yield _problem(file, other)
            node.value = parts
            open_nodes.extend(parts)
        elif isinstance(node, yaml.MappingNode):
            open_nodes.extend(
                child for _, child in node.value if not isinstance(child, yaml.ScalarNode)
            )


class _Begun(yaml.MappingNode):
    """An item that begins without its dash."""


def _parted(node: yaml.Node) -> Iterator[yaml.Node]:
    """The items that a node holds: itself, or all that begin inside it with its first key."""
    if not isinstance(node, yaml.MappingNode) or node.flow_style:
        yield node
        return
    starts = _starts(node.value)
    if len(starts) == 1:
        yield node
        return
    ends = [*starts[1:], len(node.value)]
    for start, end in zip(starts, ends, strict=True):
        kind = _Begun if start else yaml.MappingNode
        pairs = node.value[start:end]
        stop = node.value[end][0].start_mark if end < len(node.value) else node.end_mark
        begin = pairs[0][0].start_mark if start else node.start_mark
        yield kind(node.tag, pairs, begin, stop, flow_style=False)


def _starts(pairs: list[Pair]) -> list[int]:
    """Where items begin among the pairs of a mapping."""
    names = [str(key.value) for key, _ in pairs]
    again = len(names) - len(set(names))
    if not again:
        return [0]
    begins = [i for i, name in enumerate(names) if i and name == names[0]]
    named = names[:1] == ["id"] and begins[:1] > [1]
    if begins and (named or again >= _FEWEST * len(begins)):
        return [0, *begins]
    return [0]


def _problem(file: File, node: yaml.Node) -> Problem:
    key = node.value[0][0]
    span = file.span(key.start_mark.index, key.end_mark.index)
    mend = f"write `- ` before `{key.value}:`, in line with the other items"
    return Problem("duplicate-key", Finding(span, "a new item begins here without `- `", mend))
