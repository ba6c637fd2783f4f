"""Reads what stands directly at a number: sign, currency, unit."""

import re
from fractions import Fraction

from generator.text.bounds import Bound
from generator.text.numbers.digits import Form
from generator.text.numbers.endings import SPACES, begins_name, is_lone_capital, take_ending
from generator.text.numbers.grammar import Unit
from generator.text.numbers.line import Line
from generator.text.numbers.points import points_of
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import (
    BARE_POINTS,
    CURRENCY_SIGNS,
    CURRENCY_WORDS,
    DOLLARS,
    SIGNS,
)

_MINUS = "\u2212"
_POINTS = frozenset(("p", "pp", "point", "points", "punkte", "punkten"))
_RATES = {"h": "h", "std": "h", "\u0447": "h", "\u0433\u043e\u0434": "h", "s": "s", "\u0441": "s"}
_RATE = re.compile(rf"\s?/\s?({'|'.join(_RATES)})(?!\w)")
_BARRELS = re.compile(r"б/(?:с|д|сут(?:ки)?)(?!\w)")  # баррелей в сутки, барелів на добу
_DAILY = Unit(Kind.MEASURE, "barrels")
_POUNDS = Unit(Kind.MEASURE, "pounds")
_REACH = 4
_POINT = Unit(Kind.POINTS, "percentage points")
_NEVER: tuple[frozenset[str], Unit | None] = (frozenset(), None)
_HALVED = frozenset((Kind.MEASURE, Kind.POINTS, Kind.SHARE))
_GENITIVE_ADJECTIVES = ("ой", "ого", "ых", "ої", "их")  # треть месячной нормы
_HALF = Fraction(1, 2)
_FIRST_YEAR = 1000
_APOSTROPHES = ("'", "’")
_LOOSE_MINUS = re.compile(r"\s[-\u2212\u2013]\s")
_HEAT = frozenset(("degrees", "°C"))


def complete(line: Line, quantity: Quantity) -> None:
    """Take into the quantity what stands directly at it."""
    if quantity.kind is not Kind.UNREAD:
        _take_currency_before(line, quantity)
    if quantity.form is not Form.WORDS:
        take_ending(line, quantity)
    if quantity.kind is None or quantity.kind is Kind.MONEY:
        _take_unit(line, quantity)
        if quantity.kind is None and quantity.words:
            _take_noun_before(line, quantity)
    elif quantity.kind is Kind.SHARE:
        _take_unit_of_part(line, quantity)
    _take_minus(line, quantity)


def _take_currency_before(line: Line, quantity: Quantity) -> None:
    """A currency sign or code before the number: $3, US$ 3, EUR 3."""
    text, place = line.text, quantity.start
    while place and text[place - 1] in SPACES:
        place -= 1
    before = quantity.first - 1
    currency = CURRENCY_SIGNS.get(text[place - 1 : place])
    if currency is not None:
        place -= 1
        if before >= 0 and line.ends[before] == place and line.words[before] in DOLLARS:
            currency = DOLLARS[line.words[before]] if currency == "USD" else currency
            place = line.starts[before]
    elif before >= 0 and line.ends[before] == place:
        currency = CURRENCY_WORDS.get(line.original(before))
        place = line.starts[before]
    if currency is not None and place >= line.floor:
        quantity.start = place
        quantity.become(Unit(Kind.MONEY, "", currency))


def _take_unit(line: Line, quantity: Quantity) -> None:
    """A unit or currency after the number, as a word or a sign."""
    found = _unit_after(line, quantity) or _unit_after_bound(line, quantity)
    if found is None:
        _take_sign(line, quantity)
        return
    unit, after = found
    if quantity.kind is Kind.MONEY and unit.kind is not Kind.MONEY:
        return
    if quantity.kind is None:
        quantity.become(unit)
    if after > quantity.after:
        quantity.after, quantity.end = after, line.ends[after - 1]
    tail = line.phrase(after, line.grammar.words.halves) if line.near(after) else None
    if tail is not None and unit.kind is Kind.MEASURE and quantity.low is not None:
        quantity.low = quantity.high = quantity.low + _HALF
        quantity.lone = False
        quantity.after, quantity.end = tail[1], line.ends[tail[1] - 1]
    rate = _RATE.match(line.lower, quantity.end)
    if rate is not None and unit.name in ("km", "m"):
        quantity.unit = f"{unit.name}/{_RATES[rate[1]]}"
        quantity.after, quantity.end = after + 1, rate.end()


