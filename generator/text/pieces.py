"""What author text is made of, each piece with where it stands in the text as typed."""

from collections.abc import Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Words:
    """Words that a reader sees, and where each character of them stands in the author's text."""

    start: int
    end: int
    text: str
    offsets: Sequence[int] = field(repr=False)


@dataclass(frozen=True, slots=True)
class Placeholder:
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


@dataclass(frozen=True, slots=True)
class EventDate:
    """`{event:id|date}`: the date of an event; `modifier` is what stands in place of `date`."""

    start: int
    end: int
    event: str
    modifier: str


@dataclass(frozen=True, slots=True)
class Citation:
    """`[@source]` or `[@source, locator]`."""

    start: int
    end: int
    source: str
    locator: str


@dataclass(frozen=True, slots=True)
class Exempt:
    """`{=words}`: a numeral that names and does not count."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Refused:
    """What author text may not hold; `kind` is `markup`, `image` or `brace`."""

    start: int
    end: int
    kind: str
    text: str


Special = Placeholder | EventDate | Citation | Exempt
Piece = Words | Special | Refused
