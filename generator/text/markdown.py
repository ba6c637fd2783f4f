"""The CommonMark parser for author text, with the inline forms that this project adds."""

import re
from collections.abc import Sequence
from functools import cache
from html import escape
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.rules_inline import StateInline
from markdown_it.token import Token
from markdown_it.utils import EnvType, OptionsDict

from generator.text.forms import CITATION, EXEMPT, PLACEHOLDER, named, placeholder
from generator.text.pieces import Citation, Exempt, Special

DEEPEST = 19
"""The level of the innermost block that the parser reads, by the limit of its CommonMark preset."""
# Kinds of token that a text may not hold, and what to call each.
REFUSED = {"html_inline": "markup", "image": "image", "brace": "brace"}
_NOT_FOR_AUTHORS = ("heading", "lheading", "code", "fence", "hr", "reference")


@cache
def parser() -> MarkdownIt:
    """The one parser: CommonMark less headings, rules, code blocks and reference links.

    HTML and images are recognised, so that a check can refuse them, and come out escaped.
    """
    md = MarkdownIt("commonmark", renderer_cls=_Renderer).disable(list(_NOT_FOR_AUTHORS))
    md.disable("text_join")
    md.inline.ruler.before("link", "citation", _citation)
    md.inline.ruler.before("link", "brace", _brace)
    return md


def special(token: Token, start: int, end: int) -> Special:
    """The piece that a token of one of the added forms stands for, at [start, end) of the text."""
    meta = token.meta
    if token.type == "placeholder":
        return placeholder(meta, start, end)
    if token.type == "citation":
        return Citation(start, end, meta["source"], meta["locator"])
    return Exempt(start, end, token.content)


def _brace(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's signature
    """`{id}`, `{id|modifier}`, `{=words}`; any other brace that is not escaped is refused."""
    if state.src[state.pos] not in "{}":
        return False
    if match := EXEMPT.match(state.src, state.pos):
        kind, content = "exempt", " ".join(match["exempt"].split())
    elif match := PLACEHOLDER.match(state.src, state.pos):
        kind, content = "placeholder", match[0]
    else:
        kind, content = "brace", _refused(state.src, state.pos)
    meta = named(match) if match else {}
    return _push(state, kind, content, match[0] if match else content, meta, silent=silent)


def _refused(text: str, start: int) -> str:
    """The braces and what they hold, or the one brace that has no partner."""
    match = re.compile(r"\{[^{}\n]*\}").match(text, start)
    return match[0] if match else text[start]


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's signature
    """`[@source]` or `[@source, locator]`."""
    match = CITATION.match(state.src, state.pos)
    if match is None:
        return False
    return _push(state, "citation", match[0], match[0], named(match), silent=silent)


def _push(  # noqa: PLR0913 -- what a token is made of
    state: StateInline, kind: str, content: str, written: str, meta: dict[str, Any], *, silent: bool
) -> bool:
    if not silent:
        token = state.push(kind, "", 0)
        token.content = content
        token.meta = {**meta, "start": state.pos, "written": written}
    state.pos += len(written)
    return True


class _Renderer(RendererHTML):
    """Writes what the author may not (HTML, images, stray braces) as the words that it is."""

    def html_inline(
        self,
        tokens: Sequence[Token],
        idx: int,
        options: OptionsDict,  # noqa: ARG002 -- the base class's signature
        env: EnvType,  # noqa: ARG002
    ) -> str:
        return escape(tokens[idx].content, quote=False)

    def text(self, tokens: Sequence[Token], idx: int, _options: OptionsDict, env: EnvType) -> str:
        """Words, which `told` may write where they are no part of a link or a quotation."""
        told = env.get("told")
        links = [token.nesting for token in tokens[:idx] if token.type.startswith("link_")]
        content = tokens[idx].content
        if told is None or links[-1:] == [1] or env.get("quotations", 0):
            return escape(content, quote=False)
        return str(told(content))

    def blockquote_open(
        self, tokens: Sequence[Token], idx: int, options: OptionsDict, env: EnvType
    ) -> str:
        env["quotations"] = env.get("quotations", 0) + tokens[idx].nesting
        return self.renderToken(tokens, idx, options, env)

    blockquote_close = blockquote_open
    html_block = html_inline
    text_special = html_inline
    brace = html_inline
    image = html_inline

    def placeholder(
        self, tokens: Sequence[Token], idx: int, _options: OptionsDict, env: EnvType
    ) -> str:
        start = tokens[idx].meta["start"]
        return str(env["resolve"](special(tokens[idx], start, start)))

    citation = placeholder
    exempt = placeholder
