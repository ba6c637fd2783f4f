"""Text that YAML takes for a comment: what follows ` #` in a text without quotes."""

import re
from collections.abc import Iterator

import yaml

from generator.diagnostics.finding import Finding, Problem
from generator.model.origin import File

_PROSE = frozenset((
    "text", "summary", "reading", "why", "note", "counts", "sources_note", "question",
    "bottom_line", "confidence_because", "because", "stake", "access", "funding", "editors",
    "report", "read", "used", "left_out", "unsourced", "alternatives", "would_change",
    "open_questions", "reason",
))  # fmt: skip
"""Keys of sentences, in which a comment on the line of the text is more likely lost text."""

_SHORT = frozenset((
    "title", "label", "heading", "quote", "who", "when", "translation", "locator", "as_printed",
    "noun", "was", "now",
))  # fmt: skip
"""Keys of a few words: there a comment is one, unless `#` stands before a word or a number."""

_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")
_NAME = re.compile(r"#\w")


def lost_text(file: File, root: yaml.Node) -> Iterator[Problem]:
    """A problem for each text without quotes after which a comment stands on the same line."""
    if " #" not in file.text and "\t#" not in file.text:
        return
    open_nodes = [("", root)]
    while open_nodes:
        name, node = open_nodes.pop()
        if isinstance(node, yaml.SequenceNode):
            open_nodes.extend((name, child) for child in node.value)
        elif isinstance(node, yaml.MappingNode):
            open_nodes.extend((str(key.value), child) for key, child in node.value)
        elif _is_plain(node) and node.value and name in _PROSE | _SHORT:
            yield from _lost(file, name, node)


def _is_plain(node: yaml.Node) -> bool:
    """Whether a text stands without quotes and is no block of lines."""
    return isinstance(node, yaml.ScalarNode) and not node.style


def _lost(file: File, name: str, node: yaml.Node) -> Iterator[Problem]:
    found = _COMMENT.match(file.text, node.end_mark.index)
    if found and (name in _PROSE or _NAME.match(found[1])):
        message = "` #` ends the text: what follows is taken for a comment"
        mend = "put the text in quotes, or the comment on a line of its own"
        yield Problem("wrong-type", Finding(file.span(*found.span(1)), message, mend))
