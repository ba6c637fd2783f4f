"""The newest correction of a field says what the figure says, and none is older than its briefing.

**Why.** Readers take the list of corrections for what the site says now. If the figure was changed
again after its correction, one of the two is wrong, and nobody can tell which.

**Bad.** The figure has `value: 300`:

    - date: 2025-03-01
      target: {figure: nis-killed, field: value}
      kind: correction
      was: 30
      now: 3000
      reason: We had dropped digits.

**Mend.** If the figure is right, add the correction that is missing; if the correction is, mend the
figure. `now` is typed as the figure's key is, `none` where that was taken out. A correction that is
dated before all that its briefing tells and cites has a slip in its year.

**Not meant.** Corrections before the newest of the same figure and field: they say what it said
then. Newest is the latest date, and of one date the last in the file. Numbers may be written in
another way (`300` and `300.0`). A briefing in which nothing is dated may have been corrected on any
day. A calculated figure is corrected in what it is computed from.
"""

from collections.abc import Iterator

from generator.diagnostics.finding import Finding, Severity
from generator.model.briefing import Briefing
from generator.model.correction import Correction
from generator.model.derived import Derived
from generator.model.figure import Figure
from generator.model.scalars import Unknown, number
from generator.model.site import Site, long_id
from generator.model.times import times
from generator.text.dates import Date

GROUP = "time"
SEVERITY = Severity.ERROR

# What a figure says by a key that it does not have.
_UNSAID = {"standing": "current"}


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """The newest correction of each field that does not say what the figure says."""
    seen: set[tuple[str, str]] = set()
    for slug, correction in site.corrections():
        target = correction.target
        field = long_id(target.figure, slug), target.field
        figure = site.figure(target.figure, slug)
        if field not in seen and figure is not None:
            yield from _stale(correction, figure)
        seen.add(field)
    for briefing in site.briefings.values():
        yield from _too_old(site, derived, briefing)


def _too_old(site: Site, derived: Derived, briefing: Briefing) -> Iterator[Finding]:
    """Corrections of a day before any from which something can have stood here to be corrected."""
    if not briefing.corrections:
        return
    known = [date for date in _dates(site, derived, briefing) if isinstance(date, Date)]
    for correction in briefing.corrections:
        if known and all(date.after(correction.date) for date in known):
            message = f"all that is told and cited here is newer than {correction.date.words()}"
            mend = "write the day on which you corrected it"
            yield Finding(correction.origin.at("date").span, message, mend)


def _dates(site: Site, derived: Derived, briefing: Briefing) -> Iterator[Date | Unknown | None]:
    """When what the briefing rests on was published, and of when its figures and events are."""
    for name, uses in derived.source_uses.items():
        if name in site.sources and any(use.slug == briefing.slug for use in uses):
            yield site.sources[name].published.date
    for figure in briefing.figures.values():
        yield from times(site, derived, long_id(figure.id, briefing.slug))
    for event in briefing.events.values():
        yield event.date.date


def _stale(correction: Correction, figure: Figure) -> Iterator[Finding]:
    field = correction.target.field
    says = _says(figure, field)
    if not _same(correction.now, says):
        message = f"`{field}` of `{figure.id}` is {says}, and its newest correction has another"
        mend = "add the correction that is missing, or mend the figure"
        yield Finding(correction.origin.at("now").span, message, mend)


def _says(figure: Figure, field: str) -> str:
    """What a figure's key says, as typed."""
    # Of an `as_of` with a basis; one that is only a date has nothing inside it to go to.
    path = ("as_of", "date") if field == "as_of" else (field,)
    typed = figure.origin.at(*path).node.value
    return " ".join(typed.split()) if isinstance(typed, str) else _UNSAID.get(field, "none")


def _same(one: str, other: str) -> bool:
    value = number(one)
    return one == other or (value is not None and value == number(other))
