"""The times that a figure tells of, whichever of its keys gives them."""

from collections.abc import Iterator

from generator.model.derived import Derived
from generator.model.site import Site
from generator.text.dates import Date


def times(site: Site, derived: Derived, name: str) -> Iterator[Date]:
    """The dates of a figure by its long id: its own, of what it is computed from, of its event.

    None of a figure that is not there or cannot be computed.
    """
    state = derived.figures.get(name)
    if state is None or state.failures:
        return
    figure, slug = state.figure, state.briefing.slug
    event = state.briefing.events.get(figure.concerns or "")
    moment = site.figure(event.date.figure, slug) if event and event.date.figure else None
    concerned = event and event.date.date, moment and moment.date
    known = figure.as_of and figure.as_of.date, figure.said, figure.covers, figure.date
    for date in (*known, *concerned):
        if isinstance(date, Date):
            yield date
    for used in state.inputs:
        yield from times(site, derived, used)


def has_month(date: Date, month: int) -> bool:
    """Whether a date may lie in a month, 1 to 12, of some year."""
    if date.start is None or date.end is None:
        return True
    months = (date.end.year - date.start.year) * 12 + date.end.month - date.start.month
    return (month - date.start.month) % 12 <= months
