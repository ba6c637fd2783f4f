"""What is cited behind a figure, or in its sentence, is a source of that figure.

**Why.** A reader takes the source behind a number for the source of that number. Where it is not,
the number seems to have a proof that it has not.

**Bad.** The figure rests on the article, the citation is of another page:

    text: The service put the toll at {nis-killed} [@kbs-world, unknown].

**Mend.** Cite a source of the figure, whose page lists them, or give the figure its evidence from
the source that you cite. What another source says stands in a sentence of its own.

**Not meant.** Several citations side by side, one of which is of a figure before them: the others
may be for the rest of what is said. A citation before any figure of its sentence, as long as the
sentence cites a source of one. A calculated figure rests on the sources of what it is computed
from, and a source that carries the text of another source stands for it; two that carry an agency
do not stand for each other, as it sends out many texts. A sentence ends at `.`, `!` or `?` before a
space and a capital letter or a placeholder; a citation right behind it belongs to it.
"""

from collections.abc import Iterator, Sequence

from generator.diagnostics.finding import Finding, Severity
from generator.model.backing import sources_of
from generator.model.derived import Derived, ProseItem
from generator.model.independence import copied
from generator.model.site import Site, long_id
from generator.text.pieces import Citation, Placeholder
from generator.text.sentences import Sentence

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Citations that are of no source of the figures before them, or of the whole sentence."""
    for item in derived.prose:
        for sentence in item.text.sentences if item.text.holds(Citation) else ():
            citations = [piece for piece in sentence.specials if isinstance(piece, Citation)]
            told = [piece for piece in sentence.specials if isinstance(piece, Placeholder)]
            if citations and told:
                wrong = list(_of_others(site, derived, item, citations, told))
                for beside, before in () if wrong else _groups(sentence):
                    wrong += _of_others(site, derived, item, beside, before)
                yield from wrong


def _groups(sentence: Sentence) -> Iterator[tuple[Sequence[Citation], Sequence[Placeholder]]]:
    """Citations with nothing told between them, and the figures told since those before."""
    told: list[Placeholder] = []
    cited: list[Citation] = []
    for piece in sentence.specials:
        if isinstance(piece, Placeholder) and cited:
            yield cited, told
            told, cited = [], []
        if isinstance(piece, Placeholder):
            told.append(piece)
        elif isinstance(piece, Citation):
            cited.append(piece)
    yield cited, told


def _of_others(
    site: Site,
    derived: Derived,
    item: ProseItem,
    citations: Sequence[Citation],
    told: Sequence[Placeholder],
) -> Iterator[Finding]:
    sources = sources_of(site, derived, [long_id(one.target, item.slug) for one in told])
    cited = {copied(site, citation.source) for citation in citations}
    if citations and sources and not sources & cited:
        first = citations[0]
        message = f"no figure that it is cited for rests on `{first.source}`"
        mend = f"cite what they rest on: {', '.join(sorted(sources & site.sources.keys()))}"
        yield Finding(item.spot.within(first.start, first.end), message, mend)
