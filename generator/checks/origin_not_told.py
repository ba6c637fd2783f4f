"""Each source says whose text it has, where the site's policy wants it.

**Why.** Two pages that print one agency's text look like two who found out the same. Nothing but
the pages tells that they do not, and a `carries` that was forgotten is missing nowhere.

**Bad.** The policy is `origins: true`, and the source says neither:

    # sources/evening-paper.yml
    publisher: The Evening Paper

Under any policy, a source whose author is an agency of which others carry the text:

    authors: [Valley News Agency]

**Mend.** Look whose name stands at the head or the end of the text. If it is another's, name that
source or agency: `carries: valley-news-agency`. If the text is the publication's own, say how that
is known: `own_text: Its reporter writes from the harbour.` If nothing tells, write
`own_text: unknown`: the reader is told so.

**Not meant.** What an agency publishes itself, where `publisher` names it. A source counts as one
of its own until it is known to be a copy.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.independence import origin
from generator.model.site import Site

GROUP = "provenance"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Sources of which it is not said whose text they have, or that say two things of it."""
    agencies = {each.carries for each in site.sources.values()} & site.vocabulary.actors.keys()
    for name, source in site.sources.items():
        if source.carries is not None and source.own_text is not None:
            message = f"`{name}` carries another's text, so this is not its own"
            span = source.origin.at("own_text").span
            yield Finding(span, message, "keep `carries` or `own_text`, whichever is so")
        if source.carries is not None or source.own_text is not None:
            continue
        authors = (site.vocabulary.named.get(author.casefold()) for author in source.authors)
        agency = next((author for author in authors if author in agencies), None)
        if agency is not None and origin(site, name) != agency:
            message = f"`{name}` has the agency `{agency}` for its author"
            span = source.origin.at("authors").span
            yield Finding(span, message, f"write `carries: {agency}`, or `own_text:` with a reason")
        elif site.policy.origins:
            mend = "add `carries:`, `own_text:` with how that is known, or `own_text: unknown`"
            span = source.origin.at("publisher").span
            yield Finding(span, f"`{name}` does not say whose text it has", mend)
