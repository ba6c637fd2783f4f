"""What people type in place of an id, a number or a language code, and what they mean."""

import re
import unicodedata
from fractions import Fraction
from functools import cache

from generator.diagnostics.amounts import typed

ID_PATTERN = r"[a-z][a-z0-9]*(-[a-z0-9]+)*"

_LANGUAGES = {
    "arabic": "ar", "belarusian": "be", "chinese": "zh", "czech": "cs", "danish": "da",
    "dutch": "nl", "english": "en", "finnish": "fi", "french": "fr", "german": "de",
    "greek": "el", "hebrew": "he", "hindi": "hi", "hungarian": "hu", "indonesian": "id",
    "italian": "it", "japanese": "ja", "kazakh": "kk", "korean": "ko", "norwegian": "no",
    "persian": "fa", "farsi": "fa", "polish": "pl", "portuguese": "pt", "romanian": "ro",
    "russian": "ru", "serbian": "sr", "spanish": "es", "swedish": "sv", "turkish": "tr",
    "ukrainian": "uk", "vietnamese": "vi",
    "jp": "ja", "ua": "uk", "cz": "cs", "dk": "da", "cn": "zh", "gr": "el", "kp": "ko",
    "eng": "en", "kor": "ko", "rus": "ru", "ukr": "uk", "deu": "de", "fra": "fr",
    "en_us": "en-US", "en_gb": "en-GB", "한국어": "ko", "русский": "ru", "українська": "uk",
    "deutsch": "de", "français": "fr", "español": "es", "日本語": "ja", "中文": "zh",
}  # fmt: skip
"""Codes of BCP 47 by what people write in their place, in lower case: names, countries' codes."""

_USUAL = frozenset(code.partition("-")[0] for code in _LANGUAGES.values())
# The shape of a tag of BCP 47 (RFC 5646): a code of two or three letters, and what narrows it.
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*", re.ASCII)
# Private use (RFC 5646, section 2.2.1): a language that has no code.
_OWN_LANGUAGE = re.compile("q[a-t][a-z]")
_DIGITS = "write digits, such as 11000 or 1/3"
_ID = re.compile(ID_PATTERN)
_LOOSE_ID = re.compile(r"[A-Za-z0-9]+([-_ ]+[A-Za-z0-9]+)*")
# Letters of other scripts that look like one of ours: Cyrillic, then Greek.
_LOOKS_LIKE = dict(zip("аеорсухіјѕԁһοανρ", "aeopcyxijsdhoavp", strict=True))
_OTHERS = "".join(_LOOKS_LIKE) + "".join(_LOOKS_LIKE).upper()
_BESIDE_LATIN = re.compile(rf"[A-Za-z][{_OTHERS}]+|[{_OTHERS}]+[A-Za-z]")
# Groups of three, all parted by the same sign. A zero before the first would be a decimal's.
_GROUPED = re.compile(
    r"[+-]?[1-9]\d{0,2}(?P<sign>[,_ '\u00a0\u2009\u202f])\d{3}((?P=sign)\d{3})*(\.\d+)?", re.ASCII
)
_NUMBER = r"\d{1,15}(?:,\d{3})*(?:\.\d{1,15})?"
_RANGE = re.compile(rf"({_NUMBER})\s*(?:-|–|—|to)\s*({_NUMBER})", re.ASCII)
_SCALES = {
    "k": 1_000, "thousand": 1_000, "m": 1_000_000, "mn": 1_000_000, "million": 1_000_000,
    "bn": 1_000_000_000, "b": 1_000_000_000, "billion": 1_000_000_000,
}  # fmt: skip
_SCALED = re.compile(rf"({_NUMBER})\s*([A-Za-z]+)", re.ASCII)
_HEDGES = {
    "about": "about|approximately|approx|around|roughly|some|circa|ca|nearly|almost|~|≈",
    "at_least": "at least|no fewer than|no less than|>=|≥",
    "more_than": "more than|over|above|>",
    "at_most": "at most|up to|no more than|as many as|<=|≤",
    "less_than": "less than|fewer than|under|below|<",
    "exact": "exactly",
}


