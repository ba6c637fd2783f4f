"""One row for each source: what it is, what was read of it, how far it can be relied on."""

from collections.abc import Mapping

from generator.model.source import Archive, Extent, PublishedBasis, Source
from generator.render import addresses, words
from generator.render.sheet import Sheet
from generator.render.table import Cell, Column, Table, told
from generator.render.table import table as made
from generator.text.author import AuthorText

_UNKNOWN = "“unknown” where it is recorded as not known"

COLUMNS = (
    Column("id", "The source's id, which stays.", required=True),
    Column("label", "The short name that it goes by on the site.", required=True),
    Column(
        "kind", "The kind of publication, a CSL type.", required=True, values=tuple(words.KINDS)
    ),
    Column("title", f"Its title; {_UNKNOWN}.", required=True),
    Column("authors", "Its authors as it names them, parted by semicolons. None: not known."),
    Column("publisher", f"Who published it; {_UNKNOWN}.", required=True),
    Column("published", f"When, as an EDTF date; {_UNKNOWN}.", required=True),
    Column(
        "published_basis",
        "What that date rests on.",
        required=True,
        values=tuple(PublishedBasis),
    ),
    Column("url", f"Its address; {_UNKNOWN}.", required=True),
    Column(
        "url_status",
        "Whether that address answered when it was last tried.",
        required=True,
        values=tuple(words.URL_STATUS),
    ),
    Column("language", f"The language of its text, a BCP 47 code; {_UNKNOWN}.", required=True),
    Column("licence", f"The licence of its text; {_UNKNOWN}.", required=True),
    Column("accessed", "The day it was last opened, an EDTF date."),
    Column("archive_url", f"The address of a copy in an archive; {_UNKNOWN}."),
    Column("archive_date", f"When that copy was made, an EDTF date; {_UNKNOWN}."),
    Column("seen", "How much of it was read.", required=True, values=tuple(Extent)),
    Column("seen_on", "When it was read, an EDTF date.", required=True),
    Column(
        "reliability",
        "The grade of the publication, not of whom it quotes, on the Admiralty scale (NATO"
        " AJP-2.1): A reliable, B usually, C fairly, D not usually, E unreliable, F cannot be"
        " judged.",
        required=True,
        values=tuple(words.GRADES),
    ),
    Column("reliability_why", "Why it has that grade.", required=True),
    Column("carries", "The source or actor whose text it repeats; repeats count once."),
    Column("own_text", "How it is known that it repeats nobody's text; “unknown” where it is not."),
    Column("figures", "How many figures rest on it.", type="integer", required=True),
    Column("address", "The permanent address of its page.", required=True),
)


def table(sheet: Sheet) -> Table:
    """Every source, by id."""
    sources = sheet.content.site.sources.items()
    about = "Publications that the figures and statements rest on."
    return made("sources", about, COLUMNS, (_record(sheet, *each) for each in sources))


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
