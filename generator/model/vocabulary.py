"""The words that figures are told in: metrics, units, places, actors."""

from enum import StrEnum
from fractions import Fraction
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from generator.model.base import Entry
from generator.model.citing import Citing
from generator.model.figure import Count
from generator.model.scalars import (
    EdtfDate,
    Flag,
    Heading,
    Id,
    Number,
    Plain,
    Prose,
    Reference,
    Refers,
    refuse,
)


class MetricKind(StrEnum):
    """What a metric's values are."""

    COUNT = "count"
    MONEY = "money"
    SHARE = "share"
    RATE = "rate"
    DATE = "date"
    DURATION = "duration"


PluralForm = Literal["zero", "one", "two", "few", "many"]
"""A plural form of the site's language (Unicode CLDR), but for the one that is always there."""


class Metric(Citing):
    """What is counted."""

    id: Id
    label: Heading
    """What is counted, with all that is in it: "casualties (killed and wounded)"."""
    noun: Heading
    """What stands after the value in a sentence: "killed", "soldiers"."""
    forms: dict[PluralForm, Heading] = Field(default_factory=dict)
    """The noun in the plural forms in which it differs: `one: soldier`."""
    counts: Prose
    """What one unit of it is."""
    kind: MetricKind
    count: tuple[Count, ...] = ()
    """The kinds of count that its figures can be, of which each then gives its own."""
    unit: Annotated[Reference | None, Refers("unit")] = None
    """The unit of its values; none for plain counts."""
    parts: tuple[Annotated[Reference, Refers("metric")], ...] = ()
    """Metrics that add up to it: casualties are killed and wounded."""
    words: dict[str, tuple[Plain, ...]] = Field(default_factory=dict)
    """By language code, the words by which a source names it."""


def _scale(value: Fraction) -> Fraction:
    if value > 0:
        return value
    raise refuse("wrong-type", "a unit cannot have this scale", "write a number above 0")


class Unit(Entry):
    """What values are measured in."""

    id: Id
    label: Heading
    """The unit's name in the plural."""
    forms: dict[PluralForm, Heading] = Field(default_factory=dict)
    """The label in the plural forms in which it differs: `one: week`."""
    symbol: Plain | None = None
    """The sign beside the value, such as `%` or `$`."""
    dimension: Plain
    """What it measures: `share`, `money`, `time`, `volume` …"""
    scale: Annotated[Number, AfterValidator(_scale)] = Fraction(1)
    """How many base units of its dimension one of it is: a percent is `1/100`."""
    currency: Plain | None = None
    """The ISO 4217 code of a currency."""
    year: EdtfDate | None = None
    """The year whose prices an amount of money is in."""


class Place(Entry):
    """Where something happened."""

    id: Id
    label: Heading
    within: Annotated[Reference | None, Refers("place")] = None
    """The place that this one lies in."""


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORGANISATION = "organisation"
    STATE = "state"
    GROUP = "group"


class Actor(Citing):
    """Who makes claims or does things."""

    id: Id
    label: Heading
    kind: ActorKind
    aliases: tuple[Plain, ...] = ()
    """Other names, each in its own script."""
    stake: Prose | None = None
    """What the actor gains or loses by the claim."""
    access: Prose | None = None
    """How the actor could know."""
    anonymous: Flag = False
    """True for people whom the source does not name."""
    wikidata: Plain | None = None
    """The actor's Wikidata id, where it was looked up."""
