"""No source repeats itself by way of others, and none is this site.

**Why.** When one page repeats another that repeats the first, a claim seems to have two sources and
has none. So it has where a briefing cites itself, where a figure gives one page twice, and where
one page has two ids.

**Bad.** Each of two sources is said to carry the other's text:

    # sources/morning-paper.yml
    carries: evening-paper

    # sources/evening-paper.yml
    carries: morning-paper

**Mend.** Find out which of them had the text first, and leave its `carries` out. If both have it
from somebody else, name that source or agency in both. In place of a page of this site name the
source that the page cites. Of evidence that stands twice leave one out; two readings of one place
are one. Of two sources at one address, or sealed from one text, keep one and name it wherever the
other was; where two pages print one text, say in one of them that it `carries` the other's.

**Not meant.** Any number of copies of one text: they count once. Figures that are computed from
each other are `derivation-cycle`. Other pages at the site's `address` than its briefings', such as
reports that a newsroom published itself. Addresses are one but for `http`, `www.`, capitals in the
host's name, a slash at the end, a `#` and what follows it, and the marks that campaigns put behind
a `?`.
"""

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Evidence
from generator.model.independence import copied
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.model.source import Source

GROUP = "provenance"
SEVERITY = Severity.ERROR

_CAMPAIGN = re.compile(r"(?:utm_\w+|fbclid|gclid)(?:=|$)")


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Sources in a circle, that are this site or one page; evidence that stands twice."""
    for _, figure in site.figures():
        for i, evidence in enumerate(figure.evidence):
            if any(_same(evidence, above) for above in figure.evidence[:i]):
                message = f"the same evidence from `{evidence.source}` stands above already"
                span = figure.origin.at("evidence", i, "source").span
                yield Finding(span, message, "leave one out, or say where else it stands")
    for name, source in site.sources.items():
        way = _way(site.sources, name)
        if way and way[-1] == name:
            between = f" by way of {', '.join(f'`{one}`' for one in way[:-1])}" if way[:-1] else ""
            yield Finding(
                source.origin.at("carries").span,
                f"`{name}` repeats itself{between}",
                "leave `carries` out of the one that had the text first",
            )
        if _is_ours(site, source):
            message = "this is a page of this site, which is no source for itself"
            mend = "name the source that the page cites"
            yield Finding(source.origin.at("url").span, message, mend)
    yield from _one_page(site)


def _one_page(site: Site) -> Iterator[Finding]:
    """Sources at one address; sources sealed from one text of which none is told as a copy."""
    pages: dict[str, str] = {}
    texts: dict[bytes, str] = {}
    for name, source in site.sources.items():
        if not isinstance(source.url, Unknown):
            first = pages.setdefault(_page(source.url), name)
            if first != name:
                message = f"this is the address of `{first}` as well: one page counts once"
                mend = f"correct it, or name `{first}` wherever `{name}` is named, and delete this"
                yield Finding(source.origin.at("url").span, message, mend)
        if name in site.seals:
            first = texts.setdefault(site.seals[name].root, name)
            if copied(site, first) != copied(site, name):
                message = f"the text that is sealed for `{name}` is that of `{first}`"
                mend = f"seal its own text, or write `carries: {first}` if it prints that one"
                yield Finding(source.origin.at("publisher").span, message, mend)


def _page(url: str) -> str:
    """What an address has in common with all others that lead to the same page."""
    page, _, query = url.partition("://")[2].partition("#")[0].partition("?")
    server, _, path = page.partition("/")
    asked = (part for part in query.split("&") if part and not _CAMPAIGN.match(part))
    page = f"{server.lower().removeprefix('www.')}/{path}".rstrip("/")
    return "?".join((page, *(sorted(asked) if query else ())))


def _same(one: Evidence, other: Evidence) -> bool:
    """Whether two pieces of evidence are one: the same, or readings of one place."""
    place = one.source, one.locator, one.stance
    read = one.reads is not None and other.reads is not None
    return one == other or (read and place == (other.source, other.locator, other.stance))


def _way(sources: Mapping[str, Source], name: str) -> list[str]:
    """Whose text a source carries, whose that one does, and so on until one comes again."""
    way: list[str] = []
    while name in sources and (carried := sources[name].carries) and carried not in way:
        way.append(carried)
        name = carried
    return way


def _is_ours(site: Site, source: Source) -> bool:
    """Whether a source's address is the site's own, or lies below one of its briefings."""
    if site.settings is None:
        return False
    ours, url = site.settings.address, source.url
    if isinstance(ours, Unknown) or isinstance(url, Unknown):
        return False
    root, page = f"{ours.rstrip('/')}/", f"{url.rstrip('/')}/"
    below = page.removeprefix(root).partition("/")[0]
    return page == root or (page.startswith(root) and below in site.briefings)
