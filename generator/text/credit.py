"""Words right beside a number that say whose it is, in English: "the council counted …".

Only what leaves no doubt is read: a name as the subject of a verb whose object is the number, or of
such a verb left out the second time ("the service counted …, the council …"); "according to" a
name; "by" its count. What also tells of deeds is no such verb: who "gave", "lost" or "reported" a
number of things may be another than the one who counts them.
"""

import re
from collections.abc import Iterable, Iterator
from functools import cache

from msgspec import Struct

from generator.text.whole import with_mark

NUMBER = "\ufffc"
"""What stands in a text for a number."""
_OTHER = "\ufffd"
"""What stands in a text for whatever else is no plain word."""
_FIRST, _LAST = "\U000f0000", "\U000ffffd"
"""The marks that stand for names, of a plane in which no script has letters."""

_ADVERBS = (
    r"(?:(?:itself|himself|herself|alone|also|later|then|now|still|only|once|has|had|have) )*"
)
_VERBS = (
    r"(?:count(?:s|ed)?|estimate[sd]?|reckon(?:s|ed)?|claim(?:s|ed)?|sa(?:y|ys|id)"
    r"|(?:speaks?|spoke|spoken) of)"
)
_HEDGES = (
    r"(?:(?:about|around|roughly|some|only|just|nearly|almost|over|up to|as many as|at least"
    r"|at most|more than|fewer than|less than) )*"
)
_TELLS = rf"(?: {_ADVERBS}{_VERBS}| {_ADVERBS}puts? [^,;:{NUMBER}]{{1,60}} at)"
# Where a clause begins, so that no name before this one shares the verb with it.
_BEGINS = (
    rf"(?:\A\W*|[,;:{NUMBER}\ufffd] )(?:(?:and|but|while|yet|whereas) )?"
    r"(?:(?:In|By|On|in|by|on) (?:\w+ ){1,3}?)?"
)
_COUNT = r"(?:own )?(?:count|counting|estimate|reckoning|calculation|figures?|numbers?|account)\b"
_OURS = (
    rf"(?P<after>{NUMBER}),? by our (?:own )?calculation\b"
    rf"|\b[Bb]y our (?:own )?calculation,? (?:that|this|it) (?:is|was|makes|comes to) "
    rf"{_HEDGES}(?P<before>{NUMBER})"
)
# One of them stands in every such stretch of words. Most sentences have none, which is seen in a
# tenth of the time in which a pattern is tried at each place.
_HINTS = ("count", "estimate", "reckon", "claim", "say", "said", "sp", "put", "according", "calcul")


class Credit(Struct, frozen=True):
    """A number of a text, by its offset, and the name that it is given to; "" for our own."""

    place: int
    name: str


def is_hinted(text: str) -> bool:
    """Whether a text may give a number to somebody, as far as is seen at a glance."""
    return any(hint in text for hint in _HINTS)


class Credits:
    """Reads whose the numbers of a text are, as far as it says so by one of some names."""

    def __init__(self, names: Iterable[str]) -> None:
        """`names` are as they stand in texts, but for a "the" before them."""
        self._names = sorted(names, key=len, reverse=True)

    def of(self, text: str) -> Iterator[Credit]:
        """Each number that a sentence gives to somebody; `text` has U+FFFC for every number.

        What else is no plain word in it is U+FFFD.
        """
        places = [place for place, character in enumerate(text) if character == NUMBER]
        plain = self._marked(" ".join(text.split()))
        ours, before, left_out, after = _patterns()
        for match in ours.finditer(plain):
            yield Credit(places[_ordinal(plain, match.start(match.lastgroup or 0))], "")
        told = list(before.finditer(plain))
        again = left_out.finditer(plain, told[0].end()) if told else ()
        for match in (*told, *again, *after.finditer(plain)):
            place = places[_ordinal(plain, match.start("number"))]
            named = match.groupdict()
            mark = named["name"] or named["whose"]
            yield Credit(place, self._names[ord(mark) - ord(_FIRST)])

    def _marked(self, text: str) -> str:
        """The text with a mark in place of each name, by which it is found in the list of them.

        So the patterns hold no names, of which a site may have hundreds.
        """
        marked = "".join(_OTHER if _FIRST <= letter <= _LAST else letter for letter in text)
        for i, name in enumerate(self._names[: ord(_LAST) - ord(_FIRST)]):
            if name in marked:
                marked = with_mark(name, marked, chr(ord(_FIRST) + i))
        return marked


def _ordinal(text: str, place: int) -> int:
    """How many numbers stand before a place."""
    return text.count(NUMBER, 0, place)


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """What gives a number to us; to a name before it, with a verb and without; to one after it."""
    name = f"(?:[Tt]he )?(?P<name>[{_FIRST}-{_LAST}])"
    whose = name.replace("?P<name>", "?P<whose>")
    return (
        re.compile(_OURS),
        re.compile(rf"{_BEGINS}{name}{_TELLS} {_HEDGES}(?P<number>{NUMBER})"),
        re.compile(rf"[,;] (?:(?:and|but) )?{name} {_HEDGES}(?P<number>{NUMBER})"),
        re.compile(
            rf"(?P<number>{NUMBER}),? (?:according to {name}(?!['’]s|,? (?:and|or) )"
            rf"|by {whose}['’]s {_COUNT})"
        ),
    )
