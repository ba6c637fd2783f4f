"""A text cut into words and runs of digits, each with what it is in a number."""

import re

from generator.text.numbers.digits import PATTERN
from generator.text.numbers.grammar import DIGITS, Grammar, Numeral
from generator.text.numbers.word_groups import T, Table

# An apostrophe is part of a word only between Cyrillic letters (п'ять): in l'an and d'euros two
# words meet.
_TOKEN = re.compile(
    rf"(?P<digits>{PATTERN})|(?P<address>https?://\S+|www\.\S+)|[^\W\d_]+(?:['’ʼ](?=[\u0400-\u04ff])[^\W\d_]+)*"
)
_PLAIN_WORD = re.compile(r"[a-z]+")
_DIGIT = re.compile(r"\d")
_APOSTROPHES = str.maketrans("’ʼ", "''")
_GAP = re.compile(r"\s*[-\u2010\u2011'’]?\s*|[·⋅∙]")  # the dot stands in kWh
_COMMON_GAPS = frozenset(("", " ", "-", "\u00a0", "’"))


class Line:
    """The words of a text in order, and how they stand to each other.

    Parallel lists, since most words are looked at once: `words` in lower case, `starts` and `ends`
    as character offsets, `numerals` with what a word is in a number or None. `triggers` are the
    indices of those that are something. `listing` is the index after the last number of a list of
    named things ("Articles 4 and 5"), which another one may continue; `floor` is the offset that
    earlier readings end at.
    """

    __slots__ = (
        "ends",
        "floor",
        "grammar",
        "listing",
        "lower",
        "numerals",
        "starts",
        "text",
        "triggers",
        "words",
    )

    def __init__(self, text: str, grammar: Grammar) -> None:
        self.text = text
        self.grammar = grammar
        self.lower = lower = lowered(text)
        self.floor = 0
        self.listing = -1
        self.words: list[str] = []
        self.starts: list[int] = []
        self.ends: list[int] = []
        self.numerals: list[Numeral | None] = []
        self.triggers: list[int] = []
        known = grammar.words.numerals.get
        compound = grammar.words.compound
        for match in _TOKEN.finditer(lower):
            word = match[0]
            group = match.lastgroup
            if group == "digits":
                numeral: Numeral | None = DIGITS
            elif group is not None:
                numeral = None
            else:
                if not word.isalpha():
                    word = word.translate(_APOSTROPHES)
                numeral = known(word)
                if numeral is None and compound is not None:
                    numeral = compound(word)
            if numeral is not None:
                self.triggers.append(len(self.words))
            self.words.append(word)
            self.numerals.append(numeral)
            start, end = match.span()
            self.starts.append(start)
            self.ends.append(end)

    def numeral(self, index: int) -> Numeral | None:
        """What the word at `index` is in a number; None for any other word and past the end."""
        return self.numerals[index] if 0 <= index < len(self.numerals) else None

    def word(self, index: int) -> str:
        """The word at `index`; "" outside the text."""
        return self.words[index] if 0 <= index < len(self.words) else ""

    def gap(self, index: int) -> str:
        """What stands between the word at `index` and the one before it."""
        return self.text[self.ends[index - 1] : self.starts[index]]

    def near(self, index: int) -> bool:
        """Whether nothing but space, a hyphen or an apostrophe parts a word from the one before.

        A full stop may stand too where the one before is an abbreviation.
        """
        if not 0 < index < len(self.words):
            return False
        # Most gaps are one of a few, and this is asked more often than anything else.
        start = self.starts[index]
        gap = self.text[self.ends[index - 1] : start]
        return gap in _COMMON_GAPS or self.touches(index - 1, start)

    def touches(self, index: int, place: int) -> bool:
        """Whether no more than that parts the word at `index` from the offset `place` after it."""
        gap = self.text[self.ends[index] : place]
        if gap in _COMMON_GAPS:
            return True
        if gap[0] == "." and self.words[index] in self.grammar.abbreviated:
            gap = gap[1:]
        return _GAP.fullmatch(gap) is not None

    def follows(self, place: int, index: int) -> bool:
        """Whether no more than space or a hyphen parts the offset `place` from the next word."""
        return (
            place <= self.starts[index]
            and _GAP.fullmatch(self.text, place, self.starts[index]) is not None
        )

    def follows_closely(self, place: int, index: int) -> bool:
        """Whether there is a next word that `follows`."""
        return index < len(self.words) and self.follows(place, index)

    def phrase(self, index: int, table: Table[T], step: int = 1) -> tuple[T, int] | None:
        """What the longest phrase of `table` that begins at word `index` leads to.

        With a step of -1 the phrase is read backwards from there. Gives what it leads to and the
        index of the first word beyond it; None where no phrase stands.
        """
        if not 0 <= index < len(self.words):
            return None
        phrases = table.get(self.words[index])
        if phrases is None:
            return None
        second = self.word(index + step)
        for phrase, value in phrases:
            # Most phrases are told apart by their second word at once.
            if len(phrase) == 1 or (phrase[1] == second and self._goes_on(phrase, index, step)):
                return value, index + step * len(phrase)
        return None

    def _goes_on(self, phrase: tuple[str, ...], index: int, step: int) -> bool:
        """Whether the rest of the phrase follows the word at `index`, in steps of 1 or -1."""
        for word in phrase[1:]:
            index += step
            if self.word(index) != word or not self.near(index if step > 0 else index + 1):
                return False
        return True

    def original(self, index: int) -> str:
        """The word at `index` as typed."""
        return self.text[self.starts[index] : self.ends[index]]

    def attached(self, index: int) -> bool:
        """Whether nothing at all parts the word at `index` from the one before."""
        return 0 < index < len(self.words) and self.starts[index] == self.ends[index - 1]

    def capital(self, index: int) -> bool:
        """Whether the word at `index` begins with a capital letter."""
        return index < len(self.starts) and self.text[self.starts[index]].isupper()


def surely_none(text: str, grammar: Grammar) -> bool:
    """Whether a text holds no numeral, where that is seen at once: most prose is such text."""
    if grammar.words.compound is not None or not text.isascii():
        return False
    words = _PLAIN_WORD.findall(text.lower())
    return _DIGIT.search(text) is None and grammar.words.numerals.keys().isdisjoint(words)


def lowered(text: str) -> str:
    """The text in lower case, every character in its place."""
    lower = text.lower()
    if len(lower) == len(text):
        return lower
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
