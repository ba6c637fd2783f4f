"""The words by which two texts are compared: looser than a quote, so that no copy slips through.

A quote must repeat its source to the letter. Whoever copies changes a capital, a hyphen, a
possessive; so these do not count here, nor do signs and citation markers, and a name is one word,
whatever its length. As in `word_count`, Hangul is counted by the spaces between words, and in
scripts without any two characters are a word.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import groupby

from msgspec import Struct

from generator.text.author import PLACEHOLDER_MARK, AuthorText
from generator.text.pieces import Citation, Exempt, Piece, Words
from generator.text.quotes import word_count
from generator.text.tokens import LINE_END, Token, is_marker, tokenise
from generator.text.tokens.shapes import LONE, shape

WORD, CHARACTER = 2, 1
"""What a word weighs, and one character of a script that has no spaces."""

_LETTERS = re.compile(r"\w+")
_QUOTED = re.compile(r"“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|「[^「」]*」|『[^『』]*』|\"[^\"]*\"")
_EXEMPT_MARK = len("{=")


class Word(Struct, frozen=True):
    """A word as texts are compared by it, and the characters [start, end) of what it is part of."""

    text: str
    start: int
    end: int
    weight: int


class Names:
    """Names that count as one word each; two names of one thing are the same word."""

    def __init__(self, names: Iterable[tuple[str, Iterable[str]]]) -> None:
        """`names` are pairs of a key and what has that key is called."""
        self._by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for key, called in names:
            for name in called:
                texts = tuple(map(_named, tokenise(name)))
                if texts:
                    self._by_first.setdefault(_begun(texts[0]), []).append((texts[1:], key))
        for alike in self._by_first.values():
            alike.sort(key=lambda name: (-len(name[0]), name[1]))

    def words(self, text: str) -> tuple[Word, ...]:
        """The words of a text."""
        return tuple(_joined(self._folded(tokenise(text))))

    def _folded(self, tokens: Sequence[Token]) -> Iterator[Word]:
        """The words of each token that counts, and one for each name."""
        texts = [_named(token) for token in tokens]
        place = 0
        while place < len(tokens):
            start = tokens[place].start
            for rest, key in self._by_first.get(_begun(texts[place]), ()):
                if tuple(texts[place + 1 : place + 1 + len(rest)]) == rest:
                    place += 1 + len(rest)
                    # No word has a line's end in it, so that none is taken for a name.
                    yield Word(LINE_END + key, start, tokens[place - 1].end, WORD)
                    break
            else:
                yield from _plain(tokens[place])
                place += 1


def _named(token: Token) -> str:
    """A token as names are compared: with its capitals, which tell a name from a word."""
    return token.text.replace(LINE_END, "").removesuffix("'s")


def _begun(name: str) -> str:
    """The first word of a name, which may have a capital only because it begins a sentence."""
    return name[:1].lower() + name[1:]


def _plain(token: Token) -> Iterator[Word]:
    """A token without what a copier changes: none for signs, more for one with hyphens.

    All parts of such a one weigh as much as it does, so that taking its hyphens out, or putting
    some in, makes no difference.
    """
    if is_marker(token.text):
        return
    weight = CHARACTER if shape(token.text[0]) == LONE else WORD
    for part in _named(token).casefold().split("-"):
        if any(map(str.isalnum, part)):
            yield Word(part, token.start, token.end, weight)
            weight = 0


def _joined(words: Iterable[Word]) -> Iterator[Word]:
    """The words, those of Hangul that adjoin as one."""
    last: Word | None = None
    for word in words:
        if last and last.end == word.start and _is_hangul(last.text) and _is_hangul(word.text):
            last = Word(last.text + word.text, last.start, word.end, WORD)
            continue
        if last:
            yield last
        last = Word(word.text, word.start, word.end, WORD) if _is_hangul(word.text) else word
    if last:
        yield last


def _is_hangul(text: str) -> bool:
    return unicodedata.name(text[0], "").startswith("HANGUL")


Stretch = tuple[str, Sequence[int]]
"""Words of an author's text that stand together, with the offset of each character in it."""


def may_copy(text: AuthorText, least: int) -> bool:
    """Whether a text is long enough to have so many words; it may yet have fewer."""
    return sum(map(_most, _LETTERS.findall(text.raw))) >= least * WORD


def _most(letters: str) -> int:
    """How much letters without a space or sign between may weigh at most."""
    if letters.isascii():
        return WORD
    weight = 0
    for sort, group in groupby(letters, _sort):
        some = "".join(group)
        if sort == LONE:
            weight += CHARACTER * len(some)
        else:
            weight += WORD if some.isalpha() else WORD * len(some)
    return weight


@lru_cache(maxsize=1 << 14)
def _sort(letter: str) -> str:
    """Which letters side by side are one word: Hangul, those of a script with spaces, or none."""
    if _is_hangul(letter):
        return "hangul"
    return LONE if shape(letter) == LONE else ""


def stretches(text: AuthorText, quote_words: int) -> Iterator[Stretch]:
    """What of an author's text is in our own words, as a reader sees it.

    A figure that is told parts the words around it. So does a quote in quote marks, unless it has
    more words than `quote_words`: then it is no quote but a copy. A citation parts nothing.
    """
    for block in text.blocks:
        shown, offsets = _shown(block)
        start = 0
        for match in _QUOTED.finditer(shown):
            if word_count(match[0]) <= quote_words:
                yield from _between_figures(shown, offsets, start, match.start())
                start = match.end()
        yield from _between_figures(shown, offsets, start, len(shown))


def _between_figures(shown: str, offsets: Sequence[int], start: int, end: int) -> Iterator[Stretch]:
    for part in shown[start:end].split(PLACEHOLDER_MARK):
        if part.strip():
            yield part, offsets[start : start + len(part)]
        start += len(part) + 1


def _shown(block: Iterable[Piece]) -> tuple[str, Sequence[int]]:
    """The words of a block with the offset of each character, a mark for each figure."""
    text: list[str] = []
    offsets: list[int] = []
    for piece in block:
        if isinstance(piece, Words):
            text.append(piece.text)
            offsets.extend(piece.offsets)
        elif isinstance(piece, Exempt):
            text.append(piece.text)
            first = piece.start + _EXEMPT_MARK
            offsets.extend(min(first + i, piece.end - 1) for i in range(len(piece.text)))
        else:
            text.append(" " if isinstance(piece, Citation) else PLACEHOLDER_MARK)
            offsets.append(piece.start)
    return "".join(text), offsets
