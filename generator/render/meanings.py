"""What the words of this site mean, for the glossary: a meaning for each word that readers meet.

The words themselves are those of `words` and `values`, so that nothing is told in two ways.
"""

from collections.abc import Mapping

from generator.model.figure import Count, Standing
from generator.model.vocabulary import Metric
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

SPELLINGS = Named(
    "spellings_of_terms",
    (
        "as_of",
        "claimant",
        "compatible",
        "inferred",
        "count_total_to_date",
        "likelihood_almost_no_chance",
        "likelihood_very_unlikely",
        "likelihood_roughly_even_chance",
        "likelihood_very_likely",
        "likelihood_almost_certain",
        "confidence_low",
        "confidence_moderate",
        "confidence_high",
    ),
)
"""The spellings, parted by |, at whose first use on a page the glossary is linked.

Terms are left out that prose uses in their everyday sense too, such as evidence or to repeat.
"""


def linked(metrics: Mapping[str, Metric], language: str) -> Terms:
    """What to look for in prose in a language, which is spoken.

    Of what is counted those are looked for that are made up of others, such as casualties, by the
    words that none of their parts has: readers take them for one of the parts.
    """
    found: dict[str, str] = {}
    for name, metric in metrics.items():
        of_parts = {word for part in metric.parts for word in _words(metrics[part], language)}
        for word in _words(metric, language) - of_parts if metric.parts else ():
            found.setdefault(word, f"metric_{name}")
    for term, spellings in SPELLINGS.items():
        found |= {spelling.strip().casefold(): term for spelling in spellings.split("|")}
    return Terms(found)


def _words(metric: Metric, language: str) -> set[str]:
    return {word.casefold() for word in metric.words.get(language, ())}
