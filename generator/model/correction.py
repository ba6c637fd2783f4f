"""A correction: what we had wrong or unclear, what it says now, since when, and why."""

from typing import Annotated, Literal

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import EdtfDate, Plain, Prose, Reference, Refers


class Target(Part):
    """What was corrected: one field of one figure."""

    figure: Annotated[Reference, Refers("figure")]
    field: Literal[
        "label",
        "metric",
        "value",
        "low",
        "high",
        "best",
        "date",
        "words",
        "derive",
        "bound",
        "count",
        "covers",
        "as_of",
        "said",
        "claimed_by",
        "subject",
        "place",
        "standing",
    ]
    """The key of the figure; of `as_of` its date."""


class Correction(Citing):
    """A mistake of our own that was mended; a new statement by a claimant is none."""

    date: EdtfDate
    """Since when it says what it says now."""
    target: Target
    kind: Literal["correction", "clarification"]
    """A correction mends what was wrong, a clarification what could be misread."""
    was: Plain
    """What it said before, as it was typed; `none` where the key was not there."""
    now: Plain
    """What it says since, as it is typed; `none` where the key was taken out."""
    reason: Prose
    """What was wrong, how it was found."""
