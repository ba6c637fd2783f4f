"""The date of a source is the date in its address, or the source says what stands against it.

**Why.** Many pages carry the day of publication in their address. Pages about October that are
dated to February before it are real: the date was that of the template, or of a later change.

**Bad.**

    url: https://example.org/2024/10/31/eleven-thousand
    published: {date: 2024-02-06, basis: printed}

An address on our own site is one as well: a source with the id `kyiv-post-2024-10-31` is of that
day. So is that of a copy in an archive which says of which page and day it is, as
`https://web.archive.org/web/20241031120000/https://example.org/page`: it is the page of `url`, and
`date` of `archive` is that day.

**Mend.** Find out which is right. If the page really has another date than its address, keep it and
say so in `published: {why: …}`. An id of our own is given anew.

**Not meant.** A date of a year or month in which the day of the address lies, or the day before or
after it; numbers in an address that are no date.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.scalars import Unknown
from generator.model.site import Site
from generator.model.source import Source
from generator.text import dates
from generator.text.dates import Date, days_apart

GROUP = "time"
SEVERITY = Severity.ERROR

_YEAR = r"(?P<y>(?:19|20)\d\d)"
_MONTH = r"(?P<m>0?[1-9]|1[0-2])"
_DAY = r"(?P<d>0?[1-9]|[12]\d|3[01])"
_FORMS = tuple(
    re.compile(form)
    for form in (
        rf"(?<![\d-]){_YEAR}(?P<sep>[-/_.]){_MONTH}(?P=sep){_DAY}(?!\d)",
        rf"(?<!\d){_YEAR}(?P<m>\d\d)(?P<d>\d\d)(?!\d)",
        rf"/{_YEAR}[-/]{_MONTH}(?=/)",
        rf"/{_YEAR}(?=/)",
    )
)
_IN_ID = re.compile(r"(?<![^-])(?:19|20)\d\d-\d\d(?:-\d\d)?(?![^-])")
_HOST = re.compile(r"https?://[^/]*")
# The Internet Archive's form, which others use too: the time of the copy, and the page.
_COPY = re.compile(r"/(?P<day>(?:19|20)\d{6})\d*[a-z_]*/(?P<page>(?:https?://)?[^/].*)")
_WAY = re.compile(r"^https?://(?:www\.)?|[/#]+$")


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Sources whose address carries another date than the one they are given."""
    for source in site.sources.values():
        yield from _archived(source)
        published = source.published
        if published.date is Unknown.UNKNOWN:
            continue
        url = None if published.why is not None or source.url is Unknown.UNKNOWN else source.url
        named = (
            ("address", url and _carried(url)),
            ("id", _of_id(source.id)),
        )
        for what, carried in named:
            if carried and days_apart(carried, published.date) > 1:
                message = f"its {what} says {carried.words()}, `published` {published.date.words()}"
                span = source.origin.at("published", "date").span
                yield Finding(span, message, "correct it, or say in `why` what stands against it")
                break


def _archived(source: Source) -> Iterator[Finding]:
    """A copy in an archive whose address says that it is of another page or day."""
    archive, url = source.archive, source.url
    if archive is None or isinstance(archive.url, Unknown):
        return
    copy = _COPY.search(archive.url)
    if copy is None:
        return
    if not isinstance(url, Unknown) and _WAY.sub("", copy["page"]) != _WAY.sub("", url):
        message = f"this is a copy of {copy['page']}, and not of `url`"
        span = source.origin.at("archive", "url").span
        yield Finding(span, message, "correct one of them")
    day, date = _carried(f"https://archive/{copy['day']}/"), archive.date
    if day and isinstance(date, Date) and days_apart(day, date) > 1:
        message = f"its address says {day.words()}, `date` {date.words()}"
        yield Finding(source.origin.at("archive", "date").span, message, "correct one of them")


def _of_id(name: str) -> Date | None:
    """The day or month in the id of a source."""
    match = _IN_ID.search(name)
    date = dates.parse(match[0]) if match else None
    return date if isinstance(date, Date) else None


def _carried(url: str) -> Date | None:
    """The first date in an address after its host, as fine as it has one."""
    path = _HOST.sub("", url, count=1)
    for form in _FORMS:
        for match in form.finditer(path):
            found = match.groupdict()
            parts = [found["y"], *(found[k].zfill(2) for k in ("m", "d") if k in found)]
            date = dates.parse("-".join(parts))
            if isinstance(date, Date):
                return date
    return None
