"""Tells a word that bounds a number from the same word as a preposition: talks about 300."""

from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import TIME_UNITS
from generator.text.numbers.word_groups import Words

_AGED = "jährig"
_SCORED = frozenset((None, Kind.COUNT, Kind.POINTS))
_GOVERNED = 4  # words before a preposition in which its verb is looked for
_NO_WORDS: Words = frozenset()
_NEAR_ASIDE = 2  # words that may follow a change after a preposition: при росте цен до 40
_REACH = 7  # words before a bound in which a change is looked for


def is_preposition(line: Line, quantity: Quantity, place: int) -> bool:
    """Whether the one word of a bound is something else where it stands: talks about 300."""
    bounds, word, before = line.grammar.bounds, line.words[place], line.word(place - 1)
    if line.near(place) and before in bounds.blocked.get(word, ()):
        return True
    during = word in bounds.during and before not in bounds.lasting
    if during and quantity.unit in TIME_UNITS and not _is_age(line, quantity):
        return True
    if word in bounds.reach and quantity.kind in _SCORED and _stands_of(line, quantity):
        return True
    governed = line.words[max(place - _GOVERNED, 0) : place]
    if not bounds.governors.get(word, _NO_WORDS).isdisjoint(governed):
        return True
    joiners, numerals = line.grammar.joiners, (line.numeral(place - 1), line.numeral(place - 2))
    if word in joiners.to and word in bounds.governors:
        return any(numerals) or _is_moment(line, quantity)
    return word in joiners.odds and numerals[0] is not None


def _stands_of(line: Line, quantity: Quantity) -> bool:
    """Whether "of" follows what is counted: within four points of the lead."""
    words = line.words[quantity.after : quantity.after + 2]
    return not line.grammar.words.of.isdisjoint(words)


def _is_moment(line: Line, quantity: Quantity) -> bool:
    """Whether a time is that before or after something: bis drei Tage nach der Wahl."""
    follows = line.word(quantity.after) in line.grammar.words.clock_links
    return follows and quantity.unit in TIME_UNITS


def _is_age(line: Line, quantity: Quantity) -> bool:
    """Whether the unit is that of an age only: über 65-Jährige."""
    return line.words[quantity.after - 1].startswith(_AGED)


def is_target(line: Line, index: int) -> bool:
    """Whether the words up to `index` tell of a change, so that a number is where it led."""
    joiners = line.grammar.joiners
    last = line.word(index)
    if last not in joiners.change and last.endswith(line.grammar.bounds.passives):
        return False
    for place in range(max(index - _REACH, 0), index + 1):
        word = line.words[place]
        aside = line.word(place - 1) in line.grammar.bounds.aside
        if aside and index - place > _NEAR_ASIDE:
            continue
        # A preposition of origin tells of a change only with a number: from 8 to 20.
        if word in joiners.change and (
            word not in joiners.origin or line.numeral(place + 1) is not None
        ):
            return True
    return False
