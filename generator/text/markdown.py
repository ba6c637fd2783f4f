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

from generator.text.pieces import (
    Citation,
    EventDate,
    Exempt,
    Piece,
    Placeholder,
    Special,
    Words,
)

PARAGRAPH = r"(?![ \t]|[-+#>=~]|\d+[.)])"
"""A pattern for where a paragraph begins and surely no other block."""
DEEPEST = 19
"""The level of the innermost block that the parser reads, by the limit of its CommonMark preset."""
NO_MARKUP = r"[^\\`*_{}\[\]<>&!~\n\r\0]"
"""A pattern for a character that is never part of any markup."""

_PLACEHOLDER = re.compile(
    r"\{\s*(?P<target>[A-Za-z0-9_./:-]+)\s*"
    r"(?:\|(?P<modifier>[^{}|:]*)(?::(?P<words>[^{}]*))?)?\}"
)
_EXEMPT = re.compile(r"\{=\s*(?P<exempt>[^\s{}][^{}]*)\}")
_CITATION = re.compile(r"\[@(?P<source>[^\s\[\],]+)\s*(?:,(?P<locator>[^\[\]]*))?\]")
# In the order in which the parser tries them.
_OWN = re.compile("|".join(form.pattern for form in (_CITATION, _EXEMPT, _PLACEHOLDER)))
_BEGIN = re.compile(PARAGRAPH)
_WORDS = re.compile(f"{NO_MARKUP}+")
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


def own_forms(text: str) -> tuple[Piece, ...]:
    """The pieces of a paragraph of one line whose only markup are the added forms.

    They are those that the parser gives, in a tenth of its time: most texts hold nothing else.
    None of any other text.
    """
    found: list[Piece] = []
    at = 0
    if text != text.strip() or "\n" in text or not _BEGIN.match(text):
        return ()
    while at < len(text):
        if words := _WORDS.match(text, at):
            found.append(Words(at, words.end(), words[0], [*range(at, words.end())]))
            at = words.end()
        elif match := _OWN.match(text, at):
            found.append(_piece(match))
            at = match.end()
        else:
            return ()
    return tuple(found)


def _piece(match: re.Match[str]) -> Special:
    start, end = match.span()
    meta = _groups(match)
    if match["exempt"] is not None:
        return Exempt(start, end, meta["exempt"])
    if match["target"] is not None:
        return _placeholder(meta, start, end)
    return Citation(start, end, meta["source"], meta["locator"])


def special(token: Token, start: int, end: int) -> Special:
    """The piece that a token of one of the added forms stands for, at [start, end) of the text."""
    meta = token.meta
    if token.type == "placeholder":
        return _placeholder(meta, start, end)
    if token.type == "citation":
        return Citation(start, end, meta["source"], meta["locator"])
    return Exempt(start, end, token.content)


def _placeholder(meta: dict[str, Any], start: int, end: int) -> Special:
    kind, _, name = meta["target"].rpartition(":")
    if kind == "event":
        return EventDate(start, end, name, meta["modifier"])
    return Placeholder(start, end, meta["target"], meta["modifier"], meta["words"])


def _brace(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's signature
    """`{id}`, `{id|modifier}`, `{=words}`; any other brace that is not escaped is refused."""
    if state.src[state.pos] not in "{}":
        return False
    if match := _EXEMPT.match(state.src, state.pos):
        kind, content = "exempt", " ".join(match["exempt"].split())
    elif match := _PLACEHOLDER.match(state.src, state.pos):
        kind, content = "placeholder", match[0]
    else:
        kind, content = "brace", _refused(state.src, state.pos)
    meta = _groups(match) if match else {}
    return _push(state, kind, content, match[0] if match else content, meta, silent=silent)


def _refused(text: str, start: int) -> str:
    """The braces and what they hold, or the one brace that has no partner."""
    match = re.compile(r"\{[^{}\n]*\}").match(text, start)
    return match[0] if match else text[start]


def _citation(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's signature
    """`[@source]` or `[@source, locator]`."""
    match = _CITATION.match(state.src, state.pos)
    if match is None:
        return False
    return _push(state, "citation", match[0], match[0], _groups(match), silent=silent)


def _groups(match: re.Match[str]) -> dict[str, Any]:
    return {name: " ".join((words or "").split()) for name, words in match.groupdict().items()}


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
