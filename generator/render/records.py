"""Records as names and values: what is written down of a figure, a source, an actor."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.derived import FigureState
from generator.model.scalars import Unknown
from generator.model.source import Source
from generator.model.vocabulary import Actor, ActorKind
from generator.render import addresses, words
from generator.render.content import Content
from generator.render.dating import happened
from generator.render.sheet import Sheet
from generator.render.values import amount
from generator.render.views import Fact

_LINK = Markup('<a href="{}" rel="noopener noreferrer">{}</a>')

ACTOR_KINDS = {
    ActorKind.PERSON: "Person",
    ActorKind.ORGANISATION: "Organisation",
    ActorKind.STATE: "State",
    ActorKind.GROUP: "Group",
}


def figure_facts(sheet: Sheet, state: FigureState) -> Iterator[Fact]:
    """What is recorded of a figure beside its value, its claimant and its evidence."""
    content, found = sheet.content, state.figure
    metric = content.metric(state)
    yield Fact("What is counted", metric.label)
    yield Fact("One of them is", sheet.plainly("").inline(metric.counts))
    if state.stated and state.stated.best is not None:
        yield Fact("Best estimate", amount(state.stated.best, content.unit(state)))
    if found.subject:
        yield Fact("Of", found.subject)
    for name, value in found.class_.items():
        yield Fact(words.capital(name), value)
    if found.place:
        yield Fact("Where", content.site.vocabulary.places[found.place].label)
    if found.covers:
        yield Fact("Period counted", found.covers.words())
    if found.said:
        yield Fact("Said", words.day(found.said))
    if found.relayed_by:
        yield Fact("Passed on by", words.listed(map(content.actor, found.relayed_by)))
    yield from _relations(sheet, state)
    if found.credibility:
        grade = words.CREDIBILITY[found.credibility.grade]
        why = sheet.inline(found.credibility.why)
        yield Fact("The claim’s own grade", Markup("{}. {}").format(grade, why))
    if found.review_by:
        yield Fact("To be looked at again by", found.review_by.words())


def _event(sheet: Sheet, state: FigureState, concerns: str) -> Markup:
    """The way to an event on the timeline, by its date."""
    name, event = sheet.content.event(concerns, state.briefing.slug)
    when = happened(sheet.content, event, name.partition("/")[0])
    return _dated(sheet, name, f"timeline, {when}")


def _relations(sheet: Sheet, state: FigureState) -> Iterator[Fact]:
    """What the figure is about, and the figures that it is a part of, or an alternative to."""
    if state.figure.concerns:
        yield Fact("The event that it is about", _event(sheet, state, state.figure.concerns))
    names = (
        ("Part of", state.figure.part_of),
        ("Alternative to", state.figure.or_else),
        ("Share of", state.figure.share_of),
    )
    for name, other in names:
        if other:
            link = sheet.figure(sheet.content.state(other, state.briefing.slug)[0])
            yield Fact(name, Markup('<a href="{}">{}</a>').format(link.href, link.text))


def publication(source: Source) -> str:
    """A source's record in one line: kind, publisher, date, language."""
    published = source.published.date
    date = words.day(published) if not isinstance(published, Unknown) else "date not known"
    publisher = "publisher not known" if isinstance(source.publisher, Unknown) else source.publisher
    return f"{words.KINDS[source.kind]}; {publisher}; {date}; {tongue(source)}."


def tongue(source: Source) -> str:
    """The language of a source as it stands in a record: "in English"."""
    if isinstance(source.language, Unknown):
        return "language not known"
    return f"in {words.language(source.language)}"


def source_facts(sheet: Sheet, source: Source) -> Iterator[Fact]:
    """A source's full record; what is not known says so."""
    yield Fact("Kind", words.KINDS[source.kind])
    yield Fact("Title", words.known(source.title))
    yield Fact("Authors", words.listed(source.authors) or words.NOT_KNOWN)
    yield Fact("Publisher", words.known(source.publisher))
    yield Fact("Published", _published(sheet, source))
    yield Fact("Language", words.language(source.language))
    yield Fact("Licence", words.known(source.licence))
    yield Fact("Address", _address(source))
    if source.accessed:
        yield Fact("Last opened", source.accessed.words())
    yield Fact("Archive copy", _archive(source))


def _published(sheet: Sheet, source: Source) -> str | Markup:
    published = source.published
    basis = words.PUBLISHED[published.basis]
    told = ", ".join(filter(None, (words.day(published.date), basis)))
    if published.why is None:
        return told
    return Markup("{}. {}").format(told, sheet.inline(published.why))


def _address(source: Source) -> str | Markup:
    if isinstance(source.url, Unknown):
        return words.NOT_KNOWN
    link = _LINK.format(source.url, source.url)
    return Markup("{}; {}").format(link, words.URL_STATUS[source.url_status])


def _archive(source: Source) -> str | Markup:
    if source.archive is None:
        return "none recorded"
    if isinstance(source.archive.url, Unknown):
        return words.NOT_KNOWN
    link = _LINK.format(source.archive.url, source.archive.url)
    return Markup("{}, of {}").format(link, words.day(source.archive.date))


def actor_facts(sheet: Sheet, actor: Actor) -> Iterator[Fact]:
    """Who an actor is, how it could know, what it gains or loses."""
    yield Fact("Kind", ACTOR_KINDS[actor.kind])
    if actor.anonymous:
        yield Fact("Named", "not by the sources")
    if others := [name for name in actor.aliases if name != actor.label]:
        yield Fact("Also called", ", ".join(others))
    access = sheet.inline(actor.access) if actor.access else words.NOT_KNOWN
    stake = sheet.inline(actor.stake) if actor.stake else words.NOT_KNOWN
    yield Fact("How it could know", access)
    yield Fact("What it has at stake", stake)
    if actor.wikidata:
        address = f"https://www.wikidata.org/wiki/{actor.wikidata}"
        yield Fact("Wikidata", _LINK.format(address, actor.wikidata))
    if events := [*_events(sheet, actor)]:
        yield Fact("On the timeline", Markup(", ").join(events))


def _events(sheet: Sheet, actor: Actor) -> Iterator[Markup]:
    """The events that an actor had a part in or told of, each by its date."""
    for slug, briefing in sheet.content.site.briefings.items():
        for event in briefing.events.values():
            if actor.id in event.actors:
                yield _dated(sheet, f"{slug}/{event.id}", happened(sheet.content, event, slug))


def _dated(sheet: Sheet, event: str, when: str) -> Markup:
    href = sheet.to(addresses.TIMELINE, addresses.event(event))
    return Markup('<a href="{}">{}</a>').format(href, when)


def resting(content: Content, name: str) -> str:
    """How much rests on a source, in words."""
    figures = len(content.derived.source_figures.get(name, ()))
    texts = len({(use.slug, use.kind, use.id) for use in content.derived.source_uses.get(name, ())})
    if not figures and not texts:
        return "Nothing rests on it."
    parts = [words.number_of(figures, "figure")] if figures else []
    parts += [words.number_of(texts, "text")] if texts else []
    verb = "rests" if figures + texts == 1 else "rest"
    return f"{words.capital(words.listed(parts))} {verb} on it."
