"""A section of a briefing: its bottom line, cited points, judgements, open questions."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic import WithJsonSchema
from pydantic.json_schema import SkipJsonSchema

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import DateOrUnknown, Heading, Id, Plain, Prose, Reference, Refers
from generator.text.likelihood import TERMS


class PointKind(StrEnum):
    """What a point is."""

    REPORTED = "reported"
    ASSESSED = "assessed"
    ASSUMED = "assumed"


class Point(Part):
    """One statement, cited."""

    text: Prose
    kind: PointKind
    rests_on: tuple[Annotated[Reference, Refers("source")], ...] = ()
    """The sources that the text cites, entered a second time, each as often as it does."""
    heading: Heading | None = None
    """A subheading that begins with this point."""


class Judgement(Part):
    """What is judged likely, how sure the judge is, and what would change it."""

    id: Id | None = None
    """Named where the briefing lists it among its key judgements."""
    text: Prose
    likelihood: Annotated[
        Plain, WithJsonSchema({"anyOf": [{"enum": list(TERMS)}, {"type": "string"}]})
    ]
    """One of the seven terms of ICD 203; another body's own word beside `by` or `scale`."""
    by: Annotated[Reference | None, Refers("actor")] = None
    """Whose judgement it is, where it is not the editors'."""
    scale: Plain | None = None
    """The scale of likelihood, where another body's is used."""
    horizon: DateOrUnknown | None = None
    """By when it would come true."""
    confidence: Literal["low", "moderate", "high"]
    confidence_because: Prose
    basis: tuple[Annotated[Reference, Refers("figure|contest|source")], ...]
    """Ids of the figures, contests and sources that it rests on."""
    alternatives: tuple[Prose, ...] = ()
    would_change: tuple[Prose, ...] = ()


class Section(Citing):
    """A part of a briefing; its id is its file's name."""

    id: SkipJsonSchema[Id]
    title: Heading
    covers: tuple[Plain, ...] = ()
    """The article's headings that it summarises."""
    summary: Prose
    """Its bottom line, one or two sentences."""
    sources_note: Prose | None = None
    """Who the sources are, how independent, what is missing."""
    points: tuple[Point, ...] = ()
    judgements: tuple[Judgement, ...] = ()
    contests: tuple[Annotated[Reference, Refers("contest")], ...] = ()
    """Contests that are laid out in this section."""
    charts: tuple[Annotated[Reference, Refers("chart")], ...] = ()
    """Charts of this section; one of a contest that is laid out here stands with it."""
    open_questions: tuple[Prose, ...] = ()
