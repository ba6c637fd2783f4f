"""What the words of this site mean, for the glossary: a meaning for each word that readers meet.

The words themselves are those of `words` and `values`, so that nothing is told in two ways.
"""

from generator.model.figure import Count, Standing
from generator.render.catalogue import Named
from generator.text.bounds import Bound
from generator.text.terms import Terms

BOUNDS = Named("meaning_of_bounds", tuple(Bound))


COUNTS = Named("meaning_of_counts", tuple(Count))

STANDINGS = Named(
    "meaning_of_standings", tuple(each for each in Standing if each is not Standing.CURRENT)
)

GRADES = Named("meaning_of_grades", ("A", "B", "C", "D", "E", "F", "unknown"))

CREDIBILITY = Named("meaning_of_credibility", ("1", "2", "3", "4", "5", "6"))

CONFIDENCE = Named("meaning_of_confidence", ("low", "moderate", "high"))

TERMS = (
    "as_of",
    "claimant",
    "compatible",
    "contest",
    "correction",
    "evidence",
    "inferred",
    "judgement",
    "passed_on_by",
    "repeats",
    "seal",
)
"""Terms that stand for themselves, by the keys of their names and meanings."""
TERM_NAMES = Named("terms", TERMS)
TERM_MEANINGS = Named("meaning_of_terms", TERMS)

SPELLINGS = Named("spellings_of_terms", ("as_of", "claimant", "compatible", "inferred"))
"""The spellings, parted by |, at whose first use on a page the glossary is linked.

Terms are left out that prose uses in their everyday sense too, such as evidence or to repeat.
"""


def linked() -> Terms:
    """What to look for in prose, in the language that is spoken."""
    return Terms(
        {
            spelling.strip().casefold(): term
            for term, spellings in SPELLINGS.items()
            for spelling in spellings.split("|")
        }
    )
