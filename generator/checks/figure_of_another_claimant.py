"""A number that a text gives to somebody is a number of theirs.

**Why.** One number put in place of another of its kind is right by itself, has a source, and fits
into the sentence. Only the words beside it say whose it should be.

**Bad.** The figure is the council's, as its page says:

    text: The rescue service counted {council-casualties} [@bulletin].

**Mend.** Tell the figure that is meant, or name who claims it. Whoever passed it on may be named as
well, where the figure says so (`relayed_by`).

These words are read, where a name is a label or an alias of `vocabulary/actors.yml`: somebody
"counted", "estimated", "reckoned", "claimed", "said", "spoke of" a number or "put" something "at"
it, the same with the verb left out the second time, "according to" somebody, "by their count".
Likewise what an actor `said` in the `no_figure` of a contest is of that actor, and what is told "by
our calculation" is calculated.

**Not meant.** A calculated figure that goes back to a number of whoever is named. A state, whose
name may stand for anybody in it; a name by which several go; and any words but these, of which some
tell a deed: "gave", "lost", "saw".
"""

from collections.abc import Iterator, Mapping
from functools import cached_property

from generator.diagnostics.finding import Finding, Severity
from generator.model.contest import Contest
from generator.model.derived import Derived, FigureState, ProseItem
from generator.model.site import Site, long_id
from generator.model.vocabulary import ActorKind
from generator.text.credit import NUMBER, Credits, is_hinted
from generator.text.pieces import Placeholder
from generator.text.sentences import Sentence

GROUP = "consistency"
SEVERITY = Severity.ERROR

_OTHER = "\ufffd"


class _Reader:
    """Reads sentences; the patterns are made for the first that tells a figure."""

    def __init__(self, site: Site) -> None:
        self._site = site

    @cached_property
    def names(self) -> Mapping[str, str]:
        """The actors that are no states, by their names as written, without an article."""
        named = self._site.vocabulary.named
        return {
            name.removeprefix("the ").removeprefix("The "): actor.id
            for actor in self._site.vocabulary.actors.values()
            if actor.kind is not ActorKind.STATE
            for name in (actor.label, *actor.aliases)
            if named.get(name.casefold()) == actor.id
        }

    @cached_property
    def _credits(self) -> Credits:
        return Credits(self.names)

    def read(self, sentence: Sentence) -> Iterator[tuple[Placeholder, str]]:
        """The figures that a sentence gives to somebody, and to which actor; "" for us."""
        specials = iter(sentence.specials)
        told: dict[int, Placeholder] = {}
        text = list(sentence.text)
        for place, character in enumerate(sentence.text):
            if character == NUMBER:
                piece = next(specials)
                if isinstance(piece, Placeholder) and piece.tells:
                    told[place] = piece
                else:
                    text[place] = _OTHER
        for credit in self._credits.of("".join(text)):
            yield told[credit.place], self.names[credit.name] if credit.name else ""


def silent(site: Site) -> bool:
    """Where actors cannot be read, it is not known by which names several of them go."""
    return ("actor", "") in site.names.unreadable


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Figures that a text gives to somebody who neither claims them nor passed them on."""
    reader = _Reader(site)
    for item in derived.prose:
        if item.text.marks:
            for piece, actor in _given(reader, item):
                yield from _compared(derived, item, piece, actor)


def _given(reader: _Reader, item: ProseItem) -> Iterator[tuple[Placeholder, str]]:
    """The figures that a text gives to somebody, by its words or by where it stands."""
    if isinstance(item.owner, Contest) and item.path[0] == "no_figure":
        actor = item.owner.no_figure[int(item.path[1])].actor
        for piece in item.text.marks:
            if isinstance(piece, Placeholder) and piece.tells and actor in reader.names.values():
                yield piece, actor
    elif is_hinted(item.text.raw):
        for sentence in item.text.sentences:
            yield from reader.read(sentence)


def _compared(
    derived: Derived, item: ProseItem, piece: Placeholder, actor: str
) -> Iterator[Finding]:
    state = derived.figures.get(long_id(piece.target, item.slug))
    if state is None:
        return
    if not actor:
        if state.figure.derive is None:
            message = f"`{piece.target}` is no calculation of ours"
            yield _finding(item, piece, message, "tell the one that is meant, or say who claims it")
    elif actor not in (tellers := set(_tellers(derived, state))):
        claimants = ", ".join(f"`{each}`" for each in sorted(tellers)) or "nobody"
        message = f"this gives `{piece.target}` to `{actor}`; it is of {claimants}"
        yield _finding(item, piece, message, "tell the figure that is meant, or name who claims it")


def _tellers(derived: Derived, state: FigureState) -> Iterator[str]:
    """Who claims a figure or passed it on, or what it is calculated from by any number of steps."""
    waiting, seen = [state], {state.figure.id}
    while waiting:
        here = waiting.pop()
        yield from here.figure.relayed_by
        if here.figure.claimed_by:
            yield here.figure.claimed_by
        waiting.extend(derived.figures[name] for name in here.inputs if name not in seen)
        seen.update(here.inputs)


def _finding(item: ProseItem, piece: Placeholder, message: str, mend: str) -> Finding:
    return Finding(item.spot.within(piece.start, piece.end), message, mend)
