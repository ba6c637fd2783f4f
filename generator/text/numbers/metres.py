"""Tells an "m" that means millions from one that means metres: 3m voters, a 3m wall."""

from enum import IntEnum, auto

from generator.text.numbers.digits import Form
from generator.text.numbers.line import Line
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.sentences import sentence

_RACES = frozenset((50, 60, 100, 110, 200, 400, 800, 1500, 5000, 10_000))
_THE = "the"
_STRONG = "strong"  # a 5m-strong union
_PAST = "ed"
_PEOPLES = ("ese", "ans")


class Meant(IntEnum):
    """What the letter stands for, as far as can be told."""

    METRES = auto()
    MILLIONS = auto()
    EITHER = auto()


def meant(line: Line, quantity: Quantity, index: int) -> Meant:
    """What an "m" after the quantity means, where the word at `index` is the next one.

    The next word tells, or else what the sentence speaks of.
    """
    known = line.grammar.metres
    follows = line.near(index)
    word = line.words[index] if follows else ""
    if follows and _is_counted(line, index):
        return Meant.MILLIONS
    if (follows and _is_long(line, index)) or _is_named(line, quantity, word):
        return Meant.METRES
    first, last = sentence(line, quantity.start, quantity.first)
    words = line.words[first:last]
    long, many = not known.lengths.isdisjoint(words), not known.crowds.isdisjoint(words)
    if long != many:
        return Meant.METRES if long else Meant.MILLIONS
    return Meant.METRES if _is_plainly_long(line, quantity, index) else Meant.EITHER


def _is_long(line: Line, index: int) -> bool:
    """Whether the word is what metres measure: 3m high, 20m-long, 90m of water."""
    known, word = line.grammar.metres, line.words[index]
    if "-" in line.gap(index) or word in known.nouns:
        return True
    return word in line.grammar.words.of and line.word(index + 1) in known.materials


def _is_counted(line: Line, index: int) -> bool:
    """Whether the word is what millions are counted of: 2.3m homes, 500m kronor, 4m Sudanese."""
    known, word = line.grammar.metres, line.words[index]
    if not known.nouns or word in known.nouns:
        return False
    if "-" in line.gap(index):
        return word == _STRONG
    people = line.capital(index) and word.endswith(_PEOPLES)
    counted = word.endswith("s") and word not in line.grammar.words.no_nouns
    return people or counted or line.phrase(index, line.grammar.units) is not None


def _is_named(line: Line, quantity: Quantity, word: str) -> bool:
    """Whether the number belongs to one thing, or is the distance of a race: a 3m steel beam."""
    known, before = line.grammar.metres, line.word(quantity.first - 1)
    if not known.nouns or not line.near(quantity.first):
        return False
    if before == _THE:
        return quantity.low in _RACES and word not in known.crowds
    changes = word in line.grammar.joiners.change
    thing = bool(word) and not changes and word not in known.crowds
    return thing and before in line.grammar.words.articles


def _is_plainly_long(line: Line, quantity: Quantity, index: int) -> bool:
    """Whether nobody would write millions so, with thousands of them or before what is measured."""
    if quantity.form is Form.GROUPED:
        return True
    words, word = line.grammar.words, line.words[index] if line.near(index) else ""
    verb = word.endswith(_PAST)
    return bool(word) and not (verb or word in words.part_followers or word in words.no_nouns)
