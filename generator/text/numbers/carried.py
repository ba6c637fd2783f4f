"""Gives an amount the unit of the one before it: 35bn euros, of which 18bn as a loan."""

import re

from generator.text.numbers.grammar import Unit
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_SENTENCE_END = re.compile(r"[.!?]\s+(?=[^\W\d_])|\n")
_REACH = 4


def carry_unit(line: Line, money: Quantity, quantity: Quantity) -> None:
    """Give a number with a scale the unit of `money`, where it is a part of it or compared to it.

    Only where no noun follows that it could count.
    """
    # 6.2m may be metres, or millions of what was counted before.
    millions = quantity.unit == "m" and bool(quantity.others) and money.scale != 1
    if not millions and (quantity.kind is not None or quantity.scale == 1):
        return
    words, first = line.grammar.words, quantity.first
    ahead = line.words[max(first - _REACH, money.after) : first]
    if line.near(quantity.after) and line.words[quantity.after] in words.parts_after:
        ahead = [*words.parts_of]
    if words.parts_of.isdisjoint(ahead) or _SENTENCE_END.search(
        line.text, money.end, quantity.start
    ):
        return
    after = quantity.after
    following = line.words[after] if line.near(after) else ""
    if following and following not in words.no_nouns | words.parts_after:
        return
    if millions:
        quantity.low = quantity.high = quantity.others[0]
        quantity.others = ()
    quantity.become(Unit(money.kind or Kind.MONEY, money.unit, money.currency))
