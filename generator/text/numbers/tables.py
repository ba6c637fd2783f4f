"""Turns a language's tables as typed into the look-ups that the reader uses."""

import re
from collections.abc import Iterable, Mapping
from fractions import Fraction
from re import Pattern
from typing import NamedTuple

from generator.text.bounds import Bound
from generator.text.numbers.grammar import Bare, Numeral, Role, Unit, Value
from generator.text.numbers.reading import Kind
from generator.text.numbers.units import BARE_POINTS, PER_MILLE, TIMES
from generator.text.numbers.word_groups import Phrase, T, Table, Words

_DAY = r"(?:3[01]|[12]\d|0?[1-9])(?!\d)"
_YEAR = r"(?:1[5-9]|20)\d\d(?!\d|[.,-]\d)"
_OLD_YEAR = r"1[0-4]\d\d(?=$|[.;:)]|,\s)"  # before a pause only: on 3 May 1200 soldiers came
_BARE = {"*": Bare.MANY, "~": Bare.GENITIVE, "^": Bare.NEVER}


def words(typed: str) -> Words:
    """A set of words that are apart by spaces, without the full stop of an abbreviation."""
    return frozenset(word.rstrip(".") for word in typed.split())


def phrases(typed: str) -> list[Phrase]:
    """Phrases that are apart by "|", each as its words."""
    return [tuple(phrase.split()) for phrase in typed.split("|")]


def numerals(typed: Mapping[Role, str]) -> dict[str, Numeral]:
    """Number words by role, typed "two|deux=2 three=3".

    The value is a whole number, a fraction or a power ("1e6"). A form ending in "*" is vague with
    no number before it, one in "~" is so unless it is a genitive, one in "^" then is no number. A
    full stop at the end says that the word is an abbreviation; see `abbreviations`.
    """
    found = {}
    for role, text in typed.items():
        for item in text.split():
            forms, _, value = item.partition("=")
            for form in forms.split("|"):
                bare = _BARE.get(form[-1], Bare.ONE)
                found[form.rstrip("*~^.")] = Numeral(role, _value(value), bare)
    return found


def _value(typed: str) -> Value:
    """The number typed, whole where it can be: whole numbers add up ten times faster."""
    value = Fraction(typed or 0)
    return value.numerator if value.denominator == 1 else value


def abbreviations(*typed: str) -> Words:
    """The words in tables that are typed with a full stop: it may stand after them in a text."""
    separate = " ".join(typed).replace("|", " ").replace("=", " ").split()
    return frozenset(word.rstrip(".") for word in separate if word.endswith("."))


def bounds_before(typed: Mapping[Bound, str]) -> Table[Bound]:
    """Phrases that stand before a number, keyed by their last word, from last word to first."""
    entries = (
        (tuple(word.rstrip(".") for word in reversed(phrase)), bound)
        for bound, text in typed.items()
        for phrase in phrases(text)
    )
    return table(entries)


def backwards(typed: str) -> Table[None]:
    """Phrases that only have to stand before a number, keyed by their last word, backwards."""
    return table((tuple(reversed(phrase)), None) for phrase in phrases(typed))


def bounds_after(typed: Mapping[Bound, str]) -> Table[Bound]:
    """Phrases that stand after a number, keyed by their first word."""
    return table((phrase, bound) for bound, text in typed.items() for phrase in phrases(text))


def units(  # noqa: PLR0913 -- a sort of unit each
    *,
    percent: str,
    points: str,
    times: str,
    money: Mapping[str, str],
    measures: Mapping[str, str],
    per_mille: str = "",
    bare_points: str = "",
) -> Iterable[tuple[Phrase, Unit]]:
    """Units with what they are, for `table`.

    `bare_points` are points of which only the sentence tells whether they are percentage points.
    """
    typed = [
        (percent, Unit(Kind.SHARE, "percent")),
        (points, Unit(Kind.POINTS, "percentage points")),
        (times, TIMES),
    ]
    typed += [
        (text, unit) for text, unit in ((per_mille, PER_MILLE), (bare_points, BARE_POINTS)) if text
    ]
    typed += [(text, Unit(Kind.MONEY, "", code)) for code, text in money.items()]
    typed += [(text, Unit(Kind.MEASURE, name)) for name, text in measures.items()]
    for text, unit in typed:
        for phrase in phrases(text):
            yield tuple(word.rstrip(".") for word in phrase), unit


def table(entries: Iterable[tuple[Phrase, T]]) -> Table[T]:
    """Phrases keyed by their first word, the longest first."""
    found: dict[str, list[tuple[Phrase, T]]] = {}
    for phrase, value in entries:
        found.setdefault(phrase[0], []).append((phrase, value))
    return {
        word: tuple(sorted(rest, key=lambda entry: -len(entry[0]))) for word, rest in found.items()
    }


def tails(typed: str) -> Table[None]:
    """Phrases that only have to be there."""
    return table((phrase, None) for phrase in phrases(typed))


def ratios(typed: Mapping[str, bool]) -> Table[bool]:
    """Phrases between part and whole, with whether they are hardly ever anything else."""
    return table((phrase, sure) for text, sure in typed.items() for phrase in phrases(text))


def inflected(stems: str, endings: str) -> str:
    """Number words typed "zweit=2" with each of the endings."""
    typed = (stem.partition("=") for stem in stems.split())
    return " ".join(
        f"{'|'.join(stem + ending for ending in endings.split())}={value}"
        for stem, _, value in typed
    )


def verbs(rows: str, past: str, reflexive: str, participle: str) -> str:
    """The forms of verbs typed one a line as past stem, future or present forms and participle.

    The endings of each are apart by spaces; `reflexive` is that of all but the past forms, and a
    participle may be left out.
    """
    found = []
    for row in rows.strip().splitlines():
        stem, *rest = row.split()
        found += [stem + ending for ending in past.split()]
        presents = [word for word in rest if not word.endswith("н")]
        found += [word + ending for word in presents for ending in ("", reflexive)]
        found += [word + end for word in rest if word.endswith("н") for end in participle.split()]
    return " ".join(found)


class DateForms(NamedTuple):
    """How a language writes dates, as regular expressions.

    `between` is what may stand between two days, `day` what may end a day's digits, `of` what
    stands between day and month, `short` what makes a date of a day without a month's name.
    `month_first` says that a day may follow its month.
    """

    between: str
    day: str = ""
    of: str = r"[\s-]"
    short: str = ""
    month_first: bool = False


def calendar_patterns(months: str, forms: DateForms) -> tuple[Pattern[str], Pattern[str]]:
    """Patterns for a date that begins with a day, and for one that begins with a month.

    `months` are words apart by spaces.
    """
    names = "|".join(sorted(months.split(), key=len, reverse=True))
    month = rf"(?:{names})(?![^\W\d_])\.?"
    day = rf"{_DAY}(?:{forms.day})?"
    link = rf"\s?[-\u2013\u2014/]\s?|{forms.between}"
    year = rf"(?P<year>{_YEAR}|{_OLD_YEAR})"
    at_day = (
        rf"{day}(?:(?:{link}|,\s){day}){{0,5}}(?:{forms.of}|-){month}(?:,?(?:{forms.of}|-){year})?"
    )
    if forms.short:
        at_day += rf"|{_DAY}(?:{forms.short})"
    at_month = rf"{month},?(?:{forms.of}|-)(?P<last>{_YEAR})"
    if forms.month_first:
        days = rf"{day}(?:(?:{link}){day})?(?![.,:]?\d)"
        at_month += rf"|{month}[\s-](?:the\s)?{days}(?:,?\s{year})?"
    return re.compile(at_day), re.compile(at_month)
