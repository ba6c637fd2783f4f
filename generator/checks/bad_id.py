"""Every id is made of lower-case words joined by hyphens.

**Why.** Ids become addresses of pages, which have to be the same on every machine and readable in
a link.

**Bad.**

    - id: NIS_killed

**Mend.** Begin with a letter; use a to z, digits and single hyphens: `nis-killed`. The ids of
sources, sections and briefings are the names of their files and folders.

**Not meant.** Labels and titles: they are for readers and may hold anything.
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
    return reported(site, "bad-id")
