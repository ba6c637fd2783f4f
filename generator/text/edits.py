"""Replacements of stretches of a text, which leave every other character as it is."""

from collections.abc import Iterable

from msgspec import Struct


class Edit(Struct, frozen=True, order=True):
    """Puts `text` in place of the characters [start, end); both ends equal insert it there."""

    start: int
    end: int
    text: str


def compatible(edits: Iterable[Edit]) -> tuple[Edit, ...]:
    """Those that can be made at once, in the order of the text: of two that overlap the first.

    Two insertions at one place overlap: which is to stand first is not known.
    """
    chosen: list[Edit] = []
    for edit in sorted(set(edits)):
        last = chosen[-1] if chosen else Edit(-1, -1, "")
        if edit.start >= last.end and (edit.start, edit.end) != (last.start, last.end):
            chosen.append(edit)
    return tuple(chosen)


def applied(text: str, edits: Iterable[Edit]) -> str:
    """The text after edits that are `compatible` and in its order."""
    pieces = []
    done = 0
    for edit in edits:
        pieces += [text[done : edit.start], edit.text]
        done = edit.end
    return "".join([*pieces, text[done:]])