def meant_number(text: str) -> tuple[str, str]:
    """What to write in place of a text that is no number, and what is sure to be meant or ""."""
    grouped = _GROUPED.fullmatch(text)
    if grouped:
        safe = text.replace(grouped["sign"], "")
        return f"write {safe}", safe
    ended = re.fullmatch(r"([+-]?\d+(?:\.\d+)?)[,;.]", text, re.ASCII)
    if ended:
        return f"write {ended[1]}, without the sign after it", ended[1]
    ends = _RANGE.fullmatch(text)
    if ends:
        low, high = (end.replace(",", "") for end in ends.groups())
        return f"write `low: {low}` and `high: {high}` in place of `value`", ""
    return _with_unit(text) or _scaled(text) or _hedged(text) or _DIGITS, ""


def _with_unit(text: str) -> str:
    share = re.fullmatch(rf"({_NUMBER})\s*(?:%|percent|per cent)", text, re.ASCII)
    if share:
        return f"write {_digits(share[1])}: the metric's unit says percent"
    money = re.fullmatch(rf"[$€£¥₩]\s*({_NUMBER})", text, re.ASCII)
    return f"write {_digits(money[1])}: the metric's unit says the currency" if money else ""


def _scaled(text: str) -> str:
    found = _SCALED.fullmatch(text)
    scale = _SCALES.get(found[2].lower()) if found else None
    if not found or not scale:
        return ""
    return f"write {typed(Fraction(_digits(found[1])) * scale)}"


def _hedged(text: str) -> str:
    for bound, words in _HEDGES.items():
        found = re.fullmatch(rf"(?:{words})\s*({_NUMBER}\s*[A-Za-z]*)", text.lower(), re.ASCII)
        if found:
            number = found[1].strip()
            plain = re.fullmatch(_NUMBER, number, re.ASCII)
            mend = f"write {_digits(number)}" if plain else _scaled(number)
            return f"{mend}, and `bound: {bound}` on a line of its own" if mend else ""
    return ""


def _digits(text: str) -> str:
    return text.replace(",", "")


def language_code(text: str) -> str:
    """The tag of BCP 47 that a text is, or is sure to mean; "" for one that names no language."""
    meant = _LANGUAGES.get(text.lower(), "")
    if meant or not _LANGUAGE.fullmatch(text):
        return meant
    code = text.partition("-")[0]
    known = code in _USUAL or _OWN_LANGUAGE.fullmatch(code) or code in _languages()
    return text if known else ""


@cache
def _languages() -> frozenset[str]:
    """The codes that Unicode CLDR knows, old ones and those of languages long dead among them."""
    # A hundredth of a second that hardly a site has to wait.
    from babel import Locale  # noqa: PLC0415
    from babel.core import get_global  # noqa: PLC0415

    spoken = {code.partition("_")[0] for code in get_global("likely_subtags")}
    return frozenset(spoken | {*get_global("language_aliases"), *Locale("en").languages})


def look_alike(text: str) -> str:
    """How to mend the first letter of another script that looks like one of ours, "" for none.

    That is one beside a Latin letter: nobody sees the difference, and no search finds the word.
    """
    found = _BESIDE_LATIN.search(text)
    letters = (each for each in (found[0] if found else "") if each.lower() in _LOOKS_LIKE)
    return next(map(_typed_anew, letters), "")


def _typed_anew(letter: str) -> str:
    name = unicodedata.name(letter).capitalize()
    ours = _LOOKS_LIKE[letter.lower()]
    return f"`{letter}` is a letter that only looks like `{ours}` ({name}): type it anew"


def meant_id(text: str) -> tuple[str, str]:
    """How a text that is no id is made one, and the id that is sure to be meant or "".

    That is one which differs from the text in case and separators alone.
    """
    safe = re.sub(r"[-_ ]+", "-", text.lower())
    safe = safe if _LOOSE_ID.fullmatch(text) and _ID.fullmatch(safe) else ""
    alike = next((letter for letter in text if letter.lower() in _LOOKS_LIKE), None)
    latin = "".join(_LOOKS_LIKE.get(letter, letter) for letter in text.lower())
    if alike and latin.isascii():
        return _typed_anew(alike), ""
    words = re.findall(r"[a-z0-9]+", text.lower())
    near = "-".join(words)
    if re.match("[0-9]", text) and not _ID.fullmatch(near):
        moved = "-".join([*words[1:], words[0]])
        example = f", such as `{moved}`" if _ID.fullmatch(moved) else ""
        return f"an id begins with a letter{example}", ""
    near = near if _ID.fullmatch(near) else "north-korea-2"
    return f"an id is lower-case words joined by hyphens, such as `{near}`", safe
