"""Every text of ours was compared with the text of each sealed source, since it last changed.

**Why.** A seal keeps no text, so whether prose copies its source can only be seen by whoever has
the text at hand. What was compared and copies nothing is recorded in `sources/<id>.cleared`, by a
hash of our own text; a text that changed since is not in it.

**Bad.** A sentence of a section rewritten after the last `briefing seal --check`.

**Mend.** With the text at hand: `briefing seal --check base-article article.txt`. It proves the
quotes again, compares all prose, and writes the record. Commit the record with the prose.

**Not meant.** Texts of fewer than eight words, which can copy nothing. A text that was only moved.
This is a note: a record can be out of date where nobody who writes has the text.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.copies import comparable
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.copies import digest

GROUP = "evidence"
SEVERITY = Severity.NOTE


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Sealed sources that no prose was compared with, and texts that changed since it was."""
    yield from reported(site, "copied-text-unchecked")
    records = {}
    for source, seal in site.seals.items():
        record = site.cleared.get(source)
        if record is not None and record.root == seal.root:
            records[source] = record.digests
        elif source in site.sources and ("cleared", source) not in site.names.unreadable:
            with_it = "this text" if record is None else "this text as it is sealed now"
            message = f"no prose was compared with {with_it}"
            yield Finding(site.sources[source].origin.span, message, _mend(source))
    for item in comparable(derived) if records else ():
        unseen = digest(item.text.raw)
        missing = [source for source, digests in records.items() if unseen not in digests]
        if missing:
            names = ", ".join(f"`{source}`" for source in missing)
            message = f"this was not compared with the text of {names} since it changed"
            span = item.spot.within(0, len(item.text.raw))
            yield Finding(span, message, _mend(missing[0]))


def _mend(source: str) -> str:
    return f"with the text at hand: briefing seal --check {source} FILE"