def _unit_after_bound(line: Line, quantity: Quantity) -> tuple[Unit, int] | None:
    """The unit after a bound, which the quantity then has: два с лишним часа."""
    after = quantity.after
    bound = line.phrase(after, line.grammar.bounds.inner) if line.near(after) else None
    if bound is None or not line.near(bound[1]):
        return None
    unit = line.phrase(bound[1], line.grammar.units)
    if unit is not None:
        quantity.bound = bound[0]
        quantity.bound_text = line.text[line.starts[after] : line.ends[bound[1] - 1]]
    return unit


def _take_noun_before(line: Line, quantity: Quantity) -> None:
    """A noun that makes the number after it rough, and its unit: лет пятнадцать, человек двести."""
    place = quantity.first - 1
    if not line.near(place + 1) or line.words[place] not in line.grammar.names.inverted:
        return
    counted = line.near(place) and line.numerals[place - 1] is not None
    if counted or line.starts[place] < line.floor:
        return
    unit = line.phrase(place, line.grammar.units)
    if unit is not None:
        quantity.become(unit[0])
        quantity.start = line.starts[place]
    quantity.first = place
    quantity.bound, quantity.bound_text = Bound.ABOUT, line.original(place)


def _unit_after(line: Line, quantity: Quantity) -> tuple[Unit, int] | None:
    """The unit that the next word begins; "of" may stand between after a scale."""
    after = quantity.after
    if not line.near(after) or is_lone_capital(line, after):
        return None
    year = quantity.plain and (quantity.low or 0) >= _FIRST_YEAR
    if year and line.words[after] in line.grammar.calendar.year_after:
        return None
    found = _unit_at(line, quantity, after) or _unit_beyond(line, after)
    if found is None and quantity.scale != 1 and line.words[after] in line.grammar.words.of:
        named = not line.near(after + 1) or is_lone_capital(line, after + 1)
        found = None if named else line.phrase(after + 1, line.grammar.units)
    if found is None or begins_name(line, found[1] - 1) or _elided(line, found[1] - 1):
        return None
    weighed = line.grammar.weighed
    if found[0].currency == "GBP" and not weighed.isdisjoint(_words_before(line, quantity)):
        return _POUNDS, found[1]
    beyond, unit = line.grammar.units_before.get(line.words[found[1] - 1], _NEVER)
    if line.near(found[1]) and line.words[found[1]] in beyond:
        return None if unit is None else (unit, found[1])
    return found


def _elided(line: Line, index: int) -> bool:
    """Whether the word is one letter of an article or pronoun, so no unit: 27 l'après-midi."""
    end = line.ends[index]
    return len(line.words[index]) == 1 and line.text[end : end + 1] in _APOSTROPHES


def _words_before(line: Line, quantity: Quantity) -> list[str]:
    """The few words before the number in which a verb may say what is measured."""
    return line.words[max(quantity.first - _REACH, 0) : quantity.first]


def _unit_beyond(line: Line, index: int) -> tuple[Unit, int] | None:
    """The measure after an adjective: two more weeks, les 24 dernières heures.

    The number goes on only up to the adjective, which may be an ordinal.
    """
    if line.words[index] not in line.grammar.words.before_unit or not line.near(index + 1):
        return None
    found = line.phrase(index + 1, line.grammar.units)
    return (found[0], index) if found is not None and found[0].kind is Kind.MEASURE else None


def _unit_at(line: Line, quantity: Quantity, index: int) -> tuple[Unit, int] | None:
    """The unit that begins at the word, and the index beyond it."""
    found = line.phrase(index, line.grammar.units)
    if found is None or found[0] is not BARE_POINTS:
        return found
    points = points_of(line, quantity, index)
    return None if points is None else (points, found[1])


