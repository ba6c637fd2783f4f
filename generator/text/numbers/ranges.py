"""Joins two numbers into a range: 60-70 percent, between 1,000 and 3,000, two or three."""

import re

from msgspec.structs import replace

from generator.text.numbers.digits import Form
from generator.text.numbers.grammar import Unit
from generator.text.numbers.line import Line
from generator.text.numbers.lists import is_list, share_last_unit
from generator.text.numbers.pairs import (
    UNPAIRED,
    compatible,
    factor,
    joined,
    lend,
    second_at,
    unread,
)
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.ratios import of_nouns, of_whole, over, with_fraction
from generator.text.numbers.reading import Kind
from generator.text.numbers.word_groups import Words

_DASH = re.compile(r"\s?[-\u2010-\u2015\u2212~\u223c\u301c\uff5e]\s?|(?:\.{3}|…)(?=\d)")
_SPACE, _NOTHING = re.compile(r"\s+"), re.compile("")
_OVER = frozenset("/\u2044:")
# Units that a list names only once (122 and 152 mm), and how great its numbers then are.
_LISTED = {"mm": 1000, "percent": 100, "percentage points": 100}
_TEN, _FIFTY, _HUNDRED = 10, 50, 100
_THRICE = 3
_YEARS = range(1900, 2100)
_ODDS = (0, 1)
_HEAT = frozenset(("degrees", "°C", "°F"))  # said from warm to cold too: 6 bis 2 Grad
_LIKE = 20  # how many times less the end of a change with one scale may be
_LED = 3  # words before two digits in which a word for a result is looked for
_NEAR, _REACH = 2, 6  # words before a number in which "between" and "rose" are looked for


def extend(line: Line, quantity: Quantity) -> Quantity:
    """The quantity with what it is joined to, or itself."""
    if quantity.kind in UNPAIRED:
        return quantity
    if quantity.kind is None and 0 < (quantity.low or 0) < _HUNDRED:
        ratio = of_nouns(line, quantity)
        if ratio is not None:
            return ratio
    if quantity.plain:
        mark = line.text[quantity.end : quantity.end + 1]
        if mark in _OVER:
            return over(line, quantity, mark)
        quantity = with_fraction(line, quantity) or quantity
    if line.text[quantity.end : quantity.end + 1] == "," and quantity.kind is None:
        share_last_unit(line, quantity)
    dash = _DASH.match(line.text, quantity.end)
    if dash is not None and not _links(line, quantity.after):
        return _over_dash(line, quantity, dash)
    return _over_words(line, quantity, dash.end() if dash else quantity.end)


def _links(line: Line, index: int) -> bool:
    """Whether the word may stand between two numbers of one statement."""
    joiners, word = line.grammar.joiners, line.word(index)
    if word in joiners.to or word in joiners.and_ or word in joiners.or_:
        return True
    return word in joiners.onto or word in joiners.odds


def _over_dash(line: Line, first: Quantity, dash: re.Match[str]) -> Quantity:
    """A range with a dash; one that falls is no range, perhaps a score."""
    second = second_at(line, first.after, dash.end())
    if second is None or not compatible(first, second, dashed=True):
        return first
    low, high = first.low or 0, second.high or 0
    if low == high == _FIFTY and first.kind is None:
        return replace(unread(first, second), kind=Kind.LABEL)
    bare = first.plain and second.plain and first.kind is second.kind is None
    results = line.grammar.joiners.results
    if bare and (low == high or _is_result(line, first, second, results)):
        return unread(first, second)
    if low * factor(first, second) <= high:
        lend(first, second)
        return _below_zero(line, joined(first, second))
    spaced = dash[0].strip() != dash[0]
    return first if spaced or first.kind is not second.kind else unread(first, second)


