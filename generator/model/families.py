"""Metrics that add up to one another, told apart by the words that name each of them."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from msgspec import Struct

from generator.model.site import Site

Words = Mapping[str, frozenset[str]]
"""For each metric of a family the words that name it, in small letters."""


class Misnomer(Struct, frozen=True):
    """Words that name another metric than what is counted: which one, and where they stand."""

    start: int
    end: int
    metric: str


def families(site: Site) -> Mapping[str, Words]:
    """For each metric that has parts or is one: the words of all that hang together with it.

    They are those of the site's own language.
    """
    code = (site.settings.language if site.settings else "en").partition("-")[0]
    metrics = site.vocabulary.metrics
    found: dict[str, dict[str, frozenset[str]]] = {}
    for total in metrics.values():
        names = [name for name in (total.id, *total.parts) if name in metrics and total.parts]
        words = {
            name: frozenset(map(str.lower, metrics[name].words.get(code, ()))) for name in names
        }
        for name in names:
            found.setdefault(name, {}).update(words)
    return found


def misnomer(
    site: Site, known: Mapping[str, Words], text: str, metrics: Sequence[str]
) -> Misnomer | None:
    """The first words in a text for another metric of the family of `metrics`.

    None where what they are is named as well, or by the names of two of its parts: killed and
    wounded are casualties. `known` is what `families` gives.
    """
    words = next((known[name] for name in metrics if name in known), None)
    if words is None or not all(words.get(name) for name in metrics):
        return None
    lower, all_words = text.lower(), frozenset().union(*words.values())
    if not any(word in lower for word in all_words):
        return None
    found = list(pattern(all_words).finditer(lower))
    said = {match[0] for match in found}
    named = {name for name, own in words.items() if said & own}
    parts = {name for name in named if not site.vocabulary.metrics[name].parts}
    if not named or len(parts) > 1 or not named.isdisjoint(metrics):
        return None
    return Misnomer(*found[0].span(), min(parts or named))


@cache
def pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Any of the words, the longest first, so that none is found inside another."""
    listed = sorted(words, key=lambda word: (-len(word), word))
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed))})\b")
