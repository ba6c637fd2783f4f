"""Finds the words beside a number that bound it: at least, nearly, 300-plus, or more."""

import re

from generator.text.bounds import Bound
from generator.text.numbers.line import Line
from generator.text.numbers.prepositions import is_preposition, is_target
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIMES

_SIGNS = {
    "~": Bound.ABOUT,
    "\u223c": Bound.ABOUT,
    "\u2248": Bound.ABOUT,
    "\u00b1": Bound.ABOUT,
    ">": Bound.MORE_THAN,
    "<": Bound.LESS_THAN,
    "\u2265": Bound.AT_LEAST,
    "\u2264": Bound.AT_MOST,
}
_SIGN_PAIRS = {">=": Bound.AT_LEAST, "<=": Bound.AT_MOST}
_ARROWS = frozenset("=-")  # before a sign: => 300, -> 300
_UNBOUNDED = frozenset((Kind.LABEL, Kind.ORDINAL, Kind.UNREAD, Kind.TIME, Kind.DATE))
_AFTER_NOUN = frozenset(("-", "\u2013", "\u2014", ":"))
_STOP = re.compile(r"\Z|[.,;:!?)\]\"”»\n]|\s[-\u2013\u2014]")
_PAUSES = frozenset((",", ".", ""))
_MOST_FILLERS = 3
_MOST_WORDS_COUNTED = 4


def find_factor(line: Line, quantity: Quantity) -> None:
    """Make a number that something is multiplied by how many times it grew."""
    if quantity.kind is None and quantity.scale == 1 and line.near(quantity.first):
        place = quantity.first - 1
        found = line.phrase(place, line.grammar.bounds.before, -1)
        place = place if found is None else found[1]
        if line.phrase(place, line.grammar.bounds.factors, -1) is not None:
            quantity.become(TIMES)


def find_bound(line: Line, quantity: Quantity) -> None:
    """Give the quantity the bound that stands beside it; a date has none."""
    if quantity.kind in _UNBOUNDED:
        return
    found = _before(line, quantity) or _after(line, quantity) or _inside(line, quantity)
    found = found or _limited(line, quantity) or _least(line, quantity)
    if found is None:
        return
    bound, start, end = found
    quantity.bound, quantity.bound_text = bound, line.text[start:end]


def _before(line: Line, quantity: Quantity) -> tuple[Bound, int, int] | None:
    """The bound before the number, with where its words stand."""
    text, start = line.text, quantity.start
    if text[max(start - 2, 0) : start] in (" +", "(+"):
        start -= 1
    touched = start
    while start and text[start - 1].isspace():
        start -= 1
    pair, sign = text[max(start - 2, 0) : start], _SIGNS.get(text[start - 1 : start])
    if pair in _SIGN_PAIRS:
        return _SIGN_PAIRS[pair], start - 2, start
    if sign is not None and not pair[:-1].isalnum() and pair[:-1] not in _ARROWS:
        return sign, start - 1, start
    place = quantity.first - 1
    while place >= 0 and line.ends[place] > quantity.start:
        place -= 1
    if place < 0:
        return None
    if not line.touches(place, touched):
        found = _noun_before(line, quantity, place)
        return found or _between_pauses(line, place, quantity.start)
    place = _over_fillers(line, place)
    return _phrase_before(line, quantity, place)


def _noun_before(line: Line, quantity: Quantity, place: int) -> tuple[Bound, int, int] | None:
    """The bound that a noun with a dash or colon after it is: maximum: 300.

    Not "a new maximum: 300", which is what was reached.
    """
    bounds, mark = line.grammar.bounds, line.text[line.ends[place] : quantity.start].strip()
    if line.words[place] not in bounds.nouns or mark not in _AFTER_NOUN:
        return None
    apart = not line.near(place) or line.words[place - 1] in line.grammar.joiners.and_
    return _phrase_before(line, quantity, place) if apart else None


def _between_pauses(line: Line, place: int, start: int) -> tuple[Bound, int, int] | None:
    """A bound between commas before the number: il faudrait, au bas mot, 350 millions."""
    if place < 0 or line.text[line.ends[place] : start] != ", ":
        return None
    found = line.phrase(place, line.grammar.bounds.before, -1)
    if found is None or found[1] + 1 == place:
        return None
    first = line.starts[found[1] + 1]
    if line.text[:first].rstrip()[-1:] not in _PAUSES:
        return None
    return found[0], first, line.ends[place]


def places_before(line: Line, quantity: Quantity) -> tuple[int, ...]:
    """The index of the word before the number, and of that before its bound and fillers."""
    start = quantity.start
    if start and line.text[start - 1] in _SIGNS:
        start -= 1
    nearest = quantity.first - 1
    while nearest >= 0 and line.ends[nearest] > start:
        nearest -= 1
    if nearest < 0 or not line.touches(nearest, start):
        return ()
    place = _over_fillers(line, nearest)
    bounded = False
    while (found := line.phrase(place, line.grammar.bounds.before, -1)) is not None:
        if not line.near(found[1] + 1):
            return ()
        place, bounded = found[1], True
    return (place,) if bounded else (place, nearest)


def _over_fillers(line: Line, place: int) -> int:
    """Past words that may stand between bound and number: at least another 300."""
    joiners, bounds = line.grammar.joiners, line.grammar.bounds
    for _ in range(_MOST_FILLERS):
        word = line.words[place]
        if (
            word not in bounds.fillers
            and word not in joiners.between
            and (word not in joiners.origin or word in line.grammar.words.of)
            and (word not in bounds.prepositions or line.word(place - 1) not in bounds.leads)
        ):
            break
        if not line.near(place) or line.phrase(place, bounds.before, -1) is not None:
            break
        place -= 1
    return place


