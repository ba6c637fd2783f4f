"""A whole briefing as one page: cover, overview, sections, timeline, evidence, sources.

It is one file that needs no other: to keep, to send, to print. What the site tells on other pages
stands in it, so that its links lead within it; only what it does not hold is linked on the
published site, where there is one.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

from jinja2 import Environment
from markupsafe import Markup
from msgspec import Struct
from msgspec.structs import replace

from generator.model.briefing import Briefing
from generator.render import addresses, views, words
from generator.render.bound import Bound
from generator.render.catalogue import spoken
from generator.render.charts.chart import of_page
from generator.render.claims import figure, shown
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.pages import briefing as overview
from generator.render.pages import glossary, section, timeline
from generator.render.records import source_facts
from generator.render.sheet import Notes, Parts, letters
from generator.render.style import style
from generator.render.tallies import legend, tallies
from generator.render.views import Link

TEMPLATE = "whole.html.j2"
STYLE = "partials/whole.css"
_UNLINKED = re.compile(r'<a\b[^>]*? href=""[^>]*>(.*?)</a>', re.DOTALL)


class SourceView(Struct, frozen=True):
    """A source with its full record, `url` at its own place."""

    letter: str
    anchor: str
    label: str
    locators: str
    facts: tuple[views.Fact, ...]
    seen: str
    grade: str


class Overview(Struct, frozen=True):
    """What stands between the cover and the sections."""

    charts: tuple[views.Chart, ...]
    contests: tuple[views.Contest, ...]
    judgements: tuple[views.Judgement, ...]
    figures: tuple[views.Figure, ...]
    would_change: tuple[Markup, ...]
    note: Markup | None


class View(Struct, frozen=True):
    """What the template shows; `published` is where the briefing is published, "" if not known."""

    language: str
    direction: str
    title: str
    site: str
    question: str
    published: str
    updated: str
    minutes: str
    next_review: str
    tallies: tuple[views.Tally, ...]
    legend: tuple[views.Check, ...]
    bottom_line: Markup
    contents: tuple[Link, ...]
    overview: Overview
    sections: tuple[section.View, ...]
    years: tuple[timeline.Year, ...]
    entries: tuple[views.Entry, ...]
    sources: tuple[SourceView, ...]
    terms: tuple[views.Fact, ...]


def whole(
    content: Content,
    env: Environment,
    slug: str,
    assets: Mapping[str, bytes],
    paper: str = "",
) -> bytes:
    """The briefing `slug` as one HTML file that needs no other.

    `paper` is what it is laid out for, as CSS names it; "" leaves that to whoever prints it.
    `assets` are the site's own; the same content gives the same bytes. Raises `TemplateError`
    where a template is wrong.
    """
    parts = cast("Parts", env.get_template("partials/parts.html.j2").module)
    view = _view(content, parts, content.site.briefings[slug])
    own = env.get_template(STYLE).render()
    text, policy = style([assets["site.css"].decode(), own], view.title, paper)
    html = env.get_template(TEMPLATE).render(page=view, style=Markup(text), policy=policy)  # noqa: S704
    # What would lead to a page that is published nowhere is words only.
    return _UNLINKED.sub(r"\1", html).encode()


def _view(content: Content, parts: Parts, briefing: Briefing) -> View:
    """All is taken in the order in which it is read, because that numbers the evidence."""
    slug, found = briefing.slug, briefing.overview
    sheet = Bound(content, parts, addresses.briefing(slug), slug, Notes(slug), part="overview")
    counted = tallies(s for s in content.derived.figures.values() if s.briefing.slug == slug)
    bottom_line = sheet.html(found.bottom_line)
    told = _overview(sheet, briefing)
    sections = tuple(
        section.body(replace(sheet, part=name), briefing, index)
        for index, name in enumerate(found.sections)
    )
    years = tuple(timeline.years(replace(sheet, part="timeline"), briefing))
    entries = tuple(_entries(replace(sheet, part="")))
    sources = tuple(_sources(replace(sheet, part="")))
    told_by = {entry.shown.figure.check.state for entry in entries}
    return View(
        language=content.settings.language,
        direction=spoken().direction,
        title=found.title,
        site=content.settings.title,
        question=found.question,
        published=content.at(addresses.briefing(slug)) if content.root else "",
        updated=in_words(found.updated),
        minutes=overview.minutes(content, slug),
        next_review=in_words(found.next_review),
        tallies=counted,
        legend=tuple(check for check in legend() if check.state in told_by),
        bottom_line=bottom_line,
        contents=tuple(
            Link(briefing.sections[name].title, sheet.to(addresses.section(slug, name)))
            for name in found.sections
        ),
        overview=told,
        sections=sections,
        years=years,
        entries=entries,
        sources=sources,
        terms=glossary.explained(sheet),
    )


def _overview(sheet: Bound, briefing: Briefing) -> Overview:
    found = briefing.overview
    charts, drawn = of_page(sheet, found.key_charts, found.key_contests)
    return Overview(
        charts=charts,
        contests=tuple(overview.contests(sheet, briefing, drawn)),
        judgements=tuple(overview.judgements(sheet, briefing)),
        figures=tuple(
            figure(sheet, sheet.content.state(name, briefing.slug)[0]) for name in found.key_figures
        ),
        would_change=tuple(overview.would_change(sheet, briefing)),
        note=sheet.html(found.note) if found.note else None,
    )


def _entries(sheet: Bound) -> Iterator[views.Entry]:
    """Every figure that is told, with all its evidence; what one is calculated from is one, too."""
    # The list grows while it is gone through.
    for number, long_id in enumerate(sheet.listed.figures, 1):
        yield views.Entry(
            number=number,
            anchor=sheet.anchor(long_id),
            back=sheet.listed.backs.get(long_id, sheet.mention(long_id)),
            shown=shown(sheet, long_id, whole=True),
        )


def _sources(sheet: Bound) -> Iterator[SourceView]:
    """Every source that is cited or that a figure rests on, by its letter."""
    told: Sequence[str] = ()
    # A record may cite sources that come to the list with it.
    while new := list(sheet.listed.citations)[len(told) :]:
        for name in new:
            source = sheet.content.site.sources[name]
            facts = tuple(source_facts(sheet, source))
            yield SourceView(
                letter=letters(list(sheet.listed.citations).index(name)),
                anchor=f"source-{name}",
                label=sheet.content.source_labels[name],
                locators=words.enumerated(*sheet.listed.citations[name], by="semicolon"),
                facts=facts,
                seen=words.seen(source.seen.how, source.seen.on),
                grade=f"{words.GRADES[source.reliability.grade]}.",
            )
        told = [*told, *new]
