"""A figure: one claim by one claimant at one time."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.evidence import Evidence
from generator.model.scalars import (
    DateOrUnknown,
    EdtfDate,
    Heading,
    Id,
    Number,
    OneOrMany,
    Plain,
    Prose,
    Reference,
    Refers,
)
from generator.text.bounds import Bound


class Count(StrEnum):
    """What kind of count a figure is."""

    TOTAL_TO_DATE = "total_to_date"
    IN_PERIOD = "in_period"
    AT_DATE = "at_date"
    PLANNED = "planned"
    LIMIT = "limit"
    UNKNOWN = "unknown"


class Standing(StrEnum):
    """Whether a figure still stands."""

    CURRENT = "current"
    EARLIER = "earlier"
    DOUBTED = "doubted"
    WITHDRAWN = "withdrawn"


class DateBasis(StrEnum):
    """Whether a source states a date in full or an editor inferred some of it."""

    STATED = "stated"
    INFERRED = "inferred"


class Dated(Part):
    """A date and what it rests on."""

    date: DateOrUnknown
    basis: DateBasis = DateBasis.STATED
    why: Prose | None = None
    """From what an inferred date was inferred."""


class Credibility(Part):
    """The grade of the claim on the Admiralty scale, 1 (confirmed by others) to 6."""

    grade: Literal["1", "2", "3", "4", "5", "6"]
    why: Prose


def _dated(value: object) -> object:
    return {"date": value} if isinstance(value, str) else value


DatedOrPlain = Annotated[
    Dated, BeforeValidator(_dated, json_schema_input_type=Dated | DateOrUnknown)
]
_FigureRef = Annotated[Reference, Refers("figure")]


class Figure(Citing):
    """One claim of one number (or date) by one claimant at one time."""

    id: Id
    label: Prose
    """What the number is of, in a few words."""
    metric: Annotated[Reference, Refers("metric")]
    """What is counted: an id of `vocabulary/metrics.yml`."""
    value: Number | None = None
    """The number: a decimal or a fraction such as `1/3`."""
    low: Number | None = None
    """The lower end of a range."""
    high: Number | None = None
    """The upper end of a range."""
    best: Number | None = None
    """The claimant's best estimate within a range."""
    date: EdtfDate | None = None
    """For a figure that is a date."""
    words: Plain | None = None
    """The date in the claimant's words, as shown: `late 2022`."""
    derive: Plain | None = None
    """The calculation of our own figure: `nis-killed + nis-wounded`."""
    because: Prose | None = None
    """Why inputs of different subjects, places or dates may be combined, said to the reader."""
    bound: Bound | None = None
    """The claimant's hedge; none: shown as stated, no exactness claimed."""
    count: Count | None = None
    covers: EdtfDate | None = None
    """The period that is counted, as `2025-01/2025-03`."""
    as_of: DatedOrPlain | None = None
    """The state of knowledge that the number tells of."""
    said: DateOrUnknown | None = None
    """When it was claimed."""
    claimed_by: Annotated[Reference | None, Refers("actor")] = None
    """Who makes the claim: an id of `vocabulary/actors.yml`."""
    relayed_by: Annotated[tuple[Annotated[Reference, Refers("actor")], ...], OneOrMany] = ()
    """Who passed it on: lawmakers, an agency."""
    subject: Heading | None = None
    """Whom or what the number is about, where the metric does not say it."""
    place: Annotated[Reference | None, Refers("place")] = None
    class_: dict[str, Plain] = Field(default_factory=dict, alias="class")
    """What sets the things counted apart, such as `{calibre: 152 mm}`."""
    concerns: Annotated[Reference | None, Refers("event")] = None
    """The event that the claim is about, whatever date it gives: an id of `events.yml`."""
    part_of: _FigureRef | None = None
    """The figure that is its total."""
    or_else: _FigureRef | None = None
    """An alternative to it, which is never added to it."""
    share_of: _FigureRef | None = None
    """The figure that it is a share of."""
    standing: Standing = Standing.CURRENT
    why: Prose | None = None
    """Why it is doubted or withdrawn."""
    credibility: Credibility | None = None
    evidence: tuple[Evidence, ...] = ()
    unsourced: Prose | None = None
    """Why it stands without any evidence, where the policy allows that."""
    note: Prose | None = None
    review_by: EdtfDate | None = None
    """When it has to be looked at again."""

    @property
    def fallen(self) -> bool:
        """Whether it no longer stands, and is told only with why: it is doubted or withdrawn."""
        return self.standing in {Standing.DOUBTED, Standing.WITHDRAWN}

    @property
    def ahead(self) -> bool:
        """Whether it is of what is to come, and not of what was: a plan or a limit."""
        return self.count in {Count.PLANNED, Count.LIMIT}
