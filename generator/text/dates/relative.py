"""Finds words that tell a date only to one who knows the day on which they were written."""

import re

from generator.text.dates.date import MONTHS

_UNITS = r"(?:night|day|week|weekend|fortnight|month|quarter|year|decade)"
_SEASONS = r"(?:spring|summer|autumn|fall|winter)"
_WEEKDAYS = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_MONTH = rf"(?:{'|'.join(MONTHS)})"
_POINTING = r"(?:last|this|next|past|previous|current|coming)\s+(?:few\s+|several\s+|\w+\s+)?"
_FORMS = (
    rf"{_POINTING}(?:{_UNITS}s?|{_SEASONS}|{_WEEKDAYS}|(?-i:{_MONTH}))",
    rf"\w+\s+(?:{_UNITS}s?)\s+(?:ago|earlier|later)",
    r"yesterday|today|tonight|tomorrow|recently|lately|currently|so\s+far|to\s+date",
    rf"(?-i:{_WEEKDAYS})(?!,?\s+(?:\d|(?-i:{_MONTH})))",
)
_RELATIVE = re.compile(rf"\b(?:{'|'.join(_FORMS)})\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:1[89]|20|21)\d\d\b")
_NO_YEAR = re.compile(
    rf"\b{_MONTH}\b|\b(?:[Ii]n|[Ss]ince|[Bb]y|[Dd]uring|early|late)\s+(?:the\s+)?{_SEASONS}\b"
)


def relative_words(text: str) -> str:
    """The first words of an English text that need the day of writing, "" where there are none.

    "last fall", "recently", "two weeks ago", "on Monday", and, where no year stands in the text,
    "in January" and "this spring". Words beside a year are taken to be anchored by it only if they
    are a month or a season: "last year" is relative in any company.
    """
    found = _RELATIVE.search(text)
    if found is None and not _YEAR.search(text):
        found = _NO_YEAR.search(text)
    return found[0] if found else ""
