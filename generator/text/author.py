"""Author text: CommonMark without HTML or images, with placeholders and citations, parsed once.

Checks walk its pieces; pages get its HTML, in which nothing the author typed is markup that
CommonMark did not make. No engine interprets the text again.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from html import escape
from typing import TYPE_CHECKING

from msgspec import Struct

from generator.text.forms import NO_MARKUP, PARAGRAPH, own_blocks
from generator.text.pieces import Piece, Refused, Special, Words
from generator.text.sentences import Sentence, sentences

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.token import Token

PLACEHOLDER_MARK = "\ufffc"

_PLAIN = re.compile(rf"{PARAGRAPH}{NO_MARKUP}*")


Resolver = Callable[[Special], str]
Teller = Callable[[str], str]
"""Writes plain words as finished HTML."""


class AuthorText(Struct, frozen=True, dict=True):
    """A text that a maintainer wrote: `raw` as typed, and what it is made of.

    Offsets of pieces are characters of `raw`. Equal texts are equal values.
    """

    raw: str

    @cached_property
    def _tokens(self) -> "list[Token] | None":
        """The parse; None for text without any markup, which needs none."""
        return None if _PLAIN.fullmatch(self.raw) else parser().parse(self.raw)

    @cached_property
    def blocks(self) -> tuple[tuple[Piece, ...], ...]:
        """The pieces of each paragraph or list item, in reading order."""
        if _PLAIN.fullmatch(self.raw):
            length = len(self.raw)
            return ((Words(0, length, self.raw, range(length)),),)
        if simple := own_blocks(self.raw):
            return simple
        from generator.text.walk import blocks  # noqa: PLC0415 -- as in `parser`

        return tuple(blocks(self.raw, self._tokens or ()))

    @property
    def deep(self) -> bool:
        """Whether lists and quotes stand in each other as deep as the parser goes.

        It drops without a word what is deeper.
        """
        from generator.text.markdown import DEEPEST  # noqa: PLC0415 -- as in `parser`

        return any(token.level >= DEEPEST for token in self._tokens or ())

    @property
    def pieces(self) -> Iterator[Piece]:
        """Every piece of every block."""
        for block in self.blocks:
            yield from block

    @cached_property
    def marks(self) -> tuple[Special | Refused, ...]:
        """Every piece that is more than words, in reading order; most texts have none."""
        return tuple(piece for piece in self.pieces if not isinstance(piece, Words))

    def holds(self, kind: type[Special]) -> bool:
        """Whether a mark of this kind is in it; most texts need not be cut up to look for one."""
        return any(isinstance(piece, kind) for piece in self.marks)

    @cached_property
    def visible(self) -> tuple[tuple[str, Sequence[int]], ...]:
        """For each block the words a reader sees and, for each character, its offset in `raw`.

        Whatever is no plain word (placeholder, citation, exempt numeral) is one U+FFFC.
        """
        return tuple(_visible(block) for block in self.blocks)

    @cached_property
    def sentences(self) -> tuple[Sentence, ...]:
        """The sentences of each block, one after the other."""
        return tuple(sentences(self.blocks, self.visible))

    def html(self, resolve: Resolver, told: Teller | None = None) -> str:
        """The text as HTML blocks; `resolve` gives the finished HTML of what is no plain word.

        `told` writes the plain words that stand neither in a link nor in a quotation.
        """
        if self._tokens is None:
            return f"<p>{told(self.raw) if told else escape(self.raw, quote=False)}</p>\n"
        env = {"resolve": resolve, "told": told}
        return str(parser().renderer.render(self._tokens, parser().options, env))

    def inline_html(self, resolve: Resolver) -> str:
        """The text as HTML without the paragraph around it, for a place that is inside a line."""
        html = self.html(resolve).strip()
        if html.startswith("<p>") and html.count("<p>") == 1 and html.endswith("</p>"):
            return html[3:-4]
        return html


def parser() -> "MarkdownIt":
    """The parser of `generator.text.markdown`, loaded when a text first needs it.

    That takes as long as reading a thousand texts, most of which hold no more than words, emphasis
    and the forms that this project adds.
    """
    from generator.text import markdown  # noqa: PLC0415

    return markdown.parser()


def _visible(block: Sequence[Piece]) -> tuple[str, Sequence[int]]:
    if len(block) == 1 and isinstance(block[0], Words):
        return block[0].text, block[0].offsets
    text: list[str] = []
    offsets: list[int] = []
    for piece in block:
        if isinstance(piece, Words):
            text.append(piece.text)
            offsets.extend(piece.offsets)
        else:
            text.append(PLACEHOLDER_MARK)
            offsets.append(piece.start)
    return "".join(text), offsets
