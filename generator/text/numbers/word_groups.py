"""Groups of words that a language's grammar holds for one rule each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

_Phrases = Mapping[str, tuple[tuple[tuple[str, ...], None], ...]]
_EMPTY: _Phrases = MappingProxyType({})


class ClockWords(NamedTuple):
    """Words of hours and decades that are said without digits or a colon.

    A number is an hour before one of `parts` of the day, an ordinal before one of `nouns`, and a
    number of hours after one of `at`; `day` is such a part only then. One of `before` stands
    before a half of the hour, `links` between them. A plural ordinal of `decades` is ten years
    before "years", or after one of `during` but before none of `dates`.
    """

    at: frozenset[str] = frozenset()
    before: frozenset[str] = frozenset()
    parts: frozenset[str] = frozenset()
    day: frozenset[str] = frozenset()
    nouns: frozenset[str] = frozenset()
    links: frozenset[str] = frozenset()
    decades: frozenset[str] = frozenset()
    during: frozenset[str] = frozenset()
    dates: frozenset[str] = frozenset()


class CarriedWords(NamedTuple):
    """Words that tell whether a currency said before holds for a number with a scale alone.

    `before` holds the phrases it may depend on ("of which", "from"), keyed by their last word and
    from last to first; `after` those that begin something else than what it counts ("as a loan");
    `heads` are nouns between the two numbers that the later one counts ("a population of"). A word
    of `comparing` may stand between the number and a pause ("на 3 млн меньше, чем").
    """

    before: _Phrases = _EMPTY
    after: _Phrases = _EMPTY
    heads: frozenset[str] = frozenset()
    comparing: frozenset[str] = frozenset()


class MetreWords(NamedTuple):
    """What tells an "m" after digits that means metres from one that means millions.

    It is metres before one of `nouns`, before "of" and one of `materials`, or where a sentence has
    one of `lengths`, and millions where it has one of `crowds`.
    """

    nouns: frozenset[str] = frozenset()
    materials: frozenset[str] = frozenset()
    lengths: frozenset[str] = frozenset()
    crowds: frozenset[str] = frozenset()
