"""White space and quote marks of quotes, mended where the normaliser proves that nothing else is.

Quotes are matched token by token, and tokens know neither white space nor quote marks nor signs
that print nothing. So a change of these is a change of how a quote looks, never of what it says:
each is made only if the tokens of the quote are the same before and after. Then any seal or text
that had the quote has it still.

What is mended: blanks that a page shows as one space or none; signs that print nothing; marks
around the whole quote, which the page puts there by itself; and, where the source's text is kept,
quote marks and apostrophes of another kind than the text has. A seal does not tell the kind of
marks that its text has, so quotes of sealed texts keep theirs.
"""

import re
from collections.abc import Iterator, Sequence

from generator.derive.quoted import quoted
from generator.diagnostics.finding import Fix
from generator.model.layout import CONTENT
from generator.model.origin import Spot
from generator.model.site import Site
from generator.text.edits import Edit, applied, compatible
from generator.text.quotes import Found, Index, find, fragments
from generator.text.scalars import offsets
from generator.text.tokens import Token, tokenise

Group = tuple[Edit, ...]
"""Edits of a quote's value, in its order, that are made together or not at all."""

# Zero-width spaces, byte order marks and soft hyphens come along when a text is copied. Joiners
# are not among them: some scripts need them.
_UNSEEN = "[\u200b\u2060\ufeff\u00ad]+"
_EDGE = r"^[^\S\n]+|[^\S\n]+$"
# Blanks beside a line's end are layout.
_INNER = r"(?<!\s)(?! \S)(?P<inner>[^\S\n]++)(?!\n|$)"
_BLANKS = re.compile(f"{_UNSEEN}|{_EDGE}|{_INNER}")
_ENCLOSING = ("“”", '""', "„“", "„”", "«»", "»«", "‘’", "‚‘", "''", "‹›", "›‹")
_MARK = re.compile("[\"'“”„‟‘’‚‛«»‹›]")
# Where words are left out or added, tokens of the quote and of the text are not in step.
_OUT_OF_STEP = re.compile(r"[\[\]…⋯]|\.\s*\.")
_QUOTED, _BLOCK = ("'", '"'), ("|", ">")


def quote_fixes(site: Site) -> Iterator[Fix]:
    """The mends of every quote of the site, in the order of the files."""
    for words in quoted(site):
        value = str(words.spot.node.value)
        groups = [*_spaces(value), *_enclosing(value)]
        if words.source in site.indexes:
            text = site.files[f"{CONTENT}/sources/{words.source}.txt"].text
            groups += _as_printed(value, text, site.indexes[words.source])
        written = Written(words.spot)
        chosen: list[Edit] = []
        for group in groups:
            both = compatible([*chosen, *group])
            fits = len(both) == len(chosen) + len(group)
            if fits and _says_the_same(value, both) and written.takes(both):
                chosen += group
        yield from (written.fix(edit) for edit in sorted(chosen))


def _says_the_same(value: str, edits: Group) -> bool:
    said = _said(value)
    return bool(said) and said == _said(applied(value, edits))


def _said(value: str) -> list[list[str]]:
    """The words of a quote, fragment by fragment: all that it is matched by."""
    return [[token.text for token in tokenise(fragment)] for fragment in fragments(value)]


def _spaces(value: str) -> Iterator[Group]:
    """Blanks that are not one space between two words, and signs that print nothing."""
    for match in _BLANKS.finditer(value):
        yield (Edit(*match.span(), " " if match["inner"] else ""),)


def _enclosing(value: str) -> Iterator[Group]:
    """Marks around the whole quote, with none of their kind between them."""
    words = value.strip()
    start = value.index(words)
    end = start + len(words)
    if words[:1] + words[-1:] in _ENCLOSING and not set(words[1:-1]) & {words[0], words[-1]}:
        yield Edit(start, start + 1, ""), Edit(end - 1, end, "")


def _as_printed(value: str, text: str, index: Index) -> Iterator[Group]:
    """Marks of another kind than stand at the same places of the source's text: all or none."""
    found = None if _OUT_OF_STEP.search(value) else find(value, index)
    if not isinstance(found, Found):
        return
    [(first, last)] = found.spans
    ours = tokenise(value)
    if len(ours) != last - first:
        return
    before = index.tokens[first - 1].end if first else 0
    after = index.tokens[last].start if last < len(index.tokens) else len(text)
    here = _pieces(0, ours, len(value))
    there = _pieces(before, index.tokens[first:last], after)
    edits: list[Edit] = []
    for place, origin in zip(here, there, strict=True):
        marks, printed = list(_MARK.finditer(value, *place)), _MARK.findall(text, *origin)
        if marks and len(marks) != len(printed):
            return
        pairs = zip(marks, printed, strict=False)
        edits += (Edit(*mark.span(), other) for mark, other in pairs if mark[0] != other)
    if edits:
        yield tuple(edits)


def _pieces(start: int, tokens: Sequence[Token], end: int) -> Iterator[tuple[int, int]]:
    """The stretches [start, end) of a text that are tokens, or stand between or around them."""
    for token in tokens:
        yield start, token.start
        yield token.start, token.end
        start = token.end
    yield start, end


class Written:
    """A scalar as it stands in its file, and which edits of its value can be made there."""

    def __init__(self, spot: Spot) -> None:
        """`spot` is that of a scalar."""
        self._file = spot.file
        self._base = spot.node.start_mark.index
        self._raw = spot.file.text[self._base : spot.node.end_mark.index]
        self._value = str(spot.node.value)
        self._where = offsets(self._raw, self._value)

    def takes(self, edits: Group) -> bool:
        """Whether each edit replaces characters that stand in the file as a person types them."""
        plain = self._raw[:1] not in (*_QUOTED, *_BLOCK)
        if plain and not applied(self._value, edits)[:1].isalnum():
            # Its first character could open something else than a text.
            return False
        return all(self._stands(edit) for edit in edits)

    def _stands(self, edit: Edit) -> bool:
        start, end = self._extent(edit)
        value = self._value[edit.start : edit.end]
        return self._raw[start:end] in (value, self._typed(value))

    def fix(self, edit: Edit) -> Fix:
        """The edit of the value as a mend of the file."""
        start, end = self._extent(edit)
        return Fix(self._file.span(self._base + start, self._base + end), self._typed(edit.text))

    def _extent(self, edit: Edit) -> tuple[int, int]:
        """The characters of the scalar, as it stands in the file, that give those of the edit."""
        end = len(self._raw.rstrip()) - (self._raw[:1] in _QUOTED)
        if edit.end < len(self._value):
            end = self._where[edit.end]
        return self._where[edit.start], end

    def _typed(self, text: str) -> str:
        """The text as it is typed in a scalar of this style."""
        if self._raw[:1] == '"':
            return text.replace('"', '\\"')
        return text.replace("'", "''") if self._raw[:1] == "'" else text
