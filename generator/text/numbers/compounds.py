"""Reads words that are several numerals run together: zwölftausend, десятитысячный."""

import re
from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from generator.text.numbers.grammar import Bare, Numeral, Role, Unit
from generator.text.numbers.reading import Kind

_UNITS = {
    "ein": 1,
    "eins": 1,
    "zwei": 2,
    "zwo": 2,
    "drei": 3,
    "vier": 4,
    "fünf": 5,
    "sechs": 6,
    "sieben": 7,
    "acht": 8,
    "neun": 9,
}
_TENS = {
    "zwanzig": 20,
    "dreißig": 30,
    "dreissig": 30,
    "vierzig": 40,
    "fünfzig": 50,
    "sechzig": 60,
    "siebzig": 70,
    "achtzig": 80,
    "neunzig": 90,
}
_TEENS = {
    "zehn": 10,
    "elf": 11,
    "zwölf": 12,
    "dreizehn": 13,
    "vierzehn": 14,
    "fünfzehn": 15,
    "sechzehn": 16,
    "siebzehn": 17,
    "achtzehn": 18,
    "neunzehn": 19,
}
_SMALL = _UNITS | _TEENS | _TENS
_SCALES = ("tausend", 1000), ("hundert", 100)


_ORDINALS = tuple(
    ending + inflection for ending in ("st", "t") for inflection in ("e", "en", "er", "es", "em")
)
_FIRST_REGULAR = 13
# What goes before a superlative: drittgrößte. "Erst" is none, as the first is the greatest itself.
_RANKS = {
    "zweit": 2,
    "dritt": 3,
    "viert": 4,
    "fünft": 5,
    "sechst": 6,
    "siebt": 7,
    "siebent": 7,
    "acht": 8,
    "neunt": 9,
    "zehnt": 10,
    "elft": 11,
    "zwölft": 12,
    "dreizehnt": 13,
    "zwanzigst": 20,
}
_RANKED = re.compile(
    rf"(?P<rank>{'|'.join(sorted(_RANKS, key=len, reverse=True))})"
    r"(?!eil|los|sam|bar|klass)(?:\w{3,}st|größt|best|platziert)e[nrsm]?"
)
_HEAD = 3  # letters of a word that tell most words from numerals
_HUNDRED = 100
_INFLECTIONS = ("", "e", "en", "er", "es", "em")
_HOURS, _THINGS = Unit(Kind.MEASURE, "hours"), Unit(Kind.COUNT, "")
_ADJECTIVES = {
    "stündig": _HOURS,
    "tägig": Unit(Kind.MEASURE, "days"),
    "wöchig": Unit(Kind.MEASURE, "weeks"),
    "monatig": Unit(Kind.MEASURE, "months"),
    "jährig": Unit(Kind.MEASURE, "years"),
    "minütig": Unit(Kind.MEASURE, "minutes"),
    "sekündig": Unit(Kind.MEASURE, "seconds"),
    "prozentig": Unit(Kind.SHARE, "percent"),
}
_COUNTED = (
    "köpfig",
    "stöckig",
    "geschossig",
    "spurig",
    "seitig",
    "teilig",
    "stufig",
    "motorig",
    "sitzig",
    "gleisig",
    "achsig",
    "bändig",
    "sprachig",
)
_ADJECTIVES |= dict.fromkeys(_COUNTED, _THINGS)
_PARTS_OF_UNITS = {
    "viertelstunde": Numeral(Role.MEASURED, Fraction(1, 4), unit=_HOURS),
    "dreiviertelstunde": Numeral(Role.MEASURED, Fraction(3, 4), unit=_HOURS),
}
_THRESHOLDS = frozenset(("hürde", "klausel", "marke", "grenze", "schwelle", "ziel"))
_MEASURED = tuple(name + ending for name in _ADJECTIVES for ending in _INFLECTIONS)
_HALVES = {"halb": Fraction(1, 2), "anderthalb": Fraction(3, 2), "eineinhalb": Fraction(3, 2)} | {
    f"{word}einhalb": value + Fraction(1, 2) for word, value in _UNITS.items() if value > 1
}
_TIMES = ("mal", "fach", "fache", "fachen", "facher", "faches", "fachem")


@lru_cache(maxsize=4096)
def german(word: str) -> Numeral | None:
    """A German number below a million in one word; None for any other word.

    Also how many times (zehnfach) and which (fünfundzwanzigste).
    """
    if word.endswith(_TIMES):
        stem = word[: word.rfind("mal" if word.endswith("mal") else "fach")]
        value = _german(stem, 0)
        return Numeral(Role.MULTIPLE, value) if value is not None and value > 1 else None
    if "ig" in word[-4:] and word.endswith(_MEASURED):
        return _measured(word)
    if word.endswith(_ORDINALS):
        return _ordinal(word) or _ranked(word)
    if not (word.endswith(("zig", "ßig", "ssig")) or "hundert" in word or "tausend" in word):
        return _threshold(word) if "prozent" in word else _PARTS_OF_UNITS.get(word)
    value = _german(word, 0)
    if value is None:
        return None
    stem = word.removesuffix("tausend").removesuffix("hundert")
    lead = _below_hundred(stem) if stem != word else None
    return Numeral(Role.UNIT, value, lead=lead or 0)


