"""What author text is made of, each piece with where it stands in the text as typed."""

from collections.abc import Sequence

from msgspec import Struct


class Words(Struct, frozen=True):
    """Words that a reader sees, and where each character of them stands in the author's text."""

    start: int
    end: int
    text: str
    offsets: Sequence[int]


class Placeholder(Struct, frozen=True):
    """`{target}` or `{target|modifier}`; `words` is what follows `words:` in the modifier."""

    start: int
    end: int
    target: str
    modifier: str
    words: str

    @property
    def tells(self) -> bool:
        """Whether it gives the number itself, or words for it, and not its date or claimant.

        One whose modifier is mistyped gives nothing.
        """
        return self.modifier in {"", "value", "words", "doubted"}


class EventDate(Struct, frozen=True):
    """`{event:id|date}`: the date of an event; `modifier` is what stands in place of `date`."""

    start: int
    end: int
    event: str
    modifier: str


class Citation(Struct, frozen=True):
    """`[@source]` or `[@source, locator]`."""

    start: int
    end: int
    source: str
    locator: str


class Exempt(Struct, frozen=True):
    """`{=words}`: a numeral that names and does not count."""

    start: int
    end: int
    text: str


class Refused(Struct, frozen=True):
    """What author text may not hold; `kind` is `markup`, `image` or `brace`."""

    start: int
    end: int
    kind: str
    text: str


Special = Placeholder | EventDate | Citation | Exempt
Piece = Words | Special | Refused
