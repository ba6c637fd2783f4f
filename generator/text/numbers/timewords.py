"""Reads times that are said in words of their own: half past six, the nineties, dreitägig."""

from generator.text.numbers.compose import Composer
from generator.text.numbers.grammar import Numeral, Role, Unit
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity, quantity_of
from generator.text.numbers.reading import Kind

_YEARS_OLD = Unit(Kind.MEASURE, "years")
_TEN, _HUNDRED = 10, 100
_HOURS = range(1, 13)
_SIGNS_AFTER = frozenset("%€$£")
_PAST = "past"


def clock(line: Line, index: int) -> Quantity | None:
    """A time of day that a part begins: half past six, a quarter to nine."""
    words, after = line.grammar.words, index + 1
    if not words.clock_links or not line.near(after) or line.words[after] not in words.clock_links:
        return None
    hour = Composer(line, after + 1) if line.near(after + 1) else None
    if hour is None or hour.value not in _HOURS or hour.scale or _is_change(line, index, hour):
        return None
    if line.near(hour.after) and line.phrase(hour.after, line.grammar.units) is not None:
        return None
    article = line.near(index) and line.words[index - 1] in words.articles
    made = quantity_of(line, index - article, hour.after, None)
    made.kind, made.words = Kind.TIME, not hour.with_digits
    return made


def _is_change(line: Line, index: int, hour: Composer) -> bool:
    """Whether "to" leads to a new number: fell by a quarter to 9%, by half to 3."""
    part = line.numerals[index]
    if part is not None and part.role is Role.HALF:
        return line.words[index + 1] != _PAST
    end = line.ends[hour.after - 1]
    by = line.word(index - 2) in line.grammar.words.by
    return by or line.text[end : end + 1] in _SIGNS_AFTER


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
        made.high = made.low + _TEN - 1
    else:
        made.low = made.high = None
    return made


def measured(line: Line, index: int, numeral: Numeral) -> Quantity:
    """A number in one word with its unit or with what it counts: dreitägig, двухлетний."""
    article = line.near(index) and line.words[index - 1] in line.grammar.words.half_articles
    article = article and numeral.value < 1
    made = quantity_of(line, index - article, index + 1, numeral.value)
    made.become(numeral.unit)
    return made


def is_of_life(line: Line, index: int) -> bool:
    """Whether ten years are those of a life: his 30s, her early 30s."""
    possessives = line.grammar.names.possessives
    if line.near(index) and line.words[index - 1] in line.grammar.calendar.year_prefixes:
        index -= 1
    return line.near(index) and line.words[index - 1] in possessives
