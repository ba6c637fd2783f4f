"""No quote is longer than the site allows.

**Why.** The text is somebody else's. A quote is there to prove a number, for which a fragment is
enough, and a short one is easier to check.

**Bad.** A whole sentence, where a few words carry the number, the thing counted and the hedge:

    quote: >
      The agency told lawmakers behind closed doors on Monday that approximately 300 soldiers
      were reported killed in the region

**Mend.** Cut it: `approximately 300 soldiers were reported killed`. What names the claimant goes
into `who`, what carries the date into `when`; `…` joins parts.

**Not meant.** Words that you add in [brackets], and elision marks, do not count. The limit is
`policy: quote_words` in `site.yml`, at most 25.
"""

from collections.abc import Iterator

from generator.diagnostics.amounts import grouped
from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.quotes import word_count

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Quotes, and words for claimant and date, over the limit."""
    limit = site.policy.quote_words
    for _, figure in site.figures():
        for i, evidence in enumerate(figure.evidence):
            quotes = {"quote": evidence.quote, "who": evidence.who, "when": evidence.when}
            for key, words in quotes.items():
                count = word_count(words) if words else 0
                if count > limit:
                    span = figure.origin.at("evidence", i, key).span
                    message = f"this quote has {count} words; the site allows {grouped(limit)}"
                    yield Finding(span, message, "keep the words that carry the number")
