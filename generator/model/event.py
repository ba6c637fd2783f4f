"""An event: something that happened at a date, told and cited as a point is."""

from typing import Annotated

from pydantic import BeforeValidator

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import EdtfDate, Id, OneOrMany, Prose, Reference, Refers


class Moment(Part):
    """When something happened: a date, or the figure that is its date."""

    date: EdtfDate | None = None
    figure: Annotated[Reference | None, Refers("figure")] = None
    """A figure that is a date, whose evidence is that of the event's date."""


def _dated(value: object) -> object:
    return {"date": value} if isinstance(value, str) else value


DateOrFigure = Annotated[Moment, BeforeValidator(_dated, json_schema_input_type=Moment | EdtfDate)]


class Event(Citing):
    """Something that happened, as precisely dated as its sources date it."""

    id: Id
    date: DateOrFigure
    """When: a date such as `2025-01` or `2025-01-13`, or `{figure: id}`."""
    text: Prose
    """What happened, in a sentence or two that cites as a point does."""
    actors: Annotated[tuple[Annotated[Reference, Refers("actor")], ...], OneOrMany] = ()
    """Who took part or said so: ids of `vocabulary/actors.yml`."""
    place: Annotated[Reference | None, Refers("place")] = None
