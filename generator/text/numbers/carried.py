"""Gives a currency or unit said once to later amounts: 35bn euros, 18bn of it as a loan."""

import re
from fractions import Fraction

from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIME_UNITS

SENTENCE_END = re.compile(r"[.!?…][\"'»”’)]*\s+[«„“\"]?(?=[A-ZÄÖÜÀ-ÝА-ЯЁІЇЄҐ가-힣])|\n")
_NO_AMOUNTS = frozenset(
    (Kind.SHARE, Kind.POINTS, Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.LABEL, Kind.UNREAD)
)
_PAUSES = frozenset("([,;:\u2013\u2014")
_STOPS = frozenset('.,;:!?)]»”“"…\u2013\u2014')
_DASHES = frozenset("\u2013\u2014")
_SHARED = frozenset((Kind.MONEY, Kind.MEASURE, Kind.SHARE))
_PARTS_OF_MONEY = frozenset(("cents", "kopecks", "pence"))
_LIKELY = 20  # how many times greater or smaller a bare number may be than the one before
_FORM = 2  # letters at the end of a word that tell its form
_PLACE = 3  # words from the preposition of a place to a dash
_FURTHEST = 1000  # how many times greater or smaller an amount may be than the one before


def carry(line: Line, money: Quantity | None, quantity: Quantity) -> Quantity | None:
    """Give the quantity the currency or unit of the last amount before it, where that holds on.

    It does for a number with a scale word and no noun of its own. Gives the amount whose currency
    or unit holds on after the quantity.
    """
    if money is not None and money.scale != 1 and _may_be_millions(quantity):
        _carry_millions(line, money, quantity)
    if quantity.kind is Kind.MONEY or is_carried(quantity):
        return quantity
    if money is None or quantity.kind in _NO_AMOUNTS or quantity.unit in TIME_UNITS:
        return money
    if quantity.scale == 1 and not quantity.unit:
        return money
    if quantity.kind is not None or not _is_amount(line, money, quantity):
        return None
    quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
    return quantity


def share_unit(line: Line, last: Quantity | None, quantity: Quantity) -> None:
    """Give a bare number the unit of the one before it: 250 граммов хлеба, детям — 125."""
    if last is None or last.kind not in _SHARED or quantity.kind is not None:
        return
    carried = line.grammar.carried
    if not carried.turning or quantity.scale != 1 or quantity.unit or not last.low:
        return
    if SENTENCE_END.search(line.text, last.end, quantity.start):
        return
    if not (_is_last(line, quantity) or _is_against(line, quantity)):
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


def _is_against(line: Line, quantity: Quantity) -> bool:
    """Whether a time that passed follows a number after "against": 19,4 четырьмя годами ранее."""
    after, against = quantity.after, line.word(quantity.first - 1) in line.grammar.carried.versus
    return (
        against
        and line.near(after)
        and (line.numerals[after] is not None or _is_followed(line, quantity))
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
        line.words[before] in carried.places and line.gap(before).strip()[-1:] in _PAUSES
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


def _carry_millions(line: Line, money: Quantity, quantity: Quantity) -> None:
    """Make "6.2m" millions of what the amount before it counts, where that holds on."""
    metres = quantity.low
    quantity.low = quantity.high = quantity.others[0]
    if _is_amount(line, money, quantity):
        quantity.others = ()
        quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
    else:
        quantity.low = quantity.high = metres


def _may_be_millions(quantity: Quantity) -> bool:
    """Whether "6.2m" is metres, or millions of what was counted before."""
    return quantity.unit == "m" and bool(quantity.others)


def is_carried(quantity: Quantity) -> bool:
    """Whether a unit holds for a later number with a scale: millions of tonnes, not of years."""
    return quantity.kind is Kind.MEASURE and quantity.unit not in TIME_UNITS and quantity.scale != 1


def alike(first: Value | None, second: Value | None) -> bool:
    """Whether two amounts are of a like size."""
    low, high = abs(Fraction(first or 0)), abs(Fraction(second or 0))
    return low * _FURTHEST >= high and high * _FURTHEST >= low


def _is_amount(line: Line, money: Quantity, quantity: Quantity) -> bool:
    """Whether the number counts what the amount before it does."""
    heads = line.grammar.carried.heads
    if not alike(money.low, quantity.low):
        return False
    if SENTENCE_END.search(line.text, money.end, quantity.start):
        return False
    if not heads.isdisjoint(line.words[money.after : quantity.first]):
        return False
    if _is_followed(line, quantity):
        linked = line.word(quantity.first - 1) in line.grammar.joiners.and_
        return linked or _begins(line, quantity)
    return _is_last(line, quantity) and _begins(line, quantity)


def _is_followed(line: Line, quantity: Quantity) -> bool:
    """Whether a word follows that begins something else than what is counted."""
    after = quantity.after
    if not line.near(after):
        return False
    return line.phrase(after, line.grammar.carried.after) is not None


def _is_last(line: Line, quantity: Quantity) -> bool:
    """Whether the text ends with the number, or a pause follows it."""
    end, after = quantity.end, quantity.after
    if line.near(after) and line.words[after] in line.grammar.carried.comparing:
        end = line.ends[after]
    following = line.text[end : end + 2].strip()
    return not following or following[0] in _STOPS


def _begins(line: Line, quantity: Quantity) -> bool:
    """Whether a pause stands before the number and its bound, or a word that it depends on."""
    place, start = quantity.first - 1, quantity.start
    before, bounds = line.grammar.carried.before, line.grammar.bounds.before
    while True:  # the amount with the currency stands before, so a word does
        gap = line.text[line.ends[place] : start].strip()
        if gap:
            return gap[-1] in _PAUSES
        if line.phrase(place, before, -1) is not None:
            return True
        bound = line.phrase(place, bounds, -1)
        if bound is None:
            return False
        place, start = bound[1], line.starts[bound[1] + 1]
