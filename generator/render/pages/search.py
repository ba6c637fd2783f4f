"""The page of a search; without script a plain index of the site."""

from collections.abc import Iterator

from msgspec import Struct

from generator.render import addresses
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.views import Link

_REGISTERS = (*addresses.REGISTERS, *addresses.BESIDE)


class Group(Struct, frozen=True):
    """Pages under one heading."""

    title: str
    links: tuple[Link, ...]


class View(Struct, frozen=True):
    """What the template shows."""

    groups: tuple[Group, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The page of a search."""
    sheet = Sheet(content, parts, addresses.SEARCH)
    view = View(tuple(_groups(sheet)))
    description = say("search.search_the_figures_sources")
    yield Page(addresses.SEARCH, say("search.search"), description, view, indexed=False)


def _groups(sheet: Sheet) -> Iterator[Group]:
    for slug, briefing in sheet.content.site.briefings.items():
        overview = Link(say("search.overview"), sheet.to(addresses.briefing(slug)))
        sections = (
            Link(section.title, sheet.to(addresses.section(slug, name)))
            for name, section in briefing.sections.items()
        )
        yield Group(briefing.overview.title, (overview, *sections))
    registers = (Link(say(f"top.{key}"), sheet.to(address)) for key, address in _REGISTERS)
    yield Group(say("search.registers"), tuple(registers))
