"""Words for how likely something is and for how sure somebody is, in English.

The scale is that of US Intelligence Community Directive 203, Analytic Standards (2015), D.6.e.(2):
seven degrees, each with two names. It also says that likelihood and confidence are not told in one
sentence.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from generator.text.unquoted import unquoted

TERMS = (
    "almost no chance",
    "very unlikely",
    "unlikely",
    "roughly even chance",
    "likely",
    "very likely",
    "almost certain",
)
"""The first name of each of the seven degrees, from the least to the most likely."""

# The degree's other name and what people write for either.
_NAMES = {
    "almost no chance": "remote|remote chance|remote possibility|virtually impossible",
    "very unlikely": "highly improbable|highly unlikely|very improbable|extremely unlikely",
    "unlikely": "improbable|improbably|not likely|not probable|probably not",
    "roughly even chance": "roughly even odds|even chance|even odds|as likely as not|a toss-up",
    "likely": "probable|probably",
    "very likely": "highly probable|highly likely|very probable|very probably|extremely likely",
    "almost certain": "nearly certain|almost certainly|nearly certainly|virtually certain",
}
_DEGREES = {name: term for term, names in _NAMES.items() for name in (term, *names.split("|"))}
# Names that are a degree only where a field asks for one: a remote town is no likelihood, and
# "will probably not" says that the opposite is likely.
_NOT_IN_SENTENCES = frozenset({"remote", "probably not"})
_OFF_SCALE = (
    "possibly|perhaps|maybe|conceivably|presumably|certainly|undoubtedly|inevitably"
    "|(?:good|fair|slim|small|strong|real|realistic|distinct|reasonable|serious)"
    " (?:chance|possibility|likelihood|prospect)"
)
# Words that compare, ask or describe: the more likely of two, the likely heir.
_NO_DEGREE = (
    "(?:more|most|less|least|how|as|equally|so) (?:likely|probable)"
    "|(?:the|a|its|his|her|their|any) (?:un)?likely"
)
_KNOWN = "|".join(
    name.replace(" ", r"\s+")
    for name in sorted(_DEGREES, key=len, reverse=True)
    if name not in _NOT_IN_SENTENCES
)
_WORDS = re.compile(
    rf"(?<![\w-])(?:(?P<degree>as\s+likely\s+as\s+not)|{_NO_DEGREE}|(?P<off>{_OFF_SCALE})"
    rf"|(?P<known>{_KNOWN}))(?![\w-])",
    re.IGNORECASE,
)
_GRADES = "low|moderate|medium|high|some|little|limited|strong|great|full|complete|much"
# Not a trust in something, nor that of buyers or voters.
_CONFIDENCE = re.compile(
    rf"(?<![\w-])(?:(?:{_GRADES})(?:[-\s]to[-\s](?:{_GRADES}))?[-\s]confidence(?!\s+(?:in|of|among)\b)"
    r"|(?:assess|judge|say|believe|conclude)\w*\s+with\s+confidence"
    r"|(?:we|the\s+editors)\s+are\s+(?:\w+\s+)?confident)(?![\w-])",
    re.IGNORECASE,
)


class Likelihood(Struct, frozen=True):
    """Words for a likelihood at [start, end) of a text; `term` is None where they are off scale."""

    start: int
    end: int
    term: str | None


def degree(name: str) -> str | None:
    """The term of the scale for a name of one of its degrees; None for any other words."""
    return _DEGREES.get(" ".join(name.lower().split()))


def likelihoods(text: str) -> Iterator[Likelihood]:
    """The words of a text that say how likely something is, but for those that it quotes."""
    for match in _WORDS.finditer(unquoted(text)):
        if match["off"]:
            yield Likelihood(*match.span(), None)
        elif match["degree"] or match["known"]:
            yield Likelihood(*match.span(), degree(match[0]))


def confidence(text: str) -> tuple[int, int] | None:
    """Where a text first says how sure its writer is: [start, end); None where it does not."""
    match = _CONFIDENCE.search(unquoted(text))
    return match.span() if match else None
