"""Reads letters at the end of digits: 5th, 6K, 1990s, 12-ти; or else the name they are part of."""

from generator.text.numbers import metres
from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.names import become_name
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.timewords import is_of_life
from generator.text.numbers.units import CURRENCY_SIGNS, TIMES

SPACES = frozenset(" \u00a0\u2009\u202f")
_LETTER_SCALES: dict[str, Value] = {"k": 10**3, "K": 10**3, "M": 10**6, "B": 10**9, "T": 10**12}
_MONEY_SCALES: dict[str, Value] = {**_LETTER_SCALES, "m": 10**6, "b": 10**9, "t": 10**12}
_SURE_SCALES = frozenset("kKM")
_MILLION = 10**6
_YEARS = Unit(Kind.MEASURE, "years")
_SECONDS = Unit(Kind.MEASURE, "seconds")
_PICTURES = frozenset((240, 360, 480, 720, 1080, 1440, 2160))  # 1080p
_METRES = Unit(Kind.MEASURE, "m")
_DEGREES = {"c": Unit(Kind.MEASURE, "°C"), "f": Unit(Kind.MEASURE, "°F")}
_DEGREE_LETTERS = frozenset("CF")
_HOTTEST = 2000
_WHOLE = frozenset((Form.PLAIN, Form.GROUPED))
_DECADE, _CENTURY = 10, 100
_THIS_CENTURY = 2000
_FIRST_YEAR, _END_OF_YEARS = 1000, 2100


def take_ending(line: Line, quantity: Quantity) -> None:
    """Letters at the digits' end: a scale, a unit, an ending, or else part of a name."""
    after = quantity.after
    if after == len(line.starts):
        return
    if line.starts[after] != quantity.end:
        _take_loose_ending(line, quantity)
        return
    names, word = line.grammar.names, line.words[after]
    runs_on = line.attached(after + 1) or _is_series(line, after)
    if not runs_on and _take_letter_scale(line, quantity, line.original(after)):
        return
    if not runs_on and word in names.ordinal_suffixes and quantity.form in _WHOLE:
        quantity.kind, quantity.others = Kind.ORDINAL, ()
    elif not runs_on and word == "s" and _is_age_group(line, quantity):
        quantity.kind = Kind.COUNT
    elif not runs_on and word in names.decade_suffixes and quantity.decade:
        become_decade(line, quantity)
    elif not runs_on and (unit := _unit_letter(line, quantity, after)) is not None:
        quantity.become(unit)
    elif _has_unit(line, quantity, after):
        return
    else:
        become_name(line, quantity)
        return
    quantity.after, quantity.end = after + 1, line.ends[after]


def _is_age_group(line: Line, quantity: Quantity) -> bool:
    """Whether the digits before "s" are an age, not ten years: under-18s, the over-60s."""
    if line.word(quantity.first - 1) not in line.grammar.names.ages:
        return False
    return not quantity.decade or line.gap(quantity.first) == "-"


def _unit_letter(line: Line, quantity: Quantity, index: int) -> Unit | None:
    """The unit that one letter says directly after digits: 3x, 12.5s, 45C."""
    word = line.words[index]
    if word == "x":
        return TIMES
    if word == "s" and quantity.form is Form.DECIMAL:
        return _SECONDS
    return _DEGREES[word] if _is_degree(line, quantity, index) else None


def _has_unit(line: Line, quantity: Quantity, index: int) -> bool:
    """Whether a unit or a bound follows the digits, not the letter of a picture's size."""
    if line.words[index] == "p" and quantity.low in _PICTURES:
        return False
    return _is_unit(line, index) or line.phrase(index, line.grammar.bounds.after) is not None


def _is_series(line: Line, index: int) -> bool:
    """Whether a capital letter and a number after it make a name of the digits: 3М-14."""
    return (
        is_lone_capital(line, index)
        and not line.words[index].isascii()  # 3M-5M are millions
        and line.word(index + 1).isdecimal()
        and line.gap(index + 1) == "-"
    )


