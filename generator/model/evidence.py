"""What a figure rests on: quoted words of a sealed source, or a reading of one not kept."""

from enum import StrEnum
from typing import Annotated, Literal

from generator.model.base import Part
from generator.model.scalars import (
    EdtfDate,
    Number,
    OneOrMany,
    Plain,
    PlainOrUnknown,
    Reference,
    Refers,
)
from generator.text.bounds import Bound


class Stance(StrEnum):
    """What the source does to the figure."""

    SUPPORTS = "supports"
    DISPUTES = "disputes"
    MISREPORTS = "misreports"
    CONTEXT = "context"


class Reads(Part):
    """What a page says whose text was not at hand to seal, entered a second time."""

    value: Number | None = None
    low: Number | None = None
    high: Number | None = None
    date: EdtfDate | None = None
    bound: Bound | None = None
    as_printed: Plain | None = None
    """The number in the page's own digits or words, such as `4 thousand`."""
    metric: Annotated[Reference | None, Refers("metric")] = None
    """What the page says is counted: the figure's metric, or another thing that it names."""
    unit: Annotated[Reference | None, Refers("unit")] = None
    """The unit in which the page gives the number."""
    claimant: Annotated[Reference | None, Refers("actor")] = None
    """Who makes the claim according to the page."""
    relayed_by: Annotated[tuple[Annotated[Reference, Refers("actor")], ...], OneOrMany] = ()
    """Who passed the claim on, according to the page."""
    place: Annotated[Reference | None, Refers("place")] = None
    """Where it was, according to the page."""
    as_of: EdtfDate | None = None
    """The state of knowledge that the page tells of; its own day where it names none."""
    said: EdtfDate | None = None
    """The day on which the claim was made, according to the page or to its own day."""
    covers: EdtfDate | None = None
    """The period that is counted according to the page."""
    count: Literal["total_to_date", "in_period", "at_date", "planned", "limit"] | None = None
    """What kind of count it is according to the page."""


class Evidence(Part):
    """One source of a figure and what it says; either `quote` or `reads`."""

    source: Annotated[Reference, Refers("source")]
    locator: PlainOrUnknown
    """Where in the source: a heading, a page, or `unknown`."""
    quote: Plain | None = None
    """The shortest words that carry the number, the thing counted and the hedge."""
    who: Plain | None = None
    """The source's words that name the claimant."""
    when: Plain | None = None
    """The source's words that carry the date."""
    translation: Plain | None = None
    """The quote in the site's language, where the source is in another."""
    reads: Reads | None = None
    stance: Stance = Stance.SUPPORTS
