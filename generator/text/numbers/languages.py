"""Finds how a text is to be read: a language's grammar, made when it is first asked for."""

from collections.abc import Callable, Iterator
from functools import cache
from importlib import import_module

from generator.text.numbers.grammar import Grammar
from generator.text.numbers.quantity import Quantity

_SPACED = frozenset(("de", "en", "fr", "ru", "uk"))
_EASTERN = frozenset(("ja", "ko", "zh"))
_EASTERN_LETTERS = (("가", "힣"), ("\u3040", "\u30ff"), ("\u4e00", "\u9fff"))
_UNKNOWN = "any"


def grammar_for(language: str | None, text: str) -> Grammar | None:
    """The grammar for a text of the language that a BCP 47 tag names.

    The careful one for None and every language without tables of its own; None for a text whose
    numbers are read as Korean ones are.
    """
    name = (language or "").partition("-")[0].lower()
    if name in _SPACED:
        return _load(name)
    if name in _EASTERN or any(map(_is_eastern, text)):
        return None
    return _load(_UNKNOWN)


def _is_eastern(letter: str) -> bool:
    return any(first <= letter <= last for first, last in _EASTERN_LETTERS)


@cache
def eastern_quantities() -> Callable[[str], Iterator[Quantity]]:
    """What reads Korean numerals, and the Chinese ones; imported when it is first asked for."""
    module = import_module("generator.text.numbers.east.reader")
    quantities: Callable[[str], Iterator[Quantity]] = module.quantities
    return quantities


@cache
def _load(name: str) -> Grammar:
    """A grammar from its module, once."""
    module = import_module(f"generator.text.numbers.locales.{name}")
    grammar: Grammar = module.GRAMMAR
    return grammar
