"""Finds the fragments of a quote in a text, or says how far they go."""

from bisect import bisect_left
from collections.abc import Sequence

from msgspec import Struct

from generator.text.quotes.readings import Part, Reading, readings
from generator.text.quotes.scripts import scripts
from generator.text.tokens import LINE_END, Token, is_marker, recased


class Found(Struct, frozen=True):
    """The quote stands in the text: ranges [start, end) of the text's tokens, one a fragment.

    A range may hold citation markers that the quote passes over.
    """

    spans: tuple[tuple[int, int], ...]


class Absent(Struct, frozen=True):
    """A fragment, or the whole quote if it has none, does not stand in the text.

    `misplaced` says that it does, but only before the end of the fragment that it should follow.
    `script` names the script of the fragment where the text has no letter of that script.
    """

    fragment: str
    misplaced: bool = False
    script: str = ""


class Diverges(Struct, frozen=True):
    """A fragment starts as the text does and goes on in another way.

    `after` is the longest start that they share, in the quote's characters; `expected` is the
    quote's next word and `found` that of the text, empty where the text ends.
    """

    fragment: str
    after: str
    expected: str
    found: str


class Index:
    """The tokens of a text with the places of each, for finding many quotes in it.

    Made once for a text, in time linear in its length.
    """

    def __init__(self, tokens: Sequence[Token]) -> None:
        """Notes the places of each token, and of the forms of a word broken at a line's end."""
        self.tokens = tokens
        self.texts = [token.text for token in tokens]
        self._places: dict[str, list[int]] = {}
        self._uneven: list[int] = []
        for place, text in enumerate(self.texts):
            forms = _forms(text)
            if len(forms) > 1 or is_marker(text):
                self._uneven.append(place)
            for form in forms:
                self._places.setdefault(form, []).append(place)
        self._scripts = scripts(self._places)

    def places(self, forms: Sequence[str]) -> list[int]:
        """Where any of these stands, in order."""
        lists = [self._places[form] for form in forms if form in self._places]
        return lists[0] if len(lists) == 1 else sorted({place for each in lists for place in each})

    def foreign(self, words: Sequence[str]) -> str:
        """The script of words that have no letter in any script of the text; "" for others."""
        theirs = scripts(words)
        return " and ".join(sorted(theirs)) if theirs.isdisjoint(self._scripts) else ""

    def is_even(self, start: int, end: int) -> bool:
        """Whether each token from `start` to `end` stands for one word of a quote, as it is."""
        following = bisect_left(self._uneven, start)
        return following == len(self._uneven) or self._uneven[following] >= end


def find(quote: str, text_tokens: Sequence[Token] | Index) -> Found | Absent | Diverges:
    """Where a quote stands in a text, or at which fragment it fails.

    All fragments must be there in the quote's order, the words of each adjoining; the case of the
    quote's first letter is free. Many quotes of one text are found faster in an `Index` of it.
    Never raises: a quote without words is absent.
    """
    index = text_tokens if isinstance(text_tokens, Index) else Index(text_tokens)
    failure: Absent | Diverges | None = None
    for reading in readings(quote):
        outcome = _fit(reading, index)
        if isinstance(outcome, Found):
            return outcome
        failure = failure or outcome
    return failure or Absent(quote)


def _fit(reading: Reading, index: Index) -> Found | Absent | Diverges:
    """Each fragment at its first place after the one before it.

    Taking the first place loses nothing: all places of a fragment have equally many tokens that
    count, so that the first to start is the first to end, and whatever follows a later one also
    follows the first. By induction, if any choice of places is in order, this one is.
    """
    spans: list[tuple[int, int]] = []
    after = 0
    for number, part in enumerate(reading):
        first = part.words[0]
        places = index.places((first, *recased(first)) if number == 0 else (first,))
        earlier = bisect_left(places, after)
        span = _first(index, part.words, places[earlier:])
        if span is None:
            return _failure(part, index, places, earlier)
        spans.append(span)
        after = span[1]
    return Found(tuple(spans))


def _first(index: Index, words: Sequence[str], places: Sequence[int]) -> tuple[int, int] | None:
    """The first of these places of the first word at which all words stand."""
    rest = list(words[1:])
    for place in places:
        end = place + len(words)
        if index.texts[place + 1 : end] == rest:
            return place, end
        if not index.is_even(place, end):
            shared, end = _reach(index.texts, words, place)
            if shared == len(words):
                return place, end
    return None


def _reach(texts: Sequence[str], words: Sequence[str], place: int) -> tuple[int, int]:
    """How many words stand from the place of the first on, and where the tokens for them end."""
    shared = 1
    end = place + 1
    while shared < len(words) and end < len(texts):
        if not is_marker(texts[end]):
            if words[shared] not in _forms(texts[end]):
                break
            shared += 1
        end += 1
    return shared, end


def _failure(part: Part, index: Index, places: Sequence[int], earlier: int) -> Absent | Diverges:
    """Why a fragment is at none of the places of its first word but, maybe, the `earlier` ones.

    One word in common says where a quote diverges only if the text has that word once.
    """
    if _first(index, part.words, places[:earlier]):
        return Absent(part.text, misplaced=True)
    reaches = (_reach(index.texts, part.words, place) for place in places[earlier:])
    shared, end = max(reaches, key=lambda reach: reach[0], default=(0, 0))
    if shared == 0 or (shared == 1 and len(places) > earlier + 1):
        return Absent(part.text, script=index.foreign(part.words))
    last, following = part.tokens[shared - 1 : shared + 1]
    return Diverges(
        fragment=part.text,
        after=part.text[: last.end],
        expected=part.text[following.start : following.end],
        found="".join(index.texts[end : end + 1]).replace(LINE_END, ""),
    )


def _forms(text: str) -> tuple[str, ...]:
    """What a quote may have for a token of the text: of one broken at a line's end, three forms."""
    if LINE_END not in text:
        return (text,)
    return (text, text.replace(LINE_END, ""), text.replace(LINE_END, "-"))
