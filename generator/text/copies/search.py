"""Finds stretches of words that one text has in a row from another."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from generator.text.copies.words import WORD, Word

LEAST_WORDS = 8
"""How many words in a row are a copy; fewer are often the only way to say a thing."""


class Copied(Struct, frozen=True):
    """A stretch of a text that stands in another: its characters [start, end), and how many words.

    `start` and `end` are offsets in the text that copies.
    """

    start: int
    end: int
    words: int


class Original:
    """The words of a text, ready to be looked for in many others."""

    def __init__(self, words: Sequence[Word]) -> None:
        """Note the places of every run of as many words as a copy has at least."""
        self._texts = [word.text for word in words]
        self._weights = [word.weight for word in words]
        self._places: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(words) - LEAST_WORDS + 1):
            run = tuple(self._texts[place : place + LEAST_WORDS])
            self._places.setdefault(run, []).append(place)

    def copied_by(self, words: Sequence[Word]) -> Iterator[Copied]:
        """The stretches of these words that stand here, none overlapping, each as long as it is.

        No word weighs more than `WORD`, so that a copy has at least `LEAST_WORDS` items, and is
        found by its first ones. One text may join with hyphens what the other writes apart: the
        count is the larger one.
        """
        texts = [word.text for word in words]
        start = 0
        while start <= len(texts) - LEAST_WORDS:
            places = self._places.get(tuple(texts[start : start + LEAST_WORDS]), ())
            shared = ((self._shared(texts, start, place), place) for place in places)
            length, place = max(shared, default=(0, 0))
            ours = sum(word.weight for word in words[start : start + length])
            weight = max(ours, sum(self._weights[place : place + length]))
            if weight >= LEAST_WORDS * WORD:
                end = start + length
                yield Copied(words[start].start, words[end - 1].end, weight // WORD)
                start = end
            else:
                start += 1

    def _shared(self, texts: Sequence[str], start: int, place: int) -> int:
        """How many words stand both from `start` on and here from `place` on."""
        most = min(len(texts) - start, len(self._texts) - place)
        differ = (i for i in range(most) if texts[start + i] != self._texts[place + i])
        return next(differ, most)
