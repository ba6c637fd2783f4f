"""No two actors, places or metrics go by one name.

**Why.** A reader knows them by their names alone. Two of one name are one to whoever reads, and
what the first says is put down to the second.

**Bad.** A label that is another actor's, be it that one's label or an alias:

    - id: board
      label: the harbour board
      aliases: [the board]
    - id: inspectors
      label: the Board

**Mend.** Say in the label what tells the two apart: of which country, which year, counting what. If
they are one, keep one and name it wherever the other is named.

**Not meant.** An alias that several actors share, as people of one family name do, and ministries
of two countries: by it no one of them is taken for named. Metrics of one label in different units.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.model.vocabulary import Actor, Metric, Place

GROUP = "consistency"
SEVERITY = Severity.ERROR

_Name = tuple[str, ...]
"""A name as it is compared, with what else tells two of that name apart."""


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Labels of actors, places and metrics that are another's."""
    vocabulary = site.vocabulary
    aliases: dict[_Name, list[str]] = {}
    for actor in vocabulary.actors.values():
        for name in actor.aliases:
            aliases.setdefault(_name(name), []).append(actor.id)
    yield from _shared(vocabulary.actors.values(), aliases)
    yield from _shared(vocabulary.places.values(), {})
    yield from _shared(vocabulary.metrics.values(), {})


def _shared(
    entries: Iterable[Actor | Place | Metric], aliases: Mapping[_Name, Sequence[str]]
) -> Iterator[Finding]:
    """The second of two equal labels, and a label that is the alias of another."""
    labels: dict[_Name, str] = {}
    for entry in entries:
        unit = entry.unit if isinstance(entry, Metric) else None
        name = _name(entry.label, unit or "")
        first = labels.setdefault(name, entry.id)
        others = [each for each in (first, *aliases.get(name, ())) if each != entry.id]
        if others:
            message = f"`{others[0]}` goes by this name as well"
            mend = "say in the label what tells the two apart, or keep one of them"
            yield Finding(entry.origin.at("label").span, message, mend)


def _name(text: str, unit: str = "") -> _Name:
    """In small letters, and without the article that some labels have."""
    return text.casefold().removeprefix("the "), unit
