"""No two figures of a briefing are alike in label, claimant and dates.

**Why.** In a table or a search a figure is known by its label, by whose it is and of when. Where
all three are another's as well, a reader cannot tell which of the two a number is.

**Bad.** Two counts, called the same:

    - {id: north, label: Dockers out, place: north-quay, claimed_by: board, as_of: 2031-03-03}
    - {id: south, label: Dockers out, place: south-quay, claimed_by: board, as_of: 2031-03-03}

**Mend.** Say in each label what only it counts: "Dockers out at the north quay". It is a note,
since what tells the two apart stands on their pages.

**Not meant.** One label for what several people claim, or for what one of them said at several
times. What is doubted or withdrawn.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.site import Site

GROUP = "consistency"
SEVERITY = Severity.NOTE


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Figures that have the label, the claimant and the dates of one before them."""
    for briefing in site.briefings.values():
        known: dict[tuple[object, ...], Figure] = {}
        for figure in briefing.figures.values():
            if figure.fallen:
                continue
            first = known.setdefault(_shown(figure), figure)
            if first is not figure:
                message = f"`{first.id}` has this label, claimant and date as well"
                mend = "say in both labels what tells the two apart"
                yield Finding(figure.origin.at("label").span, message, mend)


def _shown(figure: Figure) -> tuple[object, ...]:
    """What a table shows of a figure beside its number."""
    moment = figure.as_of.date if figure.as_of else None
    label = " ".join(figure.label.raw.casefold().split())
    return label, figure.claimed_by, figure.relayed_by, moment, figure.covers, figure.said
