"""The overview of a briefing: bottom line, contests, key judgements, key figures, sections."""

from collections.abc import Iterator, Mapping

from markupsafe import Markup
from msgspec import Struct

from generator.model.briefing import Briefing, Overview
from generator.model.section import Section
from generator.model.site import long_id
from generator.render import addresses, evidence, views, words
from generator.render.catalogue import say
from generator.render.charts.chart import of_page
from generator.render.claims import figure
from generator.render.content import Content
from generator.render.contests import contest
from generator.render.dates import in_words
from generator.render.judgements import judgement
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Notes, Parts, Sheet
from generator.render.views import Link
from generator.text.pieces import Words

WORDS_A_MINUTE = 230
"""The reading speed of adults in English (Brysbaert 2019, 238 words a minute, rounded down)."""


class SectionLine(Struct, frozen=True):
    """One section in the list of sections."""

    href: str
    title: str
    summary: Markup


class View(Struct, frozen=True):
    """What the template shows."""

    title: str
    question: str
    updated: str
    minutes: str
    next_review: str
    bottom_line: Markup
    charts: tuple[views.Chart, ...]
    contests: tuple[views.Contest, ...]
    judgements: tuple[views.Judgement, ...]
    figures: tuple[views.Figure, ...]
    sections: tuple[SectionLine, ...]
    would_change: tuple[Markup, ...]
    note: Markup | None
    method: str
    register: str
    timeline: str
    whole: str
    entries: tuple[views.Entry, ...]
    citations: tuple[views.Citation, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The overview of each briefing."""
    for slug, briefing in content.site.briefings.items():
        address = addresses.briefing(slug)
        sheet = Sheet(content, parts, address, slug, Notes(slug))
        overview = briefing.overview
        view = _view(sheet, briefing)
        node = linked.briefing(sheet, briefing)
        yield Page(address, overview.title, overview.question, view, evidence=True, node=node)


def _view(sheet: Sheet, briefing: Briefing) -> View:
    """The texts are taken in reading order, because that numbers the evidence."""
    content, slug, overview = sheet.content, briefing.slug, briefing.overview
    bottom_line = sheet.html(overview.bottom_line)
    judged = tuple(judgements(sheet, briefing))
    sections = tuple(_sections(sheet, briefing))
    changing = tuple(would_change(sheet, briefing))
    note = sheet.html(overview.note) if overview.note else None
    charts, drawn = of_page(sheet, overview.key_charts, overview.key_contests)
    return View(
        title=overview.title,
        question=overview.question,
        updated=in_words(overview.updated),
        minutes=minutes(content, slug),
        next_review=in_words(overview.next_review),
        bottom_line=bottom_line,
        charts=charts,
        contests=tuple(contests(sheet, briefing, drawn)),
        judgements=judged,
        figures=tuple(_key_figures(sheet, briefing)),
        sections=sections,
        would_change=changing,
        note=note,
        method=sheet.to(addresses.METHOD),
        register=sheet.to(addresses.REGISTER),
        whole=sheet.file(addresses.whole(slug)),
        timeline=sheet.to(addresses.TIMELINE) if briefing.events else "",
        entries=evidence.entries(sheet),
        citations=evidence.citations(sheet),
    )


def contests(
    sheet: Sheet, briefing: Briefing, drawn: Mapping[str, views.Chart]
) -> Iterator[views.Contest]:
    """The key contests; how to read one is left to the page that lays it out."""
    for name in briefing.overview.key_contests:
        slug, _, bare = long_id(name, briefing.slug).partition("/")
        page = sheet.content.contest_pages[f"{slug}/{bare}"]
        elsewhere = page != sheet.address
        link = Link(say("briefing.how_to_read_it"), sheet.to(page, addresses.contest(bare)))
        chart = drawn.get(f"{slug}/{bare}")
        yield contest(sheet, slug, bare, chart, link if elsewhere else None)


def _key_figures(sheet: Sheet, briefing: Briefing) -> Iterator[views.Figure]:
    """The key figures, which join the page's list of evidence."""
    assert sheet.notes is not None  # noqa: S101 -- the overview has a list of evidence
    for name in briefing.overview.key_figures:
        long_id, _ = sheet.content.state(name, briefing.slug)
        sheet.notes.draw(long_id, "key-figure-cards")
        yield figure(sheet, long_id)


def judgements(sheet: Sheet, briefing: Briefing) -> Iterator[views.Judgement]:
    """The key judgements; what they rest on is left to their sections."""
    named = briefing.judgements()
    for name in briefing.overview.key_judgements:
        section, found = named[name]
        anchor = f"judgement-{name}"
        address = addresses.section(briefing.slug, section.id)
        more = Link(say("briefing.in_full", title=section.title), sheet.to(address, anchor))
        yield judgement(sheet, found, anchor, more)


def would_change(sheet: Sheet, briefing: Briefing) -> Iterator[Markup]:
    """What would change the key judgements, each told once."""
    named = briefing.judgements()
    found = (named[name][1] for name in briefing.overview.key_judgements)
    texts = dict.fromkeys(text for each in found for text in each.would_change)
    return (sheet.inline(text) for text in texts)


def _sections(sheet: Sheet, briefing: Briefing) -> Iterator[SectionLine]:
    for name in briefing.overview.sections:
        found = briefing.sections[name]
        href = sheet.to(addresses.section(briefing.slug, name))
        yield SectionLine(href, found.title, sheet.html(found.summary))


def minutes(content: Content, slug: str) -> str:
    """How long it takes to read the overview and the sections, in words."""
    texts = (
        piece.text
        for item in content.derived.prose
        if item.slug == slug and isinstance(item.owner, (Overview, Section))
        for piece in item.text.pieces
        if isinstance(piece, Words)
    )
    count = max(1, round(sum(len(text.split()) for text in texts) / WORDS_A_MINUTE))
    return say("briefing.to_read", time=words.number_of(count, "minute"))
