"""Slips of dates: a month, a year or a day off, and an inference that is not told."""

import re
from collections.abc import Iterator

from generator.model.figure import DateBasis, Figure
from generator.model.origin import Spot
from tests.mutants.mutant import Corpus, Mutant, drop, mutant, put
from tests.mutants.slips import DAY, MONTH, YEAR, moved

_DATES = (("as_of", "date"), ("said",), ("covers",), ("date",))


def month_off(corpus: Corpus) -> Iterator[Mutant]:
    """A date of a figure one month off."""
    for figure, spot in _dates(corpus):
        yield from moved(figure.id, spot, MONTH)


def year_off(corpus: Corpus) -> Iterator[Mutant]:
    """A date of a figure one year off."""
    for figure, spot in _dates(corpus):
        yield from moved(figure.id, spot, YEAR)


def day_off(corpus: Corpus) -> Iterator[Mutant]:
    """A date of a figure some days off."""
    for figure, spot in _dates(corpus):
        yield from moved(figure.id, spot, DAY)


def inferred_as_stated(corpus: Corpus) -> Iterator[Mutant]:
    """A date that an editor worked out told as the source's own."""
    for figure in corpus.figures():
        if figure.as_of and figure.as_of.basis is DateBasis.INFERRED:
            edit = drop(figure, "as_of", "basis")
            yield from mutant(f"{figure.id}: `inferred` dropped", edit)


def date_words_changed(corpus: Corpus) -> Iterator[Mutant]:
    """The words for a date that is shown no longer those of the date."""
    for figure in corpus.figures():
        words = figure.words or ""
        changed = re.sub(r"\d{4}", lambda year: str(int(year[0]) + 1), words)
        if changed != words:
            yield from mutant(f"{figure.id}: “{changed}”", put(figure.origin.at("words"), changed))


def _dates(corpus: Corpus) -> Iterator[tuple[Figure, Spot]]:
    """Every date of every figure; that of `as_of` may stand in a mapping of its own."""
    for figure in corpus.figures():
        for path in _DATES:
            spot = figure.origin.at(*path)
            if isinstance(spot.node.value, str) and getattr(figure, path[0]) is not None:
                yield figure, spot
