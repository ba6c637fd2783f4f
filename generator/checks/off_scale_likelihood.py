"""How likely something is is told in the seven terms of one scale, and in no other words.

**Why.** "A real possibility" means one chance in ten to one reader and eight to another. The seven
terms of ICD 203 have shares beside them, which the page shows.

**Bad.**

    - text: North Korea will perhaps send more troops.
      likelihood: probable

**Mend.** Write the term that is offered: almost no chance, very unlikely, unlikely, roughly even
chance, likely, very likely, almost certain. In the text leave the words out, or write those of the
`likelihood` beside it: "will probably send more troops" goes with `likely`.

**Not meant.** Another body's judgement in its own terms: `by` says whose it is, or `scale` on which
scale. In a text, words that compare ("the more likely of both"), that describe ("the likely heir")
or that are quoted. Where one word says what the field says, others may speak of something else.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.suggest import nearest, sure_fix
from generator.model.derived import Derived
from generator.model.section import Judgement, Section
from generator.model.site import Site
from generator.text.likelihood import TERMS, degree, likelihoods

GROUP = "prose"
SEVERITY = Severity.ERROR


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Judgements of our own whose likelihood is told in words off the scale."""
    for briefing in site.briefings.values():
        for section in briefing.sections.values():
            for i, judgement in enumerate(section.judgements):
                if judgement.by is None and judgement.scale is None:
                    yield from _field(section, i, judgement.likelihood)
                    yield from _text(section, i, judgement)


def _field(section: Section, i: int, given: str) -> Iterator[Finding]:
    if given in TERMS:
        return
    span = section.origin.at("judgements", i, "likelihood").span
    same = degree(given)
    near = same or nearest(given, TERMS)
    mend = f"did you mean `{near}`?" if near else f"write one of: {', '.join(TERMS)}"
    fix = sure_fix(span, given, TERMS)
    yield Finding(span, f"`{given}` is none of the seven terms of the scale", mend, fix)


def _text(section: Section, i: int, judgement: Judgement) -> Iterator[Finding]:
    """Words that the scale has not, or that all say another degree than the field."""
    spot = section.origin.at("judgements", i, "text")
    meant = degree(judgement.likelihood)
    for text, offsets in judgement.text.visible:
        found = list(likelihoods(text))
        agrees = any(each.term == meant for each in found)
        for each in found:
            words = text[each.start : each.end]
            span = spot.within(offsets[each.start], offsets[each.end - 1] + 1)
            if each.term is None:
                mend = "leave it out: `likelihood` says how likely, and the page shows it"
                yield Finding(span, f"“{words}” is on no scale", mend)
            elif meant is not None and not agrees:
                message = f"“{words}” is not what `likelihood` says: {judgement.likelihood}"
                yield Finding(span, message, f"leave it out, or write `likelihood: {each.term}`")
