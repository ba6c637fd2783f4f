"""A number that is marked as naming something does name something.

**Why.** `{=Article 4}` frees a numeral from needing a figure, because it names and does not count.
A count that is marked so has no source and no date, and slips past every other check.

**Bad.** This counts:

    text: The service put the dead at {=3,000} [@base-article].

**Mend.** Tell the figure: `{nis-killed}`. Where the numeral does name, mark it with what it names:
`{=Resolution 2397}`.

**Not meant.** Years; a number behind what it names (Room `{=12}`); a size that names what has it
(`{=152 mm}`); a number in words with others (`{=38 North}`).
"""

import re
from collections.abc import Iterator, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.site import Site
from generator.text.author import PLACEHOLDER_MARK
from generator.text.numbers import Kind, Reading, read
from generator.text.pieces import Exempt, Piece, Words

GROUP = "prose"
SEVERITY = Severity.ERROR

# What author text is written in.
_LANGUAGE = "en"
_AMOUNTS = frozenset({Kind.COUNT, Kind.SHARE, Kind.POINTS, Kind.MONEY})
_YEAR = re.compile(r"[12]\d{3}")


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Marked numbers that are a count by themselves."""
    for item in derived.prose:
        for block in item.text.blocks:
            if any(isinstance(piece, Exempt) for piece in block):
                yield from _block(item, block)


def _block(item: ProseItem, block: Sequence[Piece]) -> Iterator[Finding]:
    """The marked numbers of a paragraph, each read in its sentence."""
    text, marks = "", dict[int, Exempt]()
    for piece in block:
        if isinstance(piece, Exempt):
            marks[len(text)] = piece
        text += piece.text if isinstance(piece, Words | Exempt) else PLACEHOLDER_MARK
    readings = read(text, _LANGUAGE)
    for start, mark in marks.items():
        end = start + len(mark.text)
        inside = [each for each in readings if start <= each.start and each.end <= end]
        if any(_counts(reading, mark.text) for reading in inside):
            message = f"“{mark.text}” counts, and no figure gives it"
            mend = "write {id} of a figure, or mark what it names with it: {=Article 4}"
            yield Finding(item.spot.within(mark.start, mark.end), message, mend)


def _counts(reading: Reading, text: str) -> bool:
    """Whether a text is a number with its hedge and nothing else."""
    amount = reading.kind in _AMOUNTS or (reading.kind is Kind.UNREAD and reading.in_words)
    if not amount or _YEAR.fullmatch(text):
        return False
    own = text.replace(reading.bound_text, "", 1) if reading.bound_text else text
    return own.split() == reading.text.split()
