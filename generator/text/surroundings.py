"""Whether the text around a quoted fragment changes the numbers in it."""

import re
from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from generator.text.numbers import Kind, Reading, read

# Characters on each side of a fragment: farther off, no word bears on a number.
_REACH = 160
_MOST_WORDS = 8
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_WORD = re.compile(r"\S+")
_AMOUNTS = frozenset({Kind.COUNT, Kind.MONEY, Kind.SHARE, Kind.POINTS, Kind.MEASURE})


class Cut(Struct, frozen=True):
    """A number that a fragment cuts off from words of its text that belong to it.

    `number` is what the fragment alone says, with offsets in the text; `whole` what the text says
    there, None where that is no number. `before` and `after` are the neighbouring words that make
    the difference; one of them is empty where the other is enough.
    """

    number: Reading
    whole: Reading | None
    before: str
    after: str

    @property
    def only_bound(self) -> bool:
        """Whether the text hedges the number in another way and changes nothing else."""
        return self.whole is not None and _sense(self.number)[1:] == _sense(self.whole)[1:]

    @property
    def told(self) -> str:
        """What the fragment cuts off, in words."""
        ways = [f"goes on “{self.after}”"] if self.after else []
        if self.before:
            ways.insert(0, f"has “{self.before}” before it")
        return f"the quote cuts off its “{self.number.text}”: the text {' and '.join(ways)}"


def cuts(text: str, start: int, end: int, language: str | None) -> tuple[Cut, ...]:
    """The amounts in the fragment [start, end) of `text` that its surroundings make other ones.

    Read alone and read among its neighbours, each count, sum, share or measure of the fragment
    must have the same value, kind, unit and bound. `text` is as the source has it, `language` its
    BCP 47 tag or None, as for `read`. Pure; looks no farther than the paragraph.
    """
    first, last = _paragraph(text, start, end)
    around = _read(text, first, last, language)
    found = []
    for number in _read(text, start, end, language):
        whole = _at(number, around)
        if number.kind in _AMOUNTS and not _same(number, whole):
            sides = _sides(text, (first, start, end, last), number, whole, language)
            found.append(Cut(number, whole, *sides))
    return tuple(found)


def _paragraph(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the words around a fragment begin and end that could bear on it."""
    first, last = max(start - _REACH, 0), min(end + _REACH, len(text))
    while 0 < first < start and not text[first - 1].isspace():
        first += 1
    while end < last < len(text) and not text[last].isspace():
        last -= 1
    for match in _PARAGRAPH_END.finditer(text, first, start):
        first = match.end()
    following = _PARAGRAPH_END.search(text, end, last)
    return first, following.start() if following else last


def _read(text: str, start: int, end: int, language: str | None) -> tuple[Reading, ...]:
    """The numbers of a part of the text, with offsets in the whole."""
    return tuple(
        replace(number, start=number.start + start, end=number.end + start)
        for number in read(text[start:end], language)
    )


def _at(number: Reading, readings: tuple[Reading, ...]) -> Reading | None:
    """The reading that stands where the number does."""
    return next((r for r in readings if r.start < number.end and number.start < r.end), None)


def _sense(number: Reading) -> tuple[object, ...]:
    return number.bound, number.low, number.high, number.kind, number.unit, number.currency


def _same(number: Reading, whole: Reading | None) -> bool:
    return whole is not None and _sense(number) == _sense(whole)


def _sides(
    text: str,
    places: tuple[int, int, int, int],
    number: Reading,
    whole: Reading | None,
    language: str | None,
) -> tuple[str, str]:
    """The fewest words before or after the fragment, or both, with which it says the whole."""
    first, start, end, last = places
    for low, high in _stretches(text, first, start, end, last):
        found = _at(number, _read(text, low, high, language))
        if found == whole or (found and whole and _sense(found) == _sense(whole)):
            return _words(text[low:start]), _words(text[end:high])
    return _words(text[first:start]), _words(text[end:last])


def _words(text: str) -> str:
    """The words of a stretch on one line, without the marks at its ends."""
    return " ".join(text.split()).strip(" ,.;:")


def _stretches(text: str, first: int, start: int, end: int, last: int) -> Iterator[tuple[int, int]]:
    """Ever longer stretches around a fragment: on one side, then on both."""
    lows = [match.start() for match in _WORD.finditer(text, first, start)][: -_MOST_WORDS - 1 : -1]
    highs = [match.end() for match in _WORD.finditer(text, end, last)][:_MOST_WORDS]
    for high in highs:
        yield start, high
    for low in lows:
        yield low, end
    for low in lows:
        for high in highs:
            yield low, high
