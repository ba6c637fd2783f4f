"""A figure that was to be looked at again has been, before the briefing was brought up to date.

**Why.** `updated` tells readers that the briefing is as of that day. A figure whose day of review
has passed before it may have been overtaken, and nobody looked.

**Bad.** The briefing has `updated: 2025-06-01`:

    review_by: 2025-05-01

**Mend.** Look whether the claimant has said something newer. If so, add it and make this figure's
`standing: earlier`. Then set `review_by` to the next day that you want to be reminded, or take it
out.

**Not meant.** A review that is due on the day of the update or in the month of it, and figures
whose standing is not `current`: what is told as of its time does not grow old.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Standing
from generator.model.site import Site

GROUP = "time"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Figures in use as current whose day of review has passed."""
    for briefing, figure in site.figures():
        updated = briefing.overview.updated
        due = figure.review_by
        if due and figure.standing is Standing.CURRENT and updated.after(due):
            message = f"its review was due {due.words()}; the briefing is of {updated.words()}"
            mend = "look for something newer, then set the next `review_by`"
            yield Finding(figure.origin.at("review_by").span, message, mend)
