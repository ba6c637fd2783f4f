"""Gives a currency or unit said once to later amounts: 35bn euros, 18bn of it as a loan."""

from fractions import Fraction

from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.sentences import parted
from generator.text.numbers.units import TIME_UNITS

_NO_AMOUNTS = frozenset(
    (Kind.SHARE, Kind.POINTS, Kind.DATE, Kind.TIME, Kind.ORDINAL, Kind.LABEL, Kind.UNREAD)
)
PAUSES = frozenset("([,;:\u2013\u2014")
_STOPS = frozenset('.,;:!?)]»”“"…\u2013\u2014')
_PERCENT = Unit(Kind.SHARE, "percent")
_COUNTED = frozenset((Kind.COUNT, Kind.MONEY, Kind.MEASURE))
_HUNDRED = 100
_LIKE = 10  # how many times greater or smaller what is compared may be
_YEARS, _YEAR_DIGITS = range(1900, 2100), 4
_PAID = 6  # words from "of which" to the number
_MILLION = 10**6
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
    if quantity.scale == 1 and not quantity.unit and not _is_against(line, money, quantity):
        return money
    if quantity.kind is not None or not _is_amount(line, money, quantity):
        return None
    quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
    return quantity


def _carry_millions(line: Line, money: Quantity, quantity: Quantity) -> None:
    """Make "6.2m" millions of what the amount before it counts, where that holds on."""
    low, high = quantity.low, quantity.high
    quantity.low, quantity.high = (_MILLION * (end or 0) for end in (low, high))
    if _is_amount(line, money, quantity):
        quantity.others = ()
        quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
    else:
        quantity.low, quantity.high = low, high


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
    if parted(line.text, money.end, quantity.start):
        return False
    if not heads.isdisjoint(line.words[money.after : quantity.first]):
        return False
    if is_followed(line, quantity):
        linked = line.word(quantity.first - 1) in line.grammar.joiners.and_
        return linked or _begins(line, quantity)
    return is_last(line, quantity) and _begins(line, quantity)


def is_followed(line: Line, quantity: Quantity) -> bool:
    """Whether a word follows that begins something else than what is counted."""
    after = quantity.after
    if not line.near(after):
        return False
    return line.phrase(after, line.grammar.carried.after) is not None


def is_last(line: Line, quantity: Quantity) -> bool:
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
            return gap[-1] in PAUSES
        if line.phrase(place, before, -1) is not None:
            return True
        bound = line.phrase(place, bounds, -1)
        if bound is None:
            return _is_paid(line, place)
        place, start = bound[1], line.starts[bound[1] + 1]


def _is_against(line: Line, before: Quantity, quantity: Quantity) -> bool:
    """Whether a number with no noun is compared with the amount before it: contre 13,90 en 2022."""
    if before.scale != 1 or before.kind is Kind.MEASURE or quantity.kind is not None:
        return False
    if _is_of_whole(line, quantity):
        return False
    low, high = sorted((abs(Fraction(before.low or 0)), abs(Fraction(quantity.low or 0))))
    if high > _LIKE * low or (quantity.plain and high in _YEARS):
        return False
    if line.phrase(quantity.first - 1, line.grammar.carried.against, -1) is None:
        return False
    if parted(line.text, before.end, quantity.start):
        return False
    return is_last(line, quantity) or is_followed(line, quantity)


def _is_of_whole(line: Line, quantity: Quantity) -> bool:
    """Whether the number that it is so many of follows: nach 12 von 16 Wahlkreisen."""
    found = line.phrase(quantity.after, line.grammar.joiners.ratio)
    if found is None or line.numeral(found[1]) is None:
        return False
    return len(line.words[found[1]]) < _YEAR_DIGITS


def _is_paid(line: Line, place: int) -> bool:
    """Whether words up to `place` tell of a part of the amount: davon zahlt er 3 Millionen."""
    carried, paid = line.grammar.carried, False
    for index in range(place, max(place - _PAID, -1), -1):
        word = line.words[index]
        if word in carried.parts:
            return paid
        if line.numerals[index] is not None or not line.near(index):
            return False
        paid = paid or word in carried.paying
    return False


def carry_percent(line: Line, share: Quantity | None, quantity: Quantity) -> Quantity | None:
    """Make the number of a further party a percentage: Union bei 30 Prozent, Grüne bei 12.

    Gives the percentage that holds on after the quantity.
    """
    if quantity.kind is Kind.SHARE and quantity.unit == _PERCENT.name:
        return quantity
    if quantity.kind is not None:
        return None if quantity.kind in _COUNTED else share
    if share is None or _is_of_whole(line, quantity):
        return None
    if not _is_of_party(line, share, quantity) and not _is_against(line, share, quantity):
        return None
    quantity.become(_PERCENT)
    return quantity


def carry_term(line: Line, last: Quantity | None, quantity: Quantity) -> None:
    """Give the unit of a time to its suspended part: 18 mois, dont six avec sursis."""
    if last is None or last.unit not in TIME_UNITS or quantity.kind is not None:
        return
    if not line.near(quantity.after) or parted(line.text, last.end, quantity.start):
        return
    if line.phrase(quantity.after, line.grammar.carried.terms) is not None:
        quantity.become(Unit(Kind.MEASURE, last.unit))


def _is_of_party(line: Line, share: Quantity, quantity: Quantity) -> bool:
    """Whether a number with nothing counted is at what a party stands."""
    known, place = line.grammar.carried, quantity.first - 1
    plain = quantity.scale == 1 and (quantity.low or 0) <= _HUNDRED
    if not plain or not line.near(quantity.first) or not _ends_clause(line, quantity):
        return False
    while line.phrase(place, line.grammar.bounds.before, -1) is not None and line.near(place):
        place -= 1
    if line.words[place] not in known.at and line.words[place] not in known.parties:
        return False
    if parted(line.text, share.end, quantity.start):
        return False
    return not known.parties.isdisjoint(line.words[share.after : place + 1])


def _ends_clause(line: Line, quantity: Quantity) -> bool:
    """Whether a pause, "and" or a word that begins something else follows the number."""
    if is_last(line, quantity):
        return True
    word, grammar = line.word(quantity.after), line.grammar
    return word in grammar.joiners.and_ or word in grammar.words.no_nouns
