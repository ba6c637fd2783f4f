"""What a search finds beside whole pages: records of their own that lead to a place on a page."""

import re
from collections.abc import Iterator, Mapping

from jinja2 import Environment
from msgspec import Struct

from generator.render import addresses, facets, words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.dating import happened
from generator.render.records import ACTOR_KINDS
from generator.render.sheet import Parts, Sheet

WORDS = "search/words.json"
"""What a search may be narrowed to, and what a slip in it may have been meant as."""

SHORTEST = 4
"""How many letters a word has at least that a slip is looked for in."""

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")


class Record(Struct, frozen=True):
    """One thing to be found: `address` is from the site's root, `text` what it is found by."""

    group: str
    kind: str
    title: str
    address: str
    text: str


def records(content: Content, parts: Parts, env: Environment) -> Mapping[str, bytes]:
    """Each record as a small page for the indexer, by its name."""
    template = env.get_template("record.html.j2")
    language = content.settings.language
    return {
        f"{number}.html": template.render(record=record, language=language).encode()
        for number, record in enumerate(_records(content, parts))
    }


def _records(content: Content, parts: Parts) -> Iterator[Record]:
    for name, actor in content.site.vocabulary.actors.items():
        yield Record(
            group="actors",
            kind=say("findable.actor", kind=ACTOR_KINDS[actor.kind]),
            title=words.capital(actor.label),
            address=f"{addresses.ACTORS}#{addresses.actor(name)}",
            text=" · ".join(actor.aliases),
        )
    for slug, briefing in content.site.briefings.items():
        sheet = Sheet(content, parts, addresses.TIMELINE, slug)
        for event in briefing.events.values():
            date = words.capital(happened(content, event, slug))
            yield Record(
                group="events",
                kind=say("findable.event", date=date),
                title=sheet.plain(event.text),
                address=f"{addresses.TIMELINE}#{addresses.event(f'{slug}/{event.id}')}",
                text=" · ".join([date, *map(content.actor, event.actors)]),
            )


def words_json(content: Content) -> Mapping[str, object]:
    """What the script of the search knows of the site."""
    return {"facets": facets.offered(content), "words": _vocabulary(content)}


def _vocabulary(content: Content) -> list[str]:
    """The site's names and words, each once, for suggestions when nothing is found."""
    known = content.site.vocabulary
    names: list[str] = [actor.label for actor in known.actors.values()]
    names += [alias for actor in known.actors.values() for alias in actor.aliases]
    names += [place.label for place in known.places.values()]
    for metric in known.metrics.values():
        names += [metric.label, *metric.words.get(content.settings.language, ())]
    names += [
        section.title
        for each in content.site.briefings.values()
        for section in each.sections.values()
    ]
    found = {word.casefold() for name in names for word in _WORD.findall(name)}
    return sorted(word for word in found if len(word) >= SHORTEST)
