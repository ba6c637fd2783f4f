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

from generator.text.pieces import Citation, EventDate, Exempt, Placeholder, Special

_PLACEHOLDER = re.compile(
    r"\{\s*(?P<target>[A-Za-z0-9_./:-]+)\s*"
    r"(?:\|(?P<modifier>[^{}|:]*)(?::(?P<words>[^{}]*))?)?\}"
)
_EXEMPT = re.compile(r"\{=\s*(?P<text>[^\s{}][^{}]*)\}")
_CITATION = re.compile(r"\[@(?P<source>[^\s\[\],]+)\s*(?:,(?P<locator>[^\[\]]*))?\]")
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
        kind, _, name = meta["target"].rpartition(":")
        if kind == "event":
            return EventDate(start, end, name, meta["modifier"])
        return Placeholder(start, end, meta["target"], meta["modifier"], meta["words"])
    if token.type == "citation":
        return Citation(start, end, meta["source"], meta["locator"])
    return Exempt(start, end, token.content)


def _brace(state: StateInline, silent: bool) -> bool:  # noqa: FBT001 -- the parser's signature
    """`{id}`, `{id|modifier}`, `{=words}`; any other brace that is not escaped is refused."""
    if state.src[state.pos] not in "{}":
        return False
    if match := _EXEMPT.match(state.src, state.pos):
        kind, content = "exempt", " ".join(match["text"].split())
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
