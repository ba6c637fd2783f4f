"""Finds where a number begins: with digits, words, an article or a fraction."""

from generator.text.bounds import Bound
from generator.text.numbers.compose import Composer
from generator.text.numbers.digits import Digits, Form, read_digits
from generator.text.numbers.grammar import Bare, Numeral, Role
from generator.text.numbers.line import Line
from generator.text.numbers.parts import (
    SCALES,
    half,
    multiple,
    named,
    ordinal,
    part,
    with_part,
)
from generator.text.numbers.quantity import Quantity, quantity_of
from generator.text.numbers.reading import Kind
from generator.text.numbers.timewords import decade, measured

_MULTIPLES = frozenset((*SCALES, Role.VAGUE))
_HUGE = 10**5  # eine Viertelmillion
_COMPOUND_SCALES = frozenset((10**4, 10**5))
_COUNTS = frozenset((Role.UNIT, Role.TEEN, Role.TEN, Role.HUNDRED))


def amount_at(line: Line, index: int) -> Quantity | None:
    """The number that begins at the numeral at `index`, without unit or bound.

    None where the word only looks like one ("the first half", "in May").
    """
    numeral = line.numerals[index]
    if numeral is None:
        return None
    return _STARTS.get(numeral.role, _number)(line, index, numeral)


def _none(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """No number: a month without a day or year."""


def _scale(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A scale with no number before it: one of it, or several."""
    many = numeral.bare is Bare.MANY
    if numeral.bare is Bare.GENITIVE:
        many = line.phrase(index - 1, line.grammar.bounds.before, -1) is None
    return (_vague if many else _number)(line, index, numeral)


def _vague(line: Line, first: int, numeral: Numeral) -> Quantity | None:
    """Dozens, tens of thousands, several hundred; None for "few" with no scale."""
    inverted = _inverted(line, first, numeral)
    if inverted is not None:
        return inverted
    after = first + 1
    while line.near(after):
        skip = 1 if line.grammar.words.links(line.words[after]) and line.near(after + 1) else 0
        following = line.numeral(after + skip)
        if following is None or not (following.role in _MULTIPLES or _is_round(following)):
            break
        after += skip + 1
    if after == first + 1 and numeral.role is Role.FEW:
        return None
    return _unread(line, first, after)


def _is_round(numeral: Numeral) -> bool:
    """Whether a compound word is a scale that may be several: mehrere hunderttausend."""
    return numeral.role is Role.UNIT and numeral.value in _COMPOUND_SCALES


def _unread(line: Line, first: int, after: int) -> Quantity:
    """A numeral without one honest value."""
    made = quantity_of(line, first, after, None)
    made.kind = Kind.UNREAD
    return made


def _inverted(line: Line, first: int, numeral: Numeral) -> Quantity | None:
    """About ten thousand, as Slavic languages say it by putting the scale first: тысяч десять."""
    after = first + 1
    count = line.numeral(after) if line.near(after) else None
    if not line.grammar.joiners.needs_origin or count is None or numeral.role not in SCALES:
        return None
    if count.role not in _COUNTS or not 1 < count.value < numeral.value:
        return None
    made = quantity_of(line, first, after + 1, count.value * numeral.value)
    made.bound, made.bound_text = Bound.ABOUT, line.original(first)
    return made


def _number(line: Line, index: int, numeral: Numeral) -> Quantity | None:
    """A number of digits, words or both."""
    words = line.grammar.words
    if numeral.bare is Bare.NEVER:
        context = words.contexts.get(line.words[index])
        if context is None or context.match(line.lower, line.starts[index]) is None:
            return None
    if words.prefixes and line.word(index - 1) in words.prefixes and line.gap(index) == "-":
        return None
    if line.words[index] in words.never_last and not line.near(index + 1):
        return None
    composed = Composer(line, index)
    if composed.after == index:
        return _no_number(line, index)
    scaled = numeral.role in SCALES or (numeral.role is Role.UNIT and numeral.value >= _HUGE)
    article = scaled and line.near(index) and line.words[index - 1] in words.articles
    made = quantity_of(line, index - article, composed.after, composed.value)
    made.mantissa, made.scale = composed.lead or composed.value, composed.factor
    made.lone = numeral.role is Role.ONE and composed.after == index + 1
    made.words = not composed.with_digits
    if composed.ordinal:
        made.kind = Kind.ORDINAL
        return made
    if composed.digits is not None:
        _take_form(made, composed.digits)
    doubtful = words.doubtful.get(line.words[composed.after - 1])
    if doubtful is not None:
        made.others += (composed.value * doubtful,)
    return with_part(line, made)


def _take_form(made: Quantity, digits: Digits) -> None:
    """How the digits were written, and what else they could mean."""
    made.form, made.others, made.measured = digits.form, digits.others, digits.measured
    if made.scale == 1:
        return
    if digits.measured is None:
        made.others = tuple(other * made.scale for other in digits.others)
    else:
        made.low = made.high = digits.measured * made.scale
        made.others, made.measured = (), None


def _no_number(line: Line, index: int) -> Quantity:
    """Digits that are no number: a version or an address (a name), or a slip."""
    made = _unread(line, index, index + 1)
    made.words = False
    if read_digits(line.words[index], line.marks).form is Form.DOTTED:
        made.kind = Kind.LABEL
    return made


_STARTS = {
    Role.DECADE: decade,
    Role.MONTH: _none,
    Role.FEW: _vague,
    Role.VAGUE: _vague,
    Role.MULTIPLE: multiple,
    Role.MEASURED: measured,
    Role.NAMED: named,
    Role.HALF: half,
    Role.PART: part,
    Role.NTH: part,
    Role.ORDINAL: ordinal,
    Role.SCALE: _scale,
    Role.HUNDRED: _scale,
    Role.DOZEN: _scale,
}
