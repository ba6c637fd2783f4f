"""Finds stretches of words that one text has in a row from another."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from generator.text.copies.words import WORD, Word

LEAST_WORDS = 8
"""How many words in a row are a copy; fewer are often the only way to say a thing."""


@dataclass(frozen=True, slots=True)
class Copied:
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
        self._places: dict[tuple[str, ...], list[int]] = {}
        for place in range(len(words) - LEAST_WORDS + 1):
            run = tuple(self._texts[place : place + LEAST_WORDS])
            self._places.setdefault(run, []).append(place)

    def copied_by(self, words: Sequence[Word]) -> Iterator[Copied]:
        """The stretches of these words that stand here, none overlapping, each as long as it is.

        Whatever is a copy has at least `LEAST_WORDS` words or signs of a script without spaces, so
        that its start is found by that many.
        """
        texts = [word.text for word in words]
        start = 0
        while start <= len(texts) - LEAST_WORDS:
            places = self._places.get(tuple(texts[start : start + LEAST_WORDS]), ())
            end = max((self._shared(texts, start, place) for place in places), default=start)
            weight = sum(word.weight for word in words[start:end])
            if weight >= LEAST_WORDS * WORD:
                yield Copied(words[start].start, words[end - 1].end, weight // WORD)
                start = end
            else:
                start += 1

    def _shared(self, texts: Sequence[str], start: int, place: int) -> int:
        """Where the words end that stand from `start` on and here from `place` on."""
        end = start
        while end < len(texts) and place < len(self._texts) and texts[end] == self._texts[place]:
            end, place = end + 1, place + 1
        return end
