"""Slips in the second entry of what a page says, and in where it says it."""

from collections.abc import Iterator
from fractions import Fraction

from generator.diagnostics.amounts import typed
from generator.model.evidence import Evidence, Reads, Stance
from generator.model.figure import Figure
from tests.mutants.mutant import Corpus, Edit, Mutant, add, drop, has, mutant, put
from tests.mutants.slips import MONTH, YEAR, after, moved, other_digit

_NUMBERS = ("value", "low", "high")


def reading_digit(corpus: Corpus) -> Iterator[Mutant]:
    """One digit of a reading typed wrong."""
    for figure, i, reads in _readings(corpus):
        for key in _NUMBERS:
            if getattr(reads, key) is not None:
                spot = figure.origin.at("evidence", i, "reads", key)
                wrong = other_digit(str(spot.node.value))
                yield from mutant(f"{figure.id}: {spot.node.value} → {wrong}", put(spot, wrong))


def reading_ten_times(corpus: Corpus) -> Iterator[Mutant]:
    """A nought too many in a reading."""
    for figure, i, reads in _readings(corpus):
        if reads.value is not None:
            spot = figure.origin.at("evidence", i, "reads", "value")
            wrong = typed(Fraction(reads.value) * 10)
            yield from mutant(f"{figure.id}: {spot.node.value} → {wrong}", put(spot, wrong))


def reading_bound(corpus: Corpus) -> Iterator[Mutant]:
    """Another hedge in a reading, or one where the page has none."""
    for figure, i, reads in _readings(corpus):
        other = "at_most" if reads.bound != "at_most" else "at_least"
        if has(figure, "evidence", i, "reads", "bound"):
            edit = put(figure.origin.at("evidence", i, "reads", "bound"), other)
        elif reads.date is None:
            edit = add(figure, "bound", other, "evidence", i, "reads")
        else:
            continue
        yield from mutant(f"{figure.id}: {reads.bound} → {other}", edit)


def reading_date(corpus: Corpus) -> Iterator[Mutant]:
    """A date that was read one month or one year off."""
    for figure, i, reads in _readings(corpus):
        if reads.date is not None:
            spot = figure.origin.at("evidence", i, "reads", "date")
            yield from moved(figure.id, spot, MONTH)
            yield from moved(figure.id, spot, YEAR)


def printed_digit(corpus: Corpus) -> Iterator[Mutant]:
    """One digit of the printed words typed wrong."""
    for figure, i, reads in _readings(corpus):
        if any(character.isdigit() for character in reads.as_printed or ""):
            spot = figure.origin.at("evidence", i, "reads", "as_printed")
            wrong = other_digit(reads.as_printed or "")
            edit = put(spot, f'"{wrong}"')
            yield from mutant(f"{figure.id}: “{reads.as_printed}” → “{wrong}”", edit)


def stance_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A page that disputes or misreports a figure told as if it bore it out."""
    for figure, i, evidence in _evidence(corpus):
        if evidence.stance in {Stance.DISPUTES, Stance.MISREPORTS}:
            edit = drop(figure, "evidence", i, "stance")
            yield from mutant(f"{figure.id}: {evidence.stance} dropped", edit)


def source_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """Evidence put down to the source of another figure."""
    sources = [e.source for f in corpus.figures() for e in f.evidence]
    for figure, i, evidence in _evidence(corpus):
        if evidence.reads is not None:
            other = after(sources, evidence.source)
            edit = put(figure.origin.at("evidence", i, "source"), other)
            yield from mutant(f"{figure.id}: {evidence.source} → {other}", edit)


def source_repeated(corpus: Corpus) -> Iterator[Mutant]:
    """The same page given twice, as if two bore the figure out."""
    for figure, i, evidence in _evidence(corpus):
        spot = figure.origin.at("evidence", i)
        start, end = spot.node.start_mark.index, spot.node.end_mark.index
        text = spot.file.text[start:end].rstrip()
        if evidence.stance is Stance.SUPPORTS and text.startswith("{"):
            edit = Edit(spot.file, start, end, f"{text}\n    - {text}")
            yield from mutant(f"{figure.id}: {evidence.source} twice", edit)


def locator_emptied(corpus: Corpus) -> Iterator[Mutant]:
    """The place in the source left out."""
    for figure, i, evidence in _evidence(corpus):
        edit = put(figure.origin.at("evidence", i, "locator"), '""')
        yield from mutant(f"{figure.id}: the place in {evidence.source} emptied", edit)


def evidence_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A figure left without any evidence."""
    for figure in corpus.figures():
        if figure.evidence and figure.derive is None:
            yield from mutant(f"{figure.id}: no evidence", drop(figure, "evidence"))


def _evidence(corpus: Corpus) -> Iterator[tuple[Figure, int, Evidence]]:
    for figure in corpus.figures():
        for i, evidence in enumerate(figure.evidence):
            yield figure, i, evidence


def _readings(corpus: Corpus) -> Iterator[tuple[Figure, int, Reads]]:
    """What was read on pages that bear a figure out."""
    for figure, i, evidence in _evidence(corpus):
        if evidence.reads is not None and evidence.stance is Stance.SUPPORTS:
            yield figure, i, evidence.reads


def reading_set_aside(corpus: Corpus) -> Iterator[Mutant]:
    """A page that bears a figure out said to misreport it."""
    for figure, i, _ in _readings(corpus):
        edit = add(figure, "stance", "misreports", "evidence", i)
        yield from mutant(f"{figure.id}: {figure.evidence[i].source} misreports", edit)
