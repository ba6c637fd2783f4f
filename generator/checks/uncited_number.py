"""Every numeral in a text comes from a figure, or is marked as one that only names.

**Why.** This is the promise of the site: no number without its source one click away. A number
typed into a sentence has none, and goes stale when the figure changes.

**Bad.**

    text: Some 300 soldiers were killed by January 2025 [@base-article].

**Mend.** Tell the figure: `{nis-killed} by {nis-killed|as_of}`. A numeral that names and does not
count is marked: `{=Article 4}`, `{=2025}`; such marks are tallied in public.

**Not meant.** Ordinals and "a third deployment", "one", "both", "zero", a month without a year,
up to three digits inside a word (COVID-19, F-16), four behind capitals (M1978, ISO-8601) unless
they are round or the letters are an actor's or a currency's (NIS-2700), the year of a name
(Zapad-2021), a number word inside a name (the Big Four), numbers of a list that begins with 1,
addresses.
"Dozens", "hundreds", fractions and number words do need a figure.
"""

import re
from collections.abc import Container, Iterator, Mapping, Sequence
from fractions import Fraction
from functools import cached_property
from itertools import chain

from generator.diagnostics.finding import Finding, Severity
from generator.model.amounts import amounts
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.markup import brackets, list_starts
from generator.text.numbers import Kind, Reading, read
from generator.text.numerals import is_name

GROUP = "prose"
SEVERITY = Severity.ERROR

_Value = tuple[str, str, tuple[Fraction, Fraction] | None]

