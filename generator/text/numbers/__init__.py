"""Reads numbers as people write them, in six languages: `read`; `hedge` for one not typed.

A number's value, range, bound, unit, currency and kind, and where it stands. "One" alone is left
out, since it is mostly an article or a pronoun; "both", "twice", "double" and "a pair" are no
numerals. "Dozens", "thousands" and "several hundred" are numerals without one honest value and so
are UNREAD. "Nearly" and "almost" are `Bound.ABOUT`.
"""

from generator.text.bounds import Bound
from generator.text.numbers.hedged import hedge
from generator.text.numbers.reader import read
from generator.text.numbers.reading import Kind, Reading

__all__ = ["Bound", "Kind", "Reading", "hedge", "read"]