def _phrase_before(line: Line, quantity: Quantity, place: int) -> tuple[Bound, int, int] | None:
    """The bound that ends with the word at `place`; of two in a row the firmer one."""
    bounds = line.grammar.bounds
    found = line.phrase(place, bounds.before, -1)
    if found is None:
        return None
    bound, beyond = found
    if beyond + 1 == place:
        word = line.words[place]
        if is_preposition(line, quantity, place):
            return None
        if word in bounds.targets and is_target(line, beyond):
            return _phrase_before(line, quantity, beyond) if line.near(place) else None
        if word in bounds.rates and quantity.kind is Kind.SHARE:
            return None
    outer = line.phrase(beyond, bounds.before, -1) if line.near(beyond + 1) else None
    if outer is not None and bound is Bound.ABOUT:
        bound, beyond = outer
    return bound, line.starts[beyond + 1], line.ends[place]


def _after(line: Line, quantity: Quantity) -> tuple[Bound, int, int] | None:
    """The bound after the number, or after the noun that follows it: 300 soldiers or more."""
    end, index = quantity.end, quantity.after
    if line.text[end : end + 1] == "+":
        return Bound.AT_LEAST, end, end + 1
    if line.text[end : end + 1] == ",":
        return _after_pause(line, end + 1, index)
    if index >= len(line.words) or not line.follows(end, index):
        return None
    table, joiners = line.grammar.bounds.after, line.grammar.joiners
    found = line.phrase(index, table)
    if found is None and line.near(index + 1) and line.numerals[index] is None:
        index += 1
        if line.words[index] in joiners.or_ or line.words[index] in joiners.and_:
            found = line.phrase(index, table)
    if found is None:
        return _after_noun(line, quantity.after)
    bound, beyond = found
    stops = line.near(beyond) and line.words[beyond] in line.grammar.bounds.never_after
    if stops or (line.near(beyond) and line.numerals[beyond] is not None):
        return None
    return bound, line.starts[index], line.ends[beyond - 1]


def _after_noun(line: Line, index: int) -> tuple[Bound, int, int] | None:
    """The bound after what is counted and a comma: 300 soldiers, if not more."""
    ahead = line.words[index + 1 : index + _MOST_WORDS_COUNTED + 1]
    if line.grammar.bounds.after.keys().isdisjoint(ahead):
        return None
    for place in range(index, min(index + _MOST_WORDS_COUNTED, len(line.words))):
        if line.numerals[place] is not None:
            return None
        end = line.ends[place]
        ends = _ends_phrase(line, place)
        if ends is not None:
            return ends
        if line.text[end : end + 1] == ",":
            return _after_pause(line, end + 1, place + 1)
        if not line.near(place + 1):
            return None
    return None


def _ends_phrase(line: Line, place: int) -> tuple[Bound, int, int] | None:
    """The bound that begins at the word after `place` and ends at a pause: 300 men at least."""
    if not line.near(place + 1):
        return None
    found = line.phrase(place + 1, line.grammar.bounds.after)
    if found is None:
        return None
    end = line.ends[found[1] - 1]
    return (found[0], line.starts[place + 1], end) if _STOP.match(line.text, end) else None


def _after_pause(line: Line, end: int, index: int) -> tuple[Bound, int, int] | None:
    """The bound between a comma and another pause: 300, give or take."""
    if index >= len(line.words) or not line.follows(end, index):
        return None
    found = line.phrase(index, line.grammar.bounds.after)
    if found is None or _STOP.match(line.text, line.ends[found[1] - 1]) is None:
        return None
    return found[0], line.starts[index], line.ends[found[1] - 1]


def _limited(line: Line, quantity: Quantity) -> tuple[Bound, int, int] | None:
    """A verb after the number that makes it a limit or a guess: auf 300 Mann begrenzt."""
    bounds, place = line.grammar.bounds, quantity.after
    if not line.near(quantity.first) or line.words[quantity.first - 1] not in bounds.limits:
        return None
    while line.follows_closely(quantity.end, place) or line.near(place):
        if line.words[place] in bounds.limited:
            return Bound.AT_MOST, line.starts[place], line.ends[place]
        if line.words[place] in bounds.guessed:
            return Bound.ABOUT, line.starts[place], line.ends[place]
        if line.numerals[place] is not None or place - quantity.after == _MOST_WORDS_COUNTED:
            return None
        place += 1
    return None


def _least(line: Line, quantity: Quantity) -> tuple[Bound, int, int] | None:
    """The "from" before a number where "to" leads to what has no end: from 12 years to life."""
    joiners, endless, first = line.grammar.joiners, line.grammar.bounds.endless, quantity.first
    if not endless or not line.near(first) or line.words[first - 1] not in joiners.origin:
        return None
    for place in range(quantity.after, min(quantity.after + _MOST_WORDS_COUNTED, len(line.words))):
        if line.numerals[place] is not None:
            return None
        if line.words[place] in joiners.to and line.word(place + 1) in endless:
            return Bound.AT_LEAST, line.starts[first - 1], line.ends[first - 1]
    return None


def _inside(line: Line, quantity: Quantity) -> tuple[Bound, int, int] | None:
    """A number word that is itself rough: une centaine; or is after "some": с десяток."""
    bounds, first = line.grammar.bounds, quantity.first
    if line.word(first - 1) in bounds.some and line.words[first] in bounds.rough:
        return Bound.ABOUT, line.starts[first - 1], line.ends[first - 1]
    for place in range(quantity.first, min(quantity.after, len(line.words))):
        if line.words[place] in line.grammar.words.approximate:
            return Bound.ABOUT, line.starts[place], line.ends[place]
    return None
