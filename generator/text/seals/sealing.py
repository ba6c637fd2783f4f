"""Seals a text and opens it at its quotes."""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from hashlib import sha256

from msgspec import Struct

from generator.text.quotes import readings
from generator.text.quotes.readings import Reading
from generator.text.seals import tree
from generator.text.tokens import (
    LINE_END,
    NORMALISER,
    Token,
    is_marker,
    recased,
    with_line_ends,
)

# The version of the tree, of its hashes and of the file.
FORMAT = 1
HINT_BYTES = 3


class SealedSpan(Struct, frozen=True):
    """What opens the tokens of one fragment of a quote, and no other.

    `nonces` has one for each token from `start` on; `siblings` are the hashes beside them up to
    the tree's top. `skips` are the citation markers among them, which a quote passes over, by
    their place in the span and their text; `breaks` the tokens that go over line ends, with the
    places of these in the token's text. `hint` is the start of the first token's leaf, by which
    most quotes are seen not to be this one without the tree: it tells no more than the nonces do.
    """

    start: int
    nonces: tuple[bytes, ...]
    siblings: tuple[bytes, ...]
    hint: bytes
    skips: tuple[tuple[int, str], ...] = ()
    breaks: tuple[tuple[int, tuple[int, ...]], ...] = ()

    @property
    def end(self) -> int:
        """The place after the span's last token."""
        return self.start + len(self.nonces)


class Seal(Struct, frozen=True, dict=True):
    """A commitment to all tokens of a text, opened at some: spans in order of start and length."""

    format: int
    normaliser: int
    tokens: int
    root: bytes
    spans: Sequence[SealedSpan]

    @cached_property
    def proved(self) -> dict[tuple[int, int], list[bytes]]:
        """The leaves of each span [start, end) that were proved so far: no others stand there."""
        return {}

    @cached_property
    def standing(self) -> set[str]:
        """The quotes that were proved so far, each as it is typed."""
        return set()

    @cached_property
    def _by_words(self) -> Mapping[int, Sequence[SealedSpan]]:
        found: dict[int, list[SealedSpan]] = {}
        for span in self.spans:
            found.setdefault(len(span.nonces) - len(span.skips), []).append(span)
        return found

    def spans_of(self, words: int) -> Sequence[SealedSpan]:
        """The spans that quotes of so many words may open, in their order."""
        return self._by_words.get(words, ())


def seal(tokens: Sequence[Token], ranges: Iterable[tuple[int, int]]) -> Seal:
    """The seal of a text that opens these ranges [start, end) of its tokens.

    Ranges are those of `Found.spans`: each starts and ends with a token that is no citation
    marker. Each has a span of its own, also where one lies in another: the tokens beside a shorter
    one cannot be left out of a longer one's proof. The same text and ranges give the same seal.

    The nonces come from a seed that is the hash of the whole text and is kept nowhere. So whoever
    has the text can make the seal again, and a text of which all but a few words are opened hides
    those few no better than they can be guessed.

    Raises ValueError for a text without tokens and for a range that is none of it.
    """
    if not tokens:
        raise ValueError("a text without words cannot be sealed")
    texts = [token.text for token in tokens]
    seed = sha256("\n".join(texts).encode("utf-8", "surrogatepass")).digest()
    nonces = [tree.nonce(seed, place) for place in range(len(texts))]
    levels = tree.levels(list(map(tree.leaf, nonces, texts)))
    spans = tuple(_span(texts, nonces, levels, *each) for each in sorted(set(ranges)))
    root = tree.root(levels[-1][0], (FORMAT, NORMALISER), len(texts))
    return Seal(FORMAT, NORMALISER, len(texts), root, spans)


def _span(
    texts: Sequence[str], nonces: Sequence[bytes], levels: Sequence[Sequence[bytes]],
    start: int, end: int,
) -> SealedSpan:  # fmt: skip
    """What opens the tokens [start, end)."""
    if not 0 <= start < end <= len(texts) or is_marker(texts[start]) or is_marker(texts[end - 1]):
        raise ValueError(f"tokens {start} to {end} of {len(texts)} are no quote of the text")
    opened = list(enumerate(texts[start:end]))
    return SealedSpan(
        start=start,
        nonces=tuple(nonces[start:end]),
        siblings=tuple(
            levels[level][place] for level, place in tree.branch_places(start, end, len(texts))
        ),
        hint=levels[0][start][:HINT_BYTES],
        skips=tuple((place, text) for place, text in opened if is_marker(text)),
        breaks=tuple((place, _line_ends(text)) for place, text in opened if LINE_END in text),
    )


def _line_ends(text: str) -> tuple[int, ...]:
    """Where in a token's text lines end."""
    return tuple(place for place, character in enumerate(text) if character == LINE_END)


def verify_quote(seal: Seal, quote: str) -> bool:
    """Whether the seal proves that the quote stands in the sealed text.

    All its fragments, in their order, in one of the quote's readings; the case of its first letter
    is free. A quote of elision marks alone stands nowhere.
    """
    if quote in seal.standing:
        return True
    stands = any(_proves_all(seal, reading) for reading in readings(quote))
    if stands:
        seal.standing.add(quote)
    return stands


def _proves_all(seal: Seal, reading: Reading) -> bool:
    """Whether each fragment is opened after the one before it; the first place is enough.

    (The reason is that of `quotes.search`.)
    """
    after = 0
    for number, part in enumerate(reading):
        opened = opens(seal, part.words, after, any_case=number == 0)
        if opened is None:
            return False
        after = opened[1]
    return True


def opens(
    seal: Seal, fragment_tokens: Sequence[str], after: int, *, any_case: bool = False
) -> tuple[int, int] | None:
    """The first token range from `after` on at which the seal proves that these tokens stand.

    They stand adjoining but for citation markers, which the range includes and the proof too.
    `any_case` leaves the case of their first letter free. None if the seal proves no such range:
    only whole spans are proved, so a part of a quote needs to have been sealed as a quote.
    """
    if not fragment_tokens:
        return None
    firsts = recased(fragment_tokens[0]) if any_case else ()
    wordings = [(first, *fragment_tokens[1:]) for first in (fragment_tokens[0], *firsts)]
    for span in seal.spans_of(len(fragment_tokens)):
        if span.start >= after:
            for words in wordings:
                if _is_proved(seal, span, words):
                    return span.start, span.end
    return None


def _is_proved(seal: Seal, span: SealedSpan, words: Sequence[str]) -> bool:
    """Whether the words, with the span's markers and line ends, lead to the seal's root."""
    texts = words if not span.breaks and not span.skips else _with_what_is_passed(span, words)
    if tree.leaf(span.nonces[0], texts[0])[:HINT_BYTES] != span.hint:
        return False
    leaves = list(map(tree.leaf, span.nonces, texts))
    known = seal.proved.get((span.start, span.end))
    if known is not None:
        return leaves == known
    top = tree.top(leaves, span.start, seal.tokens, span.siblings)
    if tree.root(top, (seal.format, seal.normaliser), seal.tokens) != seal.root:
        return False
    seal.proved[span.start, span.end] = leaves
    return True


def _with_what_is_passed(span: SealedSpan, words: Sequence[str]) -> Sequence[str]:
    """The texts of the span's tokens, where a quote of it has these words."""
    skips, breaks = dict(span.skips), dict(span.breaks)
    rest = iter(words)
    return [
        skips.get(place) or with_line_ends(next(rest), breaks.get(place, ()))
        for place in range(len(span.nonces))
    ]
