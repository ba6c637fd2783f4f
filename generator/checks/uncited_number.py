"""Every numeral in a text comes from a figure, or is marked as one that only names.

**Why.** This is the promise of the site: no number without its source one click away. A number
typed into a sentence has none, and goes stale when the figure changes.

**Bad.**

    text: Some 300 soldiers were killed by January 2025 [@base-article].

**Mend.** Tell the figure: `{nis-killed} by {nis-killed|as_of}`. A numeral that names and does not
count is marked: `{=Article 4}`, `{=2025}`; such marks are tallied in public.

**Not meant.** Ordinals and "a third deployment", "one", "both", "zero", a month without a year,
digits inside a word (COVID-19, F-16), numbers of a list, addresses. "Dozens", "hundreds", fractions
and number words do need a figure.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.amounts import amounts
from generator.model.derived import Derived, ProseItem
from generator.model.site import Site
from generator.text.numbers import Kind, Reading, read

GROUP = "prose"
SEVERITY = Severity.ERROR

# What author text is written in.
_LANGUAGE = "en"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# What stands for a number beside plain digits: ², ½ and the like.
_DIGIT = r"[\d\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2189]"
_DIGITS = re.compile(f"{_DIGIT}+")
_IN_WORD = re.compile(rf"[^\W\d_][-‐‑]?{_DIGIT}|{_DIGIT}[-‐‑]?[^\W\d_]")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Numerals that readers see and that no figure gives."""
    for item in derived.prose:
        for text, offsets in item.text.visible:
            for start, end, reading in _numerals(text):
                span = item.spot.within(offsets[start], offsets[end - 1] + 1)
                mend = _known(site, derived, item, reading) or _mend(text, start, end, reading)
                yield Finding(span, f"“{text[start:end]}” has no figure", mend)


def _numerals(text: str) -> Iterator[tuple[int, int, Reading | None]]:
    """What is not free: what the reader reads, then any digits that it passed over."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    covered: set[int] = set()
    for reading in read(text, _LANGUAGE):
        covered.update(range(reading.start, reading.end))
        if not _free(text, reading):
            yield reading.start, reading.end, reading
    for match in _DIGITS.finditer(text):
        start, end = match.span()
        if start not in covered and not _IN_WORD.search(text[max(start - 2, 0) : end + 2]):
            yield start, end, None


def _free(text: str, reading: Reading) -> bool:
    if reading.kind is Kind.LABEL:
        named = any(character.isalpha() for character in reading.text)
        return named or (text[: reading.start].endswith("(") and text.startswith(")", reading.end))
    small = reading.in_words and reading.low == reading.high and reading.low in {0, 1}
    return small or reading.kind is Kind.ORDINAL


def _known(site: Site, derived: Derived, item: ProseItem, reading: Reading | None) -> str:
    """How to write the number with the first figure of the briefing that has it."""
    for state in derived.figures.values():
        if reading and item.slug == state.briefing.slug and state.stated:
            found = amounts(site.vocabulary, state.figure.metric, (reading,))
            if any((amount.low, amount.high) == state.stated.ends for amount in found):
                return f"write {{{state.figure.id}}} if that is meant"
    return ""


def _mend(text: str, start: int, end: int, reading: Reading | None) -> str:
    numeral = text[start:end]
    kind = reading.kind if reading else None
    if kind is Kind.LABEL:
        named = text[:start].split()[-1:]
        return f"write {{={' '.join([*named, numeral])}}}, since it names"
    if kind in {Kind.DATE, Kind.TIME}:
        return f"write {{={numeral}}} if it only names, or tell a figure as {{id|as_of}}"
    return f"write {{id}} of a figure; {{={numeral}}} if it names and does not count"
