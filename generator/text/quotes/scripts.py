"""In which script letters are written, so that a quote from another text is told as such."""

import unicodedata
from collections.abc import Iterable
from functools import lru_cache

_CALLED = {"Cjk": "Chinese", "Hiragana": "Japanese", "Katakana": "Japanese"}


@lru_cache(maxsize=1 << 12)
def script(character: str) -> str:
    """The script of a letter, as a sentence names it: `Latin`, `Cyrillic`; "" for other signs.

    It is the first word of the letter's Unicode name.
    """
    if not character.isalpha():
        return ""
    name = unicodedata.name(character, "").partition(" ")[0].capitalize()
    return _CALLED.get(name, name)


def scripts(texts: Iterable[str]) -> frozenset[str]:
    """The scripts of all letters of some texts."""
    return frozenset(filter(None, map(script, set().union(*texts))))
