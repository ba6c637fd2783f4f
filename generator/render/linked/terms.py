"""What nodes are made of: types, addresses, dates, and short nodes that stand for others."""

import json
from collections.abc import Mapping
from typing import Any

from markupsafe import Markup

from generator.model.briefing import Briefing
from generator.model.scalars import Unknown
from generator.model.section import Section
from generator.model.vocabulary import Actor, ActorKind
from generator.render import addresses
from generator.render.sheet import Sheet
from generator.text.dates import Date, Precision

Node = dict[str, Any]

CONTEXT = "https://schema.org"

KINDS = {
    "article": "Article",
    "article-journal": "ScholarlyArticle",
    "article-magazine": "Article",
    "article-newspaper": "NewsArticle",
    "book": "Book",
    "dataset": "Dataset",
    "document": "DigitalDocument",
    "legislation": "Legislation",
    "post": "SocialMediaPosting",
    "report": "Report",
    "treaty": "Legislation",
    "webpage": "WebPage",
}
"""The type of a source by its CSL type; for the rest a work is all that there is a word for."""

AGENTS = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organization",
    ActorKind.STATE: "GovernmentOrganization",
    ActorKind.GROUP: "Organization",
}
"""A state is told as what speaks for it: a country, to schema.org, is a place."""


def script(node: Mapping[str, Any]) -> Markup:
    """A node as the text of a data block, in which nothing can end the block or begin markup."""
    text = json.dumps({"@context": CONTEXT, **node})
    for character in "<>&":
        text = text.replace(character, f"\\u{ord(character):04x}")
    return Markup(text)  # noqa: S704 -- no character that HTML knows is left in it


def at(sheet: Sheet, address: str) -> str:
    """The address of a page or a file, from the page where the site's is not known."""
    if sheet.content.root:
        return sheet.content.at(address)
    is_page = address == addresses.HOME or address.endswith("/")
    return sheet.to(address) if is_page else sheet.file(address)


def day(name: str, date: Date | Unknown | None) -> Node:
    """A date as the property `name`, where it is a sure day, month or year (ISO 8601)."""
    if not isinstance(date, Date) or date.precision is Precision.INTERVAL:
        return {}
    return {} if date.approximate or date.uncertain else {name: date.text}


def site(sheet: Sheet) -> Node:
    """The site, by its name."""
    return {
        "@type": "WebSite",
        "name": sheet.content.settings.title,
        "url": at(sheet, addresses.HOME),
    }


def publisher(sheet: Sheet) -> Node:
    """Who answers for the site, by the site's name."""
    return {"@type": "Organization", "name": sheet.content.settings.title}


def report(sheet: Sheet, found: Briefing) -> Node:
    """A briefing, by its title."""
    address = at(sheet, addresses.briefing(found.slug))
    return {"@type": "Report", "headline": found.overview.title, "url": address}


def article(sheet: Sheet, found: Briefing, part: Section) -> Node:
    """A section, by its title."""
    address = at(sheet, addresses.section(found.slug, part.id))
    return {"@type": "Article", "headline": part.title, "url": address}


def work(sheet: Sheet, name: str) -> Node:
    """A source, by its title or, where it has none, its label."""
    source = sheet.content.site.sources[name]
    title = source.title if isinstance(source.title, str) else sheet.content.source_labels[name]
    node = {"@type": KINDS.get(source.kind, "CreativeWork"), "name": title}
    return node | ({"url": source.url} if isinstance(source.url, str) else {})


def agent(sheet: Sheet, actor: Actor) -> Node:
    """An actor, with where the site tells of it."""
    node: Node = {
        "@type": AGENTS[actor.kind],
        "name": actor.label,
        "url": f"{at(sheet, addresses.ACTORS)}#{addresses.actor(actor.id)}",
    }
    if actor.aliases:
        node["alternateName"] = list(actor.aliases)
    if actor.wikidata:
        node["sameAs"] = f"https://www.wikidata.org/entity/{actor.wikidata}"
    return node
