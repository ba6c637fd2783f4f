"""The inline forms that this project adds to CommonMark, and texts that hold little else."""

import re
from collections.abc import Mapping

from generator.text.pieces import Citation, EventDate, Exempt, Piece, Placeholder, Special, Words

PARAGRAPH = r"(?![ \t]|[-+#>=~]|\d+[.)])"
"""A pattern for where a paragraph begins and surely no other block."""
NO_MARKUP = r"[^\\`*_{}\[\]<>&!~\n\r\0]"
"""A pattern for a character that is never part of any markup."""
PLACEHOLDER = re.compile(
    r"\{\s*(?P<target>[A-Za-z0-9_./:-]+)\s*"
    r"(?:\|(?P<modifier>[^{}|:]*)(?::(?P<words>[^{}]*))?)?\}"
)
"""`{id}`, `{id|modifier}`, `{id|modifier:words}`."""
EXEMPT = re.compile(r"\{=\s*(?P<exempt>[^\s{}][^{}]*)\}")
"""`{=words}`."""
CITATION = re.compile(r"\[@(?P<source>[^\s\[\],]+)\s*(?:,(?P<locator>[^\[\]]*))?\]")
"""`[@source]` or `[@source, locator]`."""

# In the order in which the parser tries them.
_OWN = re.compile("|".join(form.pattern for form in (CITATION, EXEMPT, PLACEHOLDER)))
_BEGIN = re.compile(PARAGRAPH)
_WORDS = re.compile(f"(?P<words>{NO_MARKUP}+)")
# Where the marks surely open and close: blanks or the end of a clause stand outside of them, a
# letter or digit, and what is no blank, inside.
_STRESSED = re.compile(
    rf"(?<!\S)(?P<mark>\*\*?)(?=[^\W_])(?P<words>{NO_MARKUP}*(?<!\s))(?P=mark)(?=[ .,;:)]|\Z)"
)
_GAP = re.compile(r"\n\n+|\n?\Z")


def own_blocks(text: str) -> tuple[tuple[Piece, ...], ...]:
    """The pieces of each paragraph of a text whose only markup are the added forms and emphasis.

    They are those that the parser gives, in a tenth of its time: most texts hold nothing else.
    None of any other text, or where a line ends within a paragraph.
    """
    blocks: list[tuple[Piece, ...]] = []
    start = 0
    while start < len(text):
        gap = _GAP.search(text, start)
        end = gap.start() if gap else len(text)
        blocks.append(_paragraph(text, start, end))
        start = gap.end() if gap else end
    return tuple(blocks) if all(blocks) else ()


def _paragraph(text: str, start: int, end: int) -> tuple[Piece, ...]:
    """The pieces of the paragraph at [start, end) of a text; none where it is none of the kind."""
    if text[start].isspace() or text[end - 1].isspace() or not _BEGIN.match(text, start):
        return ()
    found: list[Piece] = []
    at = start
    while at < end:
        if plain := _WORDS.match(text, at, end) or _STRESSED.match(text, at, end):
            found.append(_words(plain))
            at = plain.end()
        elif own := _OWN.match(text, at, end):
            found.append(_own(own))
            at = own.end()
        else:
            return ()
    return tuple(found)


def _words(match: re.Match[str]) -> Words:
    start, end = match.span("words")
    return Words(start, end, match["words"], [*range(start, end)])


def _own(match: re.Match[str]) -> Special:
    start, end = match.span()
    parts = named(match)
    if match["exempt"] is not None:
        return Exempt(start, end, parts["exempt"])
    if match["target"] is not None:
        return placeholder(parts, start, end)
    return Citation(start, end, parts["source"], parts["locator"])


def named(match: re.Match[str]) -> dict[str, str]:
    """The parts of a form by their names, with single blanks; "" for what it does not have."""
    return {name: " ".join((words or "").split()) for name, words in match.groupdict().items()}


def placeholder(parts: Mapping[str, str], start: int, end: int) -> Placeholder | EventDate:
    """What `{…}` with these parts, at [start, end) of a text, stands for."""
    kind, _, name = parts["target"].rpartition(":")
    if kind == "event":
        return EventDate(start, end, name, parts["modifier"])
    return Placeholder(start, end, parts["target"], parts["modifier"], parts["words"])
