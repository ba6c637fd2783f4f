"""Reads words that are several numerals run together: zwölftausend, десятитысячный."""

from collections.abc import Mapping
from fractions import Fraction
from functools import lru_cache

from generator.text.numbers.grammar import Bare, Numeral, Role

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
_HUNDRED = 100
_INFLECTIONS = ("", "e", "en", "er", "es", "em")
_ADJECTIVES = {
    "stündig": "hours",
    "tägig": "days",
    "wöchig": "weeks",
    "monatig": "months",
    "jährig": "years",
    "minütig": "minutes",
    "sekündig": "seconds",
    "prozentig": "percent",
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
_ADJECTIVES |= dict.fromkeys(_COUNTED, "")
_PARTS_OF_UNITS = {
    "viertelstunde": Numeral(Role.MEASURED, Fraction(1, 4), unit="hours"),
    "dreiviertelstunde": Numeral(Role.MEASURED, Fraction(3, 4), unit="hours"),
}
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
        return _ordinal(word)
    if not (word.endswith(("zig", "ßig", "ssig")) or "hundert" in word or "tausend" in word):
        return _PARTS_OF_UNITS.get(word)
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


def _ordinal(word: str) -> Numeral | None:
    """An ordinal from the thirteenth on: fünfundzwanzigste. The tables hold those below."""
    stem = word[: word.rfind("t")]
    value = _german(stem.removesuffix("s"), 0)
    if value is None and stem.endswith("s"):
        value = _german(stem, 0)
    return None if value is None or value < _FIRST_REGULAR else Numeral(Role.ORDINAL, value)


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
    """Adjectives of Slavic languages that are a numeral and a scale: двухтысячный.

    `stems` maps the beginning of the scale's adjective to the scale; the numeral before it is one
    of `numerals`.
    """

    def __init__(self, stems: Mapping[str, int], numerals: Mapping[str, Numeral]) -> None:
        self._stems = stems
        self._numerals = numerals

    def __call__(self, word: str) -> Numeral | None:
        """The number the word spells; a scale where only digits before it say how many.

        A vague one for "many thousand"; None for any other word.
        """
        for stem, scale in self._stems.items():
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
