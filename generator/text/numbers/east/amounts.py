"""Puts Korean numerals together: 1만2천800, 5조 5천억, 이천칠백, 3분의 1."""

from collections.abc import Iterable
from fractions import Fraction

from msgspec import Struct

from generator.text.numbers.digits import Digits, read_digits
from generator.text.numbers.east.tables import (
    COUNTED_SURELY,
    DIGITS,
    HOMONYM,
    LARGE_UNITS,
    MONEY_AFTER,
    NATIVE,
    SCALES,
    SINO_DIGITS,
    SINO_NUMBER,
    SMALL_UNITS,
    UNIT,
)
from generator.text.numbers.east.units import UNITS
from generator.text.numbers.grammar import Marks, Value
from generator.text.numbers.reading import Kind

_TEN = 10
_NO_CEILING = 10**16
MARKS = Marks(decimal=".", thousands=",")


class Amount(Struct):
    """A number up to `end`; `lead` is its first digits where scales only multiplied them."""

    value: Value | None
    end: int
    digits: Digits
    lead: Value = 0
    scaled: bool = False


def evaluate(parts: Iterable[Value | str]) -> Value:
    """The number that digits and scales in their order make; scales alone count as one of them."""
    total: Value = 0
    section: Value = 0
    number: Value | None = None
    for part in parts:
        if not isinstance(part, str):
            number = part
        elif part in SMALL_UNITS:
            section += SMALL_UNITS[part] * (1 if number is None else number)
            number = None
        else:
            total += (section + (number or 0) or 1) * LARGE_UNITS[part]
            section, number = 0, None
    return total + section + (number or 0)


def words(text: str) -> Value:
    """The value of a number written in words, Sino-Korean or native."""
    if text in NATIVE:
        return NATIVE[text]
    if text == "한":
        return 1
    return evaluate(SINO_DIGITS.get(letter, letter) for letter in "".join(text.split()))


def is_plausible(text: str, start: int, end: int) -> bool:
    """Whether letters that may be Sino-Korean numerals are a number, and no other word.

    They are one where scales and digits take turns as in a number; what is also a name or noun
    (이천, 오만, 천사) has to stand before a counter that leaves no doubt, a trillion before money.
    """
    letters = text[start:end]
    if SINO_NUMBER.fullmatch(letters) is None:
        return False
    if letters.endswith("조"):
        return letters != "구조" and MONEY_AFTER.match(text, end) is not None
    return HOMONYM.fullmatch(letters) is None or COUNTED_SURELY.match(text, end) is not None


def fraction(part: str, whole: str) -> Fraction | None:
    """Part over whole, each in digits or words; None for a whole of nothing."""
    values = [int(text) if text.isdecimal() else words(text) for text in (part, whole)]
    return Fraction(values[0]) / values[1] if values[1] else None


def mixed(text: str, start: int) -> Amount:
    """The number of digits, and of scales between and after them, that starts at `start`."""
    digits, end = _digits(text, start)
    if digits.value is None:
        return Amount(None, end, digits)
    parts: list[Value | str] = [digits.value]
    ceiling: Value = _NO_CEILING
    while (scales := SCALES.match(text, end)) is not None:
        parts += scales[0]
        end = scales.end()
        ceiling = LARGE_UNITS.get(scales[0][-1], ceiling)
        following = _following(text, end, _size(scales[0][-1]), ceiling)
        if following is None:
            break
        number, end = following
        parts.append(number)
    once = not any(isinstance(part, int | Fraction) for part in parts[1:])
    lead = digits.value if once and len(parts) > 1 else 0
    return Amount(evaluate(parts), end, digits, lead, scaled=len(parts) > 1)


def _digits(text: str, start: int) -> tuple[Digits, int]:
    """The digits at `start` with their separators, and where they end."""
    match = next(DIGITS.finditer(text, start))
    return read_digits(match[0], MARKS), match.end()


def _following(text: str, end: int, limit: Value, ceiling: Value) -> tuple[Value, int] | None:
    """The digits after a scale that belong to the same number: 1만 1천, 4천100; not 2천 152mm.

    They are below `limit`, the scale before them, and what multiplies all of it (5백20억) below
    `ceiling`, the last scale of that sort.
    """
    place = end + 1 if text[end : end + 1] == " " else end
    if not text[place : place + 1].isdecimal():
        return None
    digits, beyond = _digits(text, place)
    if digits.value is None or digits.value >= limit:
        return None
    scales = SCALES.match(text, beyond)
    if scales is not None:
        fits = all(_size(letter) < _limit(letter, limit, ceiling) for letter in scales[0])
        size = digits.value * SMALL_UNITS.get(scales[0][0], 1)
        near = place == end or size * _TEN >= limit or _size(scales[0][-1]) < limit
        return (digits.value, beyond) if fits and near else None
    unit = UNIT.match(text, beyond)
    kind = None if unit is None else UNITS[unit["sign"] or unit["word"]].kind
    measured = kind not in (None, Kind.MONEY) or text[beyond : beyond + 1] in "년월일시"
    return None if place > end and measured else (digits.value, beyond)


def _limit(letter: str, limit: Value, ceiling: Value) -> Value:
    """What a scale after a number's first one has to stay below."""
    return ceiling if letter in LARGE_UNITS else limit


def _size(scale: str) -> int:
    """The value of one letter that is a scale."""
    return LARGE_UNITS.get(scale) or SMALL_UNITS[scale]
