"""Every source that is quoted has a seal, or its text beside it.

**Why.** Without either, no machine can tell whether the quoted words stand in the source.

**Bad.** A `quote` of `base-article`, and no `sources/base-article.seal`.

**Mend.** With the text at hand, run `briefing seal base-article article.txt`: it keeps no copy of
the text. The file may be plain text, a saved web page or a PDF with a layer of text. Where a
licence lets the text be kept, put it at `sources/base-article.txt`. If you cannot get the text, use
`reads:` with the number as the page has it, in place of `quote:`.

**Not meant.** Sources that are cited or read but not quoted.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """The first quote of each source that nothing can be checked against."""
    told = {source for kind, source in site.names.unreadable if kind == "seal"}
    for state in derived.figures.values():
        for i, verdict in enumerate(state.verdicts):
            source = state.figure.evidence[i].source
            if verdict is None or verdict.sealed or source in told or source not in site.sources:
                continue
            told.add(source)
            yield Finding(
                state.figure.origin.at("evidence", i, "source").span,
                f"`{source}` is quoted and has no seal",
                f"seal its text: briefing seal {source} FILE; or write `reads:` for `quote:`",
            )