# What author text is written in.
_LANGUAGE = "en"
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+")
# What stands for a number beside plain digits: ², ½, ①, Ⅻ and the like.
_SIGN = (
    "\u00b2\u00b3\u00b9\u00bc-\u00be\u2070-\u2089\u2150-\u2188"
    "\u2460-\u249b\u24ea-\u24ff\u2776-\u2793"
)
_DIGITS = re.compile(rf"[\d{_SIGN}]+")
_POWER = re.compile(r"[\u00b2\u00b3\u00b9\u2070-\u2089]{1,3}")
_SMALL = r"two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty"
_LARGE = ("hundred", "thousand", "million", "billion", "trillion", "dozen")
_JOINED = re.compile(
    r"\b(?:a|one|{0}|{1})(?:{1})s?\b".format(_SMALL, "|".join(_LARGE)), re.IGNORECASE
)
# Number words of the scripts whose countries the sources are of, where they stand alone.
_FOREIGN = re.compile(
    r"\b(?:двести|триста|четыреста|\w+сот|тысяч\w?|сотн[ияю]|десятк\w+|миллион\w*|миллиард\w*"
    r"|двісті|чотириста|тисяч[аіу]?|мільйон\w*|мільярд\w*|[일이삼사오육칠팔구수]*[백천만억])\b"
    r"|[〇零一二三四五六七八九十百千万萬亿億兩两]{2,}"
)
# What no reader sees: a word or number goes on across it.
_UNSEEN = frozenset("\u00ad\u200b\u200c\u200d\u2060\ufeff")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Numerals that readers see and that no figure gives."""
    known = _Told(site, derived)
    people = site.vocabulary.actors.values()
    actors = frozenset(name for actor in people for name in actor.aliases if name.isupper())
    sources = site.names.all("source")
    for item in derived.prose:
        for start, end in list_starts(item.text):
            message = f"this list begins with {item.text.raw[start:end]}"
            yield Finding(item.spot.within(start, end), message, "begin it with 1")
        # What is in brackets that were meant to cite is reported as that.
        cited = [(a, b) for a, b, _ in brackets(item.text, sources)]
        for text, offsets in map(_seen, item.text.visible):
            for start, end, reading in _numerals(text, actors):
                if not any(a <= offsets[start] < b for a, b in cited):
                    span = item.spot.within(offsets[start], offsets[end - 1] + 1)
                    told = known.by(item.slug, text, reading) if reading else ""
                    mend = told or _mend(text, start, end, reading)
                    yield Finding(span, f"“{text[start:end]}” has no figure", mend)


def _seen(block: tuple[str, Sequence[int]]) -> tuple[str, Sequence[int]]:
    """A block of text without what no reader sees."""
    text, offsets = block
    if _UNSEEN.isdisjoint(text):
        return block
    seen = [i for i, character in enumerate(text) if character not in _UNSEEN]
    return "".join(text[i] for i in seen), [offsets[i] for i in seen]


def _numerals(text: str, actors: Container[str]) -> Iterator[tuple[int, int, Reading | None]]:
    """What is not free: what the reader reads, then what it passed over."""
    text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    covered: set[int] = set()
    for reading in read(text, _LANGUAGE):
        covered.update(range(reading.start, reading.end))
        if not _free(text, reading, actors):
            yield reading.start, reading.end, reading
    for match in _unread(text):
        start, end = match.span()
        if not covered.intersection(range(start, end)) and not _is_power(text, start, end):
            covered.update(range(start, end))
            yield start, end, None


def _unread(text: str) -> Iterator[re.Match[str]]:
    """What may be a number that the reader passes over; most texts have no word for one."""
    yield from _DIGITS.finditer(text)
    if any(map(text.lower().__contains__, _LARGE)):
        yield from _JOINED.finditer(text)
    if not text.isascii():
        yield from _FOREIGN.finditer(text)


def _is_power(text: str, start: int, end: int) -> bool:
    """Whether a raised number belongs to the letter before it: km², m³."""
    raised = _POWER.fullmatch(text, start, end)
    return raised is not None and text[max(start - 1, 0) : start].isalpha()


def _free(text: str, reading: Reading, actors: Container[str]) -> bool:
    small = reading.in_words and reading.low == reading.high and reading.low in {0, 1}
    return small or reading.kind is Kind.ORDINAL or is_name(text, reading, actors)


class _Told:
    """The figures by what they tell, looked through once and not for each number without one."""

    def __init__(self, site: Site, derived: Derived) -> None:
        self._site = site
        self._derived = derived

    def by(self, slug: str, text: str, reading: Reading) -> str:
        """How to write a number with the first figure that has it and whose words stand near it."""
        near = _words(_sentence(text, reading))
        values: list[_Value] = [
            (slug, name, (amount.low, amount.high))
            for name, words in self._words.items()
            if not near.isdisjoint(words)
            for amount in amounts(self._site.vocabulary, name, (reading,))
        ]
        found = [self._figures[value] for value in values if value in self._figures]
        if not found:
            return ""
        names = f"{{={reading.text}}} if it names and does not count"
        return f"write {{{min(found)[1]}}} if that is meant; {names}"

    @cached_property
    def _words(self) -> Mapping[str, set[str]]:
        """The words for each metric."""
        metrics = self._site.vocabulary.metrics.items()
        return {
            name: _words(
                " ".join((one.noun, one.label, *one.forms.values(), *chain(*one.words.values())))
            )
            for name, one in metrics
        }

    @cached_property
    def _figures(self) -> Mapping[_Value, tuple[int, str]]:
        """By briefing, metric and value the first figure that has it: its place and its id."""
        figures: dict[_Value, tuple[int, str]] = {}
        for place, state in enumerate(self._derived.figures.values()):
            ends = state.stated.ends if state.stated else None
            key = state.briefing.slug, state.figure.metric, ends
            figures.setdefault(key, (place, state.figure.id))
        return figures


def _sentence(text: str, reading: Reading) -> str:
    """The sentence in which a number stands."""
    begin = max(text.rfind(mark, 0, reading.start) for mark in (". ", "? ", "! ", "; ")) + 1
    end = min((i for mark in ".?!;" if (i := text.find(mark, reading.end)) >= 0), default=len(text))
    return text[begin:end]


def _words(text: str) -> set[str]:
    """The words of a text that mean something by themselves, without the ends of plurals."""
    return {word.removesuffix("s") for word in re.findall(r"[^\W\d_]{4,}", text.lower())}


def _mend(text: str, start: int, end: int, reading: Reading | None) -> str:
    numeral = text[start:end]
    kind = reading.kind if reading else None
    if kind is Kind.LABEL and not any(character.isalpha() for character in numeral):
        named = text[:start].split()[-1:]
        return f"write {{={' '.join([*named, numeral])}}}, since it names"
    if kind in {Kind.DATE, Kind.TIME}:
        return f"write {{={numeral}}} if it only names, or tell a figure as {{id|as_of}}"
    return f"write {{id}} of a figure; {{={numeral}}} if it names and does not count"
