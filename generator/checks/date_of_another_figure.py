"""A date beside a number is the date of that number.

**Why.** A toll of January with the date of April's makes a war look slower than it was. Both are
right by themselves, so no other check sees it.

**Bad.** The sentence tells one figure and the date of another:

    text: By {nis-killed-april|as_of} the service counted {nis-killed} [@base-article].

So is a month in words that begins a sentence, `In November it had {nis-killed-december}`, and the
date of an event at which an actor of it said so, by `said` of a figure, on another day.

**Mend.** Take the date of a figure that the sentence tells: `{nis-killed|as_of}`.

**Not meant.** The date of a figure that has the same date as the one that stands next to it; a
sentence that tells no figure; the date of a calculated figure, which is that of what it is computed
from; a month in a sentence that tells a plan or has a date of its own. An event may also be of the
day on which a source that it cites was published.
"""

import re
from collections.abc import Iterator, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.site import Site, long_id
from generator.model.times import has_month, times
from generator.text.dates import Date
from generator.text.dates.date import MONTHS
from generator.text.pieces import Citation, Piece, Placeholder
from generator.text.sentences import Sentence

GROUP = "consistency"
SEVERITY = Severity.ERROR

_NAMES = "|".join(MONTHS)
_MONTH = re.compile(rf"(?:{_NAMES})\b")
_BEGINS = re.compile(
    r"(?:\A|; )\s*(?i:in|by|until|since|(?:at|by) the end of)\s+(?:(?:early|mid|late)[ -])?"
    rf"(?P<month>{_NAMES})\b"
)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Dates of figures beside others that have another date, months and events likewise."""
    for item in derived.prose:
        if isinstance(item.owner, Event):
            yield from _event(site, item, item.owner)
        if item.text.marks and _MONTH.search(item.text.raw):
            for sentence in item.text.sentences:
                yield from _month(site, derived, item, sentence)
        if not any(map(_is_date, item.text.marks)):
            continue
        for sentence in item.text.sentences:
            placed = [piece for piece in sentence.specials if isinstance(piece, Placeholder)]
            for i, piece in enumerate(placed):
                near = None if piece.tells else _nearest(placed, i)
                if _is_date(piece) and near is not None:
                    yield from _other(site, item, piece, near)


def _is_date(piece: Piece) -> bool:
    return isinstance(piece, Placeholder) and piece.modifier == "as_of"


def _nearest(placed: Sequence[Placeholder], index: int) -> Placeholder | None:
    """The figure that is told next to a date, before or after it; None where a date is between."""
    here = placed[index]
    beside = (each for each in (*placed[index + 1 : index + 2], *placed[max(0, index - 1) : index]))
    return min(
        (each for each in beside if each.tells),
        key=lambda each: max(each.start - here.end, here.start - each.end),
        default=None,
    )


def _other(site: Site, item: ProseItem, piece: Placeholder, near: Placeholder) -> Iterator[Finding]:
    dates = [_date(site.figure(each.target, item.slug)) for each in (piece, near)]
    if None not in dates and dates[0] != dates[1]:
        message = f"this is the date of `{piece.target}`, and `{near.target}` beside it has another"
        mend = f"write {{{near.target}|as_of}} if its date is meant"
        yield Finding(item.spot.within(piece.start, piece.end), message, mend)


def _date(figure: Figure | None) -> object:
    return figure.as_of.date if figure and figure.as_of else None


def _month(site: Site, derived: Derived, item: ProseItem, sentence: Sentence) -> Iterator[Finding]:
    """A month that begins a sentence, of which no figure in it is."""
    begins = _BEGINS.search(sentence.text)
    if begins is None or any(map(_is_date, sentence.specials)):
        return
    names = {long_id(each.target, item.slug) for each in _told(sentence.specials)}
    states = [derived.figures[name] for name in names if name in derived.figures]
    months = [MONTHS.index(name) + 1 for name in _MONTH.findall(sentence.text)]
    known = [time for name in names for time in times(site, derived, name)]
    ahead = any(state.figure.ahead for state in states)
    if known and not ahead and not any(has_month(time, m) for time in known for m in months):
        start, end = begins.span("month")
        span = item.spot.within(sentence.offsets[start], sentence.offsets[end - 1] + 1)
        message = f"no figure that is told here has a date in {begins['month']}"
        yield Finding(span, message, "correct the month, or tell the date by {id|as_of}")


def _event(site: Site, item: ProseItem, event: Event) -> Iterator[Finding]:
    """The date of an event on which somebody said what it tells, where nothing is of that date."""
    figures = [site.figure(each.target, item.slug) for each in _told(item.text.marks)]
    said = [each for each in figures if each and each.said and {*event.actors} & _speakers(each)]
    date = event.date.date
    if date is None or not said:
        return
    known: list[object] = [each.as_of.date for each in said if each.as_of]
    known += [day for each in said for day in (each.said, each.covers)]
    cited = {each.source for each in item.text.marks if isinstance(each, Citation)}
    known += [site.sources[name].published.date for name in cited if name in site.sources]
    if not any(isinstance(day, Date) and day.overlaps(date) for day in known):
        message = f"nothing that is told or cited here is of {date.words()}"
        yield Finding(event.origin.at("date").span, message, "correct it, or tell what is of it")


def _speakers(figure: Figure) -> set[str | None]:
    return {figure.claimed_by, *figure.relayed_by}


def _told(pieces: Sequence[Piece]) -> Iterator[Placeholder]:
    return (each for each in pieces if isinstance(each, Placeholder) and each.tells)
