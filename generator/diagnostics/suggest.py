"""Did you mean: the known name that is nearest to one that is not known."""

import re
from collections.abc import Iterable
from difflib import get_close_matches

from generator.diagnostics.finding import Fix
from generator.diagnostics.span import Span

_SEPARATORS = re.compile(r"[-_ ]")


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like `name`, or None where none is near enough to be meant."""
    matches = get_close_matches(name, sorted(known), n=1, cutoff=0.6)
    return matches[0] if matches else None


def did_you_mean(name: str, known: Iterable[str], otherwise: str = "") -> str:
    """Words for a `help` line that offer the nearest known name, or `otherwise`."""
    match = nearest(name, known)
    return f"did you mean `{match}`?" if match else otherwise


def sure_fix(span: Span, name: str, known: Iterable[str]) -> Fix | None:
    """The known name in place of `name`, where `name` is a slip of the pen for it and no other.

    A slip is a letter dropped, doubled or added, two letters swapped, or another case or
    separator. One letter for another is none: `toll-2024` may well be meant beside `toll-2025`.
    """
    meant = [each for each in known if _is_slip(name, each)]
    return Fix(span, meant[0]) if len(meant) == 1 else None


def _is_slip(name: str, known: str) -> bool:
    if _SEPARATORS.sub("", name.lower()) == _SEPARATORS.sub("", known):
        return True
    longer, shorter = sorted((name, known), key=len, reverse=True)
    places = range(len(longer))
    if len(longer) == len(shorter):
        swapped = (longer[:i] + longer[i : i + 2][::-1] + longer[i + 2 :] for i in places)
        return shorter in swapped
    return any(longer[i].isalpha() and longer[:i] + longer[i + 1 :] == shorter for i in places)
