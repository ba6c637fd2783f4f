"""Where something is used, as links to the pages that use it, each page once."""

from collections.abc import Iterable, Iterator

from generator.model.briefing import Briefing
from generator.model.derived import Use
from generator.render import addresses
from generator.render.catalogue import say
from generator.render.dating import happened
from generator.render.sheet import Sheet
from generator.render.views import Link


def links(sheet: Sheet, uses: Iterable[Use]) -> tuple[Link, ...]:
    """The pages of the uses, but for the page that asks; texts without a page have no link."""
    found = {link.href: link for use in uses for link in _pages(sheet, use)}
    found.pop(sheet.to(sheet.address), None)
    return tuple(found.values())


def _pages(sheet: Sheet, use: Use) -> Iterator[Link]:
    briefing = sheet.content.site.briefings.get(use.slug)
    if briefing is None:
        if use.kind == "source":
            yield sheet.source(use.id)
        return
    title = briefing.overview.title
    if use.kind == "overview":
        yield Link(say("uses.overview", title=title), sheet.to(addresses.briefing(use.slug)))
    elif use.kind == "section":
        name = briefing.sections[use.id].title
        alone = len(sheet.content.site.briefings) == 1
        told = (
            say("uses.section_2", name=name)
            if alone
            else say("uses.section", name=name, title=title)
        )
        yield Link(told, sheet.to(addresses.section(use.slug, use.id)))
    elif use.kind in {"contest", "chart"}:
        yield from _laid_out(sheet, briefing, use)
    elif use.kind == "event":
        anchor = addresses.event(f"{use.slug}/{use.id}")
        when = happened(sheet.content, briefing.events[use.id], use.slug)
        yield Link(say("uses.timeline", when=when), sheet.to(addresses.TIMELINE, anchor))
    elif use.kind == "correction":
        yield Link(say("uses.corrections"), sheet.to(addresses.CORRECTIONS))
    else:
        label = sheet.plainly(use.slug).plain(briefing.figures[use.id].label)
        yield Link(
            say("uses.figure", label=label), sheet.to(addresses.figure(f"{use.slug}/{use.id}"))
        )


def _laid_out(sheet: Sheet, briefing: Briefing, use: Use) -> Iterator[Link]:
    """The contest or the chart on the page that lays it out; none where no page does."""
    contested = use.kind == "contest"
    pages = sheet.content.contest_pages if contested else sheet.content.chart_pages
    page = pages.get(f"{use.slug}/{use.id}")
    if page is not None:
        title = briefing.contests[use.id].question if contested else briefing.charts[use.id].title
        yield Link(say(f"uses.{use.kind}", title=title), sheet.to(page, f"{use.kind}-{use.id}"))
