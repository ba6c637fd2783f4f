"""What a number, a contest or a chart is called says what it counts, whose it is and of when.

**Why.** A reader takes the label for what the number is. "Soldiers killed" over a count of the
wounded is a wrong number, although every digit is right.

**Bad.** The label names another count, another month and another claimant than its figure has:

    - id: nis-wounded
      label: Soldiers killed by March, Pentagon
      metric: soldiers-wounded
      as_of: 2025-01
      claimed_by: nis

**Mend.** Correct the label, or the key that says otherwise. A month that is that of an event stands
in a label where the figure `concerns` the event.

The noun of a metric and what it says that it `counts` are read as its label is.

**Not meant.** A label, question or title that names nothing of the kind. Which words name what is
counted is told by the `words` of a metric and of those that it adds up to, or is a part of. Months
are compared with all dates of a figure and of what it is computed from; a plan may have any. Only
the end of a label, after its last comma, is read for a claimant: `Soldiers killed, Pentagon`.
"""

import re
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct

from generator.diagnostics.finding import Finding, Severity
from generator.model.base import Entry
from generator.model.derived import Derived, FigureState
from generator.model.families import Words, families, misnomer
from generator.model.site import Site, long_id
from generator.model.times import has_month, times
from generator.text.author import AuthorText
from generator.text.dates import understood
from generator.text.dates.date import MONTHS
from generator.text.pieces import Exempt

GROUP = "consistency"
SEVERITY = Severity.ERROR

_NUMBERS = {name: number for number, name in enumerate(MONTHS, start=1)}
_MONTH = re.compile(rf"(?:{'|'.join(MONTHS)})\b")
_END = re.compile(r",\s+(?:the\s+)?([^,]+)\Z")
_FURTHER = re.compile(
    r"\s+(?:(?:about|as|at|by|days|for|from|in|later|of|on|to)\b|\().*", re.DOTALL
)

_TIME = "correct it, or the dates"


class _Title(Struct, frozen=True):
    """What one or more figures are called, and their long ids."""

    entry: Entry
    key: str
    text: AuthorText
    figures: Sequence[str]

    def finding(self, span: tuple[int, int], message: str, mend: str) -> Finding:
        """A finding at characters of the text."""
        return Finding(self.entry.origin.at(self.key).within(*span), message, mend)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """What names another count, date or claimant."""
    known = families(site)
    for metric in site.vocabulary.metrics.values():
        called = ("label", metric.label.typed), ("noun", metric.noun.typed)
        for key, text in (*called, ("counts", metric.counts)):
            yield from _count(site, known, _Title(metric, key, text, ()), [metric.id])
    for title in _titles(site, known):
        states = [derived.figures[name] for name in title.figures if name in derived.figures]
        yield from _count(site, known, title, [state.figure.metric for state in states])
        yield from _dates(site, derived, title)
        if title.key == "label" and states:
            yield from _months(site, derived, title, states[0])
            yield from _claimant(site, derived, title)


def _titles(site: Site, known: Mapping[str, Words]) -> Iterator[_Title]:
    for slug, briefing in site.briefings.items():
        for figure in briefing.figures.values():
            # Most labels name nothing that is looked for.
            label = figure.label.raw
            if figure.metric in known or "," in label or "=" in label or _MONTH.search(label):
                yield _Title(figure, "label", figure.label, (long_id(figure.id, slug),))
        for contest in briefing.contests.values():
            names = [long_id(name, slug) for name in contest.figures]
            yield _Title(contest, "question", contest.question.typed, names)
        for chart in briefing.charts.values():
            yield _Title(chart, "title", chart.title.typed, site.charted(chart, slug))


def _count(
    site: Site, known: Mapping[str, Words], title: _Title, metrics: Sequence[str]
) -> Iterator[Finding]:
    """Words for another metric of the family, and none for what is counted."""
    found = misnomer(site, known, title.text.raw, metrics)
    if found is not None:
        word = title.text.raw[found.start : found.end]
        message = f"“{word}” names `{found.metric}`, and `{metrics[0]}` is counted"
        mend = "name what is counted, or correct the metric or its `words`"
        yield title.finding((found.start, found.end), message, mend)


def _dates(site: Site, derived: Derived, title: _Title) -> Iterator[Finding]:
    """Years and months that are marked as names, and lie in no date of a figure."""
    for mark in title.text.marks:
        date = understood(mark.text) if isinstance(mark, Exempt) else None
        if date is None:
            continue
        known = [time for name in title.figures for time in times(site, derived, name)]
        if known and not any(date.overlaps(time) for time in known):
            message = f"no figure that is called so has a date in {date.words()}"
            yield title.finding((mark.start, mark.end), message, _TIME)


def _months(site: Site, derived: Derived, title: _Title, state: FigureState) -> Iterator[Finding]:
    """Months of which none is that of any date of the figure."""
    named = [] if state.figure.ahead else list(_MONTH.finditer(title.text.raw))
    known = list(times(site, derived, title.figures[0])) if named else []
    if known and not any(has_month(time, _NUMBERS[match[0]]) for time in known for match in named):
        message = f"no date of `{state.figure.id}` is in {named[0][0]}"
        yield title.finding(named[0].span(), message, _TIME)


def _claimant(site: Site, derived: Derived, title: _Title) -> Iterator[Finding]:
    """An actor at the end of a label that neither claims nor relays the figure."""
    end = _END.search(title.text.raw) if "," in title.text.raw else None
    named = _actor(site, end[1]) if end else None
    claimants = set(_claimants(derived, title.figures[0])) if named else set()
    if end is None or named is None or not claimants or named in claimants:
        return
    actors = site.vocabulary.actors
    names = {name.casefold() for name in (actors[named].label, *actors[named].aliases)}
    known = [actors[name] for name in claimants if name in actors]
    told = " ".join(name for actor in known for name in (actor.label, *actor.aliases)).casefold()
    if not any(name in told for name in names):
        message = f"this names `{named}`, which does not claim the figure"
        mend = "name its claimant, or correct `claimed_by` or `relayed_by`"
        yield title.finding(end.span(1), message, mend)


def _actor(site: Site, words: str) -> str | None:
    """The actor who is named by the words before "in January", or whose they say that one is."""
    name = _FURTHER.sub("", words).casefold()
    whose = name.replace("’", "'").partition("'s ")[0]
    tried = (f"{article}{each}" for each in (name, whose) for article in ("", "the "))
    return next(filter(None, map(site.vocabulary.named.get, tried)), None)


def _claimants(derived: Derived, name: str) -> Iterator[str]:
    """Who claims or relays a figure, or what it is computed from."""
    state = derived.figures.get(name)
    if state is None or state.failures:
        return
    yield from state.figure.relayed_by
    if state.figure.claimed_by:
        yield state.figure.claimed_by
    for used in state.inputs:
        yield from _claimants(derived, used)
