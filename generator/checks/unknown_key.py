"""Every key and every file is one that the content model knows.

**Why.** A key with a slip of the pen would otherwise be passed over, and with it what you wrote.
Nothing is accepted and ignored.

**Bad.**

    clamed_by: nis

**Mend.** Take the name that is offered, or one from the list; an editor with the JSON Schema of
the file's first line completes them while you type.

**Not meant.** Files and folders whose names begin with a dot: they are passed over. The keys of
`class` and the languages of `words` are yours to choose.
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
    return reported(site, "unknown-key")
