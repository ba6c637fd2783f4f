"""A number that is marked as naming something does name something.

**Why.** `{=Article 4}` frees a numeral from needing a figure, because it names and does not count.
A count that is marked so has no source and no date, and slips past every other check.

**Bad.** This counts:

    text: The service put the dead at {=3,000} [@base-article].

So does this, where a metric has that noun: `{=3,000 soldiers}`.

**Mend.** Tell the figure: `{nis-killed}`. Where the numeral does name, mark it with what it names:
`{=Resolution 2397}`.

**Not meant.** Years; a number behind what it names (Room `{=12}`); a size that names what has it
(`{=152 mm}`, `{=.45}`); a number beside other words (`{=38 North}`) or joined to one
(`{=two}`-seat); a number in words inside quotation marks, which is somebody's turn of speech.
"""

import re
from collections.abc import Container, Iterator, Sequence

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
# A year or a calibre.
_NAMES = re.compile(r"[12]\d{3}|\.\d+")
_JOINED = re.compile(r"[-‐‑]?\w")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Marked numbers that are a count by themselves, or of what a metric counts."""
    counted = frozenset(_counted(site))
    for item in derived.prose:
        for block in item.text.blocks:
            if any(isinstance(piece, Exempt) for piece in block):
                yield from _block(item, block, counted)


def _counted(site: Site) -> Iterator[str]:
    """The words behind a number by which it counts: nouns, and words that sources have for them."""
    for metric in site.vocabulary.metrics.values():
        yield from (metric.noun, *metric.forms.values(), *metric.words.get(_LANGUAGE, ()))


def _block(item: ProseItem, block: Sequence[Piece], counted: Container[str]) -> Iterator[Finding]:
    """The marked numbers of a paragraph, each read in its sentence."""
    text, marks = "", dict[int, Exempt]()
    for piece in block:
        if isinstance(piece, Exempt):
            marks[len(text)] = piece
        text += piece.text if isinstance(piece, Words | Exempt) else PLACEHOLDER_MARK
    readings = read(text, _LANGUAGE)
    for start, mark in marks.items():
        end = start + len(mark.text)
        if _JOINED.match(text, end):
            continue
        inside = [
            reading
            for reading in readings
            if start <= reading.start and reading.end <= end and not _is_speech(text, reading)
        ]
        if any(_counts(reading, mark.text, counted) for reading in inside):
            message = f"“{mark.text}” counts, and no figure gives it"
            mend = "write {id} of a figure, or mark what it names with it: {=Article 4}"
            yield Finding(item.spot.within(mark.start, mark.end), message, mend)


def _is_speech(text: str, reading: Reading) -> bool:
    """Whether it is a number in words inside quotation marks."""
    before = text[: reading.start]
    is_quoted = before.count('"') % 2 == 1 or before.rfind("“") > before.rfind("”")
    return reading.in_words and is_quoted


def _counts(reading: Reading, text: str, counted: Container[str]) -> bool:
    """Whether a text is a number with its hedge, what it counts, and nothing else."""
    amount = reading.kind in _AMOUNTS or (reading.kind is Kind.UNREAD and reading.in_words)
    if not amount or _NAMES.fullmatch(text):
        return False
    own = text.replace(reading.bound_text, "", 1) if reading.bound_text else text
    before, _, after = own.partition(reading.text)
    return not before.strip() and (not after.strip() or after.strip() in counted)
