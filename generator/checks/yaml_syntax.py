"""Every file can be read as YAML in UTF-8.

**Why.** A file that cannot be read is as good as missing: nothing in it is checked or shown.
The place that is named is the character to blame, often the start of a text that needs quotes.

**Bad.** A colon and a space inside a text, a placeholder at its start, a tab:

    question: Losses: how many?
    summary: {nis-killed} died.

**Mend.** Put the text in quotes, or begin it on the next line after `>`:

    question: "Losses: how many?"
    summary: >
      {nis-killed} died.

**Not meant.** What the file says once it can be read: other checks look at that.
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
    return reported(site, "yaml-syntax")
