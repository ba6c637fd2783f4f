"""No text of ours has eight or more words in a row from a source, except as a quote.

**Why.** The source's words belong to somebody else. A summary says what it says in other words;
what must stand as it does is quoted, and shown as a quote.

**Bad.** The article says "relations between the two had warmed well before any soldier left":

    text: Relations between the two had warmed well before any soldier left [@base-article].

**Mend.** Say it in your own words, and shorter. Where the very words matter, put them in quote
marks, within the limit of `policy: quote_words`.

**Not meant.** Names and aliases of actors and titles of sources count as one word each, however
long they are. Words in quote marks are quotes. A figure that is told parts the words around it.
Capitals, hyphens and possessives make no difference; in scripts without spaces two characters
count as a word. The check runs where the text is kept; for a sealed source
`briefing seal --check` runs it, with the text at hand.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.copies import Comparison
from generator.model.derived import Derived
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """What our texts copy from the texts that are kept."""
    if not site.texts:
        return
    comparison = Comparison(site, derived)
    for source in site.texts:
        text = site.files[f"content/sources/{source}.txt"].text
        for _, finding in comparison.copies(source, text):
            yield finding