def _take_sign(line: Line, quantity: Quantity) -> None:
    """A sign after the number: 33.7%, 3,4 Mrd. €, 5 °C, 3 % points."""
    text, place, after = line.text, quantity.end, quantity.after
    if text[place : place + 1] == "." and line.words[after - 1] in line.grammar.abbreviated:
        place += 1
    if text[place : place + 1] in SPACES:
        place += 1
    sign = text[place : place + 2] if text[place : place + 2] in SIGNS else text[place : place + 1]
    daily = _BARRELS.match(text, place) if text[place : place + 2] == "б/" else None
    unit, end = SIGNS.get(sign), place + len(sign)
    if daily is not None:
        unit, end = _DAILY, daily.end()
    if unit is None or text[end : end + 1].isdecimal() or quantity.kind not in (None, unit.kind):
        return
    if line.word(after) in _POINTS and text[end : line.starts[after]] in ("", " ", "-"):
        unit, end, quantity.after = _POINT, line.ends[after], after + 1
    if quantity.kind is None:
        quantity.become(unit)
    quantity.end = end
    while quantity.after < len(line.starts) and line.starts[quantity.after] < end:
        quantity.after += 1


def _take_unit_of_part(line: Line, quantity: Quantity) -> None:
    """Half an hour, a quarter of a mile, half a percent."""
    place, last = quantity.after, quantity.after + 2
    words = line.grammar.words
    while place < last and line.near(place) and words.links(line.words[place]):
        place += 1
    found = _unit_at(line, quantity, place) if line.near(place) else None
    if found is not None and line.words[found[1] - 1].endswith(_GENITIVE_ADJECTIVES):
        return
    halved = found is not None and (found[0].kind in _HALVED or quantity.low == _HALF)
    if found is not None and (place > quantity.after or halved):
        unit, after = found
        quantity.become(unit)
        quantity.after, quantity.end = after, line.ends[after - 1]


def take_frost(line: Line, quantity: Quantity) -> None:
    """Words after degrees that put them below zero: 5 градусов мороза, 5° нижче нуля."""
    if quantity.unit not in _HEAT or quantity.low is None or quantity.low < 0:
        return
    after = quantity.after
    frost = line.phrase(after, line.grammar.names.frost)
    if frost is not None and not line.text[quantity.end : line.starts[after]].strip():
        quantity.low, quantity.high = -(quantity.high or 0), -quantity.low
        quantity.after, quantity.end = frost[1], line.ends[frost[1] - 1]


def _follows_loose_minus(line: Line, quantity: Quantity) -> bool:
    """Whether a minus and a space stand before degrees, after a preposition: à - 11 °C."""
    joiners, before = line.grammar.joiners, line.word(quantity.first - 1)
    leads = before in joiners.to or before in joiners.onto or before in joiners.origin
    return (
        leads
        and quantity.unit in _HEAT
        and _LOOSE_MINUS.fullmatch(line.gap(quantity.first)) is not None
    )


def _take_minus(line: Line, quantity: Quantity) -> None:
    """A minus sign or word before the number, which no dash between two numbers is."""
    text, start = line.text, quantity.start
    sign = text[start - 1 : start] if start else ""
    first = quantity.first
    if sign == _MINUS or (sign == "-" and (start == 1 or text[start - 2] in " (\n")):
        negative = line.numeral(first - 1) is None or line.gap(first).strip() != sign
        start -= 1
    elif _follows_loose_minus(line, quantity):
        negative, start = True, start - 2
    else:
        negative = (
            line.near(first)
            and line.words[first - 1] in line.grammar.names.minus
            and line.phrase(first - 1, line.grammar.bounds.before, -1) is None
        )
        start = line.starts[first - 1]
    if negative and quantity.low is not None and quantity.high is not None:
        quantity.start = start
        quantity.low, quantity.high = -quantity.low, -quantity.high
        quantity.others = tuple(-other for other in quantity.others)
