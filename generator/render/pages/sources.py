"""The list of sources."""

from collections.abc import Iterator

from msgspec import Struct

from generator.render import addresses, words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.records import resting, tongue
from generator.render.sheet import Parts, Sheet
from generator.render.views import Link


class Row(Struct, frozen=True):
    """One source in the list."""

    link: Link
    record: str
    grade: str
    seen: str
    rests: str


class View(Struct, frozen=True):
    """What the template shows."""

    count: str
    sources: tuple[Row, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The list of sources, by the alphabet of their labels."""
    sheet = Sheet(content, parts, addresses.SOURCES)
    order = sorted(content.site.sources, key=lambda name: content.source_labels[name].casefold())
    rows = tuple(_row(sheet, name) for name in order)
    count = words.capital(words.number_of(len(rows), "source"))
    description = say("sources.what_each_number_rests")
    node = linked.page(sheet, say("sources.sources"), description, "CollectionPage")
    view = View(count, rows)
    yield Page(
        addresses.SOURCES, say("sources.sources"), description, view, indexed=False, node=node
    )


def _row(sheet: Sheet, name: str) -> Row:
    source = sheet.content.site.sources[name]
    return Row(
        link=sheet.source(name),
        record=f"{words.KINDS[source.kind]}, {tongue(source)}.",
        grade=words.GRADES[source.reliability.grade],
        seen=words.seen(source.seen.how, source.seen.on),
        rests=resting(sheet.content, name),
    )