def _is_result(line: Line, first: Quantity, second: Quantity, known: Words) -> bool:
    """Whether a word says that two digits are a result, not so many of what follows: lost 1-3."""
    words, after = line.grammar.words, second.after
    if known.isdisjoint(line.words[max(first.first - _LED, 0) : first.first]):
        return line.near(after) and line.words[after] in known
    follows = line.words[after] if line.near(after) else ""
    return not follows or follows in known or follows in words.no_nouns


def _is_won(line: Line, first: Quantity, second: Quantity, word: str) -> bool:
    """Whether two numbers that "to" joins are a result: s'est imposé 31 à 20."""
    bare = first.plain and second.plain and first.kind is second.kind is None
    high = max(first.low or 0, second.low or 0)
    if not bare or high >= _HUNDRED or _follows_origin(line, first):
        return False
    joiners = line.grammar.joiners
    return word in joiners.to and _is_result(line, first, second, joiners.won)


def _below_zero(line: Line, both: Quantity) -> Quantity:
    """The range, of which a word for minus holds for both ends: minus 3–5 degrees."""
    low, high = both.low or 0, both.high or 0
    if low >= 0 or high <= 0 or line.word(both.first - 1) not in line.grammar.names.minus:
        return both
    return replace(both, low=-high, high=low)


def _over_words(line: Line, first: Quantity, place: int) -> Quantity:
    """What words join to the number after `place`, the end of it and of a hyphen left hanging.

    "Two- to three-hundred" leaves one.
    """
    index = first.after
    if index >= len(line.words) or line.starts[index] < place:
        return first
    gap = _SPACE if place == first.end else _NOTHING
    if not gap.fullmatch(line.text, place, line.starts[index]):
        return first
    countable = first.kind is None or first.unit == "times"
    ratio = line.phrase(index, line.grammar.joiners.ratio) if countable else None
    if ratio is not None and (ratio[0] or first.kind is None):
        return of_whole(line, first, ratio[1], sure=ratio[0]) or first
    links = _links(line, index)
    second = second_at(line, index + 1, line.ends[index] + 1) if links else None
    if second is None or not compatible(first, second, dashed=False):
        return first
    word = line.words[index]
    if word in line.grammar.joiners.odds or _is_won(line, first, second, word):
        return _over_odds(line, first, second, word)
    return _over_word(line, first, second, line.words[index])


def _over_odds(line: Line, first: Quantity, second: Quantity, word: str) -> Quantity:
    """A score or odds, two counts of votes, or a change."""
    if _is_score(line, first, second) or _is_won(line, first, second, word):
        return unread(first, second)
    onto = word in line.grammar.joiners.onto
    return _over_word(line, first, second, word) if onto else first


def _over_word(line: Line, first: Quantity, second: Quantity, word: str) -> Quantity:
    """A range in words, or two numbers of which the second names the unit of both."""
    joiners = line.grammar.joiners
    if second.scale != 1 and _is_year_of(line, first):
        return first
    low, high = (first.low or 0) * factor(first, second), second.high or 0
    falls = _shrinks(first, second) or _changes(line, first.first) or _lands(line, first, second)
    changes = word in joiners.onto or (word in joiners.to and falls)
    if changes and first.plain and low in _YEARS and not _follows_origin(line, first):
        return first
    if changes:
        _lend_change(first, second)
        return first
    if word in joiners.to:
        ranges = not joiners.needs_origin or _stands_before(line, first.first, joiners.origin)
    elif word in joiners.and_:
        ranges = _stands_before(line, first.first, joiners.between)
    else:
        ranges = high - low == second.scale or _may_be_either(first, second)
    cools = word in joiners.to and second.unit in _HEAT and not _follows_origin(line, first)
    if ranges and (low < high or high < low < 0 or (cools and low > high)):
        lend(first, second)
        return _ordered(joined(first, second))
    if ranges and word in joiners.to and high in _ODDS and first.kind is second.kind is None:
        return unread(first, second)
    if low <= _LISTED.get(second.unit, -1) or is_list(line, first, second):
        lend(first, second)
    return first


