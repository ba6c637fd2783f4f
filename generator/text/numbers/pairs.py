"""What any two numbers that make one statement have in common: reading the second, joining both."""

import re

from msgspec.structs import replace

from generator.text.numbers.affixes import complete
from generator.text.numbers.amounts import amount_at
from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import Unit, Value
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import CURRENCY_SIGNS

UNPAIRED = frozenset((Kind.LABEL, Kind.ORDINAL, Kind.UNREAD, Kind.TIME))
_SIGN = re.compile("[-\u2212]|[" + "".join(CURRENCY_SIGNS) + r"]?\s?")
_THOUSAND = 1000


def second_at(line: Line, index: int, place: int) -> Quantity | None:
    """The number at the offset `place`, of which `index` is the first word.

    A currency sign or an article may stand before it. None where no number with a value stands.
    """
    if index >= len(line.words):
        return None
    if line.words[index] in line.grammar.words.articles and line.numerals[index] is None:
        index += 1
        if not line.near(index):
            return None
    elif line.words[index] in line.grammar.names.minus and line.near(index + 1):
        index += 1
    elif not _SIGN.fullmatch(line.text, place, line.starts[index]):
        return None
    second = amount_at(line, index)
    if second is None or second.kind in UNPAIRED:
        return None
    complete(line, second)
    return None if second.kind in UNPAIRED else second


def compatible(first: Quantity, second: Quantity, *, dashed: bool) -> bool:
    """Whether both can be of one kind and unit; the second may leave out a currency's sign.

    `dashed` says that a dash joins them, over which it may leave out a percent sign too.
    """
    if first.kind is None:
        return True
    if second.kind is None:
        return first.kind is Kind.MONEY or (dashed and first.unit == "percent")
    same = first.kind is second.kind and first.unit == second.unit
    return same and (first.currency == second.currency or not second.currency)


def factor(first: Quantity, second: Quantity) -> Value:
    """What the first number leaves to the second: 2 to 3 million, 10-12,000."""
    value, limit = first.low or 0, second.low or 0
    if first.scale != 1 or first.form is Form.GROUPED:
        return 1
    if second.scale != 1:
        return second.scale if value < second.mantissa else 1
    if second.form is not Form.GROUPED or first.form is not Form.PLAIN:
        return 1
    group: Value = _THOUSAND
    while limit >= group * _THOUSAND:
        group *= _THOUSAND
    return group if value * group < limit else 1


def lend(first: Quantity, second: Quantity) -> None:
    """Give the first number the unit and scale that only the second one names."""
    size = factor(first, second)
    if second.kind is not None and first.kind is None:
        first.become(Unit(second.kind, second.unit, second.currency))
    if size != 1:
        first.others = (first.low or 0,) if second.scale == 1 else ()
        first.low = first.high = (first.low or 0) * size
        first.scale = second.scale


def joined(first: Quantity, second: Quantity) -> Quantity:
    """The range from the first to the second."""
    return replace(
        first,
        end=second.end,
        after=second.after,
        high=second.high,
        form=first.form if first.form is second.form else Form.DECIMAL,
        words=first.words and second.words,
        lone=False,
    )


def unread(first: Quantity, second: Quantity) -> Quantity:
    """Two numbers that make one statement without one value: a score, three to one."""
    return replace(
        joined(first, second),
        kind=Kind.UNREAD,
        low=None,
        high=None,
        others=(),
        unit="",
        currency="",
    )
