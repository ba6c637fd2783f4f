"""Reads the numbers of a text as people write them."""

from collections.abc import Iterable
from functools import lru_cache

from msgspec.structs import replace

from generator.text.numbers import spaced
from generator.text.numbers.clean import clean, is_clean
from generator.text.numbers.grammar import Grammar
from generator.text.numbers.languages import eastern_quantities, grammar_for
from generator.text.numbers.quantity import Quantity
from generator.text.numbers.reading import Reading


# Names and labels stand in many texts, and each is read for each.
@lru_cache(maxsize=8192)
def read(text: str, language: str | None) -> tuple[Reading, ...]:
    """Every numeral of `text`, in order of start, never overlapping.

    `language` is the BCP 47 tag of the text's language; its first part decides how separators and
    words are read. With None, or a language that there are no tables for, separators that could
    be either say so in `ambiguous`.
    """
    grammar = grammar_for(language, text)
    if is_clean(text):
        return tuple(found.reading(text) for found in _quantities(text, grammar))
    cleaned = clean(text, grammar)
    readings = []
    for found in _quantities(cleaned.text, grammar):
        reading = found.reading(cleaned.text)
        start, end = cleaned.span(reading.start, reading.end)
        readings.append(replace(reading, start=start, end=end, text=text[start:end]))
    return tuple(readings)


def _quantities(text: str, grammar: Grammar | None) -> Iterable[Quantity]:
    """The numbers of a clean text."""
    if grammar is None:
        return eastern_quantities()(text)
    return spaced.quantities(text, grammar)
