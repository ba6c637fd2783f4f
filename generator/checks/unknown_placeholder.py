r"""Every placeholder names a figure or an event, and asks of it what it can give.

**Why.** A placeholder is how a number gets into a text: it prints the figure's own value and links
to its evidence. One that leads nowhere would leave a hole in the sentence.

**Bad.**

    text: Seoul counts {nis-kiled} {nis-wounded|number}.

**Mend.** There are `{id}`, `{id|value}`, `{id|as_of}`, `{id|claimant}`, `{id|doubted}` for a figure
that is doubted or withdrawn, `{id|words:about a third}` for words that say the same number with the
same hedge, and `{=Article 4}` for a numeral that names. An event gives its date,
`{event:first-talks|date}`, and nothing else. Write `\{` for a brace.

A name or heading (a title, a question, a label of the vocabulary) tells no figure: say it without
a number, or mark one that only names.

**Not meant.** Citations such as `[@base-article]`: those are `unknown-reference`. Words that say
another number than the figure: those are `words-disagree`.
"""

from collections.abc import Callable, Iterator
from functools import partial

from generator.checks import reported
from generator.diagnostics.finding import Finding, Fix, Severity
from generator.diagnostics.span import Span
from generator.diagnostics.suggest import did_you_mean, sure_fix
from generator.model.derived import Derived, FigureState, ProseItem
from generator.model.site import Site, long_id
from generator.text.pieces import EventDate, Placeholder, Refused

GROUP = "prose"
SEVERITY = Severity.ERROR
# Without a figure there is nothing to put in its place.
FIXED = True

MODIFIERS = ("value", "as_of", "claimant", "doubted", "words")
_OTHERS = ("event", "contest", "section", "judgement", "source", "actor", "metric")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Placeholders without a figure or with a modifier that does not fit, and stray braces."""
    yield from reported(site, "unknown-placeholder")
    for item in derived.prose:
        for piece in item.text.marks:
            if isinstance(piece, Placeholder):
                yield from _placeholder(site, derived, item, piece)
            elif isinstance(piece, EventDate):
                yield from _event(site, item, piece)
            elif isinstance(piece, Refused) and piece.kind == "brace":
                span = item.spot.within(piece.start, piece.end)
                mend = "write \\{ for a brace, or {id} for a figure"
                yield Finding(span, f"`{piece.text}` is no placeholder", mend)


def _placeholder(
    site: Site, derived: Derived, item: ProseItem, piece: Placeholder
) -> Iterator[Finding]:
    start = item.text.raw.index(piece.target, piece.start)
    if not site.names.known("figure", piece.target, item.slug):
        span = item.spot.within(start, start + len(piece.target))
        yield _unknown(site, item.slug, piece.target, span)
        return
    state = derived.figures.get(long_id(piece.target, item.slug))
    whole = partial(item.spot.within, piece.start, piece.end)
    if piece.modifier and piece.modifier not in MODIFIERS:
        mend = did_you_mean(piece.modifier, MODIFIERS, f"there are {', '.join(MODIFIERS)}")
        at = item.text.raw.index(piece.modifier, start + len(piece.target))
        fix = sure_fix(item.spot.within(at, at + len(piece.modifier)), piece.modifier, MODIFIERS)
        yield Finding(whole(), f"`{piece.modifier}` is nothing that a figure gives", mend, fix)
    elif piece.words and piece.modifier != "words":
        mend = f"write {{{piece.target}|{piece.modifier}}}"
        yield Finding(whole(), f"`{piece.modifier}` takes no words", mend)
    elif state is not None:
        yield from _unfit(state, piece, whole)


def _event(site: Site, item: ProseItem, piece: EventDate) -> Iterator[Finding]:
    """A placeholder of an event that there is not, or that asks for another thing than its date."""
    span = item.spot.within(piece.start, piece.end)
    if not piece.event:
        mend = "name an event of events.yml: {event:id|date}"
        yield Finding(span, "this placeholder names no event", mend)
    elif not site.names.known("event", piece.event, item.slug):
        near = site.names.all("event", item.slug)
        mend = did_you_mean(piece.event, near, "name an event of events.yml")
        at = item.text.raw.index(":", piece.start) + 1
        named = item.spot.within(at, at + len(piece.event))
        fix = sure_fix(named, piece.event, near)
        yield Finding(named, f"no event has the id `{piece.event}`", mend, fix)
    elif piece.modifier != "date":
        mend = f"write {{event:{piece.event}|date}}"
        yield Finding(span, "an event gives its date and nothing else", mend, Fix(span, mend[6:]))


def _unknown(site: Site, slug: str, target: str, span: Span) -> Finding:
    known = site.names.all("figure", slug)
    for kind in _OTHERS:
        if {(kind, target), (kind, f"{slug}/{target}")} & site.names.declared:
            mend = "name a figure; link to anything else in Markdown"
            if kind == "source":
                mend = f"cite a source as [@{target}]"
            elif kind == "event":
                mend = f"write {{event:{target}|date}} for its date"
            article = "an" if kind in {"actor", "event"} else "a"
            message = f"`{target}` is {article} {kind}, and a placeholder names a figure"
            return Finding(span, message, mend)
    mend = did_you_mean(target, known, "name a figure, or write \\{ for a brace")
    fix = sure_fix(span, target, known)
    return Finding(span, f"no figure has the id `{target}`", mend, fix)


def _unfit(state: FigureState, piece: Placeholder, whole: Callable[[], Span]) -> Iterator[Finding]:
    """What the figure cannot give."""
    figure = state.figure
    doubted = figure.fallen
    if piece.modifier == "doubted" and not doubted:
        mend = f"write {{{piece.target}}}, or give the figure `standing: doubted`"
        yield Finding(whole(), f"`{piece.target}` is not doubted", mend)
    elif piece.modifier == "as_of" and figure.as_of is None and figure.derive is None:
        yield Finding(whole(), f"`{piece.target}` has no `as_of`", "add it to the figure")
