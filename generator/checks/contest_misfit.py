"""A contest lays out what its kind says, and nobody in it both gives a number and gives none.

**Why.** `reports-differ` tells the reader that one statement was passed on in several ways. Over
two claims of different months by different people it hides a real dispute. And who is said to give
no number, beside a number of theirs, is told of wrongly.

**Bad.** Two claimants, two months, and one of them again among those without a number:

    - id: toll
      kind: reports-differ
      figures: [uk-march, nis-april]
      no_figure:
        - {actor: nis, said: Gave no number., source: kbs}

**Mend.** Write `kind: claims-differ`, and take out of `no_figure` whoever gives one of the figures.

**Not meant.** Reports of one claimant's statement, whatever dates they give; reports of which the
date is not known; figures that are dates.
"""

from collections.abc import Iterator, Sequence
from itertools import combinations

from generator.diagnostics.finding import Finding, Severity
from generator.model.contest import Contest
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.site import Site, long_id
from generator.text.dates import Date

GROUP = "consistency"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Contests of another kind than they say, and actors on both sides of `no_figure`."""
    for slug, briefing in site.briefings.items():
        for contest in briefing.contests.values():
            found = [site.figure(name, slug) for name in contest.figures]
            figures = [figure for figure in found if figure is not None]
            yield from _without(contest, figures)
            if contest.kind == "reports-differ":
                yield from _reports(derived, slug, contest)


def _without(contest: Contest, figures: Sequence[Figure]) -> Iterator[Finding]:
    """Those who are said to give no number and claim one of the figures."""
    for i, none in enumerate(contest.no_figure):
        own = next((figure for figure in figures if figure.claimed_by == none.actor), None)
        if own is not None:
            span = contest.origin.at("no_figure", i, "actor").span
            message = f"`{none.actor}` claims `{own.id}`, which stands in this contest"
            yield Finding(span, message, "take it out of `no_figure`, or correct the actor")


def _reports(derived: Derived, slug: str, contest: Contest) -> Iterator[Finding]:
    """Figures of two claimants at two times, told as reports of one statement."""
    known: list[tuple[str | None, str, Date]] = []
    for name in contest.figures:
        state = derived.figures.get(long_id(name, slug))
        date = derived.moment(long_id(name, slug))
        if state is not None and date is not None and state.figure.date is None:
            known.append((state.figure.claimed_by, name, date))
    for one, other in combinations(known, 2):
        if one[0] != other[0] and not one[2].overlaps(other[2]):
            message = f"`{one[1]}` and `{other[1]}` differ in who claims them and as of when"
            mend = "write `kind: claims-differ`: these are no reports of one statement"
            yield Finding(contest.origin.at("kind").span, message, mend)
            return
