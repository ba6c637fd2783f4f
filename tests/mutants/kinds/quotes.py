"""Quotes that are no longer the source's words, or no longer say what the figure says."""

import re
from collections.abc import Iterator

from generator.model.evidence import Evidence
from generator.model.figure import Figure
from generator.model.origin import Spot
from tests.mutants.mutant import Corpus, Mutant, mutant, put, put_within
from tests.mutants.slips import other_digit

_WORD = re.compile(r"[^\W\d_]{4,}")
_NEGATION = re.compile(r"\b(?:not|never|no|neither|without)\s", re.IGNORECASE)
_ELISION = "…"


def quote_word_changed(corpus: Corpus) -> Iterator[Mutant]:
    """One word of a quote another than the source's."""
    for key in ("quote", "who", "when"):
        for figure, i, evidence in _evidence(corpus):
            word = _WORD.search(getattr(evidence, key) or "")
            if word:
                spot = figure.origin.at("evidence", i, key)
                edit = put_within(spot, word.start(), word.end(), f"{word[0]}ish")
                yield from mutant(f"{figure.id}: “{word[0]}” in `{key}` changed", edit)


def quote_number_changed(corpus: Corpus) -> Iterator[Mutant]:
    """The number in a quote and the figure's own changed together."""
    for figure, i, evidence in _evidence(corpus):
        number = re.search(r"\d[\d,.]*\d|\d", evidence.quote or "")
        if number and figure.value is not None:
            spot, value = figure.origin.at("evidence", i, "quote"), figure.origin.at("value")
            wrong = other_digit(number[0])
            edits = (
                put_within(spot, number.start(), number.end(), wrong),
                put(value, other_digit(str(value.node.value))),
            )
            yield from mutant(f"{figure.id}: “{number[0]}” → “{wrong}”, and its value", *edits)


def negation_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A "not" left out of a quote."""
    for figure, i, evidence in _evidence(corpus):
        found = _NEGATION.search(evidence.quote or "")
        if found:
            edit = put_within(_quote(figure, i), found.start(), found.end(), "")
            yield from mutant(f"{figure.id}: “{found[0].strip()}” dropped", edit)


def negation_added(corpus: Corpus) -> Iterator[Mutant]:
    """A "not" put into a quote as if to explain it."""
    for figure, i, evidence in _evidence(corpus):
        word = _WORD.search(evidence.quote or "")
        if word:
            edit = put_within(_quote(figure, i), word.end(), word.end(), " [not]")
            yield from mutant(f"{figure.id}: “[not]” put behind “{word[0]}”", edit)


def words_skipped(corpus: Corpus) -> Iterator[Mutant]:
    """A word left out of the middle of a quote with no mark that it is."""
    for figure, i, evidence in _evidence(corpus):
        words = list(re.finditer(r"\S+\s", evidence.quote or ""))
        middle = [word for word in words[1:] if _ELISION not in word[0] and "[" not in word[0]]
        if middle:
            edit = put_within(_quote(figure, i), middle[-1].start(), middle[-1].end(), "")
            yield from mutant(f"{figure.id}: “{middle[-1][0].strip()}” skipped", edit)


def hedge_cut_off(corpus: Corpus) -> Iterator[Mutant]:
    """A quote that begins after the hedge, which the figure then lacks too."""
    for figure, i, evidence in _evidence(corpus):
        number = re.search(r"\d", evidence.quote or "")
        if number and figure.bound and number.start():
            edits = (
                put_within(_quote(figure, i), 0, number.start(), ""),
                put(figure.origin.at("bound"), "exact"),
            )
            yield from mutant(f"{figure.id}: the quote cut before its number, `exact`", *edits)


def quote_parts_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """The parts of a quote in another order than the source's."""
    for figure, i, evidence in _evidence(corpus):
        first, mark, rest = (evidence.quote or "").partition(f" {_ELISION} ")
        if mark:
            swapped = f"{rest} {_ELISION} {first}"
            yield from mutant(f"{figure.id}: “{swapped}”", put(_quote(figure, i), f'"{swapped}"'))


def quote_spliced(corpus: Corpus) -> Iterator[Mutant]:
    """The parts of a quote joined as if nothing stood between them."""
    for figure, i, evidence in _evidence(corpus):
        at = (evidence.quote or "").find(f"{_ELISION} ")
        if at >= 0:
            edit = put_within(_quote(figure, i), at, at + 2, "")
            yield from mutant(f"{figure.id}: the mark of an elision dropped", edit)


def quote_of_another_source(corpus: Corpus) -> Iterator[Mutant]:
    """A quote put down to a source that does not have it."""
    for figure, i, evidence in _evidence(corpus):
        other = next((name for name in corpus.site.sources if name != evidence.source), None)
        if other:
            edit = put(figure.origin.at("evidence", i, "source"), other)
            yield from mutant(f"{figure.id}: {evidence.source} → {other}", edit)


def quote_of_another_figure(corpus: Corpus) -> Iterator[Mutant]:
    """The quote of the figure before."""
    before: tuple[Figure, str] | None = None
    for figure, i, evidence in _evidence(corpus):
        if before and before[0].id != figure.id and before[1] != evidence.quote:
            edit = put(_quote(figure, i), f'"{before[1]}"')
            yield from mutant(f"{figure.id}: the quote of {before[0].id}", edit)
        before = (figure, evidence.quote or "")


def _evidence(corpus: Corpus) -> Iterator[tuple[Figure, int, Evidence]]:
    """Evidence that quotes, with the place where it stands in its figure."""
    for figure in corpus.figures():
        for i, evidence in enumerate(figure.evidence):
            if evidence.quote is not None:
                yield figure, i, evidence


def _quote(figure: Figure, i: int) -> Spot:
    return figure.origin.at("evidence", i, "quote")