def _is_degree(line: Line, quantity: Quantity, index: int) -> bool:
    """Whether a letter is that of a temperature, in a text that speaks of one: 45C."""
    if line.original(index) not in _DEGREE_LETTERS or (quantity.low or 0) > _HOTTEST:
        return False
    return not line.grammar.names.heat.isdisjoint(line.words)


def begins_name(line: Line, index: int) -> bool:
    """Whether the word is the first part of a name with a number, so no unit: Mi-8."""
    after = index + 1
    numbered = line.numeral(after) is not None and line.words[after].isdecimal()
    return numbered and line.gap(after) == "-" and line.capital(index)


def is_lone_capital(line: Line, index: int) -> bool:
    """Whether the word is one capital letter, so no unit: 5G is a name."""
    return len(line.words[index]) == 1 and line.capital(index)


def _is_unit(line: Line, index: int) -> bool:
    """Whether a unit begins at the word."""
    return not is_lone_capital(line, index) and line.phrase(index, line.grammar.units) is not None


def _take_loose_ending(line: Line, quantity: Quantity) -> None:
    """An ending after a hyphen (5-й, 12-ти), or a scale letter after money and a space."""
    after, names = quantity.after, line.grammar.names
    gap, word = line.gap(after), line.words[after]
    if gap == "-" and quantity.plain:
        dated = line.word(after + 1) in line.grammar.clock.dates
        if word in names.decade_suffixes and quantity.decade and not dated:
            become_decade(line, quantity)
            if quantity.low is not None and quantity.kind is Kind.DATE:
                quantity.high = quantity.low + _DECADE - 1
        elif word in names.ordinal_suffixes or dated:
            year = _FIRST_YEAR <= (quantity.low or 0) < _END_OF_YEARS
            quantity.kind = Kind.DATE if year else Kind.ORDINAL
        elif word not in names.cardinal_suffixes:
            return
        quantity.after, quantity.end = after + 1, line.ends[after]
    elif gap in SPACES and (
        quantity.kind is Kind.MONEY
        or line.text[line.ends[after] : line.ends[after] + 1] in CURRENCY_SIGNS
    ):
        _take_letter_scale(line, quantity, line.original(after))
    elif gap in SPACES and not line.attached(after + 1) and _is_degree(line, quantity, after):
        quantity.become(_DEGREES[word])
        quantity.after, quantity.end = after + 1, line.ends[after]


def _take_letter_scale(line: Line, quantity: Quantity, letter: str) -> bool:
    """Multiply by a scale letter, if it is one: 6K, $2m, 3m people, 8B people; say whether."""
    after = quantity.after
    scale = _MONEY_SCALES.get(letter)
    if scale is None or quantity.scale != 1:
        return False
    if quantity.kind is not Kind.MONEY and letter not in _SURE_SCALES:
        counts = line.near(after + 1) and line.words[after + 1] in line.grammar.names.counted
        reading = metres.meant(line, quantity, after + 1) if letter == "m" else None
        if reading is not None and not counts and reading is not metres.Meant.MILLIONS:
            others = (quantity.mantissa * _MILLION,) if reading is metres.Meant.EITHER else ()
            quantity.become(_METRES)
            quantity.others, scale = others, 1
        elif letter in "bt" or not (counts or letter == "m"):
            return False
    base = quantity.mantissa if quantity.measured is None else quantity.measured
    quantity.low = quantity.high = base * scale
    if scale != 1:
        quantity.others, quantity.measured = (), None
    quantity.scale = scale
    quantity.after, quantity.end = after + 1, line.ends[after]
    return True


def become_decade(line: Line, quantity: Quantity) -> None:
    """The 1990s are ten years; the 90s could be those of any century; his 30s are an age."""
    first = quantity.low or 0
    quantity.kind = Kind.DATE
    if first < _FIRST_YEAR and is_of_life(line, quantity.first):
        quantity.become(_YEARS)
        quantity.high = first + _DECADE - 1
    elif first < _FIRST_YEAR:
        quantity.low = quantity.high = None
    else:
        decade = first % _CENTURY or first == _THIS_CENTURY
        quantity.high = first + (_DECADE if decade else _CENTURY) - 1
