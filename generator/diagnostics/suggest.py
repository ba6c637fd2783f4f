"""Did you mean: the known name that is nearest to one that is not known."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches
from functools import cached_property, lru_cache
from itertools import chain, pairwise

from generator.diagnostics.finding import Fix
from generator.diagnostics.span import Span

_SEPARATORS = re.compile(r"[-_ ]")
_COMPARED = 25
"""How many names are compared letter by letter: of more those that share most pairs of letters."""


def nearest(name: str, known: Iterable[str], but: str = "") -> str | None:
    """The known name most like `name`, or None where none is near enough to be meant.

    `but` is known and never meant: what refers to others does not mean itself.
    """
    spellings = _spellings(frozenset(known))
    slips = set(spellings.slips(name)) - {but}
    if len(slips) == 1:
        return slips.pop()
    candidates = [each for each in spellings.like(name) if each != but]
    matches = get_close_matches(name, candidates, n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "", but: str = "") -> str:
    """Words for a `help` line that offer the nearest known name, or `otherwise`."""
    match = nearest(name, known, but)
    return f"did you mean `{match}`?" if match else otherwise


def sure_fix(span: Span, name: str, known: Iterable[str], but: str = "") -> Fix | None:
    """The known name in place of `name`, where `name` is a slip of the pen for it and no other.

    A slip is a letter dropped, doubled or added, two letters swapped, or another case or
    separator. One letter for another is none: `toll-2024` may well be meant beside `toll-2025`.
    """
    meant = set(_spellings(frozenset(known)).slips(name)) - {but}
    return Fix(span, meant.pop()) if len(meant) == 1 else None


class _Spellings:
    """Known names by what those near to them share with them.

    A site with many wrong names asks for each of them, so that no question may go through all.
    """

    def __init__(self, known: frozenset[str]) -> None:
        self._known = known

    def like(self, name: str) -> Sequence[str]:
        """The names that are worth a comparison."""
        if len(self._known) <= _COMPARED:
            return sorted(self._known)
        shared = Counter(chain.from_iterable(self._by_pair.get(p, ()) for p in _pairs(name)))
        return [each for each, _ in shared.most_common(_COMPARED)]

    def slips(self, name: str) -> Iterator[str]:
        """The names for which `name` is a slip of the pen."""
        yield from self._by_letters.get(_letters(name.lower()), ())
        swapped = (name[:i] + name[i : i + 2][::-1] + name[i + 2 :] for i in range(len(name)))
        yield from self._known.intersection(swapped)
        yield from self._known.intersection(_shortened(name))
        yield from self._by_shortened.get(name, ())

    @cached_property
    def _by_pair(self) -> Mapping[str, Sequence[str]]:
        return _grouped((pair, name) for name in sorted(self._known) for pair in _pairs(name))

    @cached_property
    def _by_letters(self) -> Mapping[str, Sequence[str]]:
        return _grouped((_letters(name), name) for name in self._known)

    @cached_property
    def _by_shortened(self) -> Mapping[str, Sequence[str]]:
        return _grouped((short, name) for name in self._known for short in _shortened(name))


@lru_cache(maxsize=32)
def _spellings(known: frozenset[str]) -> _Spellings:
    return _Spellings(known)


def _grouped(pairs: Iterable[tuple[str, str]]) -> Mapping[str, Sequence[str]]:
    groups: defaultdict[str, list[str]] = defaultdict(list)
    for key, name in pairs:
        groups[key].append(name)
    return groups


def _pairs(name: str) -> Iterable[str]:
    """Each two letters that stand side by side, once and in order; begin and end count as one."""
    return dict.fromkeys(one + other for one, other in pairwise(f" {name} "))


def _letters(name: str) -> str:
    return _SEPARATORS.sub("", name)


def _shortened(name: str) -> Iterator[str]:
    """The name without one of its letters; a digit that is dropped makes another number."""
    return (name[:i] + name[i + 1 :] for i, letter in enumerate(name) if letter.isalpha())
