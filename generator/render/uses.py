"""Where something is used, as links to the pages that use it, each page once."""

from collections.abc import Iterable, Iterator

from generator.model.derived import Use
from generator.render import addresses
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
        yield Link(f"Overview: {title}", sheet.to(addresses.briefing(use.slug)))
    elif use.kind == "section":
        name = briefing.sections[use.id].title
        alone = len(sheet.content.site.briefings) == 1
        told = f"Section: {name}" if alone else f"Section: {name} ({title})"
        yield Link(told, sheet.to(addresses.section(use.slug, use.id)))
    elif use.kind == "contest":
        page = sheet.content.contest_pages.get(f"{use.slug}/{use.id}")
        if page is not None:
            question = briefing.contests[use.id].question
            yield Link(f"Contest: {question}", sheet.to(page, f"contest-{use.id}"))
    elif use.kind == "event":
        anchor = addresses.event(f"{use.slug}/{use.id}")
        when = happened(sheet.content, briefing.events[use.id], use.slug)
        yield Link(f"Timeline: {when}", sheet.to(addresses.TIMELINE, anchor))
    elif use.kind == "correction":
        yield Link("Corrections", sheet.to(addresses.CORRECTIONS))
    else:
        label = sheet.plainly(use.slug).plain(briefing.figures[use.id].label)
        yield Link(f"Figure: {label}", sheet.to(addresses.figure(f"{use.slug}/{use.id}")))
