"""Reads part and whole: 1 in 5, nine out of ten, un soldat sur cinq, 1/3, 2 1/2."""

from fractions import Fraction

from msgspec.structs import replace

from generator.text.numbers.amounts import amount_at
from generator.text.numbers.digits import Form
from generator.text.numbers.line import Line
from generator.text.numbers.pairs import joined, second_at, unread
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIME_UNITS

_SLASHES = frozenset("/\u2044")
_NAMES = frozenset(((24, 7), (9, 11)))
_ROUND_WHOLES = frozenset((12, 15, 20, 25, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 10000, 100000))
_PAST = "ed"
_NUMBER_SIGNS = ("№", "#")
_TEN, _HUNDRED = 10, 100
_FIRST_YEAR = 1000


def of_whole(line: Line, first: Quantity, index: int, *, sure: bool = False) -> Quantity | None:
    """The share that a number is of the one at word `index`: nine out of ten.

    None where the whole is none that people count by, as in "300 of 11,000".
    """
    second = second_at(line, index, line.ends[index - 1] + 1)
    if second is None or second.kind is not None or not second.low or not first.low:
        return None
    whole, part = second.low, first.low
    rounded = whole <= _TEN or whole == _HUNDRED
    likely = part == 1 and (
        sure or whole in _ROUND_WHOLES or not second.plain or _ends_share(line, first, second)
    )
    if not 0 < part < whole or not (rounded or likely):
        return None
    value = Fraction(part) / whole
    both = joined(first, second)
    return replace(both, kind=Kind.SHARE, unit="", low=value, high=value, others=())


def _ends_share(line: Line, part: Quantity, whole: Quantity) -> bool:
    """Whether what follows leaves no noun for the whole to count: one in 36 of them, one in 36."""
    words, after = line.grammar.words, whole.after
    if (whole.low or 0) >= _FIRST_YEAR:
        return False
    return line.words[after] in words.part_followers if line.near(after) else not part.plain


def of_nouns(line: Line, first: Quantity) -> Quantity | None:
    """A few of so many, with the noun between: un soldat sur cinq, one soldier in ten has."""
    joiners = line.grammar.joiners
    article = line.words[first.first] in line.grammar.words.articles
    for index in (first.after + 1, first.after + 2):
        if not line.near(index - 1) or line.numerals[index - 1] is not None:
            return None
        link = line.phrase(index, joiners.ratio) if line.near(index) else None
        if link is None or not (link[0] or (first.lone and not article)):
            continue
        found = of_whole(line, first, link[1], sure=link[0])
        if found is None:
            continue
        if link[0] or not line.near(found.after) or _follows_part(line, first, found.after):
            return found
    return None


def _follows_part(line: Line, first: Quantity, index: int) -> bool:
    """Whether the word may follow a share: one in ten has; of persons: one adult in ten skipped."""
    words, word = line.grammar.words, line.words[index]
    if word in words.part_followers:
        return True
    return line.words[first.after] in words.persons and word.endswith(_PAST)


def become_share(line: Line, quantity: Quantity) -> None:
    """Make an ordinal the share it is after "every": every fifth household, jeder Dritte.

    But not "every third day", which is how often, and not in a name or compound (every Third World
    country, every tenth-grader).
    """
    first, after, grammar = quantity.first, quantity.after, line.grammar
    if not line.near(first) or line.words[first - 1] not in grammar.words.each:
        return
    named = grammar.names.titles and line.capital(first)
    compound = line.near(after) and "-" in line.gap(after)
    value = quantity.low or 0
    times = _is_time(line, after) or (_is_time(line, first) and not _is_noun(line, after))
    if named or compound or value <= 1 or times:
        return
    quantity.kind, quantity.low = Kind.SHARE, 1 / Fraction(value)
    quantity.high = quantity.low
    quantity.first, quantity.start = first - 1, line.starts[first - 1]


def _is_noun(line: Line, index: int) -> bool:
    """Whether the word after "every second" is a noun, so no plural: household, not "counts"."""
    if not line.near(index) or line.words[index] in line.grammar.words.part_followers:
        return False
    return not line.words[index].endswith("s") or line.words[index].endswith("ss")


def _is_time(line: Line, index: int) -> bool:
    """Whether the word names a time: day, second."""
    unit = line.phrase(index, line.grammar.units)
    return unit is not None and unit[0].name in TIME_UNITS


def over(line: Line, first: Quantity, mark: str) -> Quantity:
    """Digits over digits: a fraction, or what cannot be read (a ratio, a day and month)."""
    second = second_at(line, first.after, first.end + 1)
    if second is not None and mark not in _SLASHES and second.form is Form.DECIMAL:
        return unread(first, second)
    if second is None or not second.plain or second.low is None:
        return first
    if not second.low:
        return unread(first, second) if mark not in _SLASHES else first
    part, whole = first.low or 0, second.low
    numbered = line.text[: first.start].rstrip().endswith(_NUMBER_SIGNS)
    if mark in _SLASHES and (numbered or (part, whole) in _NAMES):
        return replace(unread(first, second), kind=Kind.LABEL)
    if mark not in _SLASHES or not 0 < part < whole <= _HUNDRED:
        return unread(first, second)
    value = Fraction(part) / whole
    return replace(
        joined(first, second),
        kind=second.kind or Kind.SHARE,
        unit=second.unit,
        currency=second.currency,
        low=value,
        high=value,
        form=Form.DECIMAL,
    )


def with_fraction(line: Line, quantity: Quantity) -> Quantity | None:
    """A whole number and a fraction in digits: 2 1/2; None where none follows."""
    after = quantity.after
    if not line.near(after) or not line.words[after].isdecimal():
        return None
    mark = line.text[line.ends[after] : line.ends[after] + 1]
    part = amount_at(line, after) if mark in _SLASHES else None
    fraction = None if part is None else over(line, part, mark)
    if fraction is None or fraction.form is not Form.DECIMAL or fraction.low is None:
        return None
    value = fraction.low + (quantity.low or 0)
    share = fraction.kind is Kind.SHARE and not fraction.unit
    kind = None if share else fraction.kind
    return replace(
        fraction, start=quantity.start, first=quantity.first, low=value, high=value, kind=kind
    )
