"""A briefing's key figure rests on more than one independent source.

**Why.** What stands at the top of a briefing is what readers take away. A number that one source
alone gives may be right, but nobody else says so, and everybody should know that.

**Bad.** Every page that has the number carries one agency's text:

    key_figures: [additional-troops]

**Mend.** Look for a source that did not take it from the first, and add it as evidence. If there is
none, leave it: this is a note, and the figure's page shows what it rests on.

**Not meant.** Sources that carry one text count once, and so do an agency's own page and its
copies. A calculated figure rests on as many as the weakest figure that it is computed from, or as
state its result. A figure that rests on none is `unsourced-over-limit`.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.backing import backing
from generator.model.derived import Derived
from generator.model.site import Site, long_id

GROUP = "provenance"
SEVERITY = Severity.NOTE


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Key figures that one source, or copies of one, supports."""
    for briefing in site.briefings.values():
        for i, name in enumerate(briefing.overview.key_figures):
            long = long_id(name, briefing.slug)
            weakest, found = backing(site, derived, long)
            if len(found) == 1:
                via = "" if weakest == long else f", since `{weakest.rpartition('/')[2]}` does"
                message = f"`{name}` rests on one independent source, {min(found)}{via}"
                span = briefing.overview.origin.at("key_figures", i).span
                yield Finding(
                    span, message, "add evidence that does not repeat it, if there is any"
                )
