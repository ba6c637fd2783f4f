"""Contests as they stand on a page."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.contest import Contest, NoFigure
from generator.model.scalars import Unknown
from generator.model.site import long_id
from generator.render import addresses, views, words
from generator.render.catalogue import say
from generator.render.claims import figure
from generator.render.rivals import by_metric, compatible
from generator.render.sheet import Sheet
from generator.render.views import Link


def contest(
    sheet: Sheet,
    slug: str,
    name: str,
    chart: views.Chart | None = None,
    more: views.Link | None = None,
) -> views.Contest:
    """The contest `name` of a briefing, with every claim in it, and the chart that draws it.

    With `more`, a link to where it is laid out, it goes without how to read it. Its figures join
    the page's list of evidence, those that no text tells after all others.
    """
    content = sheet.content
    found = content.site.briefings[slug].contests[name]
    plain = sheet.plainly(slug)
    anchor = sheet.place(addresses.contest(name))
    members = [content.state(each, slug)[0] for each in found.figures]
    if sheet.notes:
        for member in members:
            sheet.notes.draw(member, anchor)
    preferred = None if more else found.preferred
    return views.Contest(
        anchor=anchor,
        question=found.question,
        counted=_counted(sheet, slug, found),
        figures=tuple(figure(sheet, member) for member in members),
        no_figure=tuple(_silence(plain, entry) for entry in found.no_figure),
        compatible=compatible(content, slug, found),
        reading=Markup() if more else plain.html(found.reading),
        preferred=sheet.figure(content.state(preferred.figure, slug)[0]) if preferred else None,
        preferred_why=plain.html(preferred.why) if preferred else None,
        more=more,
        chart=chart,
        judged=tuple(_judged(sheet, f"{slug}/{name}")),
    )


def _judged(sheet: Sheet, name: str) -> Iterator[Link]:
    """The judgements of its briefing that rest on a contest, by how sure we are of each."""
    slug = name.partition("/")[0]
    briefing = sheet.content.site.briefings[slug]
    for section in briefing.overview.sections:
        for number, each in enumerate(briefing.sections[section].judgements, 1):
            if name in {long_id(basis, slug) for basis in each.basis}:
                address = addresses.section(slug, section)
                sure = words.CONFIDENCES[each.confidence]
                anchor = addresses.judgement(each.id, number)
                yield Link(say("parts.judged", confidence=sure), sheet.to(address, anchor))


def _counted(sheet: Sheet, slug: str, found: Contest) -> str:
    """What all claims of the contest count, "" where they count different things."""
    metrics = list(by_metric(sheet.content, slug, found))
    return sheet.content.site.vocabulary.metrics[metrics[0]].label if len(metrics) == 1 else ""


def _silence(sheet: Sheet, entry: NoFigure) -> views.Silence:
    located = entry.locator is not None and not isinstance(entry.locator, Unknown)
    return views.Silence(
        actor=words.capital(sheet.content.actor(entry.actor)),
        said=sheet.inline(entry.said),
        source=sheet.source(entry.source),
        locator=str(entry.locator) if located else "",
    )
