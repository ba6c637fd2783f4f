"""A figure that is doubted or withdrawn is told so wherever a reader meets it.

**Why.** A number that the editors themselves do not believe, told like any other, is a number that
readers carry away.

**Bad.** `force-other` has `standing: doubted`:

    text: Some pages have {force-other} for the same briefing.
    derive: force-other - force-home

**Mend.** Write `{force-other|doubted}`, which says so in the sentence. Calculate from a figure that
stands, or give the calculated one `standing: doubted` too, with a `why`. Let a judgement rest on a
figure that stands, or on the contest that lays the doubt out, and prefer in a contest a figure that
you do not doubt.

**Not meant.** `{id|as_of}` and `{id|claimant}`, which tell no number; a key figure, a row of a
contest and an event of the timeline, which say "doubted" or "withdrawn" beside it.
"""

from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Finding, Fix, Severity
from generator.model.derived import Derived, FigureState, ProseItem
from generator.model.section import Section
from generator.model.site import Site, long_id
from generator.model.sums import tree
from generator.text.expressions import names
from generator.text.pieces import EventDate, Placeholder

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Texts, calculations, judgements and contests that tell a doubted figure as plain."""
    doubted = {name: state for name, state in derived.figures.items() if _is_doubted(state)}
    if not doubted:
        return
    for item in derived.prose:
        for piece in item.text.marks:
            if isinstance(piece, Placeholder) and piece.tells and piece.modifier != "doubted":
                state = doubted.get(long_id(piece.target, item.slug))
                if state is not None:
                    yield _told(item, piece, state)
            elif isinstance(piece, EventDate):
                yield from _dated(site, doubted, item, piece)
    for state in derived.figures.values():
        if not _is_doubted(state):
            yield from _calculated(state, doubted)
    yield from _named(site, doubted)


def _is_doubted(state: FigureState) -> bool:
    return state.figure.fallen


def _told(item: ProseItem, piece: Placeholder, state: FigureState) -> Finding:
    """A text that tells it; what prints the same but for the doubt can safely be put in place."""
    span = item.spot.within(piece.start, piece.end)
    message = f"`{piece.target}` is {state.figure.standing}, and this tells it as plain"
    mend = f"{{{piece.target}|doubted}}"
    fix = Fix(span, mend) if not piece.modifier else None
    return Finding(span, message, f"write {mend}, which says so", fix)


def _dated(
    site: Site, doubted: Mapping[str, FigureState], item: ProseItem, piece: EventDate
) -> Iterator[Finding]:
    """The date of an event that is a doubted figure, which stands there like any other date."""
    slug, _, bare = long_id(piece.event, item.slug).partition("/")
    briefing = site.briefings.get(slug)
    event = briefing.events.get(bare) if briefing else None
    name = event.date.figure if event else None
    state = doubted.get(long_id(name, slug)) if name else None
    if state is not None:
        message = f"`{piece.event}` is dated by `{name}`, which is {state.figure.standing}"
        mend = f"write {{{name}|doubted}} in place of the event's date"
        yield Finding(item.spot.within(piece.start, piece.end), message, mend)


def _calculated(state: FigureState, doubted: Mapping[str, FigureState]) -> Iterator[Finding]:
    expression = tree(state.figure) if state.figure.derive and not state.failures else None
    for name in names(expression) if expression is not None else ():
        used = doubted.get(long_id(name.id, state.briefing.slug))
        if used is not None:
            span = state.figure.origin.at("derive").within(name.start, name.end)
            message = f"`{name.id}` is {used.figure.standing}, and this calculation is not"
            mend = "calculate from a figure that stands, or give this one `standing: doubted`"
            yield Finding(span, message, f"{mend} and a `why`")


def _named(site: Site, doubted: Mapping[str, FigureState]) -> Iterator[Finding]:
    """What is linked by its number alone: the basis of a judgement, a contest's preferred one."""
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            preferred = contest.preferred
            used = doubted.get(long_id(preferred.figure, briefing.slug)) if preferred else None
            if used is not None:
                message = f"`{used.figure.id}` is {used.figure.standing}, and is preferred here"
                span = contest.origin.at("preferred", "figure").span
                yield Finding(span, message, "prefer a figure that stands, or none")
        for section in briefing.sections.values():
            yield from _basis(briefing.slug, section, doubted)


def _basis(slug: str, section: Section, doubted: Mapping[str, FigureState]) -> Iterator[Finding]:
    for i, judgement in enumerate(section.judgements):
        for j, name in enumerate(judgement.basis):
            used = doubted.get(long_id(name, slug))
            if used is not None:
                span = section.origin.at("judgements", i, "basis", j).span
                message = f"`{name}` is {used.figure.standing}, and a judgement rests on it"
                mend = "let it rest on a figure that stands, or on the contest that holds this one"
                yield Finding(span, message, mend)
