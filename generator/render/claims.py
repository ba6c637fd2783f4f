"""A figure as it stands on a page: who says what, as of when, how it was checked, on what."""

from msgspec.structs import replace

from generator.model.derived import FigureState
from generator.model.evidence import Stance
from generator.model.independence import origins
from generator.model.quantity import Checked
from generator.model.source import Extent
from generator.model.vocabulary import ActorKind
from generator.render import addresses, views, words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.dating import as_of
from generator.render.exhibits import exhibit
from generator.render.rivals import rivals
from generator.render.sheet import Sheet, phrase
from generator.render.values import noun, told


def figure(sheet: Sheet, long_id: str) -> views.Figure:
    """The figure without its evidence, for tables and cards."""
    content = sheet.content
    state = content.derived.figures[long_id]
    assert state.stated is not None  # noqa: S101 -- render is given no figure without a value
    dated = as_of(content, state)
    name, verb = claimant(content, state)
    slug = state.briefing.slug
    return views.Figure(
        id=long_id,
        number=sheet.number(long_id),
        href=sheet.to(addresses.figure(long_id)),
        label=sheet.plainly(slug).plain(state.figure.label),
        what=content.metric(state).label,
        value=told(state.stated, content.unit(state)),
        noun=noun(state.stated, content.metric(state)),
        phrase=phrase(content, state),
        claimant=name,
        verb=verb,
        as_of=dated.words,
        as_of_inferred=dated.inferred,
        check=check(content, state),
        relayed=words.listed(map(content.actor, state.figure.relayed_by)),
        standing=words.STANDINGS[state.figure.standing],
        rivals=rivals(content, long_id),
        inputs=tuple(sheet.figure(name) for name in state.inputs),
    )


def by_label(sheet: Sheet, long_id: str) -> views.Figure:
    """The figure told by its own label, where it stands among others of its metric."""
    found = figure(sheet, long_id)
    return replace(found, what=found.label)


def shown(sheet: Sheet, long_id: str, *, whole: bool) -> views.Shown:
    """A figure with its evidence: `whole`, or only the first piece that supports it."""
    state = sheet.content.derived.figures[long_id]
    plain = sheet.plainly(state.briefing.slug)
    pieces = [
        (piece, exhibit(plain, state, piece, verdict))
        for piece, verdict in zip(state.figure.evidence, state.verdicts, strict=True)
    ]
    supporting = [view for piece, view in pieces if piece.stance is Stance.SUPPORTS]
    kept = [view for _, view in pieces] if whole else supporting[:1]
    why, unsourced = state.figure.why, state.figure.unsourced
    return views.Shown(
        figure=figure(sheet, long_id),
        evidence=tuple(kept),
        rest="" if whole else _rest(sheet.content, state),
        why=plain.inline(why) if why and state.figure.fallen else None,
        unsourced=plain.inline(unsourced) if unsourced else None,
        contests=tuple(map(sheet.contest, sheet.content.derived.contests_of.get(long_id, ()))),
    )


def claimant(content: Content, state: FigureState) -> tuple[str, str]:
    """Who makes the claim, with a capital, and the verb that goes with it."""
    if state.figure.claimed_by is None:
        return say("claims.our_calculation"), say("claims.gives")
    actor = content.site.vocabulary.actors[state.figure.claimed_by]
    return words.capital(actor.label), say(
        "claims.say" if actor.kind is ActorKind.GROUP else "claims.says"
    )


def check(content: Content, state: FigureState) -> views.Check:
    """How a figure was checked, with the sentence that says what was done for this one."""
    says = {
        Checked.MATCHED: say("claims.a_machine_found_these"),
        Checked.CALCULATED: say(
            "claims.computed_here_from_figures",
            check=words.CHECKS_WITHIN[Checked(state.weakest or "matched")],
        ),
        Checked.CITED: _cited(content, state),
        Checked.UNSOURCED: say("claims.no_source_is_recorded"),
    }
    return views.Check(state.checked.value, words.CHECK_WORDS[state.checked], says[state.checked])


def _cited(content: Content, state: FigureState) -> str:
    """What was read of the first source that supports the figure."""
    supporting = [e for e in state.figure.evidence if e.stance is Stance.SUPPORTS]
    if not supporting:
        return ""
    seen = content.site.sources[supporting[0].source].seen
    on = in_words(seen.on)
    if seen.how is Extent.FULL:
        return say("claims.we_read_this_page", on=on)
    if seen.how is Extent.EXCERPT:
        return say("claims.we_read_an_excerpt", on=on)
    return say("claims.we_have_not_seen")


def _rest(content: Content, state: FigureState) -> str:
    """How many independent sources say what, beyond the one that a list of evidence shows."""
    supporting = origins(content.site, state.figure.evidence, Stance.SUPPORTS)
    disputing = origins(content.site, state.figure.evidence, Stance.DISPUTES, Stance.MISREPORTS)
    said = []
    if len(supporting) > 1:
        said.append(
            say("claims.the_same_in", sources=words.number_of(len(supporting) - 1, "more_source"))
        )
    if disputing:
        said.append(
            say("claims.something_else_in", sources=words.number_of(len(disputing), "source"))
        )
    return " ".join(said)
