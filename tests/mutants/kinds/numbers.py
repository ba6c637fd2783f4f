"""Slips of a figure's number: digits, scale, ends, hedges, the number of its neighbour."""

from collections.abc import Iterator
from fractions import Fraction
from itertools import pairwise

from generator.diagnostics.amounts import typed
from generator.model.figure import Figure
from generator.model.origin import Spot
from generator.text.bounds import Bound
from tests.mutants.mutant import Corpus, Mutant, add, drop, mutant, put
from tests.mutants.slips import other_digit

_OTHER_BOUND = {
    Bound.ABOUT: Bound.AT_LEAST,
    Bound.AT_LEAST: Bound.AT_MOST,
    Bound.MORE_THAN: Bound.ABOUT,
    Bound.AT_MOST: Bound.MORE_THAN,
    Bound.LESS_THAN: Bound.AT_MOST,
    Bound.EXACT: Bound.ABOUT,
}


def digit(corpus: Corpus) -> Iterator[Mutant]:
    """One digit of a figure's number typed wrong."""
    for figure, spot in _numbers(corpus):
        text = str(spot.node.value)
        yield from mutant(
            f"{figure.id}: {text} → {other_digit(text)}", put(spot, other_digit(text))
        )


def transposed_digits(corpus: Corpus) -> Iterator[Mutant]:
    """Two digits of a figure's number exchanged."""
    for figure, spot in _numbers(corpus):
        text = str(spot.node.value)
        for i, (one, other) in enumerate(pairwise(text)):
            if one != other and (one + other).isdigit():
                wrong = text[:i] + other + one + text[i + 2 :]
                yield from mutant(f"{figure.id}: {text} → {wrong}", put(spot, wrong))
                break


def ten_times(corpus: Corpus) -> Iterator[Mutant]:
    """A nought too many."""
    yield from _scaled(corpus, Fraction(10))


def a_tenth(corpus: Corpus) -> Iterator[Mutant]:
    """A nought too few."""
    yield from _scaled(corpus, Fraction(1, 10))


def thousand_times(corpus: Corpus) -> Iterator[Mutant]:
    """A "thousand" too many."""
    yield from _scaled(corpus, Fraction(1000))


def a_thousandth(corpus: Corpus) -> Iterator[Mutant]:
    """A "thousand" lost."""
    yield from _scaled(corpus, Fraction(1, 1000))


def ends_swapped(corpus: Corpus) -> Iterator[Mutant]:
    """The low and the high end of a range exchanged."""
    for figure in corpus.figures():
        if figure.low is not None and figure.high is not None:
            low, high = figure.origin.at("low"), figure.origin.at("high")
            edits = put(low, str(high.node.value)), put(high, str(low.node.value))
            yield from mutant(f"{figure.id}: low and high exchanged", *edits)


def range_cut(corpus: Corpus) -> Iterator[Mutant]:
    """One end of a range told as the whole of it."""
    for figure in corpus.figures():
        if figure.low is not None and figure.high is not None:
            high = str(figure.origin.at("high").node.value)
            edits = drop(figure, "low"), drop(figure, "high"), add(figure, "value", high)
            yield from mutant(f"{figure.id}: {high} in place of the range", *edits)


def bound_dropped(corpus: Corpus) -> Iterator[Mutant]:
    """A hedge left out."""
    for figure in corpus.figures():
        if figure.bound is not None:
            yield from mutant(f"{figure.id}: {figure.bound} dropped", drop(figure, "bound"))


def bound_changed(corpus: Corpus) -> Iterator[Mutant]:
    """Another hedge."""
    for figure in corpus.figures():
        if figure.bound is not None:
            other = _OTHER_BOUND[figure.bound]
            edit = put(figure.origin.at("bound"), other)
            yield from mutant(f"{figure.id}: {figure.bound} → {other}", edit)


def bound_added(corpus: Corpus) -> Iterator[Mutant]:
    """A hedge that nobody made."""
    for figure in corpus.figures():
        if figure.value is not None and figure.bound is None and figure.derive is None:
            edit = add(figure, "bound", Bound.AT_LEAST)
            yield from mutant(f"{figure.id}: at_least added", edit)


def values_exchanged(corpus: Corpus) -> Iterator[Mutant]:
    """The numbers of two figures that stand beside each other exchanged."""
    simple = [f for f in corpus.figures() if f.value is not None and f.derive is None]
    for one, other in pairwise(simple):
        if one.value != other.value and one.origin.file is other.origin.file:
            first, second = one.origin.at("value"), other.origin.at("value")
            edits = put(first, str(second.node.value)), put(second, str(first.node.value))
            yield from mutant(f"{one.id} and {other.id}: numbers exchanged", *edits)


def _numbers(corpus: Corpus) -> Iterator[tuple[Figure, Spot]]:
    for figure in corpus.figures():
        if figure.derive is not None:
            continue
        for key in ("value", "low", "high", "best"):
            if getattr(figure, key) is not None:
                yield figure, figure.origin.at(key)


def _scaled(corpus: Corpus, factor: Fraction) -> Iterator[Mutant]:
    for figure, spot in _numbers(corpus):
        text = str(spot.node.value)
        wrong = typed(Fraction(text) * factor)
        yield from mutant(f"{figure.id}: {text} → {wrong}", put(spot, wrong))
