"""Characters that nobody sees, which split text or turn it around.

They are those of the Unicode Standard for direction (annex 9) and for joins (chapter 23.2).
"""

import re
import unicodedata
from collections.abc import Iterator

from msgspec import Struct

# An escape in double quotes can make them; a page, a terminal or a log may take them for commands.
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f]")
# Scripts of which some join letters, or part words, by characters without a width: Hebrew to
# Myanmar, Ethiopic to Vedic, later blocks of Asia; and the signs that emoji are joined from.
_JOINING = (
    "\u0590-\u109f\u1200-\u1cff\u2600-\u27bf\ua800-\uabff\ufb1d-\ufdff\ufe0f\ufe70-\ufefc"
    "\U00010a00-\U00011fff\U0001f000-\U0001faff"
)
_HIDDEN = re.compile(
    rf"(?<![{_JOINING}])[\u200b-\u200d]|[\u061c\u180e\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]"
)
_MARKS = frozenset("\u061c\u200e\u200f")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
# About a line: an Arabic or Hebrew name that a mark belongs to stands no further off.
_NEAR = 80


class Unseen(Struct, frozen=True):
    """A character that is not seen, and where it stands in its text."""

    at: int
    message: str
    mend: str


def unseen(text: str) -> Iterator[Unseen]:
    """Characters that reorder text, or take no room where no script asks for them.

    Marks of direction are left to text with letters that run from right to left, joiners and
    zero-width spaces to letters of scripts that use them, and to emoji.
    """
    # Python calls them all unprintable, and a line of plain text never.
    for match in () if text.isascii() or text.isprintable() else _HIDDEN.finditer(text):
        at = match.start()
        near = text[max(at - _NEAR, 0) : at + _NEAR]
        if match[0] not in _MARKS or not _RIGHT_TO_LEFT.search(near):
            yield _unseen(text, at)


def control(text: str) -> Unseen | None:
    """The first character of a text that is a command to a machine or is not seen, if any."""
    found = None if text.isprintable() else _CONTROL.search(text)
    return _unseen(text, found.start()) if found else next(unseen(text), None)


def _unseen(text: str, at: int) -> Unseen:
    sign = text[at]
    name = unicodedata.name(sign, "control character").lower()
    message = f"a character that nobody sees stands here: U+{ord(sign):04X} ({name})"
    return Unseen(at, message, "take it out: delete it with its neighbours, and type these anew")
