"""A claimant says one thing of one thing at one date, or a contest lays the reports out.

**Why.** Two numbers of one claimant for the same day are two reports of one statement, or a slip.
Told apart from each other, each looks like the only one.

**Bad.**

    - {id: killed-agency, metric: soldiers-killed, value: 300, as_of: 2025-01-13, claimed_by: nis}
    - {id: killed-paper, metric: soldiers-killed, value: 3000, as_of: 2025-01-13, claimed_by: nis}

**Mend.** Look at both sources again. Where they really report the statement differently, lay them
out in a contest of `kind: reports-differ`; where they tell of different things, say of what:
`subject`, `place`, `class`, `count`, `covers`. A number that its claimant took back is `withdrawn`.

**Not meant.** Another date, be it within the other: a claimant at several dates is a series. A new
statement of what was said before about the same date: that one is `standing: earlier` and the days
on which they were `said` differ. Parts of one total or sum, our own calculations, and a plan beside
its outcome.
"""

from collections.abc import Hashable, Iterable, Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Standing
from generator.model.likeness import Claim, alike, claims, differ
from generator.model.site import Site

GROUP = "consistency"
SEVERITY = Severity.ERROR


def silent(site: Site) -> bool:
    """Where a contest cannot be read, it is not known what it holds."""
    return site.hides_contests


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Claims of one claimant that differ from one above them in the file, all else alike."""
    for group in _groups(derived).values():
        for i, claim in enumerate(group):
            other = next((o for o in group[:i] if _conflict(site, derived, claim, o)), None)
            if other is not None:
                message = (
                    f"`{claim.claimant}` says {claim.told} here, and {other.told} in"
                    f" `{other.figure.id}`, of the same thing at the same date"
                )
                mend = "correct one of them, or lay both out in a contest, `kind: reports-differ`"
                yield Finding(claim.spot.span, message, mend)


def _groups(derived: Derived) -> Mapping[Hashable, list[Claim]]:
    """The claims of each claimant about each thing in each place at each date."""
    found: dict[Hashable, list[Claim]] = {}
    for claim in claims(derived):
        figure, date = claim.figure, claim.date
        if date is not None and figure.claimed_by is not None:
            key = (claim.subject, figure.claimed_by, figure.place, date.start, date.end)
            found.setdefault(key, []).append(claim)
    return found


def _conflict(site: Site, derived: Derived, one: Claim, other: Claim) -> bool:
    return (
        differ(one, other)
        and alike(site, one, other)
        and not _restated(one, other)
        and not any(_reports(site, name) for name in _shared(derived, one, other))
    )


def _restated(one: Claim, other: Claim) -> bool:
    """Whether one was said later than the other, which it stands in place of."""
    earlier = (one.figure.standing, other.figure.standing).count(Standing.EARLIER)
    days = {one.figure.said, other.figure.said}
    return earlier == 1 and len(days - {None}) > 1


def _shared(derived: Derived, one: Claim, other: Claim) -> Iterable[str]:
    """The contests that hold both."""
    contests = derived.contests_of
    return set(contests.get(one.name, ())) & set(contests.get(other.name, ()))


def _reports(site: Site, contest: str) -> bool:
    slug, _, name = contest.partition("/")
    return site.briefings[slug].contests[name].kind == "reports-differ"
