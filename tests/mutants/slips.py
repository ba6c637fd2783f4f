"""Slips of the hand that several kinds share."""

import re
from collections.abc import Iterator, Sequence

from generator.model.origin import Spot
from tests.mutants.mutant import Mutant, mutant, put

MONTH = (re.compile(r"(?<=\d{4}-)\d\d"), 11)
YEAR = (re.compile(r"\b\d{4}\b"), 9999)
DAY = (re.compile(r"(?<=\d{4}-\d\d-)\d\d"), 20)
"""A part of a date, and the most that can go one up."""


def other_digit(text: str) -> str:
    """The text with its first digit another one, never nought."""
    i = next(i for i, character in enumerate(text) if character.isdigit())
    return f"{text[:i]}{int(text[i]) % 9 + 1}{text[i + 1 :]}"


def moved(name: str, spot: Spot, part: tuple[re.Pattern[str], int]) -> Iterator[Mutant]:
    """The last such part of a date one up, or one down where it is at its end."""
    pattern, most = part
    text = str(spot.node.value)
    found = list(pattern.finditer(text))
    if found:
        last = found[-1]
        number = int(last[0]) + (1 if int(last[0]) < most else -1)
        wrong = f"{text[: last.start()]}{number:0{len(last[0])}}{text[last.end() :]}"
        yield from mutant(f"{name}: {text} → {wrong}", put(spot, wrong))


def after(names: Sequence[str], name: str) -> str:
    """The first other name after the first place of `name`, round from the end."""
    i = names.index(name)
    return next(other for other in (*names[i:], *names[:i]) if other != name)
