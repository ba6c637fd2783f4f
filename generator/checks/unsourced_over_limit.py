"""No more figures stand without a source than the site's policy allows.

**Why.** A figure may say in `unsourced` why it has no evidence, and readers see that. But a site
that lives by its sources sets itself a limit, in public.

**Bad.** The policy in `site.yml` allows none:

    - id: watchmen
      value: 12
      unsourced: The watchman told it, and nobody wrote it down.

**Mend.** Add `evidence:`, take the figure out, or raise `policy: unsourced` in `site.yml` for all
to see. Each of the figures is reported, since any of them may be the one to mend.

**Not meant.** A calculated figure, which rests on what it is computed from. A figure that gives no
reason: that is `figure-without-evidence`.
"""

from collections.abc import Iterator, Sequence

from generator.diagnostics.amounts import grouped
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.site import Site

GROUP = "provenance"
SEVERITY = Severity.ERROR


def joint(site: Site) -> bool:
    """Those of all briefings are counted together."""
    return bool(_unsourced(site))


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Unsourced figures where there are more of them than the policy allows."""
    unsourced = _unsourced(site)
    limit = site.policy.unsourced
    if len(unsourced) <= limit:
        return
    for figure in unsourced:
        yield Finding(
            figure.origin.key("unsourced").span,
            f"figures without a source: {len(unsourced)}; the site allows {grouped(limit)}",
            "add `evidence:`, or raise `policy: unsourced` in site.yml for all to see",
        )


def _unsourced(site: Site) -> Sequence[Figure]:
    return [
        figure
        for _, figure in site.figures()
        if figure.unsourced is not None and not figure.evidence and figure.derive is None
    ]
