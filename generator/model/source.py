"""A source: what was published, by whom, when, and what of it was read."""

from enum import StrEnum
from typing import Annotated, Literal

from pydantic.json_schema import SkipJsonSchema

from generator.model.base import Part
from generator.model.citing import Citing
from generator.model.scalars import (
    DateOrUnknown,
    EdtfDate,
    Id,
    LanguageOrUnknown,
    ListOrUnknown,
    Plain,
    PlainOrUnknown,
    Prose,
    ProseOrUnknown,
    Reference,
    Refers,
    UrlOrUnknown,
)


class PublishedBasis(StrEnum):
    """What the date of publication rests on."""

    PRINTED = "printed"
    ADDRESS = "address"
    ARCHIVE = "archive"
    TEXT = "text"
    UNKNOWN = "unknown"


class Published(Part):
    """When a source was published, and how that is known."""

    date: DateOrUnknown
    basis: PublishedBasis
    why: Prose | None = None
    """What stands against the date, or why it is not known."""


class Archive(Part):
    """A copy of the source in an archive."""

    url: UrlOrUnknown
    date: DateOrUnknown


class Extent(StrEnum):
    """How much of a source was read."""

    FULL = "full"
    EXCERPT = "excerpt"
    NOT_SEEN = "not-seen"


class Seen(Part):
    """What of the source was read, and when."""

    how: Extent
    on: EdtfDate


class Reliability(Part):
    """The grade of the publication, not of the claimant, on the Admiralty scale A to F."""

    grade: Literal["A", "B", "C", "D", "E", "F", "unknown"]
    why: Prose


class Source(Citing):
    """A publication that figures and statements rest on; its id is its file's name."""

    id: SkipJsonSchema[Id]
    kind: Literal[
        "article",
        "article-journal",
        "article-magazine",
        "article-newspaper",
        "book",
        "broadcast",
        "dataset",
        "document",
        "interview",
        "legislation",
        "post",
        "report",
        "speech",
        "treaty",
        "webpage",
    ]
    """The CSL type of the publication."""
    title: PlainOrUnknown
    authors: Annotated[tuple[Plain, ...], ListOrUnknown]
    """The authors as the source names them, or `unknown`."""
    publisher: PlainOrUnknown
    url: UrlOrUnknown
    language: LanguageOrUnknown
    """The language code of its text, such as `en` or `ko`."""
    licence: PlainOrUnknown
    published: Published
    accessed: EdtfDate | None = None
    """When it was last opened."""
    archive: Archive | None = None
    url_status: Literal["live", "dead", "moved", "unknown"] = "unknown"
    seen: Seen
    reliability: Reliability
    carries: Annotated[Reference | None, Refers("source|actor")] = None
    """The source or agency whose text this one repeats: repeats count once."""
    own_text: ProseOrUnknown | None = None
    """Where it is held to repeat nobody's text, how that is known; `unknown` where it is not."""
    note: Prose | None = None
