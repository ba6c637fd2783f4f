"""The content is written in a format that this program knows.

**Why.** A newer format may mean something else by the same words. To guess would publish wrong
pages.

**Bad.**

    format: 9

**Mend.** Install a newer version of the program; `briefing upgrade` brings older content up to
its format.

**Not meant.** The version of the site or of its texts.
"""

from collections.abc import Iterator

from generator.checks import reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site

GROUP = "shape"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """What was found of this while the files were read."""
    return reported(site, "newer-format")
