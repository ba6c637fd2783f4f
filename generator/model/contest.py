"""A contest: values for one thing that differ, and how to read them."""

from typing import Annotated, Literal

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import Heading, Id, PlainOrUnknown, Prose, Reference, Refers


class NoFigure(Part):
    """An actor that gives no number, and what it said."""

    actor: Annotated[Reference, Refers("actor")]
    said: Prose
    source: Annotated[Reference, Refers("source")]
    locator: PlainOrUnknown | None = None


class Preferred(Part):
    """The figure that the editors lean on, and why."""

    figure: Annotated[Reference, Refers("figure")]
    why: Prose


class Contest(Citing):
    """A question to which the figures give different answers."""

    id: Id
    question: Heading
    kind: Literal["claims-differ", "reports-differ"]
    """`reports-differ` is one statement, reported differently."""
    figures: tuple[Annotated[Reference, Refers("figure")], ...]
    no_figure: tuple[NoFigure, ...] = ()
    preferred: Preferred | None = None
    reading: Prose
    """How to read it: who could know, who has a stake, what is counted, what is compatible."""
