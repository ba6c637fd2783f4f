"""The words that are quoted for a figure carry its date.

**Why.** A toll of January told as one of March makes a war look slower than it was. A date that
stands in no source is an editor's guess, and a reader has to see that.

**Bad.** The words name another month:

    as_of: 2025-03
    evidence:
      - source: base-article
        locator: Estimated Casualties
        quote: approximately 300 soldiers were reported killed
        when: As of January

**Mend.** Quote in `when` the source's words that carry the date in full. If it says less than that,
write `as_of: {date: 2025-01, basis: inferred, why: "…"}` and tell in `why` from what you know.

**Not meant.** An inferred date need not stand in full in any words, but it must not contradict the
month or year that `when` names, nor all that its `why` names. One piece of evidence that carries
the date is enough, and a reading of a page may be that one. Words in other languages than English
are not read. Of a period (`covers`) the words need name some day, month or year. Words that need
the day of writing, "last fall" or "in January", are for `relative-date-without-anchor`. The day on
which a claim was made, `said`, is not looked for, and the date of a figure that is a date is for
`number-not-in-quote`.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Evidence, Stance
from generator.model.figure import DateBasis, Figure
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.text.author import AuthorText
from generator.text.dates import Date, understood
from generator.text.dates.date import MONTHS
from generator.text.dates.relative import relative_words
from generator.text.pieces import Exempt, Words
from generator.text.quotes import fragments

GROUP = "evidence"
SEVERITY = Severity.ERROR

_MONTHS = {month: i for i, month in enumerate(MONTHS, 1)}
# What every date in words has; most numbers in a quote have less or more than that.
_YEAR = re.compile(r"\d{4}")
_MONTH = re.compile(rf"\b({'|'.join(_MONTHS)})\b")
# "from about 8 to about 13 October 2024" has eight.
_MOST_WORDS = 8
_EDGES = '.,;:!?()[]"“”'


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures whose dates are not in what is quoted for them, or are others there."""
    for state in derived.figures.values():
        supporting = [e for e in state.figure.evidence if e.stance is Stance.SUPPORTS]
        quoting = [e for e in supporting if e.quote is not None]
        english = [e for e in quoting if (site.language(e.source) or "").startswith("en")]
        if not english:
            continue
        found = _found(english)
        # A page that was read, or words that cannot be read here, may carry the date.
        carried = len(english) < len(supporting) or any(
            relative_words(e.when or "") for e in english
        )
        yield from _as_of(state.figure, english, found, carried=carried)
        yield from _covers(state.figure, found, carried=carried)


def _found(quoting: Iterable[Evidence]) -> tuple[Date, ...]:
    texts = (text for e in quoting for text in (e.when, e.quote) if text)
    return tuple(date for text in texts for part in fragments(text) for date in _dates(part))


@cache
def _dates(text: str) -> tuple[Date, ...]:
    """Every date that some words in a row state by themselves."""
    words = [word.strip(_EDGES) for word in text.split()]
    runs = (
        " ".join(words[i:j])
        for i in range(len(words))
        for j in range(i + 1, min(i + _MOST_WORDS, len(words)) + 1)
        if any(map(_YEAR.search, words[i:j]))
    )
    return tuple(date for date in map(understood, runs) if date is not None)


def _as_of(
    figure: Figure, quoting: Iterable[Evidence], found: tuple[Date, ...], *, carried: bool
) -> Iterator[Finding]:
    if figure.as_of is None or figure.as_of.date is Unknown.UNKNOWN:
        return
    date = figure.as_of.date
    spot = figure.origin.at("as_of", "date")
    other = next((e.when for e in quoting if e.when and _contradicts(date, e.when)), "")
    if other:
        message = f"`when` says “{other}”, the date is {date.words()}"
        yield Finding(spot.span, message, "correct one of them")
    elif figure.as_of.why and _contradicts(date, _seen(figure.as_of.why)):
        message = f"`why` names another date than {date.words()}"
        yield Finding(spot.span, message, "correct one of them, or name in `why` what you infer")
    elif figure.as_of.basis is DateBasis.INFERRED or carried:
        return
    elif not any(_within(one, date) for one in found):
        message = f"no words that are quoted carry the date {date.words()}"
        mend = "quote in `when` those that do, or write `basis: inferred` and why"
        yield Finding(spot.span, message, mend)


def _covers(figure: Figure, found: tuple[Date, ...], *, carried: bool) -> Iterator[Finding]:
    covers = figure.covers
    if covers is None or carried or any(one.overlaps(covers) for one in found):
        return
    if found or figure.as_of is None or figure.as_of.basis is DateBasis.STATED:
        message = f"no words that are quoted carry the period {covers.words()}"
        yield Finding(figure.origin.at("covers").span, message, "quote in `when` those that do")


def _within(date: Date, frame: Date) -> bool:
    """Whether every day of the date is one of the frame, or its open side begins or ends there."""
    inside = [end for end in (date.start, date.end) if end is not None]
    return all(
        (frame.start is None or end >= frame.start) and (frame.end is None or end <= frame.end)
        for end in inside
    )


def _seen(text: AuthorText) -> str:
    return "".join(piece.text for piece in text.pieces if isinstance(piece, Words | Exempt))


def _contradicts(date: Date, text: str) -> bool:
    """Whether a text names dates, or months without a year, and no day of the date is of any."""
    parts = fragments(text)
    told = [one for part in parts for one in _dates(part)]
    # "2025" is read in "February 2025" too.
    whole = [one for one in told if not any(_within(o, one) and o != one for o in told)]
    if whole:
        return not any(one.overlaps(date) for one in whole)
    months = [match[1] for part in parts for match in _MONTH.finditer(part)]
    return bool(months) and not any(_has_month(date, _MONTHS[month]) for month in months)


def _has_month(date: Date, month: int) -> bool:
    """Whether some day of the date is of that month of some year; of an open one, always."""
    if date.start is None or date.end is None:
        return True
    first, last = (day.year * 12 + day.month for day in (date.start, date.end))
    return any(number % 12 == month % 12 for number in range(first, last + 1))
