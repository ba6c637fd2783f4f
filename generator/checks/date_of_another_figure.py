"""A date beside a number is the date of that number.

**Why.** A toll of January with the date of April's makes a war look slower than it was. Both are
right by themselves, so no other check sees it.

**Bad.** The sentence tells one figure and the date of another:

    text: By {nis-killed-april|as_of} the service counted {nis-killed} [@base-article].

**Mend.** Take the date of a figure that the sentence tells: `{nis-killed|as_of}`.

**Not meant.** The date of a figure that has the same date as the one that stands next to it; a
sentence that tells no figure; the date of a calculated figure, which is that of what it is computed
from.
"""

from collections.abc import Iterator, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.figure import Figure
from generator.model.site import Site
from generator.text.pieces import Piece, Placeholder

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Dates of figures beside others that have another date."""
    for item in derived.prose:
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
