"""Words, phrases, and groups of them that a language's grammar holds for one rule each."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple, TypeVar

Words = frozenset[str]
T = TypeVar("T")
Phrase = tuple[str, ...]
Table = Mapping[str, tuple[tuple[Phrase, T], ...]]
_EMPTY: Table[None] = MappingProxyType({})


class ClockWords(NamedTuple):
    """Words of hours and decades that are said without digits or a colon.

    A number is an hour before one of `parts` of the day, an ordinal before one of `nouns`, and a
    number of hours after one of `at`; `day` is such a part only then. One of `before` stands
    before a half of the hour, `links` between them. A plural ordinal of `decades` is ten years
    before "years", or after one of `during` but before none of `dates`. Digits with an ending of
    `shortened` are an hour where nothing follows ("о 21-й"), after one of `before` beside times.
    """

    at: Words = frozenset()
    before: Words = frozenset()
    parts: Words = frozenset()
    day: Words = frozenset()
    nouns: Words = frozenset()
    links: Words = frozenset()
    decades: Words = frozenset()
    during: Words = frozenset()
    dates: Words = frozenset()
    shortened: Words = frozenset()


class CarriedWords(NamedTuple):
    """Words that tell whether a currency said before holds for a number with a scale alone.

    `before` holds the phrases it may depend on ("of which", "from"), keyed by their last word and
    from last to first; `after` those that begin something else than what it counts ("as a loan");
    `heads` are nouns between the two numbers that the later one counts ("a population of"). A word
    of `comparing` may stand between the number and a pause ("на 3 млн меньше, чем"). A number
    after one of `parts` and a verb of `paying` is one of them ("davon entfallen 3 Millionen auf").
    After a percentage a number with one of `at` before it is one too where it is of another of
    `parties` ("die Grünen bei 12"), and after a time one before one of `terms` is one too ("dont
    six avec sursis"). After one of `against` one that is no scale's has the currency or percent of
    that before it ("14,80 euros, contre 13,90 en 2022").

    A bare number after a dash has the unit of the one before where the word before the dash has
    one of the endings `receiving` ("детям — 125"), is one of `moments`, or follows one of `places`
    ("в Херсоне — 25"); after "to" where only words of `turning` or of a change stand between
    ("позднее её сократили до 20"), but not a time after one of `lapses` ("за 5 лет"); and after one
    of `versus` ("23,7 процента против 19,4 годом ранее").
    """

    before: Table[None] = _EMPTY
    after: Table[None] = _EMPTY
    heads: Words = frozenset()
    comparing: Words = frozenset()
    parts: Words = frozenset()
    paying: Words = frozenset()
    at: Words = frozenset()
    parties: Words = frozenset()
    terms: Table[None] = _EMPTY
    against: Table[None] = _EMPTY
    receiving: tuple[str, ...] = ()
    moments: Words = frozenset()
    places: Words = frozenset()
    turning: Words = frozenset()
    versus: Words = frozenset()
    lapses: Words = frozenset()


class SumWords(NamedTuple):
    """What makes `word` no bound but a preposition before the amount of a sum or document.

    A noun that ends as one of `nouns` stands before it, perhaps with one of `owners` and a name
    between ("ein Vertrag mit Airbus über 300 Euro"), but not after a verb that tells what it
    comes to ("so kostet der Vertrag über 300 Euro").
    """

    word: str = ""
    nouns: tuple[str, ...] = ()
    owners: Words = frozenset()
    verbs: Words = frozenset()


class MetreWords(NamedTuple):
    """What tells an "m" after digits that means metres from one that means millions.

    It is metres before one of `nouns`, before "of" and one of `materials`, or where a sentence has
    one of `lengths`, and millions where it has one of `crowds`.
    """

    nouns: Words = frozenset()
    materials: Words = frozenset()
    lengths: Words = frozenset()
    crowds: Words = frozenset()
