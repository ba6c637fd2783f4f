"""A date beside a number is the date of that number.

**Why.** A toll of January with the date of April's makes a war look slower than it was. Both are
right by themselves, so no other check sees it.

**Bad.** The sentence tells one figure and the date of another:

    text: By {nis-killed-april|as_of} the service counted {nis-killed} [@base-article].

**Mend.** Take the date of a figure that the sentence tells: `{nis-killed|as_of}`.

**Not meant.** The date of a figure that has the same date as one that is told; one that is told in
another sentence of the same text; a sentence that tells no figure; the date of a calculated figure,
which is that of what it is computed from.
"""

from collections.abc import Iterable, Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.figure import Figure
from generator.model.site import Site
from generator.text.pieces import Piece, Placeholder

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Dates of figures that are told nowhere in a text, beside others that are."""
    for item in derived.prose:
        told = {piece.target for piece in _placeholders(item.text.marks) if _tells(piece)}
        if not told:
            continue
        for sentence in item.text.sentences:
            placed = list(_placeholders(sentence.specials))
            beside = [piece.target for piece in placed if _tells(piece)]
            for piece in placed:
                if beside and piece.modifier == "as_of" and piece.target not in told:
                    yield from _other(site, item, piece, beside)


def _placeholders(pieces: Iterable[Piece]) -> Iterator[Placeholder]:
    yield from (piece for piece in pieces if isinstance(piece, Placeholder))


def _tells(piece: Placeholder) -> bool:
    return piece.modifier not in {"as_of", "claimant"}


def _other(site: Site, item: ProseItem, piece: Placeholder, beside: list[str]) -> Iterator[Finding]:
    dates = [None, *(_date(site.figure(name, item.slug)) for name in beside)]
    if _date(site.figure(piece.target, item.slug)) not in dates:
        message = f"`{piece.target}` is not told here, and has another date than what is"
        mend = f"write {{{beside[0]}|as_of}} if its date is meant"
        yield Finding(item.spot.within(piece.start, piece.end), message, mend)


def _date(figure: Figure | None) -> object:
    return figure.as_of.date if figure and figure.as_of else None
