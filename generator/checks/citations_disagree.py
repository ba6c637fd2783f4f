"""What a text cites is what it is said, a second time, to rest on.

**Why.** A statement without a number rests on its citation alone. If that is lost in an edit, or is
of another page, nothing else in the files shows it; so it can be entered twice.

**Bad.** The text cites one page, and the list beside it has another:

    - text: The company denied it [@kbs-world].
      kind: reported
      rests_on: [independent]

With `rests_on: true` in the policy, whatever cites and has no such list.

**Mend.** Look at the pages again, and correct the citation or the list. The list has every source
that is cited, once for each time that it is, in any order. A point has a list of its own; all other
texts of a section share one, and so do those of an event, a contest, a figure, a chart, a
correction, a briefing, a source, an actor, a metric, the site.

**Not meant.** Texts that cite nothing, and sites whose policy does not want the list, as long as
they give none. Whether a source bears a figure out is for `citation-not-of-figure`.
"""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.base import Entry
from generator.model.citing import Citing
from generator.model.derived import Derived, ProseItem
from generator.model.section import Section
from generator.model.site import Site
from generator.text.pieces import Citation

GROUP = "evidence"
SEVERITY = Severity.ERROR

_Path = tuple[str | int, ...]
_Key = tuple[int, _Path]
"""The identity of an entry, and the path to what has a list in it."""
_Cited = tuple[ProseItem, Citation]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Citations that no list has, and what a list has and no text cites."""
    cited, listed = _cited(derived), _listed(site)
    for key, (entry, sources) in listed.items():
        yield from _compared(site, entry, key[1], sources, cited.get(key, ()))
    if site.policy.rests_on:
        for key, citations in cited.items():
            if key not in listed:
                yield _missing(citations)


def _cited(derived: Derived) -> Mapping[_Key, Sequence[_Cited]]:
    """All citations, by what has to have a list of them."""
    found: defaultdict[_Key, list[_Cited]] = defaultdict(list)
    for item in derived.prose:
        for piece in item.text.marks:
            if isinstance(piece, Citation):
                path = item.path[:2] if item.path[0] == "points" else ()
                found[id(item.owner), path].append((item, piece))
    return found


def _listed(site: Site) -> Mapping[_Key, tuple[Entry, Sequence[str]]]:
    """All lists, each with its entry."""
    found: dict[_Key, tuple[Entry, Sequence[str]]] = {}
    for _, entry in site.entries():
        if isinstance(entry, Citing) and entry.rests_on:
            found[id(entry), ()] = entry, entry.rests_on
        if isinstance(entry, Section):
            for i, point in enumerate(entry.points):
                if point.rests_on:
                    found[id(entry), ("points", i)] = entry, point.rests_on
    return found


def _missing(citations: Sequence[_Cited]) -> Finding:
    names = ", ".join(sorted({citation.source for _, citation in citations}))
    mend = f"look at it again, and add `rests_on:`; cited are {names}"
    return Finding(_span(*citations[0]), "what this rests on is not entered a second time", mend)


def _compared(
    site: Site, entry: Entry, path: _Path, listed: Sequence[str], citations: Sequence[_Cited]
) -> Iterator[Finding]:
    named = (*listed, *(citation.source for _, citation in citations))
    if not all(site.names.known("source", source) for source in named):
        # Which source is meant is told of elsewhere, and has to be known first.
        return
    left = Counter(listed)
    for item, citation in citations:
        left[citation.source] -= 1
        if left[citation.source] < 0:
            message = f"`rests_on` does not have `{citation.source}`, or not as often"
            mend = "correct the citation, or add it to the list"
            yield Finding(_span(item, citation), message, mend)
    for i, source in enumerate(listed):
        if left[source] > 0:
            left[source] -= 1
            message = f"the text does not cite `{source}`, or not as often"
            span = entry.origin.at(*path, "rests_on", i).span
            yield Finding(span, message, "cite it where it is meant, or take it out of the list")


def _span(item: ProseItem, citation: Citation) -> Span:
    return item.spot.within(citation.start, citation.end)
