"""Which file holds what: the folders of a site, each file's model and the kind of its entries."""

import re

from msgspec import Struct

from generator.model.base import Entry
from generator.model.briefing import Overview
from generator.model.chart import Chart
from generator.model.contest import Contest
from generator.model.correction import Correction
from generator.model.event import Event
from generator.model.figure import Figure
from generator.model.section import Section
from generator.model.settings import Settings
from generator.model.source import Source
from generator.model.vocabulary import Actor, Metric, Place, Unit


class Kind(Struct, frozen=True):
    """A kind of file.

    `path` matches its path below `content/`; its groups `slug` and `id` name the briefing and the
    entry. `many` says that the file is a list of entries, `named` that they have ids. `entry` is
    what one is called, `schema` the name of its JSON Schema.
    """

    schema: str
    path: re.Pattern[str]
    model: type[Entry]
    entry: str
    many: bool = False
    named: bool = True


_SLUG = r"briefings/(?P<slug>[^/]+)"

KINDS = (
    Kind("site", re.compile(r"site\.yml"), Settings, "site"),
    Kind("metrics", re.compile(r"vocabulary/metrics\.yml"), Metric, "metric", many=True),
    Kind("units", re.compile(r"vocabulary/units\.yml"), Unit, "unit", many=True),
    Kind("places", re.compile(r"vocabulary/places\.yml"), Place, "place", many=True),
    Kind("actors", re.compile(r"vocabulary/actors\.yml"), Actor, "actor", many=True),
    Kind("source", re.compile(r"sources/(?P<id>[^/]+)\.yml"), Source, "source"),
    Kind("briefing", re.compile(rf"{_SLUG}/briefing\.yml"), Overview, "briefing"),
    Kind("figures", re.compile(rf"{_SLUG}/figures\.yml"), Figure, "figure", many=True),
    Kind("contests", re.compile(rf"{_SLUG}/contests\.yml"), Contest, "contest", many=True),
    Kind("charts", re.compile(rf"{_SLUG}/charts\.yml"), Chart, "chart", many=True),
    Kind("events", re.compile(rf"{_SLUG}/events\.yml"), Event, "event", many=True),
    Kind(
        "corrections",
        re.compile(rf"{_SLUG}/corrections\.yml"),
        Correction,
        "correction",
        many=True,
        named=False,
    ),
    Kind("section", re.compile(rf"{_SLUG}/sections/(?P<id>[^/]+)\.yml"), Section, "section"),
)

BESIDE_SOURCES = re.compile(r"sources/(?P<id>[^/]+)\.(?P<form>seal|cleared|txt)")
"""What stands beside a source: its text where its licence lets it be kept, or else its seal.

With the seal goes the record of the prose that was compared with the sealed text.
"""


class Held(Struct, frozen=True):
    """What a file is by its path: its kind, its briefing's slug and its entry's id, or ""."""

    kind: Kind
    slug: str
    id: str


def held_by(path: str) -> Held | None:
    """What the file at `path` below `content/` holds; None where a site has no such file."""
    for kind in KINDS:
        match = kind.path.fullmatch(path)
        if match:
            names = match.groupdict()
            slug = names.get("slug") or ""
            return Held(kind, slug, names.get("id") or (slug if kind.entry == "briefing" else ""))
    return None
