"""No source was published after the day on which it was opened.

**Why.** A page that was read in March was not published in April. One of the days is a slip, or the
page was changed since and its date with it.

**Bad.**

    published: {date: 2025-04-02, basis: printed}
    accessed: 2025-03-01

**Mend.** Look at the page again, and correct `published`, `accessed`, `seen: on` or the date of the
archived copy.

**Not meant.** A year or a month in which the day of access lies; a page that was opened on the day
after, where it is another date already.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.model.source import Source
from generator.text.dates import Date, days_apart

GROUP = "time"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Sources whose date of publication is later than a day on which they were there to see."""
    for source in site.sources.values():
        published = source.published.date
        if published is Unknown.UNKNOWN:
            continue
        for told, date in _seen(source):
            # Publisher and reader may live a day apart.
            if isinstance(date, Date) and published.after(date) and days_apart(published, date) > 1:
                message = f"it is {told} {date.words()}, and published {published.words()}"
                span = source.origin.at("published", "date").span
                yield Finding(span, message, "look at the source again, and correct one of them")
                break


def _seen(source: Source) -> Iterator[tuple[str, Date | Unknown | None]]:
    yield "accessed", source.accessed
    yield "seen on", source.seen.on
    yield "archived", source.archive.date if source.archive else None