def _ordered(both: Quantity) -> Quantity:
    """The range with its lower end first: -5 to -10 degrees."""
    if both.low is not None and both.high is not None and both.high < both.low:
        both.low, both.high = both.high, both.low
    return both


def _shrinks(first: Quantity, second: Quantity) -> bool:
    """Whether a scale said once makes the second number the lesser: de 40 à 8 millions."""
    value, shares = first.low or 0, first.scale == 1 and first.kind is None
    return shares and second.scale != 1 and second.mantissa <= value <= _LIKE * second.mantissa


def _is_year_of(line: Line, quantity: Quantity) -> bool:
    """Whether the number is the year of an amount before it: from 5.2m in 1991 to 3.7m."""
    before = line.word(quantity.first - 1)
    year = quantity.plain and (quantity.low or 0) in _YEARS
    return year and before in line.grammar.calendar.year_before - line.grammar.joiners.origin


def _follows_origin(line: Line, quantity: Quantity) -> bool:
    """Whether "from" stands directly before the number, so that it is no year of the change."""
    return line.word(quantity.first - 1) in line.grammar.joiners.origin


def _is_score(line: Line, first: Quantity, second: Quantity) -> bool:
    """Whether two small numbers with nothing counted after them are a score: drei zu eins."""
    both = max(first.low or 0, second.low or 0)
    bare = first.kind is second.kind is None and both < _HUNDRED
    if not bare or _stands_before(line, first.first, line.grammar.joiners.origin):
        return False
    return (second.low or 0) == 1 or not line.near(second.after)


def _may_be_either(first: Quantity, second: Quantity) -> bool:
    """Whether "or" leaves one number open between two of a like size: 300 or 400."""
    low, high = first.low or 0, second.high or 0
    if first.plain and low in _YEARS:
        return False
    return first.kind is second.kind is None and low < high <= _TEN * low and low >= _TEN


def _lend_change(first: Quantity, second: Quantity) -> None:
    """What the end of a change leaves to its start: from 3 to 5%, from 300 to 200 thousand."""
    shares = first.scale == 1 and first.form is not Form.GROUPED and first.kind is None
    falls = (first.low or 0) >= second.mantissa and (first.low or 0) <= _LIKE * second.mantissa
    surely = second.kind is Kind.MONEY or first.form is Form.DECIMAL
    if shares and falls and surely and second.scale != 1:
        if second.kind is not None:
            first.become(Unit(second.kind, second.unit, second.currency))
        first.low = first.high = (first.low or 0) * second.scale
        first.scale = second.scale
        return
    lend(first, second)
    if first.plain and second.scale != 1 and second.form is not Form.WORDS:
        value = first.low or 0
        first.others = (value,)
        first.low = first.high = value * second.scale


def _changes(line: Line, index: int) -> bool:
    """Whether "from" before the number tells of a change: rose from 300 to 400."""
    joiners = line.grammar.joiners
    if not _stands_before(line, index, joiners.origin):
        return False
    return _stands_before(line, index, joiners.origin & joiners.change) or any(
        word in joiners.change and word not in joiners.origin
        for word in line.words[max(index - _REACH, 0) : index]
    )


def _lands(line: Line, first: Quantity, second: Quantity) -> bool:
    """Whether the first number is by how much something changed: fell by 0.3m to 2.1m.

    Not "fell by 2% to 3%", which leaves open by how much.
    """
    index, known = first.first - 1, line.grammar.joiners.change
    if line.word(index) not in line.grammar.words.by or (first.kind is None and first.scale == 1):
        return False
    apart = not (first.low or 0) <= (second.low or 0) <= _THRICE * (first.low or 0)
    return apart and not known.isdisjoint(line.words[max(index - _REACH, 0) : index])


def _stands_before(line: Line, index: int, words: Words) -> bool:
    """Whether one of the words stands before the number, perhaps with a bound between."""
    return any(line.words[place] in words for place in range(max(index - _NEAR, 0), index))
