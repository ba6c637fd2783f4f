"""No statement is given to reports, sources or observers in general, nor to nobody at all.

**Why.** "Reports say" hides who said it: a reader can neither weigh nor find them. Often it hides
one report that the others copied, or the writer's own view.

**Bad.**

    text: Observers suggest that losses were higher [@base-article, Conclusion].

**Mend.** Name who says so, and let a figure or a citation show it: "South Korea's intelligence
service says …". Where the source itself names nobody, say that, and cite it: "Analysts, whom the
article does not name, say … [@base-article]".

**Not meant.** A sentence that tells a figure which an anonymous actor claims or passed on, such as
`unattributed`, and the texts of such a figure: its page says that nobody is named. A sentence that
says that its source "does not name" anyone; one with a citation that says "unnamed", or that names
an anonymous actor by its label or by an alias of several words, unless it is what "reports say
that" the actor does. A group that is named ("Ukrainian officials", "the service's analysts"), "it
is said by" somebody, questions, and what is quoted.
"""

import re
from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.figure import Figure
from generator.model.site import Site, long_id
from generator.text.attribution import is_silent, is_unnamed, may_be_vague, vague
from generator.text.pieces import Citation, Placeholder
from generator.text.sentences import Sentence

GROUP = "prose"
SEVERITY = Severity.ERROR

_ARTICLE = re.compile(r"the ", re.IGNORECASE)
# One word is what everybody calls such people: "reports" names nobody.
_SEVERAL_WORDS = re.compile(r"\S\s+\S")
_NEVER = r"(?!)"
_THAT = re.compile(r"\s+that\b")


def silent(site: Site) -> bool:
    """Where actors cannot be read, it is not known whom sources leave without a name."""
    return ("actor", "") in site.names.unreadable


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Words that give a statement to nobody, where nothing says that nobody is known."""
    anonymous = frozenset(name for name, actor in site.vocabulary.actors.items() if actor.anonymous)
    named = _named(site, anonymous)
    for item in derived.prose:
        for sentence in item.text.sentences if may_be_vague(item.text.raw) else ():
            place = vague(sentence.text)
            if place is None or sentence.text.rstrip(" \ufffc").endswith("?"):
                continue
            start, end = place
            told = _is_told(derived, item, sentence, anonymous) or _is_open(sentence, named)
            if told and not _is_of_others(sentence.text, end, named):
                continue
            span = item.spot.within(sentence.offsets[start], sentence.offsets[end - 1] + 1)
            mend = "name who says so; if the source names nobody, say that, and cite it"
            yield Finding(span, f"“{sentence.text[start:end]}” names nobody", mend)


def _named(site: Site, anonymous: frozenset[str]) -> re.Pattern[str]:
    """Any name by which a text can name an anonymous actor."""
    names = []
    for actor in (site.vocabulary.actors[name] for name in sorted(anonymous)):
        names.append(_ARTICLE.sub("", actor.label, count=1))
        names.extend(alias for alias in actor.aliases if _SEVERAL_WORDS.search(alias))
    any_name = "|".join(rf"(?<!\w){re.escape(name)}(?!\w)" for name in names)
    return re.compile(any_name or _NEVER, re.IGNORECASE)


def _is_told(
    derived: Derived, item: ProseItem, sentence: Sentence, anonymous: frozenset[str]
) -> bool:
    """Whether a figure's page says that nobody is named: one that is told here, or this one."""
    names = [piece.target for piece in sentence.specials if isinstance(piece, Placeholder)]
    states = [derived.figures.get(long_id(name, item.slug)) for name in names]
    if None in states:
        # What is not known is told of elsewhere, and might name them.
        return True
    figures = [state.figure for state in states if state]
    if isinstance(item.owner, Figure):
        figures.append(item.owner)
    return any(anonymous.intersection((each.claimed_by, *each.relayed_by)) for each in figures)


def _is_open(sentence: Sentence, named: re.Pattern[str]) -> bool:
    """Whether it says who is anonymous, or that somebody is, and in which source."""
    cites = any(isinstance(piece, Citation) for piece in sentence.specials)
    names = named.search(sentence.text)
    return is_silent(sentence.text) or (cites and bool(names or is_unnamed(sentence.text)))


def _is_of_others(text: str, end: int, named: re.Pattern[str]) -> bool:
    """Whether what nobody says is what an anonymous actor does: "reports say that officials …"."""
    that = _THAT.match(text, end)
    admitted = is_silent(text) or is_unnamed(text)
    return not admitted and that is not None and named.search(text, that.end()) is not None
