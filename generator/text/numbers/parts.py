"""Reads halves, parts and decimals in words: half, a third, two and a half, three point four."""

from fractions import Fraction

from msgspec.structs import replace

from generator.text.numbers.compose import Composer
from generator.text.numbers.grammar import Bare, Numeral, Role, Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.points import points_of
from generator.text.numbers.quantity import Quantity, quantity_of
from generator.text.numbers.reading import Kind
from generator.text.numbers.timewords import clock
from generator.text.numbers.units import BARE_POINTS, TIMES

SCALES = frozenset((Role.SCALE, Role.HUNDRED, Role.DOZEN))
_PARTS = frozenset((Role.PART, Role.NTH))
_DIGITS = frozenset((Role.ONE, Role.UNIT))
_HOURS = frozenset((Role.ORDINAL, Role.NTH))
_YEARS = frozenset((Role.TEEN, Role.TEN))
_CENTURIES = frozenset((18, 19, 20))
_HALF_TO = "halb"  # halb neun: half past eight
_TWELVE = 12
_ON_CLOCK = frozenset((Role.ONE, Role.UNIT, Role.TEEN))
_NO_UNIT = Unit(Kind.COUNT, "")
_LONGEST_TAIL = 3  # words before the half in "and one half"
_TEN, _HUNDRED, _LARGEST_NUMERATOR = 10, 100, 99
_HALF = Fraction(1, 2)
_QUOTES = frozenset('«„“"')


