"""A chart: which figures are drawn, and in which form; it holds no number of its own."""

from enum import StrEnum
from typing import Annotated

from generator.model.citing import Citing
from generator.model.scalars import Heading, Id, Prose, Reference, Refers


class Form(StrEnum):
    """What a chart shows of its figures."""

    CONTEST = "contest"
    SERIES = "series"
    BARS = "bars"
    SHARE = "share"


class Chart(Citing):
    """Figures, drawn: `contest` sets claims side by side, `series` follows each claimant in time.

    `bars` compares amounts from zero, `share` shows parts of a whole.
    """

    id: Id
    form: Form
    """contest, series, bars or share."""
    title: Heading
    """What is drawn."""
    caption: Prose
    """A sentence that says what the chart shows."""
    contest: Annotated[Reference | None, Refers("contest")] = None
    """The contest whose figures are drawn."""
    figures: tuple[Annotated[Reference, Refers("figure")], ...] = ()
    """The figures that are drawn, or that are drawn beside those of the contest."""
