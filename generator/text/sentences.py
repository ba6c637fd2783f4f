"""Where sentences end in an author text, and what stands in each of them."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from generator.text.pieces import Citation, Piece, Words

# Not after one capital or a short title: U.S. officials, Gen. Kim, No. 3.
_END = re.compile(
    r"[.!?](?<!\b[A-Z].)(?<!\b(?:Mr|Dr|St|Lt|No|vs).)(?<!\b(?:Mrs|Gen|Col|Sgt|Maj|Rep|Sen).)"
    r"[\"”’)]*(?=\s+[A-Z“\"(]|\s*\ufffc|\s*\Z)"
)
_SPACE = re.compile(r"\s*")


class Sentence(Struct, frozen=True):
    """A sentence as a reader sees it, and the pieces of it that are no plain words.

    `text` has one U+FFFC for each of `specials`; `offsets` lead from its characters to those of
    the author's text.
    """

    text: str
    offsets: Sequence[int]
    specials: tuple[Piece, ...]


def sentences(
    blocks: Iterable[Sequence[Piece]], visible: Iterable[tuple[str, Sequence[int]]]
) -> Iterator[Sentence]:
    """The sentences of a text of these blocks and what a reader sees of them, in reading order.

    One ends at `.`, `!` or `?` before a space and a capital letter or a placeholder; citations
    right behind the end belong to it.
    """
    for block, (words, offsets) in zip(blocks, visible, strict=True):
        specials = _specials(block)
        start = 0
        for end in (*_ends(words, specials), len(words)):
            if words[start:end].strip():
                inside = tuple(piece for at, piece in specials.items() if start <= at < end)
                yield Sentence(words[start:end], offsets[start:end], inside)
            start = end


def _specials(block: Sequence[Piece]) -> Mapping[int, Piece]:
    """What is no plain word, by where it stands among the characters that a reader sees."""
    found: dict[int, Piece] = {}
    place = 0
    for piece in block:
        if isinstance(piece, Words):
            place += len(piece.text)
        else:
            found[place] = piece
            place += 1
    return found


def _ends(words: str, specials: Mapping[int, Piece]) -> Iterator[int]:
    """Where the sentences of a paragraph end, with the citations behind them."""
    for match in _END.finditer(words):
        end = match.end()
        following = _past_space(words, end)
        while isinstance(specials.get(following), Citation):
            end = following + 1
            following = _past_space(words, end)
        yield end


def _past_space(words: str, place: int) -> int:
    space = _SPACE.match(words, place)
    return space.end() if space else place
