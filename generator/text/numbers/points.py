"""Tells bare "points" that are percentage points from those of an index, a game or a plan."""

from generator.text.numbers.grammar import Unit
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.sentences import sentence

_PERCENTAGE_POINTS = Unit(Kind.POINTS, "percentage points")
_SHARES = frozenset((Kind.SHARE, Kind.POINTS))
_MOST = 100


def points_of(line: Line, quantity: Quantity, index: int) -> Unit | None:
    """Percentage points, where a sentence with a percentage counts up to a hundred points.

    `index` is that of the word "points". None where they are none, as on an index or of a plan.
    """
    known, before = line.grammar.points, line.word(quantity.first - 1)
    value = quantity.high
    if value is None or value > _MOST or quantity.scale != 1:
        return None
    if before in known.places or _is_of_plan(line, index):
        return None
    first, last = sentence(line, quantity.end, quantity.first)
    words = line.words[first:last]
    if not known.others.isdisjoint(words) or not _has_percentage(line, first, last):
        return None
    return _PERCENTAGE_POINTS


def _is_of_plan(line: Line, index: int) -> bool:
    """Whether the points are of a plan or on a map: a 28-point plan, trois points de passage."""
    names = line.grammar.names
    if line.phrase(index, names.label_phrases) is not None:
        return True
    return "-" in line.gap(index) and line.words[index] in names.label_nouns


def _has_percentage(line: Line, first: int, last: int) -> bool:
    """Whether a percent sign or word stands at one of the words, other than "points" alone."""
    if "%" in line.text[line.starts[first] : line.ends[last - 1] + 2]:
        return True
    found = (line.phrase(place, line.grammar.units) for place in range(first, last))
    return any(unit is not None and unit[0].name and unit[0].kind in _SHARES for unit in found)
