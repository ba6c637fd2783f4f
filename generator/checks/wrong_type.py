"""Every value is of the kind that its key asks for, and no two keys speak for the same thing.

**Why.** A value that a field cannot read is no value, and one beside another that already settles
the matter would be passed over. Nothing is accepted and ignored.

**Bad.** A number with a comma; two values; a hedge that a range cannot have:

    value: 11,000
    low: 10000
    high: 12000
    bound: at_least

**Mend.** Write digits alone (`11000`), one of the words that are offered, a list where a list is
wanted. Keep one of `value`, `low` and `high`, `date`, `derive`; a range takes no bound but `about`.
The date of an event is a date or a figure that is one, not both.
`who`, `when` and `translation` go with a `quote`, `words` with a `date`, `because` with a `derive`.
A text says something and is finished; no item of a list has become the end of it by its
indentation, and no word of it mixes the letters of two alphabets. Nothing in a file, comments
included, is a character that nobody sees: one that turns the reading direction, or one without a
width. From a quote `briefing fix` takes the latter, where the words stay the same.
In `site.yml`, name a check once, with another severity than its default; what no page can be made
of stays an error.

**Not meant.** A `value` beside `derive`: it is checked against what the calculation gives. Joiners
and zero-width spaces after a letter of a script that uses them, such as Persian, Hindi or Thai, and
in emoji; marks of direction near Arabic or Hebrew.
"""

from collections.abc import Iterator

from generator.checks import all_checks, fixed, reported
from generator.diagnostics.finding import Finding, Severity
from generator.model.contest import Contest
from generator.model.derived import Derived
from generator.model.event import Event
from generator.model.evidence import Evidence, Reads
from generator.model.figure import Figure, Standing
from generator.model.settings import Settings
from generator.model.site import Site
from generator.model.vocabulary import MetricKind
from generator.text.bounds import Bound

GROUP = "shape"
SEVERITY = Severity.ERROR

_KEEP_ONE = "keep one of them"
_ARTICLES = {Severity.ERROR: "an error", Severity.NOTE: "a note"}


def check(site: Site, _derived: Derived) -> Iterator[Finding]:
    """Values of a wrong kind, and keys that do not go with the others of their entry."""
    yield from reported(site, "wrong-type")
    for _, figure in site.figures():
        yield from _value(figure)
        yield from _companions(figure)
        yield from _metric(site, figure)
        for i, evidence in enumerate(figure.evidence):
            yield from _evidence(figure, evidence, i)
    for briefing in site.briefings.values():
        for contest in briefing.contests.values():
            yield from _preferred(contest)
        for event in briefing.events.values():
            yield from _moment(site, briefing.slug, event)
        for correction in briefing.corrections:
            if correction.was == correction.now:
                span = correction.origin.at("now").span
                mend = "write what it said before as `was`, or take the correction out"
                yield Finding(span, "`was` and `now` are the same: nothing was corrected", mend)
    if site.settings:
        yield from _severities(site.settings)


def _value(figure: Figure) -> Iterator[Finding]:
    """More than one value, except a stated one beside a calculation."""
    ways = [key for key in ("value", "low", "high", "date") if getattr(figure, key) is not None]
    if figure.derive is not None:
        for key in ways:
            if key != "value":
                yield _no_place(figure, key, "beside `derive`", "state a `value`, or leave it out")
        if figure.bound and figure.value is None:
            mend = "take it out: the calculation works it out"
            yield _no_place(figure, "bound", "beside `derive`", mend)
        if figure.claimed_by:
            mend = "take it out: the calculation is ours"
            yield _no_place(figure, "claimed_by", "beside `derive`", mend)
    else:
        for key in _rivals(figure):
            yield _no_place(figure, key, f"beside `{ways[0]}`", _KEEP_ONE)


def _rivals(of: Figure | Reads) -> list[str]:
    """The keys that give a value again in another way: the first of each way that comes second."""
    ways = [("value",), ("low", "high"), ("date",)]
    given = [next((k for k in way if getattr(of, k) is not None), None) for way in ways]
    return [key for key in given if key][1:]


