"""No sentence says both how likely something is and how sure its writer is.

**Why.** Likelihood is about the world, confidence about the evidence. "We judge with moderate
confidence that it is likely" is read as one weaker or stronger word, and by each reader as another
one. ICD 203 keeps them in separate sentences, and so do the pages here.

**Bad.**

    - text: We judge with moderate confidence that North Korea will send more troops.
      likelihood: likely
      confidence: moderate

**Mend.** Say in the text what will happen, in `likelihood` how likely it is, and in `confidence`
with `confidence_because` how sure you are of that. Elsewhere make two sentences of it.

**Not meant.** Confidence in something or of somebody ("high confidence in the army"), and what
is quoted. The text of a judgement is one sentence with its `likelihood`, even if it has no word for
that.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.section import Section
from generator.model.site import Site
from generator.text.likelihood import confidence, likelihoods

GROUP = "prose"
SEVERITY = Severity.ERROR


def check(_site: Site, derived: Derived) -> Iterator[Finding]:
    """Words for confidence in a sentence that tells of a likelihood."""
    for item in derived.prose:
        for sentence in item.text.sentences if "onfiden" in item.text.raw else ():
            place = confidence(sentence.text)
            if place is None or not (_is_judgement(item) or any(likelihoods(sentence.text))):
                continue
            start, end = place
            span = item.spot.within(sentence.offsets[start], sentence.offsets[end - 1] + 1)
            message = f"“{sentence.text[start:end]}” stands in one sentence with a likelihood"
            mend = "say how sure you are in a sentence of its own"
            if _is_judgement(item):
                mend = "say it in `confidence` and `confidence_because`, and leave it out here"
            yield Finding(span, message, mend)


def _is_judgement(item: ProseItem) -> bool:
    """Whether it is the text of a judgement, whose likelihood stands beside it."""
    return (
        isinstance(item.owner, Section) and item.path[0] == "judgements" and item.path[-1] == "text"
    )
