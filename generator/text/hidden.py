"""Characters that nobody sees, which split text or turn it around.

They are those of the Unicode Standard for direction (annex 9) and for joins (chapter 23.2).
"""

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct

RETYPE = "take it out: delete it with its neighbours, and type these anew"
"""The mend, which is left to a person: without it "300" and "400" may become one number."""

# An escape in double quotes can make them; a page, a terminal or a log may take them for commands.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Scripts of which some join letters, or part words, by characters without a width: Hebrew to
# Myanmar, Ethiopic to Vedic, later blocks of Asia; and the signs that emoji are joined from.
_JOINING = re.compile(
    "[\u0590-\u109f\u1200-\u1cff\u2600-\u27bf\ua800-\uabff\ufb1d-\ufdff\ufe0f\ufe70-\ufefc"
    r"\U00010a00-\U00011fff\U0001f000-\U0001faff]|\\u[0-9A-Fa-f]{4}"
)
_JOINERS = frozenset("\u200b\u200c\u200d")
_WIDTHLESS = re.compile(r"[\u180e\u200b-\u200d\u2060-\u2064\u206a-\u206f\ufeff]")
_ESCAPED = re.compile(r"\\u(?:200[b-d]|2060|feff)", re.IGNORECASE)
# As long as the longest that `_JOINING` finds.
_BEFORE = 6
_TURNING = re.compile(r"[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_EITHER = re.compile(f"{_TURNING.pattern}|{_WIDTHLESS.pattern}".replace("]|[", ""))
_MARKS = frozenset("\u061c\u200e\u200f")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
# About a line: an Arabic or Hebrew name that a mark belongs to stands no further off.
_NEAR = 80


class Unseen(Struct, frozen=True):
    """A character that is not seen, and the [start, end) of what stands for it."""

    start: int
    end: int
    sign: str

    @property
    def message(self) -> str:
        """What is wrong, in one line."""
        name = unicodedata.name(self.sign, "control character").lower()
        return f"a character that nobody sees stands here: U+{ord(self.sign):04X} ({name})"


def control(text: str) -> Unseen | None:
    """The first character of a text that is a command to a machine or turns text around, if any."""
    if text.isprintable():
        return None
    found = _CONTROL.search(text)
    return _unseen(text, *found.span()) if found else next(turning(text), None)


def unseen(text: str) -> Iterator[Unseen]:
    """Both kinds of characters that nobody sees and that have no use where they stand."""
    # Most texts have neither, and are looked through once.
    if "\\u" in text or not (text.isascii() or _EITHER.search(text) is None):
        yield from turning(text)
        yield from widthless(text)


def turning(text: str) -> Iterator[Unseen]:
    """Characters that reorder text; marks of direction are left to letters that need them."""
    for match in () if text.isascii() else _TURNING.finditer(text):
        at = match.start()
        near = text[max(at - _NEAR, 0) : at + _NEAR]
        if match[0] not in _MARKS or not _RIGHT_TO_LEFT.search(near):
            yield _unseen(text, at, at + 1)


def widthless(text: str) -> Iterator[Unseen]:
    """Characters without a width where no script asks for them, or YAML's escapes of them.

    Joiners and zero-width spaces are left to letters of scripts that use them, and to emoji.
    """
    for pattern, may_be in ((_WIDTHLESS, not text.isascii()), (_ESCAPED, "\\u" in text)):
        for match in pattern.finditer(text) if may_be else ():
            found = _unseen(text, *match.span())
            if found.sign not in _JOINERS or not _is_joined(text, match.start()):
                yield found


def _is_joined(text: str, at: int) -> bool:
    """Whether what stands before a place is a letter that may be joined, or its escape."""
    before = text[max(at - _BEFORE, 0) : at]
    return any(match.end() == len(before) for match in _JOINING.finditer(before))


def _unseen(text: str, start: int, end: int) -> Unseen:
    sign = text[start] if end - start == 1 else chr(int(text[start + 2 : end], 16))
    return Unseen(start, end, sign)
