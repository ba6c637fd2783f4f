"""The nodes of pages that tell of the site, a briefing, or many things at once."""

from collections.abc import Iterable

from generator.model.briefing import Briefing
from generator.model.section import Section
from generator.render import licence
from generator.render.catalogue import say
from generator.render.linked.terms import Node, agent, article, at, day, publisher, report
from generator.render.linked.terms import site as site_of
from generator.render.sheet import Sheet
from generator.render.views import Download


def home(sheet: Sheet) -> Node:
    """The site."""
    overviews = sheet.content.site.briefings.values()
    return {
        **site_of(sheet),
        "description": sheet.content.settings.tagline,
        "license": licence.ADDRESS,
        "hasPart": [report(sheet, each) for each in overviews],
    }


def page(sheet: Sheet, title: str, description: str, kind: str = "WebPage") -> Node:
    """A page about the site itself, or one that only lists."""
    return {
        "@type": kind,
        "name": title,
        "description": description,
        "url": at(sheet, sheet.address),
        "isPartOf": site_of(sheet),
        "license": licence.ADDRESS,
    }


def briefing(sheet: Sheet, found: Briefing) -> Node:
    """The overview of a briefing, with its sections."""
    overview = found.overview
    return {
        **report(sheet, found),
        "description": overview.question,
        "abstract": sheet.plain(overview.bottom_line),
        **day("dateModified", overview.updated),
        "inLanguage": sheet.content.settings.language,
        "license": licence.ADDRESS,
        "publisher": publisher(sheet),
        "isPartOf": site_of(sheet),
        "hasPart": [article(sheet, found, found.sections[name]) for name in overview.sections],
    }


def section(sheet: Sheet, found: Briefing, part: Section) -> Node:
    """A section of a briefing."""
    return {
        **article(sheet, found, part),
        "abstract": sheet.plain(part.summary),
        **day("dateModified", found.overview.updated),
        "inLanguage": sheet.content.settings.language,
        "license": licence.ADDRESS,
        "publisher": publisher(sheet),
        "isPartOf": report(sheet, found),
    }


def actors(sheet: Sheet, title: str, description: str) -> Node:
    """The page of all actors."""
    found = sheet.content.site.vocabulary.actors.values()
    entries = [
        {"@type": "ListItem", "position": number, "item": agent(sheet, actor)}
        for number, actor in enumerate(found, 1)
    ]
    listed = {"@type": "ItemList", "numberOfItems": len(entries), "itemListElement": entries}
    return {**page(sheet, title, description, "CollectionPage"), "mainEntity": listed}


def register(sheet: Sheet, description: str, downloads: Iterable[Download]) -> Node:
    """The register as a data set, with the files that it is offered in."""
    settings = sheet.content.settings
    updated = [each.overview.updated for each in sheet.content.site.briefings.values()]
    newest = max(updated, key=lambda date: date.text, default=None)
    return {
        "@type": "Dataset",
        "name": say("exports.figures_of", site=settings.title),
        "description": f"{description} {licence.left_out()}",
        "url": at(sheet, sheet.address),
        **day("dateModified", newest),
        "inLanguage": settings.language,
        "license": licence.ADDRESS,
        "isAccessibleForFree": True,
        "creator": publisher(sheet),
        "distribution": [
            {
                "@type": "DataDownload",
                "name": each.name,
                "contentUrl": at(sheet, path),
                "encodingFormat": each.type,
            }
            for each in downloads
            for path in each.files
        ],
    }
