"""No id is given twice.

**Why.** An id is an address: what refers to it must lead to one thing. Figures, contests, charts,
sections and judgements of a briefing share one set of ids.

**Bad.**

    - id: nis-killed
      value: 300
    - id: nis-killed
      value: 600

**Mend.** Give the second one an id of its own. A new statement by the same claimant is a new
figure, and the old one gets `standing: earlier`.

**Not meant.** The same id in two briefings: from elsewhere they are `slug/id`.
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
    return reported(site, "duplicate-id")
