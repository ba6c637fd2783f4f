"""Every address is a whole web address.

**Why.** A reader follows it to the source. A broken one looks like evidence and is none.

**Bad.**

    url: www.example.org/report

**Mend.** Begin with `https://` or `http://` and leave no space: `https://www.example.org/report`.
Write `unknown` if it is not known.

**Not meant.** Whether the page is still there: no build asks the network.
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
    return reported(site, "bad-url")
