"""What an author text holds beside its words: links, the numbers of lists, brackets that cite."""

import re
from collections.abc import Container, Iterator
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.text.author import AuthorText, parser

if TYPE_CHECKING:
    from markdown_it.token import Token

_TARGET = re.compile(r"\]\(\s*<?([^\s<>)]*)")
_NUMBER = re.compile(r"\d+")
_LIST = re.compile(r"\d[.)]")
# `[@…` whatever follows, and `[name]`, `[name, where]`, `(@name)` where that is a source.
_BRACKET = re.compile(
    r"\[@[^\[\]\ufffc]*\]?|(?:\[|\(@)(?P<name>[a-z][a-z0-9-]*)\s*(?:,[^\[\]()\ufffc]*)?[\])]"
)


class Link(Struct, frozen=True):
    """A link: the address and title as parsed, and the characters [start, end) of the address."""

    start: int
    end: int
    address: str
    title: str


def links(text: AuthorText) -> Iterator[Link]:
    """The links of a text whose addresses were typed in round brackets, in order."""
    if "](" not in text.raw:
        return
    cursor = 0
    for token in _tokens(text):
        if token.type != "link_open" or token.info == "auto":
            continue
        address = str(token.attrs.get("href", ""))
        start, end = 0, len(text.raw)
        for typed in _TARGET.finditer(text.raw, cursor):
            if parser().normalizeLink(typed[1]) == address:
                start, end = typed.span(1)
                cursor = end
                break
        yield Link(start, end, address, str(token.attrs.get("title", "")))


def _tokens(text: AuthorText) -> Iterator["Token"]:
    for block in parser().parse(text.raw):
        yield block
        yield from block.children or ()


def list_starts(text: AuthorText) -> Iterator[tuple[int, int]]:
    """Where the number stands with which a list begins, if that is not 1: [start, end)."""
    if not _LIST.search(text.raw):
        return
    begins = [0, *(match.end() for match in re.finditer(r"\r\n?|\n", text.raw))]
    for token in parser().parse(text.raw):
        if token.type == "ordered_list_open" and token.map and "start" in token.attrs:
            yield next(_NUMBER.finditer(text.raw, begins[token.map[0]])).span()


def brackets(text: AuthorText, sources: Container[str]) -> Iterator[tuple[int, int, str]]:
    """What was meant as a citation and is none: [start, end) of the text, and the words.

    `sources` holds the ids that make `[id]` and `(@id)` such. A sign that is escaped or stands in
    code is meant as it is.
    """
    for words, offsets in text.visible:
        if "[" not in words and "(@" not in words:
            continue
        for match in _BRACKET.finditer(words):
            start, end = offsets[match.start()], offsets[match.end() - 1] + 1
            as_is = text.raw[start] != match[0][0] or text.raw[start - 1 : start] in set("\\`")
            if as_is or (match["name"] and match["name"] not in sources):
                continue
            yield start, end, match[0]
