"""No figure is computed from itself.

**Why.** A sum that holds itself has no value.

**Bad.**

    - id: casualties
      derive: killed + wounded
    - id: wounded
      derive: casualties - killed

**Mend.** Take one of them out of the circle: give it the `value` that a source states, with its
`evidence`.

**Not meant.** Two figures computed from the same inputs.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site

GROUP = "arithmetic"
SEVERITY = Severity.ERROR
# Without a result there is nothing to show.
FIXED = True


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """The derivations that form a circle."""
    return derived.failed("derivation-cycle")
