"""The actors, each with what it could know, what it has at stake, and what it claims."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from generator.render import addresses, views, words
from generator.render.catalogue import say
from generator.render.claims import by_label
from generator.render.content import Content
from generator.render.falls import Fall, calculated_and_contests
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.records import actor_facts
from generator.render.sheet import Parts, Sheet
from generator.render.views import Fact


class ActorView(Struct, frozen=True):
    """One actor and its claims."""

    label: str
    anchor: str
    count: str
    facts: tuple[Fact, ...]
    figures: tuple[views.Figure, ...]
    falls: tuple[Fall, ...]


class View(Struct, frozen=True):
    """What the template shows."""

    actors: tuple[ActorView, ...]


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The actors, those with the most claims first."""
    sheet = Sheet(content, parts, addresses.ACTORS)
    claims: defaultdict[str, list[str]] = defaultdict(list)
    for long_id, state in content.derived.figures.items():
        if state.figure.claimed_by:
            claims[state.figure.claimed_by].append(long_id)
    actors = content.site.vocabulary.actors
    order = sorted(actors, key=lambda name: (-len(claims[name]), actors[name].label.casefold()))
    found = tuple(
        ActorView(
            label=words.capital(actors[name].label),
            anchor=addresses.actor(name),
            count=words.number_of(len(claims[name]), "figure"),
            facts=tuple(actor_facts(sheet, actors[name])),
            figures=tuple(by_label(sheet, long_id) for long_id in claims[name]),
            falls=tuple(calculated_and_contests(sheet, content.derived.set_aside(name))),
        )
        for name in order
    )
    description = say("actors.whose_claims_are_recorded")
    node = linked.actors(sheet, say("actors.actors"), description)
    yield Page(addresses.ACTORS, say("actors.actors"), description, View(found), node=node)
