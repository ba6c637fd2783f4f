"""Finds the words of the sentence that a number stands in."""

import re

from generator.text.numbers.line import Line

# A new sentence beyond doubt: one that begins with a capital, or in a script that has none.
NEW_SENTENCE = re.compile(r"[.!?…][\"'»”’)]*\s+[«„“\"]?(?=[A-ZÄÖÜÀ-ÝА-ЯЁІЇЄҐ가-힣])|\n")
_SENTENCE_END = re.compile(r"[.!?;]\s+(?=[^\W\d_])|\n")


def sentence(line: Line, place: int, index: int) -> tuple[int, int]:
    """The first word of the sentence at the offset `place`, and the first one beyond it.

    `index` is that of a word there.
    """
    start, end = 0, len(line.text)
    for match in _SENTENCE_END.finditer(line.text):
        if match.start() >= place:
            end = match.start()
            break
        start = match.end()
    first = last = index
    while first and line.starts[first - 1] >= start:
        first -= 1
    while last < len(line.words) and line.starts[last] < end:
        last += 1
    return first, last


def parted(text: str, start: int, end: int) -> bool:
    """Whether a new sentence begins between two offsets."""
    return NEW_SENTENCE.search(text, start, end) is not None