def _companions(figure: Figure) -> Iterator[Finding]:
    """Keys that make sense only beside another."""
    ranged = figure.low is not None or figure.high is not None
    if figure.best is not None and not ranged:
        yield _no_place(figure, "best", "without `low` and `high`", "write it as `value`")
    if figure.words is not None and figure.date is None:
        mend = "say it in `label` or `note`"
        yield _no_place(figure, "words", "in a figure that is no date", mend)
    if figure.bound and ranged and figure.bound is not Bound.ABOUT:
        mend = "take it out, or write `about`"
        yield _no_place(figure, "bound", "beside `low` and `high`", mend)
    if figure.bound and figure.date is not None:
        mend = "write `~` after the date for about"
        yield _no_place(figure, "bound", "beside `date`", mend)
    if figure.because is not None and figure.derive is None:
        mend = "it says why the inputs of a `derive` may be combined; for all else there is `note`"
        yield _no_place(figure, "because", "without `derive`", mend)
    if figure.why is not None and figure.standing is Standing.CURRENT:
        mend = "add `standing: doubted` or `withdrawn`, or write it as `note`"
        yield _no_place(figure, "why", "in a figure that stands", mend)
    if figure.unsourced is not None and (figure.evidence or figure.derive):
        beside = "evidence" if figure.evidence else "derive"
        yield _no_place(figure, "unsourced", f"beside `{beside}`", "take it out: it has a source")


def _metric(site: Site, figure: Figure) -> Iterator[Finding]:
    """A number where the metric is a date, and the other way round."""
    metric = site.vocabulary.metrics.get(figure.metric)
    if metric is None or figure.derive is not None:
        return
    numbers = [key for key in ("value", "low", "high") if getattr(figure, key) is not None]
    below = [key for key in numbers if getattr(figure, key) < 0]
    if metric.kind is MetricKind.COUNT and below:
        message = f"`{below[0]}` is below zero, and `{metric.id}` counts"
        mend = "write it without the sign, or name a metric that is no count"
        yield Finding(figure.origin.at(below[0]).span, message, mend)
    if metric.kind is MetricKind.DATE and numbers:
        where = f"because `{metric.id}` is a date"
        yield _no_place(figure, numbers[0], where, "write `date:`, or name another metric")
    if metric.kind is not MetricKind.DATE and figure.date is not None:
        where = f"because `{metric.id}` is a {metric.kind}"
        yield _no_place(figure, "date", where, "write `value:`, or name a metric that is a date")


def _evidence(figure: Figure, evidence: Evidence, i: int) -> Iterator[Finding]:
    path = ("evidence", i)
    reads = evidence.reads
    if evidence.quote is not None and reads is not None:
        yield _no_place(figure, "reads", "beside `quote`", _KEEP_ONE, *path)
    if evidence.quote is None:
        for key in ("who", "when", "translation"):
            if getattr(evidence, key) is not None:
                mend = "it holds words of the source, as a quote does"
                yield _no_place(figure, key, "without `quote`", mend, *path)
    if reads is None:
        return
    for key in _rivals(reads):
        yield _no_place(figure, key, "beside another value", _KEEP_ONE, *path, "reads")
    if reads.bound and reads.low is not None and reads.bound is not Bound.ABOUT:
        mend = "take it out, or write `about`"
        yield _no_place(figure, "bound", "beside `low` and `high`", mend, *path, "reads")


def _preferred(contest: Contest) -> Iterator[Finding]:
    if contest.preferred and contest.preferred.figure not in contest.figures:
        yield Finding(
            contest.origin.at("preferred", "figure").span,
            f"`{contest.preferred.figure}` is not one of this contest's figures",
            "name one of them, or add it to `figures`",
        )


def _moment(site: Site, slug: str, event: Event) -> Iterator[Finding]:
    """An event with two dates, or with a number for a date."""
    span = event.origin.at("date", "figure").span
    if event.date.figure is None:
        return
    if event.date.date is not None:
        yield Finding(span, "`figure` has no place beside `date`", _KEEP_ONE)
    figure = site.figure(event.date.figure, slug)
    if figure is not None and figure.date is None:
        mend = "name a figure that is a date, or write the date"
        yield Finding(span, f"`{event.date.figure}` is no date", mend)


def _severities(settings: Settings) -> Iterator[Finding]:
    """Changes of a check's severity that change nothing, or that no site can make."""
    known = all_checks()
    codes = [change.code for change in settings.checks]
    for i, change in enumerate(settings.checks):
        spot = settings.origin.at("checks", i, "severity")
        if change.code in codes[:i]:
            span = settings.origin.at("checks", i, "code").span
            yield Finding(span, f"`{change.code}` stands here already", _KEEP_ONE)
        elif change.code in known and fixed(change.code) and change.severity is Severity.NOTE:
            message = f"`{change.code}` is an error on every site: no page can be made of it"
            yield Finding(spot.span, message, "take it out, and mend what it finds")
        elif change.code in known and change.severity is known[change.code].SEVERITY:
            message = f"`{change.code}` is {_ARTICLES[change.severity]} by default"
            yield Finding(spot.span, message, "take it out: it changes nothing")


def _no_place(figure: Figure, key: str, where: str, mend: str, *path: str | int) -> Finding:
    span = figure.origin.at(*path, key).span
    return Finding(span, f"`{key}` has no place {where}", mend)
