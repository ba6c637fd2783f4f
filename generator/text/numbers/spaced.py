"""Finds the numbers of a text in a language that parts its words by spaces."""

from collections.abc import Iterator

from generator.text.numbers import clocks, hours
from generator.text.numbers.affixes import complete, take_frost
from generator.text.numbers.amounts import amount_at
from generator.text.numbers.bounding import find_bound, find_factor
from generator.text.numbers.carried import carry, carry_percent, carry_term
from generator.text.numbers.denials import find_denial
from generator.text.numbers.grammar import Grammar
from generator.text.numbers.line import Line, surely_none
from generator.text.numbers.moments import find_year, moment_at
from generator.text.numbers.names import find_name, find_war, is_model, is_part_of_name
from generator.text.numbers.omitted import share_unit
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.ranges import extend
from generator.text.numbers.ratios import become_share
from generator.text.numbers.reading import Kind
from generator.text.numbers.spans import extend_moment

_MOMENTS = frozenset((Kind.DATE, Kind.TIME))
_COUNTED_BY_ONE = (Kind.SHARE, Kind.POINTS)  # one percent; but one week, one dollar


def quantities(text: str, grammar: Grammar) -> Iterator[Quantity]:
    """The numbers of a text, in order."""
    if surely_none(text, grammar):
        return
    line = Line(text, grammar)
    index = 0
    part_end = -1
    money: Quantity | None = None
    share: Quantity | None = None
    last: Quantity | None = None
    for trigger in line.triggers:
        if trigger < index:
            continue
        found = _read_at(line, trigger)
        if found is not None:
            find_denial(line, found, part_end)
            carry_term(line, last, found)
            share_unit(line, last, found)
            last = found
            money = carry(line, money, found)
            share = carry_percent(line, share, found)
            find_bound(line, found)
            part_end = found.end if found.kind is Kind.SHARE or found.low == 0 else -1
            index = found.after
            line.floor = found.end
            yield found


def _read_at(line: Line, index: int) -> Quantity | None:
    """What begins at the numeral at `index`, or None where that is no number."""
    quantity = moment_at(line, index) or amount_at(line, index)
    if quantity is None:
        return None
    if quantity.kind not in _MOMENTS:
        if is_part_of_name(line, quantity) or is_model(line, quantity):
            return quantity
        complete(line, quantity)
        quantity = extend(line, quantity)
        if quantity.lone and quantity.kind not in _COUNTED_BY_ONE:
            return None
        take_frost(line, quantity)
        _find_kind(line, quantity)
    return extend_moment(line, quantity) if quantity.kind in _MOMENTS else quantity


def _find_kind(line: Line, quantity: Quantity) -> None:
    """What a number without a unit is, and whether an ordinal is a share or a moment."""
    hours.find_hour(line, quantity)
    clocks.find_hour(line, quantity)
    for find in (find_factor, find_name, find_year):
        if quantity.kind is None:
            find(line, quantity)
    if quantity.kind is Kind.MEASURE:
        find_war(line, quantity)
    if quantity.kind is Kind.ORDINAL:
        become_share(line, quantity)
        clocks.find_decade(line, quantity)
        clocks.find_day(line, quantity)
