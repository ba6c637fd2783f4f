"""Which sources are one: texts that repeat a text, and an agency's own, count as its, once.

Counting sources that carry one text as so many confirmations is how a claim comes to look
confirmed (circular reporting). Everything that counts sources counts their origins.
"""

from collections.abc import Iterable

from generator.model.evidence import Evidence, Stance
from generator.model.scalars import Unknown
from generator.model.site import Site


def copied(site: Site, source: str) -> str:
    """The id of the source whose text a source has; its own if no other source's.

    Follows `carries` through any number of copies. Sources that carry each other in a circle have
    one text: the first of their ids stands for it. Two that carry an agency have not one text for
    that: it sends out many.
    """
    passed: list[str] = []
    name = source
    while name not in passed:
        passed.append(name)
        further = site.sources[name].carries if name in site.sources else None
        if further is None or further not in site.sources:
            return name
        name = further
    return min(passed[passed.index(name) :])


def carried(site: Site, source: str) -> str:
    """The id of the source, agency or other actor whose text a source has; its own if nobody's."""
    name = copied(site, source)
    known = site.sources.get(name)
    further = known.carries if known else None
    return name if further is None or further in site.sources else further


def origin(site: Site, source: str) -> str:
    """Who a source's text comes from, as one id for all sources that are no confirmation of it.

    What an actor publishes itself comes from that actor, as the copies of it do: an agency's page
    and a paper that carries the agency are one. A publisher is known by the actor's label and
    aliases, to the letter but for capitals.
    """
    name = carried(site, source)
    known = site.sources.get(name)
    if known is None or isinstance(known.publisher, Unknown):
        return name
    return site.vocabulary.named.get(known.publisher.casefold(), name)


def origins(site: Site, evidence: Iterable[Evidence], *stances: Stance) -> frozenset[str]:
    """The distinct origins of the pieces of evidence with one of the stances; of all with none."""
    return frozenset(
        origin(site, piece.source) for piece in evidence if not stances or piece.stance in stances
    )
