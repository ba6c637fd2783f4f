"""The home page: each briefing with its bottom line and its contested numbers, and the marks."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from generator.model.briefing import Briefing
from generator.model.site import long_id
from generator.render import addresses, words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.rivals import spans
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import legend, tallies
from generator.render.views import Check, Link, Tally


class Spread(Struct, frozen=True):
    """From where to where the values of a contest go, and the question they answer."""

    words: str
    link: Link


class Card(Struct, frozen=True):
    """One briefing on the home page."""

    slug: str
    href: str
    title: str
    question: str
    bottom_line: Markup
    sections: tuple[Link, ...]
    spreads: tuple[Spread, ...]
    updated: str
    counts: str
    tallies: tuple[Tally, ...]


class View(Struct, frozen=True):
    """What the template shows."""

    title: str
    tagline: str
    briefings: tuple[Card, ...]
    legend: tuple[Check, ...]
    method: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The home page."""
    sheet = Sheet(content, parts, addresses.HOME)
    settings = content.settings
    cards = tuple(_card(sheet, briefing) for briefing in content.site.briefings.values())
    view = View(settings.title, settings.tagline, cards, legend(), sheet.to(addresses.METHOD))
    yield Page(
        addresses.HOME,
        settings.title,
        settings.tagline,
        view,
        indexed=False,
        node=linked.home(sheet),
    )


def _card(sheet: Sheet, briefing: Briefing) -> Card:
    slug, overview = briefing.slug, briefing.overview
    states = [s for s in sheet.content.derived.figures.values() if s.briefing.slug == slug]
    sources = {evidence.source for state in states for evidence in state.figure.evidence}
    counts = (
        words.number_of(len(overview.sections), "section"),
        words.number_of(len(states), "figure"),
        words.number_of(len(sources), "source"),
    )
    return Card(
        slug=slug,
        href=sheet.to(addresses.briefing(slug)),
        title=overview.title,
        question=overview.question,
        bottom_line=sheet.plainly(slug).html(overview.bottom_line),
        sections=tuple(
            Link(briefing.sections[name].title, sheet.to(addresses.section(slug, name)))
            for name in overview.sections
        ),
        spreads=tuple(_spreads(sheet, briefing)),
        updated=in_words(overview.updated),
        counts=words.enumerated(*counts),
        tallies=tallies(states),
    )


def _spreads(sheet: Sheet, briefing: Briefing) -> Iterator[Spread]:
    """One for each key contest, so that no side's number stands alone."""
    for name in briefing.overview.key_contests:
        slug, _, bare = long_id(name, briefing.slug).partition("/")
        contest = sheet.content.site.briefings[slug].contests[bare]
        page = sheet.content.contest_pages.get(f"{slug}/{bare}", addresses.briefing(slug))
        said = words.listed(spans(sheet.content, slug, contest))
        contest_counts = all(
            sheet.content.state(each, slug)[1].quantity is not None for each in contest.figures
        )
        how = say("home.who_counts") if contest_counts else say("home.who_says_so")
        yield Spread(
            say("home.depending_on", said=words.capital(said), how=how),
            Link(contest.question, sheet.to(page, addresses.contest(bare))),
        )
