"""Reads times that are said in words of their own: half past six, the nineties, dreitägig."""

from generator.text.numbers.compose import Composer
from generator.text.numbers.grammar import Numeral, Unit
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity, quantity_of
from generator.text.numbers.reading import Kind

_YEARS_OLD = Unit(Kind.MEASURE, "years")
_TEN, _TWELVE, _HUNDRED = 10, 12, 100


def clock(line: Line, index: int) -> Quantity | None:
    """A time of day that a part begins: half past six, a quarter to nine."""
    words, after = line.grammar.words, index + 1
    if not words.clock_links or not line.near(after) or line.words[after] not in words.clock_links:
        return None
    hour = Composer(line, after + 1) if line.near(after + 1) else None
    if hour is None or not 1 <= hour.value <= _TWELVE or hour.scale:
        return None
    if line.near(hour.after) and line.phrase(hour.after, line.grammar.units) is not None:
        return None
    article = line.near(index) and line.words[index - 1] in words.articles
    made = quantity_of(line, index - article, hour.after, None)
    made.kind, made.words = Kind.TIME, not hour.with_digits
    return made


def decade(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """Ten years in words: the nineties, der Neunzigerjahre; of a life after "his"."""
    grammar, first, after = line.grammar, index, index + 1
    if line.words[index] in grammar.words.decade_adjectives:
        follows = line.near(after)
        unit = line.phrase(after, grammar.units) if follows else None
        named = line.capital(index) and not (follows and line.capital(after))
        if unit is not None and unit[0].name == "years":
            after += 1
        elif not named:
            return None
    made = quantity_of(line, first, after, numeral.value)
    made.kind = Kind.DATE
    if is_of_life(line, index):
        made.become(_YEARS_OLD)
        made.low = numeral.value % _HUNDRED
    elif numeral.value < _HUNDRED:
        made.low = made.high = None
    if made.low is not None:
        made.high = made.low + _TEN - 1
    return made


def measured(line: Line, index: int, numeral: Numeral) -> Quantity:
    """A number in one word with its unit or with what it counts: dreitägig, zwölfstöckig."""
    article = line.near(index) and line.words[index - 1] in line.grammar.words.half_articles
    article = article and numeral.value < 1
    made = quantity_of(line, index - article, index + 1, numeral.value)
    kinds = {"": Kind.COUNT, "percent": Kind.SHARE}
    made.become(Unit(kinds.get(numeral.unit, Kind.MEASURE), numeral.unit))
    return made


def is_of_life(line: Line, index: int) -> bool:
    """Whether ten years are those of a life: his 30s, her early 30s."""
    possessives = line.grammar.names.possessives
    if line.near(index) and line.words[index - 1] in line.grammar.calendar.year_prefixes:
        index -= 1
    return line.near(index) and line.words[index - 1] in possessives