def half(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """Half of something, half a million; not "the first half", "half-brother"."""
    more = clock(line, index) or _one_and_half(line, index, numeral)
    if more is not None:
        return more
    words = line.grammar.words
    if _of_hour(line, index):
        return None
    if line.near(index) and line.words[index - 1] in words.half_blockers:
        return None
    article = line.near(index) and line.words[index - 1] in words.half_articles
    first, after = index - article, index + 1
    if not line.near(after):
        return None if numeral.bare is Bare.MANY else share(line, first, after, numeral.value)
    if line.words[index] == _HALF_TO and _is_hour(line, after):
        made = quantity_of(line, index, after + 1, None)
        made.kind = Kind.TIME
        return made
    return _half_of(line, first, after, numeral)


def _half_of(line: Line, first: int, after: int, numeral: Numeral) -> Quantity | None:
    """Half of what follows: of a scale, of a unit, of anything that is no compound."""
    words = line.grammar.words
    skip = 1 if line.words[after] in words.articles and line.near(after + 1) else 0
    scale = line.numeral(after + skip)
    if scale is not None and scale.role in SCALES:
        made = quantity_of(line, first, after + skip + 1, numeral.value * scale.value)
        made.mantissa, made.scale = numeral.value, scale.value
        return made
    measured = line.phrase(after, line.grammar.units) is not None
    if not measured and ("-" in line.gap(after) or numeral.bare is Bare.MANY):
        return None
    return share(line, first, after, numeral.value)


def _of_hour(line: Line, index: int) -> bool:
    """Whether a half or quarter is that of an hour which an ordinal names: половина восьмого."""
    clock, place = line.grammar.clock, index + 1
    if line.word(index - 1) not in clock.before or not line.near(place):
        return False
    place += line.words[place] in clock.links
    hour = line.numeral(place)
    if hour is None or hour.role not in _HOURS:
        return False
    return not line.near(place + 1) or line.words[place + 1] in clock.parts


def _is_hour(line: Line, index: int) -> bool:
    """Whether a number word says an hour of the clock's face: halb neun."""
    numeral = line.numerals[index]
    return numeral is not None and numeral.role in _ON_CLOCK and 1 <= numeral.value <= _TWELVE


def _one_and_half(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A unit and a half of it, with no number before: a year and a half."""
    for first in range(max(index - _LONGEST_TAIL, 1), index):
        tail = line.phrase(first, line.grammar.words.halves)
        unit = line.phrase(first - 1, line.grammar.units)
        if tail is None or tail[1] != index + 1 or unit is None or not line.near(first):
            continue
        if unit[1] != first or unit[0].kind is Kind.SHARE or line.starts[first] < line.floor:
            return None
        article = line.near(first - 1) and line.words[first - 2] in line.grammar.words.articles
        made = quantity_of(line, first - 1 - article, index + 1, 1 + numeral.value)
        points = unit[0] is BARE_POINTS
        made.become((points_of(line, made, first - 1) or _NO_UNIT) if points else unit[0])
        return made
    return None


def share(line: Line, first: int, after: int, value: Value) -> Quantity:
    """A fraction, or a number where a scale follows: three quarters of a million."""
    place = after
    while place < after + 2 and line.near(place) and line.grammar.words.links(line.words[place]):
        place += 1
    scale, last = line.numeral(place), line.numerals[after - 1]
    linked = place > after or (line.near(after) and last is not None and last.role is Role.PART)
    if linked and scale is not None and scale.role is Role.SCALE and scale.bare is not Bare.MANY:
        return quantity_of(line, first, place + 1, value * scale.value)
    made = quantity_of(line, first, after, value)
    made.kind = Kind.SHARE
    return made


def part(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A third of something; "a third deployment" and "the third" are ordinals."""
    words = line.grammar.words
    if _of_hour(line, index):
        return None
    if numeral.role is Role.PART:
        found = clock(line, index) or _bare_part(line, index, numeral)
        if found is not None:
            return found
    if line.near(index) and line.words[index - 1] in words.articles:
        led = numeral.role is Role.NTH and _is_led(line, index - 1)
        ends = led or (_may_end if numeral.role is Role.NTH else _parts)(line, index)
        if ends:
            return share(line, index - 1, index + 1, numeral.value)
    contracted = line.near(index) and line.words[index - 1] in words.contracted
    if contracted and numeral.role is Role.PART and _parts(line, index):
        return share(line, index, index + 1, numeral.value)
    if line.words[index] in words.bare_parts:
        return share(line, index, index + 1, numeral.value)
    return ordinal(line, index, numeral) if numeral.role is Role.NTH else None


def _bare_part(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A part of a scale or unit without an article: quarter of a million."""
    words, after = line.grammar.words, index + 1
    if line.near(index) and line.words[index - 1] in words.articles | words.contracted:
        return None
    if not line.near(after) or line.words[after] not in words.of:
        return None
    after += 1
    if not line.near(after) or line.words[after] not in words.articles:
        return None
    scale = line.numeral(after + 1)
    unit = line.phrase(after + 1, line.grammar.units)
    named = (scale is not None and scale.role is Role.SCALE) or (
        unit is not None and unit[0].kind is Kind.MEASURE
    )
    return share(line, index, index + 1, numeral.value) if named else None


def ordinal(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """An ordinal in words; in some languages also a fraction: пятая часть. Not "one second"."""
    before = line.numeral(index - 1) if line.near(index) else None
    if before is not None and before.role is Role.ONE and _is_unit(line, index):
        return None
    value = 1 / Fraction(numeral.value) if numeral.role is Role.NTH else numeral.value
    if line.near(index + 1) and line.words[index + 1] in line.grammar.words.part_nouns:
        return share(line, index, index + 2, 1 / Fraction(value))
    made = quantity_of(line, index, index + 1, value)
    made.kind = Kind.ORDINAL
    return made


def multiple(line: Line, index: int, numeral: Numeral) -> Quantity:
    """How many times: threefold. It shares no scale or unit with a number after it."""
    made = quantity_of(line, index, index + 1, numeral.value)
    made.become(TIMES)
    return made


def named(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A group's name in quotation marks or after "big": «семёрка», Большая двадцатка."""
    before = line.text[: line.starts[index]][-1:]
    big = line.near(index) and line.words[index - 1] in line.grammar.names.groups
    if not big and before not in _QUOTES:
        return None
    made = quantity_of(line, index, index + 1, numeral.value)
    made.kind = Kind.LABEL
    return made


def _is_unit(line: Line, index: int) -> bool:
    """Whether the word is also a unit: second."""
    return line.phrase(index, line.grammar.units) is not None


def with_part(line: Line, made: Quantity) -> Quantity:
    """The number with the fraction that follows it, if one does."""
    if not line.near(made.after):
        return made
    following = line.numeral(made.after)
    if following is not None and following.role in _PARTS:
        return _counted_part(line, made, following)
    if following is not None and following.role is Role.HALF and made.lone:
        found = half(line, made.after, following)
        return made if found is None else replace(found, start=made.start, first=made.first)
    if following is not None and following.role in _YEARS and made.low in _CENTURIES:
        return _year_in_words(line, made)
    tail = line.phrase(made.after, line.grammar.words.halves)
    if tail is not None:
        return _add_half(line, made, tail[1])
    return _decimals(line, made) if line.words[made.after] in line.grammar.words.points else made


def _may_end(line: Line, index: int) -> bool:
    """Whether a fraction can end with the word at `index`: a pause follows, or "of", or a verb."""
    followers, beyond = line.grammar.words.part_followers, index + 1
    return not followers or not line.near(beyond) or line.words[beyond] in followers


def _is_led(line: Line, index: int) -> bool:
    """Whether what stands before the article at `index` asks for a share: nearly a fifth."""
    if not line.near(index):
        return False
    bounds, before = line.grammar.bounds, line.words[index - 1]
    sure = line.phrase(index - 1, bounds.before, -1) is not None and before not in bounds.blocked
    return sure or before in line.grammar.words.part_leads


def _parts(line: Line, index: int) -> bool:
    """Whether a word for a part is one, not the start of a name or of a compound: a quarter-final.

    But in a quarter-century it is one.
    """
    after = index + 1
    if not line.near(after) or line.phrase(after, line.grammar.names.label_phrases) is not None:
        return not line.near(after)
    return "-" not in line.gap(after) or line.phrase(after, line.grammar.units) is not None


def _counted_part(line: Line, made: Quantity, numeral: Numeral) -> Quantity:
    """Two thirds, one fifth; but "un cinquième jour" is the fifth day."""
    value = made.low
    if not isinstance(value, int) or not 0 < value <= _LARGEST_NUMERATOR or made.scale != 1:
        return made
    article = line.words[made.first] in line.grammar.words.articles
    led = _is_led(line, made.first) or _may_end(line, made.after)
    one = value == 1 and (not article or led)
    if numeral.role is not Role.PART and not one:
        return made
    return replace(share(line, made.first, made.after + 1, value * numeral.value), words=made.words)


def _year_in_words(line: Line, made: Quantity) -> Quantity:
    """A year said as two numbers: nineteen eighty-four."""
    second = Composer(line, made.after)
    if not line.grammar.words.paired_years or second.value >= _HUNDRED or not made.words:
        return made
    paired = quantity_of(line, made.first, second.after, (made.low or 0) * _HUNDRED + second.value)
    paired.kind = Kind.DATE
    return paired


def _add_half(line: Line, made: Quantity, after: int) -> Quantity:
    """Add one half of the scale that stands before or after the words "and a half"."""
    return _scaled(line, made, after, (made.low or 0) + _HALF * made.scale)


def _decimals(line: Line, made: Quantity) -> Quantity:
    """Decimals said digit by digit: three point four million."""
    after, decimals = made.after + 1, 0
    value, size = Fraction(made.low or 0), 1
    while line.near(after) and (digit := line.numeral(after)) is not None:
        if digit.role not in _DIGITS or digit.value not in range(_TEN):
            break
        decimals, size = decimals * _TEN + int(digit.value), size * _TEN
        after += 1
    return made if size == 1 else _scaled(line, made, after, value + Fraction(decimals, size))


def _scaled(line: Line, made: Quantity, after: int, value: Value) -> Quantity:
    """The number with a new value, times the scale that follows, if one does."""
    scale = line.numeral(after) if line.near(after) else None
    if scale is not None and scale.role in SCALES and made.scale == 1:
        made.scale, made.mantissa = scale.value, value
        value, after = value * scale.value, after + 1
    made.low = made.high = value
    made.after, made.end, made.lone = after, line.ends[after - 1], False
    return made
