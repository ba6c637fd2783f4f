"""The words beside a number that bound it, as the tables in `locales` fill them."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from generator.text.bounds import Bound
from generator.text.numbers.word_groups import SumWords, Table, Words

_NONE: Words = frozenset()
_EMPTY: Mapping[str, Any] = MappingProxyType({})


class BoundWords(NamedTuple):
    """Words beside a number that bound it.

    `before` is keyed by a phrase's last word and holds its words from last to first, `after` by its
    first, `inner` before the unit. `fillers` may stand between bound and number, `prepositions`
    only after a word of `leads`, which needs what follows it ("более чем в 20 странах"; but "больше
    в 3 раза"). After a word of `blocked[bound word]` the bound word is something else ("talks about
    300 soldiers", "handed over 300"), as it is with a verb of `governors` some words before; one of
    `during` is so before a time ("over two weeks"), but not after one of `lasting` ("for over two
    weeks"), one of `rates` before a share; `targets` say what was reached where a word of change
    stands before them, near by after one of `aside` ("after prices rose"). One of `rough` is about
    so many after one of `some`. One of `nouns` may stand before a dash or colon ("maximum: 300").
    `sums` are before an amount that is not bounded ("ein Vertrag über 300 Euro"); `paths[bound
    word]` are verbs, some before it and some after what is counted, of which a few are the way
    ("gingen über drei Häfen"). A number between one of `limits` and one of `limited` is the most,
    or about so many with one of `guessed`. Before one of `never_after` what looks like a bound is
    none ("au plus tôt"). After one of `factors` a number is how many times ("multiplié par trois").
    After a phrase of `denied`, keyed by its last word, a number is not what is stated ("not 300",
    "twice 300"); one that is a bound too denies only where one of `corrections` follows ("keine
    300, sondern 400"). A verb with one of the endings `passives` says nothing of a change told
    before it ("уровень вырос, подтоплено до сотни дворов"). A number after "from" is the least
    where "to" and one of `endless` follow ("от 12 лет до пожизненного").
    """

    before: Table[Bound]
    after: Table[Bound]
    inner: Table[Bound] = _EMPTY
    fillers: Words = _NONE
    prepositions: Words = _NONE
    leads: Words = _NONE
    blocked: Mapping[str, Words] = _EMPTY
    governors: Mapping[str, Words] = _EMPTY
    sums: SumWords = SumWords()
    paths: Mapping[str, tuple[Words, Words]] = _EMPTY
    during: Words = _NONE
    rates: Words = _NONE
    lasting: Words = _NONE
    targets: Words = _NONE
    aside: Words = _NONE
    nouns: Words = _NONE
    some: Words = _NONE
    rough: Words = _NONE
    denied: Table[None] = _EMPTY
    corrections: Words = _NONE
    factors: Table[None] = _EMPTY
    never_after: Words = _NONE
    limits: Words = _NONE
    limited: Words = _NONE
    guessed: Words = _NONE
    reach: Words = _NONE
    passives: tuple[str, ...] = ()
    endless: Words = _NONE
