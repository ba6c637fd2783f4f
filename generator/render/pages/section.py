"""A section of a briefing: its text, with all evidence for it beside or below."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from generator.model.briefing import Briefing
from generator.model.section import PointKind, Section
from generator.model.site import long_id
from generator.render import addresses, evidence, views, words
from generator.render.catalogue import Named, say
from generator.render.charts.chart import of_page
from generator.render.content import Content
from generator.render.contests import contest
from generator.render.judgements import judgement
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Notes, Parts, Sheet
from generator.render.views import Link

TAGS = Named("tags", tuple(PointKind), blank=PointKind.REPORTED)


class Point(Struct, frozen=True):
    """One statement, with a tag where it is no report."""

    tag: str
    html: Markup


class SectionPart(Struct, frozen=True):
    """The points under one subheading, or before the first."""

    heading: str
    points: tuple[Point, ...]


class View(Struct, frozen=True):
    """What the template shows."""

    up: Link
    place: str
    title: str
    summary: Markup
    parts: tuple[SectionPart, ...]
    charts: tuple[views.Chart, ...]
    contests: tuple[views.Contest, ...]
    judgements: tuple[views.Judgement, ...]
    sources_note: Markup | None
    open_questions: tuple[Markup, ...]
    covers: str
    previous: Link | None
    next: Link | None
    entries: tuple[views.Entry, ...] = ()
    citations: tuple[views.Citation, ...] = ()


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """Each section of each briefing."""
    for slug, briefing in content.site.briefings.items():
        for index, name in enumerate(briefing.overview.sections):
            address = addresses.section(slug, name)
            sheet = Sheet(content, parts, address, slug, Notes(slug))
            found = briefing.sections[name]
            title = f"{found.title}: {briefing.overview.title}"
            view = body(sheet, briefing, index)
            view = replace(
                view, entries=evidence.entries(sheet), citations=evidence.citations(sheet)
            )
            told, node = sheet.plain(found.summary), linked.section(sheet, briefing, found)
            yield Page(address, title, told, view, evidence=True, node=node)


def body(sheet: Sheet, briefing: Briefing, index: int) -> View:
    """The section at `index`, still without its lists of evidence.

    The texts are taken in reading order, because that numbers the evidence.
    """
    order = briefing.overview.sections
    found = briefing.sections[order[index]]
    summary = sheet.html(found.summary)
    parts = tuple(_parts(sheet, found))
    judgements = tuple(
        judgement(sheet, each, addresses.judgement(each.id, number))
        for number, each in enumerate(found.judgements, 1)
    )
    note = sheet.html(found.sources_note) if found.sources_note else None
    questions = tuple(sheet.inline(text) for text in found.open_questions)
    charts, drawn = of_page(sheet, found.charts, found.contests)
    return View(
        up=Link(briefing.overview.title, sheet.to(addresses.briefing(briefing.slug))),
        place=say("section.place", number=index + 1, of=len(order)),
        title=found.title,
        summary=summary,
        parts=parts,
        charts=charts,
        contests=tuple(_contests(sheet, found, drawn)),
        judgements=judgements,
        sources_note=note,
        open_questions=questions,
        covers=words.listed(f"“{heading}”" for heading in found.covers),
        previous=_neighbour(sheet, briefing, index - 1),
        next=_neighbour(sheet, briefing, index + 1),
    )


def _contests(
    sheet: Sheet, section: Section, drawn: Mapping[str, views.Chart]
) -> Iterator[views.Contest]:
    for name in section.contests:
        slug, _, bare = long_id(name, sheet.slug).partition("/")
        yield contest(sheet, slug, bare, drawn.get(f"{slug}/{bare}"))


def _parts(sheet: Sheet, section: Section) -> Iterator[SectionPart]:
    heading = ""
    points: list[Point] = []
    for point in section.points:
        if point.heading:
            if points:
                yield SectionPart(heading, tuple(points))
            heading, points = point.heading, []
        points.append(Point(TAGS[point.kind], sheet.html(point.text)))
    if points:
        yield SectionPart(heading, tuple(points))


def _neighbour(sheet: Sheet, briefing: Briefing, index: int) -> Link | None:
    order = briefing.overview.sections
    if not 0 <= index < len(order):
        return None
    name = order[index]
    return Link(briefing.sections[name].title, sheet.to(addresses.section(briefing.slug, name)))
