"""One row for each source: what it is, what was read of it, how far it can be relied on."""

from collections.abc import Mapping

from generator.model.source import Archive, Extent, PublishedBasis, Source
from generator.render import addresses, words
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made
from generator.text.author import AuthorText

COLUMNS = (
    Column("id", required=True),
    Column("label", required=True),
    Column("kind", required=True, values=tuple(words.KINDS)),
    Column("title", required=True),
    Column("authors"),
    Column("publisher", required=True),
    Column("published", required=True),
    Column("published_basis", required=True, values=tuple(PublishedBasis)),
    Column("url", required=True),
    Column("url_status", required=True, values=tuple(words.URL_STATUS)),
    Column("language", required=True),
    Column("licence", required=True),
    Column("accessed"),
    Column("archive_url"),
    Column("archive_date"),
    Column("seen", required=True, values=tuple(Extent)),
    Column("seen_on", required=True),
    Column("reliability", required=True, values=tuple(words.GRADES)),
    Column("reliability_why", required=True),
    Column("carries"),
    Column("own_text"),
    Column("figures", type="integer", required=True),
    Column("address", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every source, by id."""
    sources = sheet.content.site.sources.items()
    return made("sources", COLUMNS, (_record(sheet, *each) for each in sources))


def _record(sheet: Sheet, name: str, source: Source) -> Mapping[str, Cell]:
    content = sheet.content
    return {
        "id": name,
        "label": content.source_labels[name],
        "kind": source.kind,
        "title": told(source.title),
        "authors": "; ".join(source.authors) or None,
        "publisher": told(source.publisher),
        "published": told(source.published.date),
        "published_basis": told(source.published.basis),
        "url": told(source.url),
        "url_status": source.url_status,
        "language": told(source.language),
        "licence": told(source.licence),
        "accessed": told(source.accessed),
        **_archive(source.archive),
        "seen": told(source.seen.how),
        "seen_on": told(source.seen.on),
        "reliability": source.reliability.grade,
        "reliability_why": sheet.plainly("").plain(source.reliability.why),
        "carries": source.carries,
        "own_text": _own_text(sheet, source),
        "figures": len(content.derived.source_figures.get(name, ())),
        "address": content.at(addresses.source(name)),
    }


def _own_text(sheet: Sheet, source: Source) -> Cell:
    said = source.own_text
    return sheet.plainly("").plain(said) if isinstance(said, AuthorText) else told(said)


def _archive(archive: Archive | None) -> Mapping[str, Cell]:
    return {
        "archive_url": told(archive.url) if archive else None,
        "archive_date": told(archive.date) if archive else None,
    }
