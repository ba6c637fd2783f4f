"""Every date is written in one form that says how exact it is.

**Why.** "Late 2022" or "since March" cannot be put in order or compared. Dates here are a subset
of EDTF: `2025`, `2025-01`, `2025-01-13`, `2024-10/2024-12` for a stretch, `2024-03/..` for one
with no end, and `~` (about) or `?` (uncertain) after a date.

**Bad.**

    as_of: mid-January 2025
    updated: 2026

**Mend.** Write the form that is offered: `as_of: 2025-01-11/2025-01-20`. The `updated` of a
briefing is a day, because it is "today" for every other check; `next_review` comes after it.

**Not meant.** The claimant's own words for a date: they go into `words` beside `date`, or into a
quote.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.dates import Precision

GROUP = "shape"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Dates that could not be read, and briefings whose "today" is no day."""
    yield from reported(site, "bad-date")
    for briefing in site.briefings.values():
        updated = briefing.overview.updated
        if updated.precision is not Precision.DAY or updated.approximate or updated.uncertain:
            yield Finding(
                briefing.overview.origin.at("updated").span,
                f"`{updated.text}` is not one day",
                "write the day of the last change, such as 2026-11-23",
            )
        review = briefing.overview.next_review
        if review.end is not None and updated.start is not None and review.end < updated.start:
            message = f"the next review, {review.words()}, is before {updated.words()}"
            span = briefing.overview.origin.at("next_review").span
            yield Finding(span, message, "write a date after `updated`")
