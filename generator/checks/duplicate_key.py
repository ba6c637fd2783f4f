"""No key stands twice in one place.

**Why.** YAML itself keeps the last one and drops the first without a word, so a value that
somebody typed would silently not count.

**Bad.**

    value: 300
    as_of: 2025-01
    value: 310

**Mend.** Keep the one that is right.

**Not meant.** The same key in two items of a list, or deeper down.
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
    return reported(site, "duplicate-key")
