"""Gives a number the unit that it leaves out: 250 граммов хлеба, детям — 125."""

from fractions import Fraction

from generator.text.numbers.carried import PAUSES, is_followed, is_last
from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.sentences import parted
from generator.text.numbers.units import TIME_UNITS

_DASHES = frozenset("\u2013\u2014")
_SHARED = frozenset((Kind.MONEY, Kind.MEASURE, Kind.SHARE))
_PARTS_OF_MONEY = frozenset(("cents", "kopecks", "pence"))
_FORM = 2  # letters at the end of a word that tell its form
_LIKELY = 20  # how many times greater or smaller a bare number may be than the one before
_PLACE = 3  # words from the preposition of a place to a dash


def share_unit(line: Line, last: Quantity | None, quantity: Quantity) -> None:
    """Give a bare number the unit of the one before it: 250 граммов хлеба, детям — 125."""
    if last is None or last.kind not in _SHARED or quantity.kind is not None:
        return
    carried = line.grammar.carried
    if not carried.turning or quantity.scale != 1 or quantity.unit or not last.low:
        return
    if parted(line.text, last.end, quantity.start):
        return
    if not (is_last(line, quantity) or _is_earlier(line, quantity)):
        return
    against = line.word(quantity.first - 1) in carried.versus
    dashed = line.gap(quantity.first).strip() in _DASHES
    holds = _is_after_dash if dashed else _is_end
    scale = _shared_scale(last, quantity)
    if scale and (against or holds(line, last, quantity)):
        quantity.become(Unit(last.kind, last.unit, last.currency))
        quantity.low = quantity.high = (quantity.low or 0) * scale
        quantity.scale = scale


def _shared_scale(last: Quantity, quantity: Quantity) -> Value:
    """What the amount before leaves to a bare number: a million, or 1; 0 if they are unlike."""
    if last.kind is not Kind.MONEY and not last.unit:
        return 0
    value = abs(Fraction(quantity.low or 0))
    for size, scale in ((abs(Fraction(last.low or 0)), 1), (last.mantissa, last.scale)):
        if size <= value * _LIKELY and value <= size * _LIKELY:
            return scale
    return 0


def _is_earlier(line: Line, quantity: Quantity) -> bool:
    """Whether a time that passed follows a number after "against": 19,4 четырьмя годами ранее."""
    after, against = quantity.after, line.word(quantity.first - 1) in line.grammar.carried.versus
    return (
        against
        and line.near(after)
        and (line.numerals[after] is not None or is_followed(line, quantity))
    )


def _is_after_dash(line: Line, last: Quantity, quantity: Quantity) -> bool:
    """Whether those before the dash are given so much, or it is so much there or then."""
    carried, place = line.grammar.carried, quantity.first - 1
    if line.words[place].endswith(carried.receiving) or line.words[place] in carried.moments:
        return True
    joined = line.word(place - 1) in line.grammar.joiners.and_
    if joined and line.words[place - 2].endswith(carried.receiving):
        return True
    # Two dashes after words of one form part alike: учителя — 61 тысяча, воспитателя — 48.
    parted = last.first > 0 and line.gap(last.first).strip() in _DASHES
    if parted and line.words[place][-_FORM:] == line.words[last.first - 1][-_FORM:]:
        return True
    if last.unit in TIME_UNITS:
        return False
    return any(
        line.words[before] in carried.places and line.gap(before).strip()[-1:] in PAUSES
        for before in range(max(quantity.first - _PLACE, last.after), place)
    )


def _is_end(line: Line, last: Quantity, quantity: Quantity) -> bool:
    """Whether "to" before the number leads what was told before a pause to it: its end."""
    carried, joiners, place = line.grammar.carried, line.grammar.joiners, quantity.first - 1
    if line.words[place] not in joiners.to or last.kind is Kind.SHARE:
        return False
    if last.unit in _PARTS_OF_MONEY or (
        last.unit in TIME_UNITS and line.word(last.first - 1) in carried.lapses
    ):
        return False
    while place >= last.after and not line.gap(place).startswith(","):
        place -= 1
        if line.words[place] not in carried.turning and line.words[place] not in joiners.change:
            return False
    return place >= last.after
