"""Tells a number that its neighbours deny, multiply or break: not 300, twice 300, 3 x 10^5."""

import re

from generator.text.numbers.bounding import places_before
from generator.text.numbers.digits import Form
from generator.text.numbers.line import Line
from generator.text.numbers.pairs import second_at
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_NOT_STATED = frozenset((Kind.LABEL, Kind.ORDINAL, Kind.UNREAD, Kind.TIME, Kind.DATE))
_POWER = re.compile(r"(?:\s?[\u00d7\u2715*^]\s?|\s[xX]\s)\d[\d.,]*(?:\s?\^\s?-?\d+)?")
_SPLIT = re.compile(r"(?:,\s|\s[.,])0\d\d(?![\d.,]\d)")
_MULTIPLIERS = frozenset(("hundred", "dozen", "score", "gross", "mil"))
_LETTERS = frozenset("kKMBT")
_OF = frozenset(("of", "de", "von"))
_YEARS = range(1900, 2100)
_NEAR = 6  # words after a number in which a correction is looked for


def find_denial(line: Line, quantity: Quantity, part_end: int) -> None:
    """Make the quantity UNREAD where it does not say what its text says.

    `part_end` is the offset at which the last share, or a zero, ends: a number that is "half of"
    stands for itself no more. Half of *the* 300 leaves the 300 as they are.
    """
    if quantity.kind in _NOT_STATED:
        return
    _share_scale(line, quantity)
    end = _broken(line, quantity)
    if end is not None:
        quantity.end = end
        while quantity.after < len(line.starts) and line.starts[quantity.after] < end:
            quantity.after += 1
    elif not _is_denied(line, quantity) and not _is_part(line, quantity, part_end):
        return
    quantity.kind, quantity.low, quantity.high, quantity.others = Kind.UNREAD, None, None, ()
    quantity.unit = quantity.currency = ""


def _share_scale(line: Line, quantity: Quantity) -> None:
    """Note that "five" in "five, six thousand" may be five thousand."""
    after = quantity.after
    if quantity.scale != 1 or line.numeral(after) is None or line.gap(after) != ", ":
        return
    second = second_at(line, after, line.starts[after])
    if second and second.scale != 1 and second.mantissa - (quantity.low or 0) == 1:
        quantity.others += ((quantity.low or 0) * second.scale,)


def _is_denied(line: Line, quantity: Quantity) -> bool:
    """Whether "not" or the like stands before the number and its bound."""
    denied = line.grammar.bounds.denied
    if any(line.phrase(place, denied, -1) is not None for place in places_before(line, quantity)):
        return True
    led = line.near(quantity.first) and line.phrase(quantity.first - 1, denied, -1) is not None
    return led and _is_corrected(line, quantity)


def _is_corrected(line: Line, quantity: Quantity) -> bool:
    """Whether a word soon after the number sets another one against it."""
    corrections, after = line.grammar.bounds.corrections, quantity.after
    return not corrections.isdisjoint(line.words[after : after + _NEAR])


def _is_part(line: Line, quantity: Quantity, part_end: int) -> bool:
    """Whether only "of" stands between a share and the number."""
    place = quantity.first - 1
    if part_end < 0 or place < 0 or line.words[place] not in _OF:
        return False
    return not line.text[part_end : line.starts[place]].strip()


def _broken(line: Line, quantity: Quantity) -> int | None:
    """Where a number ends that goes on in a way which the grammar has no value for."""
    if quantity.form is Form.WORDS and not quantity.unit:
        return None
    match = _POWER.match(line.text, quantity.end)
    if match is None and quantity.plain:
        match = _SPLIT.match(line.text, quantity.end)
    if match is not None:
        return match.end()
    after = quantity.after
    if not line.follows_closely(quantity.end, after):
        return None
    return line.ends[after] if _multiplies(line, quantity, after) else None


def _multiplies(line: Line, quantity: Quantity, after: int) -> bool:
    """Whether the next word may be a scale that is not written so: 300 K, 300 dozen."""
    if quantity.kind is not None or quantity.scale != 1:
        return False
    mark = line.text[line.ends[after] : line.ends[after] + 1]
    word = line.words[after]
    if word == "gross":
        return line.word(after + 1) in line.grammar.words.of
    if line.attached(after + 1) or mark in ("-", "."):
        return False
    if word in _MULTIPLIERS:
        return quantity.low not in _YEARS
    return line.original(after) in _LETTERS
