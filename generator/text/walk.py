"""Where the pieces of one block of author text stand in the text as typed.

The parser says what its tokens are but not where they stood. Each of them tells how much of the
block it was made of, so that walking the block beside its tokens gives every place exactly.
"""

import re
from collections.abc import Iterable, Iterator, Sequence

from markdown_it.helpers import parseLinkDestination, parseLinkTitle
from markdown_it.token import Token

from generator.text.markdown import REFUSED, special
from generator.text.pieces import Piece, Refused, Words

_LINE_END = re.compile(r"\r\n?|\n|\Z")
_BLANKS = " \t"


Line = tuple[int, str]
"""Where a line begins in the text as typed, and its characters without its end."""


def blocks(raw: str, parsed: Iterable[Token]) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each block that holds any, of a text and what the parser makes of it."""
    typed = tuple(lines(raw))
    for token in parsed:
        if token.type in {"inline", "html_block"}:
            yield tuple(pieces(typed, token))


def lines(raw: str) -> Iterator[Line]:
    """The lines of a text as the parser parts them."""
    start = 0
    for end in _LINE_END.finditer(raw):
        yield start, raw[start : end.start()]
        start = end.end()


def pieces(typed: Sequence[Line], block: Token) -> Iterator[Piece]:
    """The pieces of one block of a text whose lines are `typed`, in order."""
    where = _offsets(typed, block)
    if block.type == "html_block":
        yield Refused(where[0], where[-1], "markup", block.content.strip())
        return
    cursor = 0
    for token in block.children or ():
        start, end = _extent(token, block.content, cursor)
        cursor = _after(token, block.content, end)
        if not token.content and token.type == "text":
            # Emphasis at the edge of a block leaves an empty one there.
            continue
        if token.type in {"text", "text_special", "code_inline"}:
            yield _words(token, where[start : end + 1], block.content[start:end])
        elif token.type in {"softbreak", "hardbreak"}:
            yield Words(where[start], where[end], " ", [where[start]])
        elif token.type in {"placeholder", "citation", "exempt"}:
            yield special(token, where[start], where[end])
        elif token.type in REFUSED:
            yield Refused(where[start], where[end], REFUSED[token.type], token.content)


def _extent(token: Token, content: str, cursor: int) -> tuple[int, int]:
    """The characters of the block that a token was made of, the first not before `cursor`."""
    start = cursor
    match token.type:
        case "placeholder" | "citation" | "exempt":
            end = start + len(token.meta["written"])
        case "text" if not content.startswith(token.content, cursor):
            # Only the text of an autolink is not as typed: its address is made readable.
            end = content.index(">", cursor)
        case "text" | "html_inline" | "brace":
            end = start + len(token.content)
        case "code_inline":
            start += len(token.markup)
            typed = content[start : start + len(token.content)].replace("\n", " ")
            start += typed != token.content  # a space that only parts backticks was dropped
            end = start + len(token.content)
        case "softbreak" | "hardbreak":
            start = content.index("\n", cursor)
            end = start + 1
        case "image":
            end = _past_target(content, start + len(f"![{token.content}"))
        case "link_close" if token.info != "auto":
            end = _past_target(content, start)
        case "link_open" | "link_close":
            end = start + 1
        case _:
            end = start + len(token.markup)
    return start, end


def _after(token: Token, content: str, end: int) -> int:
    """Where what follows a token begins, past what closes it and is none of its text."""
    if token.type == "code_inline":
        return content.index(token.markup, end) + len(token.markup)
    if token.type in {"softbreak", "hardbreak"}:
        return _skip(_BLANKS, content, end)
    return end


def _words(token: Token, where: list[int], typed: str) -> Words:
    """What a reader sees of a token; what is not as typed stands where it begins."""
    text = token.content
    exact = len(typed) == len(text)
    return Words(where[0], where[-1], text, where[:-1] if exact else [where[0]] * len(text))


def _past_target(content: str, closing: int) -> int:
    """After the `](address "title")` of a link, whose bracket stands at `closing`."""
    position = _skip(_BLANKS + "\n", content, closing + len("]("))
    address = parseLinkDestination(content, position, len(content))
    position = address.pos if address.ok else position
    position = _skip(_BLANKS + "\n", content, position)
    title = parseLinkTitle(content, position, len(content))
    if title.ok:
        position = _skip(_BLANKS + "\n", content, title.pos)
    return position + len(")")


def _skip(blanks: str, content: str, position: int) -> int:
    """The first position from `position` on that is no blank."""
    return len(content) - len(content[position:].lstrip(blanks))


def _offsets(typed: Sequence[Line], block: Token) -> list[int]:
    """For each character of a block's content its offset in the text, and one past the last."""
    first, last = block.map or (0, 0)
    result: list[int] = []
    for content, (base, line) in zip(block.content.split("\n"), typed[first:last], strict=False):
        # What stands before the content is indentation and the marks of lists and quotes; part
        # of a tab may have become blanks that were not typed.
        words = content.lstrip(" ")
        begin = base + line.replace("\0", "\ufffd").rfind(words) - len(content) + len(words)
        result.extend(max(begin + i, base) for i in range(len(content) + 1))
    return result
