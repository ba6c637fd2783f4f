"""Words right beside a number that say whose it is, in English: "the council counted …".

Only what leaves no doubt is read: a name as the subject of a verb whose object is the number, or of
such a verb left out the second time ("the service counted …, the council …"); "according to" a
name; "by" its count. What also tells of deeds is no such verb: who "gave", "lost" or "reported" a
number of things may be another than the one who counts them.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

NUMBER = "\ufffc"
"""What stands in a text for a number."""

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
        found = sorted({_spaced(name) for name in names}, key=len, reverse=True)
        name = rf"(?:[Tt]he )?(?<!\w)(?P<name>{'|'.join(found) or '(?!)'})(?!\w)"
        self._ours = _compiled(_OURS)
        self._before = _compiled(rf"{_BEGINS}{name}{_TELLS} {_HEDGES}(?P<number>{NUMBER})")
        self._left_out = _compiled(rf"[,;] (?:(?:and|but) )?{name} {_HEDGES}(?P<number>{NUMBER})")
        self._after = _compiled(
            rf"(?P<number>{NUMBER}),? (?:according to {name}(?!['’]s|,? (?:and|or) )"
            rf"|by {name.replace('?P<name>', '?P<whose>')}['’]s {_COUNT})"
        )

    def of(self, text: str) -> Iterator[Credit]:
        """Each number that a sentence gives to somebody; `text` has U+FFFC for every number.

        What else is no plain word in it is U+FFFD.
        """
        for match in self._ours.finditer(text):
            yield Credit(match.start(match.lastgroup or 0), "")
        told = list(self._before.finditer(text))
        again = self._left_out.finditer(text, told[0].end()) if told else ()
        for match in (*told, *again, *self._after.finditer(text)):
            groups = match.groupdict()
            yield Credit(match.start("number"), groups["name"] or groups["whose"])


def _spaced(name: str) -> str:
    return re.escape(name).replace(r"\ ", " ")


def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern.replace(" ", r"\s+"))
