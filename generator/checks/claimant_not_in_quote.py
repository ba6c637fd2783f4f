"""The words that are quoted for a figure name who claims it.

**Why.** A number is worth as much as the one who gives it. A quote that has the number but not the
claimant proves only that somebody said it.

**Bad.** The words name the intelligence service:

    claimed_by: ukrainian-officials
    evidence:
      - source: base-article
        locator: Estimated Casualties
        quote: approximately 300 soldiers were reported killed
        who: The NIS has provided estimates

**Mend.** Write the actor that the words name, or quote in `who` the source's words that name yours.
The actor's label counts, and so does each of its `aliases` in `vocabulary/actors.yml`: add the
abbreviation or the name in another language there. Whoever passed the claim on, `relayed_by`, may
be named in its place.

**Not meant.** Anonymous actors, such as `unattributed`, whom nothing need name; but `who` must not
name somebody else then. Evidence with a `stance` of `disputes`, `misreports` or `context`, readings
of pages, and figures of our own calculation.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Evidence, Stance
from generator.model.figure import Figure
from generator.model.site import Site
from generator.model.vocabulary import Actor
from generator.text.quotes import fragments
from generator.text.whole import stands_in

GROUP = "evidence"
SEVERITY = Severity.ERROR

_ARTICLE = re.compile(r"the ", re.IGNORECASE)
_APOSTROPHES = str.maketrans("’ʼ", "''")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Supporting quotes whose words do not name the claimant."""
    actors = site.vocabulary.actors
    for state in derived.figures.values():
        figure = state.figure
        claimants = [n for n in (figure.claimed_by, *figure.relayed_by) if n in actors]
        if figure.claimed_by not in actors:
            continue
        for i, evidence in enumerate(figure.evidence):
            if evidence.quote is None or evidence.stance is not Stance.SUPPORTS:
                continue
            said = _plain(evidence.who or "", evidence.quote)
            if not any(_is_named(actors[str(name)], said) for name in claimants):
                yield from _unnamed(site, figure, i, evidence)


def _plain(*quotes: str) -> str:
    """What is quoted, without [added words], with one kind of apostrophe."""
    parts = (part for quote in quotes for part in fragments(quote))
    return " … ".join(parts).translate(_APOSTROPHES)


def _is_named(actor: Actor, said: str) -> bool:
    """Whether any name of an actor stands in what is quoted."""
    names = (_ARTICLE.sub("", actor.label, count=1), *actor.aliases)
    return any(_stands(name.translate(_APOSTROPHES), said) for name in names)


def _stands(name: str, said: str) -> bool:
    """Whether a name stands there, whole; in a script without capitals, endings may be joined."""
    if name.lower() == name.upper():
        return name in said
    # A name in capitals is an abbreviation: US is not us. The rest may begin a sentence.
    return stands_in(name, said) if name.isupper() else stands_in(name.lower(), said.lower())


def _unnamed(site: Site, figure: Figure, i: int, evidence: Evidence) -> Iterator[Finding]:
    actors = site.vocabulary.actors
    who = _plain(evidence.who or "")
    others = [
        name for name, actor in actors.items() if not actor.anonymous and _is_named(actor, who)
    ]
    claimant = str(figure.claimed_by)
    if actors[claimant].anonymous and not others:
        return
    span = figure.origin.at("evidence", i, "who" if evidence.who else "quote").span
    mend = f"quote in `who` the source's words that name {actors[claimant].label}"
    if others:
        message = f"the words name `{others[0]}`, the figure is claimed by `{claimant}`"
        mend = f"write `claimed_by: {others[0]}`, or {mend}"
    else:
        message = f"nothing that is quoted names `{claimant}`"
        mend += ", or add the name that it has there to its `aliases`"
    yield Finding(span, message, mend)
