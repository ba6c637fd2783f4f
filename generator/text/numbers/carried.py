"""Gives an amount the currency of the one before it: 35bn euros, of which 18bn as a loan."""

import re

from generator.text.numbers.grammar import Unit
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind

_SENTENCE_END = re.compile(r"[.!?]\s+(?=[^\W\d_])|\n")
_REACH = 4


def carry_currency(line: Line, money: Quantity, quantity: Quantity) -> None:
    """Make a number with a scale money like `money`, where it is a part of it or compared to it.

    Only where no noun follows that it could count.
    """
    if quantity.kind is not None or quantity.scale == 1:
        return
    words, first = line.grammar.words, quantity.first
    ahead = line.words[max(first - _REACH, money.after) : first]
    if words.parts_of.isdisjoint(ahead) or _SENTENCE_END.search(
        line.text, money.end, quantity.start
    ):
        return
    after = quantity.after
    if line.near(after) and line.words[after] not in words.no_nouns:
        return
    quantity.become(Unit(Kind.MONEY, "", money.currency))
