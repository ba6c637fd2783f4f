"""Finds quotes in texts: the words as they stand, adjoining and in order, and nothing looser."""

from generator.text.quotes.readings import Part, Reading, fragments, readings, word_count
from generator.text.quotes.search import Absent, Diverges, Found, Index, find

__all__ = [
    "Absent",
    "Diverges",
    "Found",
    "Index",
    "Part",
    "Reading",
    "find",
    "fragments",
    "readings",
    "word_count",
]
