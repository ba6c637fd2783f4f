"""A source's own page: what it is, what was read of it, what rests on it, what would fall."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from generator.model.scalars import Unknown
from generator.model.source import Source
from generator.render import addresses, uses, views, words
from generator.render.catalogue import say
from generator.render.claims import figure
from generator.render.content import Content
from generator.render.falls import Fall, calculated_and_contests
from generator.render.linked import claims as linked
from generator.render.page import Page
from generator.render.records import publication, source_facts
from generator.render.sheet import Parts, Sheet
from generator.render.views import Fact, Link
from generator.text.author import AuthorText


class View(Struct, frozen=True):
    """What the template shows."""

    up: Link
    title: str
    facts: tuple[Fact, ...]
    seen: str
    kept: str
    grade: Markup
    why: Markup
    carries: str
    own_text: Markup | None
    note: Markup | None
    figures: tuple[views.Figure, ...]
    uses: tuple[Link, ...]
    falls: tuple[Fall, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The page of each source."""
    for name, source in content.site.sources.items():
        address = addresses.source(name)
        sheet = Sheet(content, parts, address)
        view = _view(sheet, name, source)
        told, node = f"{publication(source)} {view.seen}", linked.source(sheet, name)
        yield Page(address, view.title, told, view, node=node)


def _view(sheet: Sheet, name: str, source: Source) -> View:
    content = sheet.content
    derived, grade = content.derived, source.reliability.grade
    return View(
        up=Link(say("source.sources"), sheet.to(addresses.SOURCES)),
        title=content.source_labels[name],
        facts=tuple(source_facts(sheet, source)),
        seen=words.seen(source.seen.how, source.seen.on),
        kept=_kept(content, name),
        grade=Markup("{}.").format(sheet.term(f"grade_{grade}", words.GRADES[grade])),
        why=sheet.html(source.reliability.why),
        carries=_carries(content, source),
        own_text=sheet.html(source.own_text) if isinstance(source.own_text, AuthorText) else None,
        note=sheet.html(source.note) if source.note else None,
        figures=tuple(figure(sheet, each) for each in derived.source_figures.get(name, ())),
        uses=uses.links(sheet, derived.source_uses.get(name, ())),
        falls=tuple(_falls(sheet, name)),
    )


def _kept(content: Content, name: str) -> str:
    if name in content.site.texts:
        return say("source.its_licence_lets_its")
    if name in content.site.seals:
        return say("source.its_text_is_sealed")
    return ""


def _carries(content: Content, source: Source) -> str:
    if source.own_text is Unknown.UNKNOWN:
        return say("source.not_known_whose_text")
    if source.carries is None:
        return ""
    origin = content.source_labels.get(source.carries)
    name = origin if origin is not None else content.actor(source.carries)
    return say("source.it_repeats_the_text", name=words.name(name))


def _falls(sheet: Sheet, name: str) -> Iterator[Fall]:
    """What no longer stands without the source, in the order in which it would fall."""
    content = sheet.content
    fallen = content.derived.withdrawals[name]
    if fallen.figures:
        count = words.number_of(len(fallen.figures), "figure")
        links = tuple(sheet.figure(each) for each in fallen.figures)
        yield Fall(say("source.would_have_no_source", count=count), links)
    yield from calculated_and_contests(sheet, fallen)
