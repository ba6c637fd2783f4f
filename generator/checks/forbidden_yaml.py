"""No value is anything but what is typed where it stands.

**Why.** Aliases, anchors, tags, merge keys and second documents in a file make one place speak for
another. Who edits the one does not see the other change.

**Bad.**

    stake: &same Holds part of the front.
    access: *same

**Mend.** Write each value out. A text that begins with `*`, `&` or `!` goes in quotes.

**Not meant.** The same characters inside a text.
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
    return reported(site, "forbidden-yaml")
