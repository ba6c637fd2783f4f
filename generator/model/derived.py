"""What follows from the content: values, verdicts on quotes, how checked, back-links."""

from collections.abc import Iterator, Mapping
from functools import cached_property

from msgspec import Struct

from generator.diagnostics.finding import Finding, Fix
from generator.diagnostics.span import Span
from generator.model.base import Entry
from generator.model.briefing import Briefing
from generator.model.evidence import Stance
from generator.model.figure import Dated, Figure
from generator.model.origin import Spot
from generator.model.quantity import Checked, Quantity, Stated
from generator.text.author import AuthorText
from generator.text.bounds import Bound
from generator.text.dates import Date
from generator.text.numbers import Reading
from generator.text.surroundings import Cut


class Failure(Struct, frozen=True):
    """Why a derivation has no result: the code of the check that reports it, place and words.

    `fix` is the mend, where one is certain.
    """

    code: str
    span: Span
    message: str
    help: str = ""
    fix: Fix | None = None


class Verdict(Struct, frozen=True):
    """What a machine found of one piece of evidence that quotes.

    `sealed` says that there is something to check against; `stands` that the quote stands in it;
    `failure` says how it does not. `readings` are the numbers in the quote, `number` the one that
    is the figure's, None where none is. `who` and `when` say how the words that name the claimant
    and carry the date do not stand, "" where they do or there are none. `cuts` are the numbers
    that the quote cuts off from words which belong to them, as far as the text is at hand.
    """

    sealed: bool
    stands: bool
    failure: str
    readings: tuple[Reading, ...]
    number: Reading | None
    who: str = ""
    when: str = ""
    cuts: tuple[Cut, ...] = ()


class FigureState(Struct, frozen=True):
    """What was worked out for a figure.

    `verdicts` holds one for each piece of evidence, None for those that do not quote. `inputs` are
    the long ids that a calculated figure is computed from; `weakest` is how the weakest of them
    was checked. `stated` is None where the value could not be computed.
    """

    briefing: Briefing
    figure: Figure
    stated: Stated | None
    quantity: Quantity | None
    checked: Checked
    verdicts: tuple[Verdict | None, ...] = ()
    inputs: tuple[str, ...] = ()
    weakest: Checked | None = None
    failures: tuple[Failure, ...] = ()

    def carries(self, bound: Bound | None) -> bool:
        """Whether a supporting quote has the figure's number with this hedge, or a reading has."""
        for evidence, verdict in zip(self.figure.evidence, self.verdicts, strict=True):
            quoted = verdict is not None and verdict.number and verdict.number.bound is bound
            read = evidence.reads is not None and evidence.reads.bound is bound
            if evidence.stance is Stance.SUPPORTS and (quoted or read):
                return True
        return False


class ProseItem(Struct, frozen=True, dict=True):
    """One author text and where it belongs.

    `slug` is that of its briefing, "" for texts of the whole site; `path` leads to it in `owner`.
    """

    slug: str
    owner: Entry
    path: tuple[str | int, ...]
    text: AuthorText

    @cached_property
    def spot(self) -> Spot:
        """Where the text stands, worked out once for all its findings; most have none."""
        return self.owner.origin.at(*self.path)


class Use(Struct, frozen=True):
    """A place that uses a figure or cites a source: an entry of a briefing and the text in it."""

    slug: str
    kind: str
    id: str
    path: tuple[str | int, ...]


class Withdrawal(Struct, frozen=True):
    """What would fall if a source were withdrawn, or a claimant set aside, as long ids.

    `figures` would have no evidence left, or nobody who claims them; `calculated` rest on those;
    `contests` would lose a side.
    """

    figures: tuple[str, ...] = ()
    calculated: tuple[str, ...] = ()
    contests: tuple[str, ...] = ()


class Derived(Struct, frozen=True):
    """Everything that follows from a site's content, by long id (`slug/id`) or source id."""

    figures: Mapping[str, FigureState]
    prose: tuple[ProseItem, ...]
    figure_uses: Mapping[str, tuple[Use, ...]]
    source_uses: Mapping[str, tuple[Use, ...]]
    source_figures: Mapping[str, tuple[str, ...]]
    contests_of: Mapping[str, tuple[str, ...]]
    withdrawals: Mapping[str, Withdrawal]

    def set_aside(self, claimant: str) -> Withdrawal:
        """What would fall if nothing that a claimant says were counted.

        Its figures, what is calculated from them by any number of steps, and the contests of these
        and those, each in the order of the files.
        """
        own = [n for n, state in self.figures.items() if state.figure.claimed_by == claimant]
        fallen = set(own)
        # What is calculated may stand before what it is calculated from.
        while new := [
            n for n, s in self.figures.items() if n not in fallen and fallen & {*s.inputs}
        ]:
            fallen.update(new)
        calculated = [name for name in self.figures if name in fallen and name not in own]
        contests = (each for name in (*own, *calculated) for each in self.contests_of.get(name, ()))
        return Withdrawal(tuple(own), tuple(calculated), tuple(dict.fromkeys(contests)))

    def dates(self, name: str) -> tuple[Dated, ...]:
        """The as-of dates of a figure by its long id, or of all that it is calculated from.

        None where it has none, or where one of its inputs has none.
        """
        found = self.figures.get(name)
        if found is None or found.failures:
            return ()
        if found.figure.as_of:
            return (found.figure.as_of,)
        inputs = [self.dates(used) for used in found.inputs]
        return tuple(date for dates in inputs for date in dates) if all(inputs) else ()

    def moment(self, name: str) -> Date | None:
        """The one date of which a figure tells; None where none is known, or several are."""
        found = {dated.date for dated in self.dates(name)}
        only = found.pop() if len(found) == 1 else None
        return only if isinstance(only, Date) else None

    def failed(self, code: str) -> Iterator[Finding]:
        """What the derivations that have no result report to the check `code`."""
        for state in self.figures.values():
            for failure in state.failures:
                if failure.code == code:
                    yield Finding(failure.span, failure.message, failure.help, failure.fix)
