"""Every address is a whole web address.

**Why.** A reader follows it to the source. A broken one looks like evidence and is none.

**Bad.**

    url: www.example.org/report

**Mend.** Begin with `https://` or `http://` and leave no space: `https://www.example.org/report`.
Write `unknown` if it is not known. A link in a text leads
to such an address as well, `[the map](https://example.org/map)`, or to a `mailto:` one. It has no
title in quotes after the address, which few readers would see: say it in the text.

**Not meant.** Whether the page is still there: no build asks the network.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.scalars import is_url
from generator.model.site import Site
from generator.text.markup import links

GROUP = "shape"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """What was found of this while the files were read, and links in texts."""
    yield from reported(site, "bad-url")
    for item in derived.prose:
        for link in links(item.text):
            span = item.spot.within(link.start, link.end)
            if not is_url(link.address) and not link.address.startswith("mailto:"):
                mend = "begin with https:// and leave no space"
                yield Finding(span, f"`{link.address}` is not an address", mend)
            elif link.title:
                mend = "take it out, and say in the text what has to be said"
                yield Finding(span, f"this link has a title, “{link.title}”", mend)
