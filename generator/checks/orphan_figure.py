"""Every figure is told somewhere: in a text, a contest, a calculation, among the key figures.

**Why.** A figure that no page tells is checked for nothing and found by nobody but in the register.
Often its placeholder was lost in an edit, or a number was typed in its place.

**Bad.** No text has `{carters-out}`, and nothing else names it:

    - id: carters-out
      value: 2700

**Mend.** Tell it in a section, add it to the contest that it belongs in, or delete it.

**Not meant.** What stands no longer (`standing: earlier` or `withdrawn`) is kept as a record. That
another figure is part of it, or an alternative or share, tells it nowhere. While something of the
content cannot be read, nothing is said. It is a note, since whoever adds a figure tells it next.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Figure, Standing
from generator.model.references import references
from generator.model.site import Site, long_id

GROUP = "provenance"
SEVERITY = Severity.NOTE

_RECORDS = frozenset({Standing.EARLIER, Standing.WITHDRAWN})


def silent(site: Site) -> bool:
    """Where something cannot be read, it is not known what is used."""
    return bool(site.problems)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures in use that nothing uses."""
    used = _used(site, derived)
    for name, state in derived.figures.items():
        if name not in used and state.figure.standing not in _RECORDS:
            span = state.figure.origin.at("id").span
            mend = f"tell it in a text as {{{state.figure.id}}}, or delete it"
            yield Finding(span, f"`{state.figure.id}` is told nowhere", mend)


def _used(site: Site, derived: Derived) -> set[str]:
    """The long ids of the figures that texts tell, entries name and calculations use."""
    used = {
        name
        for name, uses in derived.figure_uses.items()
        if any(use.kind != "figure" or f"{use.slug}/{use.id}" != name for use in uses)
    }
    for slug, entry in site.entries():
        if not isinstance(entry, Figure):
            named = (name for _, kinds, name in references(entry) if "figure" in kinds)
            used.update(long_id(name, slug) for name in named)
    for state in derived.figures.values():
        used.update(state.inputs)
    return used