def _measured(word: str) -> Numeral | None:
    """A number with its unit, or with what it counts, as an adjective: dreitägig, vierköpfig.

    Not "einjährig", as "one year" is no number either.
    """
    place = word.rindex("ig")
    stem = word[: place + len("ig")]
    name = next(name for name in _ADJECTIVES if stem.endswith(name))
    count = stem.removesuffix(name)
    value = _HALVES.get(count) or _german(count, 0)
    idiom = name == "prozentig" and value == _HUNDRED  # hundertprozentig: wholly
    if value is None or value in (0, 1) or idiom:
        return None
    return Numeral(Role.MEASURED, value, unit=_ADJECTIVES[name])


def _threshold(word: str) -> Numeral | None:
    """The percentage that a threshold or target has its name from: Fünfprozenthürde."""
    count, _, noun = word.partition("prozent")
    share = _german(count, 0) if noun in _THRESHOLDS else None
    unit = _ADJECTIVES["prozentig"]
    return None if share is None else Numeral(Role.MEASURED, share, unit=unit)


def _ordinal(word: str) -> Numeral | None:
    """An ordinal from the thirteenth on: fünfundzwanzigste. The tables hold those below."""
    stem = word[: word.rfind("t")]
    value = _german(stem.removesuffix("s"), 0)
    if value is None and stem.endswith("s"):
        value = _german(stem, 0)
    return None if value is None or value < _FIRST_REGULAR else Numeral(Role.ORDINAL, value)


def _ranked(word: str) -> Numeral | None:
    """A rank before a superlative: zweitgrößte, drittältester, viertplatzierte."""
    match = _RANKED.fullmatch(word)
    return None if match is None else Numeral(Role.ORDINAL, _RANKS[match["rank"]])


def _german(word: str, scale: int) -> int | None:
    """The number that a word spells from the scale at that place of `_SCALES` down."""
    if scale == len(_SCALES):
        return _below_hundred(word)
    name, size = _SCALES[scale]
    left, found, right = word.partition(name)
    if not found:
        return _german(word, scale + 1)
    count = _german(left, scale + 1) if left else 1
    rest = _german(right.removeprefix("und"), scale + 1) if right else 0
    return None if count is None or rest is None else count * size + rest


def _below_hundred(word: str) -> int | None:
    """The number below a hundred that a word spells: einundzwanzig."""
    if word in _SMALL:
        return _SMALL[word]
    unit, found, ten = word.partition("und")
    if found and unit in _UNITS and ten in _TENS:
        return _UNITS[unit] + _TENS[ten]
    return None


class Adjectives:
    """Words of Slavic languages that are a numeral and a scale or unit: двухтысячный, двухлетний.

    `scales` maps the beginning of a scale's adjective to the scale; the numeral before it is one
    of `numerals`. `units` maps that of a unit's adjective to the unit; before it stands one of
    `prefixes`, or a ten of them and one below ten.
    """

    def __init__(
        self,
        scales: Mapping[str, int],
        numerals: Mapping[str, Numeral],
        units: Mapping[str, Unit],
        prefixes: Mapping[str, Numeral],
    ) -> None:
        self._scales = scales
        self._numerals = numerals
        self._units = units
        self._prefixes = {word: numeral.value for word, numeral in prefixes.items()}
        self._prefixes |= {
            ten + word: tens + value
            for ten, tens in self._prefixes.items()
            for word, value in self._prefixes.items()
            if tens in _TENS.values() and value in range(1, 10)
        }
        self._shortest = min(map(len, scales))
        self._heads = frozenset(word[:_HEAD] for word in self._prefixes)
        self._measured = re.compile(rf"(.+?)({'|'.join(units)})[^\W\d_]{{1,3}}")

    def __call__(self, word: str) -> Numeral | None:
        """The number the word spells; a scale where only digits before it say how many.

        A vague one for "many thousand"; None for any other word.
        """
        if word[:_HEAD] in self._heads and (found := self._measured.fullmatch(word)):
            value = self._prefixes.get(found[1])
            if value is not None:
                return Numeral(Role.MEASURED, value, unit=self._units[found[2]])
        if len(word) < self._shortest:
            return None
        for stem, scale in self._scales.items():
            place = word.find(stem)
            if place == 0:
                return Numeral(Role.SCALE, scale, Bare.NEVER)
            if place > 0:
                count = self._numerals.get(word[:place])
                if count is None:
                    return None
                vague = count.role is Role.FEW
                return Numeral(Role.VAGUE if vague else Role.UNIT, count.value * scale)
        return None
