"""Every source is used: by a figure, a citation, a judgement, or a copy of it.

**Why.** A source that nothing rests on tells a reader that more was read than the briefing shows,
and it is looked after for nothing. Often its citation was lost in an edit.

**Bad.** No figure, text, contest or judgement names `old-page`:

    # sources/old-page.yml

**Mend.** Cite it where it is meant, or delete its file and its seal. What was read and left out is
told in the briefing's `search`.

**Not meant.** A source that another one carries. Content of which something cannot be read: what it
uses is not known until it is mended. It is a note, since whoever adds a source uses it next.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.references import references
from generator.model.site import Site

GROUP = "provenance"
SEVERITY = Severity.NOTE
NEEDS_ALL = True
"""What one briefing does not use, another may."""


def silent(site: Site) -> bool:
    """Where something cannot be read, it is not known what is used."""
    return bool(site.problems)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Sources that no field and no text names."""
    used = derived.source_uses.keys() | derived.source_figures.keys()
    for _, entry in site.entries():
        # Figures name sources as evidence alone, and there are many of them.
        if not isinstance(entry, Figure):
            used.update(name for _, kinds, name in references(entry) if "source" in kinds)
    for name, source in site.sources.items():
        if name not in used:
            mend = "cite it, give it to a figure as evidence, or delete its file"
            yield Finding(source.origin.span, f"nothing uses the source `{name}`", mend)
