"""No file is larger than four million bytes.

**Why.** A person's YAML never is. A file that large is something else that got into the folder,
and reading it would only take time.

**Bad.** A text of a whole book beside its source.

**Mend.** Move it out of `content/`, or split it: sections and sources have a file each.

**Not meant.** Files outside `content/`.
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
    return reported(site, "too-large")
