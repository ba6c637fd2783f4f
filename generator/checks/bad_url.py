"""Every address is a whole web address, which leads a reader to what it is given for.

**Why.** A reader follows it to the source. A broken one looks like evidence and is none, and so
does one that only this machine can open, or the front page of the paper that had the article.

**Bad.**

    url: www.example.org/report
    url: http://localhost:8000/report

    kind: article-newspaper
    url: https://www.example.org/

**Mend.** Begin with `https://` or `http://` and leave no space: `https://www.example.org/report`.
Write `unknown` if it is not known. A link in a text leads
to such an address as well, `[the map](https://example.org/map)`, or to a `mailto:` one. It has no
title in quotes after the address, which few readers would see: say it in the text. Of an article,
a post or an interview give its own address; if a whole site is meant, say `kind: webpage`.

**Not meant.** Whether the page is still there: no build asks the network. The front page of what
may be a whole site: a web page, a dataset, a report, a book.
"""

import re
from collections.abc import Iterator
from ipaddress import ip_address

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.derived import Derived
from generator.model.scalars import Unknown, is_url
from generator.model.site import Site
from generator.model.source import Source
from generator.text.markup import links

GROUP = "shape"
SEVERITY = Severity.ERROR

_PAGES = frozenset({
    "article", "article-journal", "article-magazine", "article-newspaper", "interview", "post",
})  # fmt: skip
_FRONT = re.compile(r"https?://[^/?#]+/?(?:#.*)?")
_HOST = re.compile(r"https?://(?P<host>\[[^\]]*\]|[^/?#:]+)")
_NEAR = re.compile(r"\.(?:local|localhost|internal|home\.arpa)\Z")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """What was found of this while the files were read, and links in texts."""
    yield from reported(site, "bad-url")
    for source in site.sources.values():
        yield from _not_there(source)
    for item in derived.prose:
        for link in links(item.text):
            span = item.spot.within(link.start, link.end)
            if not is_url(link.address) and not link.address.startswith("mailto:"):
                mend = "begin with https:// and leave no space"
                yield Finding(span, f"`{link.address}` is not an address", mend)
            elif _is_near(link.address):
                yield _nobody_else(span, link.address)
            elif link.title:
                mend = "take it out, and say in the text what has to be said"
                yield Finding(span, f"this link has a title, “{link.title}”", mend)


def _not_there(source: Source) -> Iterator[Finding]:
    """Addresses of a source that lead nobody to it."""
    archived = source.archive.url if source.archive else Unknown.UNKNOWN
    for path, url in ((("url",), source.url), (("archive", "url"), archived)):
        if isinstance(url, Unknown):
            continue
        span = source.origin.at(*path).span
        if _is_near(url):
            yield _nobody_else(span, url)
        elif source.kind in _PAGES and _FRONT.fullmatch(url):
            message = f"this is the front page of {_host(url)}, and no {source.kind}"
            mend = "give its own address, or `unknown`; for a whole site write `kind: webpage`"
            yield Finding(span, message, mend)


def _nobody_else(span: Span, url: str) -> Finding:
    message = f"only this machine or its network knows `{_host(url)}`"
    return Finding(span, message, "give the address at which readers find it")


def _is_near(url: str) -> bool:
    """Whether an address is none on the public network (RFC 6761 and 6762, RFC 6890)."""
    name = _host(url)
    try:
        return bool(name) and not ip_address(name).is_global
    except ValueError:
        return bool(name) and (_NEAR.search(name) is not None or "." not in name)


def _host(url: str) -> str:
    """The host that an address names, in small letters, without brackets and port."""
    found = _HOST.match(url)
    return found["host"].strip("[]").lower().rstrip(".") if found else ""
