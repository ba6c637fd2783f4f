"""The site itself: `content/site.yml`."""

import re
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field, PlainValidator, WithJsonSchema

from generator.diagnostics.finding import Severity
from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import (
    Flag,
    Heading,
    Language,
    Number,
    Plain,
    Prose,
    UrlOrUnknown,
    refuse,
)

FORMAT = 1
"""The version of the content format that this program reads."""

MAX_QUOTE_WORDS = 25
"""The longest quote that any site can allow: a quote proves a number and is no excerpt."""

_WHOLE = re.compile(r"[0-9]{1,9}")


def _format(value: object) -> int:
    if value == str(FORMAT):
        return FORMAT
    if isinstance(value, str) and _WHOLE.fullmatch(value) and int(value) > FORMAT:
        message = f"the content has format {value}; this program reads format {FORMAT}"
        raise refuse("newer-format", message, "install a newer version of the program")
    raise refuse("wrong-type", f"`{value}` is not a format", f"write {FORMAT}")


def _quote_words(value: Fraction) -> Fraction:
    if 1 <= value <= MAX_QUOTE_WORDS:
        return value
    mend = f"write a number from 1 to {MAX_QUOTE_WORDS}"
    raise refuse("wrong-type", "no quote can have this limit in words", mend)


def _whole(value: Fraction) -> Fraction:
    if value >= 0 and value.denominator == 1:
        return value
    raise refuse("wrong-type", "this is no number of figures", "write 0 or a whole number above it")


Format = Annotated[int, PlainValidator(_format), WithJsonSchema({"enum": [FORMAT]})]


class About(Part):
    """Who answers for the site."""

    editors: Prose
    """Who edits the site, in words for its readers."""
    funding: Prose
    """Who pays for it; say so where nobody does."""
    report: Prose
    """How a reader reports an error."""


SecondEntry = Literal[
    "metric", "unit", "claimant", "relayed_by", "place", "as_of", "said", "covers", "count",
    "result",
]  # fmt: skip
"""What a reading can give beside the number; `result` is what a calculation says of itself."""


class Policy(Part):
    """The limits that this site holds itself to."""

    quote_words: Annotated[Number, AfterValidator(_quote_words)] = Fraction(MAX_QUOTE_WORDS)
    """The longest quote in words, at most 25."""
    unsourced: Annotated[Number, AfterValidator(_whole)] = Fraction(0)
    """How many figures may stand without any evidence."""
    reads: tuple[SecondEntry, ...] = ()
    """What one reading at least must give of a figure that no quote proves, beside its number.

    With `result` each calculated figure states what comes out.
    """
    rests_on: Flag = False
    """Whether whatever cites gives a second time what it cites."""
    origins: Flag = False
    """Whether each source says whose text it has: another's, its own, or that it is not known."""


class SeverityChange(Part):
    """A check that weighs more or less on this site than by default."""

    code: Plain
    """The code of the check, as `briefing explain` lists it."""
    severity: Severity
    """`error` fails the run; `note` never does."""
    why: Prose
    """The reason, shown on the Method page."""


class Settings(Citing):
    """What holds for the whole site."""

    format: Format
    """The version of this content format."""
    title: Heading
    """The site's name."""
    tagline: Heading
    """One line on what the site is."""
    address: UrlOrUnknown
    """Where it is published, or `unknown`; `briefing build --address` overrides it.

    Without it there are no feeds and no site map, which need whole addresses.
    """
    language: Language
    """The code of the language that the site is written in, such as `en`.

    Its words are those of `words/<code>.toml` among the templates.
    """
    about: About
    policy: Policy = Field(default_factory=Policy)
    checks: tuple[SeverityChange, ...] = ()
