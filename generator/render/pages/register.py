"""The register: every figure of the site, briefing by briefing."""

from collections.abc import Iterator
from dataclasses import dataclass

from generator.render import addresses, beside, licence, views, words
from generator.render.claims import by_label
from generator.render.content import Content
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import tallies
from generator.render.views import Link, Tally


@dataclass(frozen=True, slots=True)
class Group:
    """The figures of one briefing."""

    title: str
    figures: tuple[views.Figure, ...]


@dataclass(frozen=True, slots=True)
class Format:
    """One format in which everything is offered."""

    name: str
    files: tuple[Link, ...]
    says: str


@dataclass(frozen=True, slots=True)
class View:
    """What the template shows."""

    tallies: tuple[Tally, ...]
    groups: tuple[Group, ...]
    downloads: tuple[Format, ...]
    formats: str
    except_quotes: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The register."""
    sheet = Sheet(content, parts, addresses.REGISTER)
    groups = tuple(
        Group(
            briefing.overview.title,
            tuple(by_label(sheet, f"{slug}/{name}") for name in briefing.figures),
        )
        for slug, briefing in content.site.briefings.items()
    )
    downloads = tuple(_format(sheet, each) for each in beside.downloads())
    formats = words.listed(each.name for each in downloads)
    numbers = tallies(content.derived.figures.values())
    view = View(numbers, groups, downloads, formats, licence.EXCEPT)
    description = "Every number on this site: who says so, as of when, and how it was checked."
    node = linked.register(sheet, description, beside.downloads())
    yield Page(addresses.REGISTER, "Figures", description, view, indexed=False, node=node)


def _format(sheet: Sheet, found: views.Download) -> Format:
    """A format with its files linked from this page, each by its name."""
    files = tuple(Link(path.removeprefix(addresses.DATA), sheet.file(path)) for path in found.files)
    return Format(found.name, files, found.says)
