"""Records as names and values: what is written down of a figure, a source, an actor."""

from collections.abc import Iterator

from markupsafe import Markup

from generator.model.derived import FigureState
from generator.model.scalars import Unknown
from generator.model.source import Source
from generator.model.vocabulary import Actor, ActorKind
from generator.render import addresses, words
from generator.render.catalogue import Named, say, written
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.dating import happened
from generator.render.sheet import Sheet
from generator.render.values import amount
from generator.render.views import Fact

_LINK = Markup('<a href="{}" rel="noopener noreferrer">{}</a>')

ACTOR_KINDS = Named("actor_kinds", tuple(ActorKind))


def figure_facts(sheet: Sheet, state: FigureState) -> Iterator[Fact]:
    """What is recorded of a figure beside its value, its claimant and its evidence."""
    content, found = sheet.content, state.figure
    metric = content.metric(state)
    yield Fact(say("records.what_is_counted"), metric.label)
    yield Fact(say("records.one_of_them_is"), sheet.plainly("").inline(metric.counts))
    if state.stated and state.stated.best is not None:
        yield Fact(say("records.best_estimate"), amount(state.stated.best, content.unit(state)))
    if found.subject:
        yield Fact(say("records.of"), found.subject)
    for name, value in found.class_.items():
        yield Fact(words.capital(name), value)
    if found.place:
        yield Fact(say("records.where"), content.site.vocabulary.places[found.place].label)
    if found.covers:
        yield Fact(say("records.period_counted"), in_words(found.covers))
    if found.said:
        yield Fact(say("records.said"), words.day(found.said))
    if found.relayed_by:
        yield Fact(
            say("records.passed_on_by"),
            words.listed(words.name(content.actor(each)) for each in found.relayed_by),
        )
    yield from _relations(sheet, state)
    if found.credibility:
        grade = words.CREDIBILITY[found.credibility.grade]
        why = sheet.inline(found.credibility.why)
        yield Fact(say("records.the_claims_own_grade"), Markup("{}. {}").format(grade, why))
    if found.review_by:
        yield Fact(say("records.to_be_looked_at"), in_words(found.review_by))


def _event(sheet: Sheet, state: FigureState, concerns: str) -> Markup:
    """The way to an event on the timeline, by its date."""
    name, event = sheet.content.event(concerns, state.briefing.slug)
    when = happened(sheet.content, event, name.partition("/")[0])
    return _dated(sheet, name, say("records.timeline_when", when=when))


def _relations(sheet: Sheet, state: FigureState) -> Iterator[Fact]:
    """What the figure is about, and the figures that it is a part of, or an alternative to."""
    if state.figure.concerns:
        yield Fact(say("records.the_event_that_it"), _event(sheet, state, state.figure.concerns))
    names = (
        (say("records.part_of"), state.figure.part_of),
        (say("records.alternative_to"), state.figure.or_else),
        (say("records.share_of"), state.figure.share_of),
    )
    for name, other in names:
        if other:
            link = sheet.figure(sheet.content.state(other, state.briefing.slug)[0])
            yield Fact(name, Markup('<a href="{}">{}</a>').format(link.href, link.text))


def publication(source: Source) -> str:
    """A source's record in one line: kind, publisher, date, language."""
    published = source.published.date
    date = (
        words.day(published)
        if not isinstance(published, Unknown)
        else say("records.date_not_known")
    )
    publisher = (
        say("records.publisher_not_known")
        if isinstance(source.publisher, Unknown)
        else source.publisher
    )
    return say(
        "records.publication",
        kind=words.KINDS[source.kind],
        publisher=publisher,
        date=date,
        language=tongue(source),
    )


def tongue(source: Source) -> str:
    """The language of a source as it stands in a record: "in English"."""
    if isinstance(source.language, Unknown):
        return say("records.language_not_known")
    return say("records.in", language=words.language(source.language))


def source_facts(sheet: Sheet, source: Source) -> Iterator[Fact]:
    """A source's full record; what is not known says so."""
    yield Fact(say("records.kind"), words.KINDS[source.kind])
    yield Fact(say("records.title"), _named(source.title, source.language))
    authors = words.listed(map(words.name, source.authors))
    yield Fact(say("records.authors"), authors or words.not_known())
    yield Fact(say("records.publisher"), _named(source.publisher))
    yield Fact(say("records.published"), _published(sheet, source))
    yield Fact(say("records.language"), words.language(source.language))
    yield Fact(say("records.licence"), words.known(source.licence))
    yield Fact(say("records.address"), _address(source))
    if source.accessed:
        yield Fact(say("records.last_opened"), in_words(source.accessed))
    yield Fact(say("records.archive_copy"), _archive(source))


def _named(text: str | Unknown, language: str | Unknown = "") -> str:
    """A name, or words in a language of their own, or that it is not known."""
    return words.name(text, language) if isinstance(text, str) else words.not_known()


def _published(sheet: Sheet, source: Source) -> str | Markup:
    published = source.published
    basis = words.PUBLISHED[published.basis]
    told = words.enumerated(words.day(published.date), basis)
    if published.why is None:
        return told
    return Markup("{}. {}").format(told, sheet.inline(published.why))


def _address(source: Source) -> str | Markup:
    if isinstance(source.url, Unknown):
        return words.not_known()
    link = _LINK.format(source.url, source.url)
    return Markup("{}; {}").format(link, words.URL_STATUS[source.url_status])


def _archive(source: Source) -> str | Markup:
    if source.archive is None:
        return say("records.none_recorded")
    if isinstance(source.archive.url, Unknown):
        return words.not_known()
    link = _LINK.format(source.archive.url, source.archive.url)
    return written("records.archived_on", link=link, day=words.day(source.archive.date))


def actor_facts(sheet: Sheet, actor: Actor) -> Iterator[Fact]:
    """Who an actor is, how it could know, what it gains or loses."""
    yield Fact(say("records.kind"), ACTOR_KINDS[actor.kind])
    if actor.anonymous:
        yield Fact(say("records.named"), say("records.not_by_the_sources"))
    if others := [name for name in actor.aliases if name != actor.label]:
        yield Fact(say("records.also_called"), written("lists.comma").join(map(words.name, others)))
    access = sheet.inline(actor.access) if actor.access else words.not_known()
    stake = sheet.inline(actor.stake) if actor.stake else words.not_known()
    yield Fact(say("records.how_it_could_know"), access)
    yield Fact(say("records.what_it_has_at"), stake)
    if actor.wikidata:
        address = f"https://www.wikidata.org/wiki/{actor.wikidata}"
        yield Fact("Wikidata", _LINK.format(address, actor.wikidata))
    if events := [*_events(sheet, actor)]:
        yield Fact(say("records.on_the_timeline"), written("lists.comma").join(events))


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
        return say("records.nothing_rests_on_it")
    parts = [words.number_of(figures, "figure")] if figures else []
    parts += [words.number_of(texts, "text")] if texts else []
    key = "records.rests_on_it" if figures + texts == 1 else "records.rest_on_it"
    return say(key, parts=words.capital(words.listed(parts)))
