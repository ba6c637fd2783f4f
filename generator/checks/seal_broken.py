"""Every seal is, byte for byte, what `briefing seal` wrote.

**Why.** A seal proves that quotes stand in a text that is not kept. One changed by hand, cut short
or mixed up by a merge proves nothing.

**Bad.** A line of `sources/base-article.seal` edited, or only half of the file there.

**Mend.** Take the file from version control again, or seal the text anew:
`briefing seal base-article article.txt`.

**Not meant.** A quote that a whole seal does not hold: that is `quote-not-in-source`.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """What was found of this while the files were read."""
    return reported(site, "seal-broken")
