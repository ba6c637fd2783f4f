"""Each figure in a sentence that cites rests on a source that the sentence cites.

**Why.** A reader takes the sources at a sentence's end for those of all its numbers. A number that
none of them has is told with a proof that it has not: most often another figure was meant.

**Bad.** The page has the number of the killed; that of the wounded is from another one:

    text: The service counted {nis-killed} and {nis-wounded} [@kbs-world].

**Mend.** Tell the figure that is meant, or cite a source of each: its page lists them. What rests
on other sources can stand in a sentence of its own.

**Not meant.** A sentence that cites nothing, or one none of whose figures rests on what it cites:
that is `citation-not-of-figure`. A calculated figure rests on the sources of what it is computed
from, and a source that carries the text of another source stands for it.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.backing import sources_of
from generator.model.derived import Derived
from generator.model.independence import copied
from generator.model.site import Site, long_id
from generator.text.pieces import Citation, Placeholder

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures of which a sentence cites no source, beside others of which it does."""
    for item in derived.prose:
        for sentence in item.text.sentences if item.text.holds(Citation) else ():
            citations = [piece for piece in sentence.specials if isinstance(piece, Citation)]
            told = [piece for piece in sentence.specials if isinstance(piece, Placeholder)]
            cited = {copied(site, citation.source) for citation in citations}
            sources = [sources_of(site, derived, [long_id(one.target, item.slug)]) for one in told]
            if not any(found & cited for found in sources):
                continue
            for piece, found in zip(told, sources, strict=True):
                if found and not found & cited:
                    span = item.spot.within(piece.start, piece.end)
                    message = f"`{piece.target}` rests on nothing that this sentence cites"
                    known = sorted(found & site.sources.keys())
                    mend = f"cite a source of it too: {', '.join(known)}"
                    yield Finding(span, message, mend if known else "cite a source of it too")
