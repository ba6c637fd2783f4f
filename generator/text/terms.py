"""Terms that are explained elsewhere, found in the words of a text."""

import re
from collections.abc import Callable, Mapping
from functools import cached_property
from html import escape

from msgspec import Struct

_QUOTED = re.compile(r"“[^”]*(?:”|\Z)|\A[^“”]*”|\"[^\"]*(?:\"|\Z)")
"""What somebody else said, whose words are theirs: also where only one end of it is seen."""

Link = Callable[[str, str], str]
"""Gives the finished HTML for a term and its spelling, "" to leave that as it is."""


class Terms(Struct, frozen=True, dict=True):
    """`spellings` gives the term of each spelling, which is in small letters."""

    spellings: Mapping[str, str]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        """Whole words, the longest spelling first, so that none hides another in it."""
        longest = sorted(self.spellings, key=lambda spelling: (-len(spelling), spelling))
        any_of = "|".join(map(re.escape, longest))
        return re.compile(rf"(?<![\w-])(?:{any_of})(?![\w-])", re.IGNORECASE)

    def html(self, text: str, link: Link) -> str:
        """Words as HTML in which `link` has written the terms outside of quotation marks."""
        quoted = [found.span() for found in _QUOTED.finditer(text)]
        html, at = "", 0
        for found in self._pattern.finditer(text):
            if any(start <= found.start() < end for start, end in quoted):
                continue
            if written := link(self.spellings[found[0].casefold()], found[0]):
                html += escape(text[at : found.start()], quote=False) + written
                at = found.end()
        return html + escape(text[at:], quote=False)
