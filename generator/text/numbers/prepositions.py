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
_LONGEST_NAME = 7  # words from a noun of a sum on, with whose it is
_WAY = 6  # words around it in which a verb of movement is looked for
_MANY = 20  # from here on what is counted is no way
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
    return _is_governed(line, quantity, place) or _joins(line, quantity, place)


def _is_governed(line: Line, quantity: Quantity, place: int) -> bool:
    """Whether a verb or noun before the word at `place` makes it a preposition."""
    bounds, word = line.grammar.bounds, line.words[place]
    governed = line.words[max(place - _GOVERNED, 0) : place]
    if not bounds.governors.get(word, _NO_WORDS).isdisjoint(governed):
        return True
    if word == bounds.sums.word and _is_amount_of(line, place):
        return True
    return word in bounds.paths and _is_way(line, quantity, place, *bounds.paths[word])


def _joins(line: Line, quantity: Quantity, place: int) -> bool:
    """Whether the word at `place` stands between two numbers, or leads up to a moment."""
    joiners, word = line.grammar.joiners, line.words[place]
    numerals = line.numeral(place - 1), line.numeral(place - 2)
    if word in joiners.to and word in line.grammar.bounds.governors:
        return any(numerals) or _is_moment(line, quantity)
    return word in joiners.odds and numerals[0] is not None


def _is_amount_of(line: Line, place: int) -> bool:
    """Whether a noun before the word at `place` has the number as its amount."""
    sums = line.grammar.bounds.sums
    for noun in range(place - 1, max(place - _LONGEST_NAME, 0) - 1, -1):
        if not line.near(noun + 1):
            return False
        if line.capital(noun):
            if line.words[noun].endswith(sums.nouns):
                return sums.verbs.isdisjoint(line.words[max(noun - _GOVERNED, 0) : noun])
        elif line.words[noun] not in sums.owners:
            return False
    return False


def _is_way(line: Line, quantity: Quantity, place: int, before: Words, behind: Words) -> bool:
    """Whether what is counted is where something moves: gingen über drei Häfen."""
    if quantity.kind not in _SCORED or quantity.unit or (quantity.low or 0) >= _MANY:
        return False
    led = not before.isdisjoint(line.words[max(place - _WAY, 0) : place])
    return led or not behind.isdisjoint(line.words[quantity.after : quantity.after + _WAY])


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
