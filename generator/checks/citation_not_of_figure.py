"""A sentence that tells a figure and cites cites a source of that figure.

**Why.** A reader takes the source at a sentence's end for the source of its number. Where it is
not, the number seems to have a proof that it has not.

**Bad.** The figure rests on the article, the citation is of another page:

    text: The service put the toll at {nis-killed} [@kbs-world, unknown].

**Mend.** Cite a source of the figure, whose page lists them, or give the figure its evidence from
the source that you cite. What another source says stands in a sentence of its own.

**Not meant.** Several citations, one of which is of a figure in the sentence: the others may be for
the rest of what it says. A calculated figure rests on the sources of what it is computed from, and
a source that carries the text of another source stands for it; two that carry an agency do not
stand for each other, as it sends out many texts. A sentence ends at `.`, `!` or `?` before a space
and a capital letter or a placeholder; a citation right behind it belongs to it.
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
    """Citations in a sentence none of which is of a source of its figures."""
    for item in derived.prose:
        # Most texts cite nothing, and need not be cut into sentences for it.
        if not any(isinstance(piece, Citation) for piece in item.text.marks):
            continue
        for sentence in item.text.sentences:
            citations = [piece for piece in sentence.specials if isinstance(piece, Citation)]
            told = [piece for piece in sentence.specials if isinstance(piece, Placeholder)]
            if not citations or not told:
                continue
            names = [long_id(placeholder.target, item.slug) for placeholder in told]
            sources = sources_of(site, derived, names)
            cited = {copied(site, citation.source) for citation in citations}
            if sources and not sources & cited:
                first = citations[0]
                message = f"no figure in this sentence rests on `{first.source}`"
                known = sorted(sources & site.sources.keys())
                mend = f"cite what they rest on: {', '.join(known)}"
                span = item.spot.within(first.start, first.end)
                yield Finding(span, message, mend)
