"""A briefing: its overview and all that belongs to it."""

from collections.abc import Mapping
from typing import Annotated

from msgspec import Struct
from pydantic.json_schema import SkipJsonSchema

from generator.model.base import Part
from generator.model.chart import Chart
from generator.model.citing import Citing
from generator.model.contest import Contest
from generator.model.correction import Correction
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.scalars import EdtfDate, Heading, Id, Plain, Prose, Reference, Refers
from generator.model.section import Judgement, Section


class Search(Part):
    """What was searched, read and left out."""

    to: EdtfDate
    """The day up to which was searched."""
    languages: tuple[Plain, ...]
    read: Prose
    used: Prose
    left_out: Prose


class Overview(Citing):
    """The briefing itself, `briefing.yml`; its id is its folder's name."""

    id: SkipJsonSchema[Id]
    title: Heading
    question: Heading
    """The question that the briefing answers."""
    updated: EdtfDate
    """The day it was last brought up to date: "today" for every check."""
    next_review: EdtfDate
    bottom_line: Prose
    """The answer in two or three sentences."""
    key_judgements: tuple[Annotated[Reference, Refers("judgement")], ...] = ()
    key_contests: tuple[Annotated[Reference, Refers("contest")], ...] = ()
    key_figures: tuple[Annotated[Reference, Refers("figure")], ...] = ()
    key_charts: tuple[Annotated[Reference, Refers("chart")], ...] = ()
    """Charts of the overview; one of a key contest stands with that contest."""
    sections: tuple[Annotated[Reference, Refers("section")], ...]
    """Ids of the sections, in reading order."""
    note: Prose | None = None
    """An editors' note on the article that the briefing summarises."""
    search: Search | None = None


class Briefing(Struct, frozen=True):
    """All of one briefing, by id; `sections` in the order of the overview.

    `corrections` are in the order of their file, because they have no ids.
    """

    slug: str
    overview: Overview
    figures: Mapping[str, Figure]
    contests: Mapping[str, Contest]
    events: Mapping[str, Event]
    sections: Mapping[str, Section]
    charts: Mapping[str, Chart]
    corrections: tuple[Correction, ...]

    def judgements(self) -> Mapping[str, tuple[Section, Judgement]]:
        """The named judgements by id, each with the section that it stands in."""
        return {
            judgement.id: (section, judgement)
            for section in self.sections.values()
            for judgement in section.judgements
            if judgement.id
        }
