"""What a page was read to say is what the figure says, and what the page has in print.

**Why.** Where no text is at hand to match, the number is entered twice: once as the figure, once
as the page has it. A slip in one of them shows in the other. So with who claims it and who
passed it on, as of when, on which day, of which period and place, in which unit and as what kind of
count, where the reading gives them.

**Bad.** Ten times too much, and another hedge:

    value: 40000
    bound: about
    evidence:
      - source: kbs-world
        locator: unknown
        reads: {value: 4000, bound: at_most, as_printed: up to 4 thousand}

**Mend.** Look at the page again and correct the one that is wrong. If the page really says
something else than the claimant did, or counts another thing, say so with `stance: misreports` or
`stance: disputes`.

A reading whose `stance` is `misreports` or `disputes` differs in something that it gives; one that
is `context` has no number of the same thing that contradicts the figure.

**Not meant.** A page that repeats the number without its hedge, as long as another one carries it;
a day within the month or the stretch that the figure gives, or the month of its day. Where both
give a stretch from one day to another, it is the same.
"""

from collections.abc import Iterator
from fractions import Fraction

from msgspec import Struct

from generator.diagnostics.amounts import grouped, ranged
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.amounts import Amount, amounts
from generator.model.derived import Derived, FigureState
from generator.model.evidence import Evidence, Reads, Stance
from generator.model.quantity import Stated, rounding
from generator.model.site import Site
from generator.text.bounds import Bound
from generator.text.dates import Date, understood
from generator.text.numbers import read

GROUP = "evidence"
SEVERITY = Severity.ERROR
# A page cannot show a reading that has no number.
FIXED = True

_LOOK = "look at the page, and correct one of them"
_OR_STANCE = "correct one of them, or say `stance: misreports` or `disputes`"
_ENDLESS = frozenset({Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN})


class _Entry(Struct, frozen=True):
    """A reading of a page and the figure it is for; `printed` is what its printed words say."""

    state: FigureState
    index: int
    evidence: Evidence
    reads: Reads
    printed: tuple[Amount, ...]

    def at(self, key: str) -> Span:
        return self.state.figure.origin.at("evidence", self.index, "reads", key).span

    @property
    def key(self) -> str:
        """The key that gives the number, or the printed words where none does."""
        keys = ("value", "low", "date")
        return next((k for k in keys if getattr(self.reads, k) is not None), "as_printed")

    @property
    def ends(self) -> tuple[Fraction, Fraction] | None:
        """The number that was entered in digits."""
        low, high = self.reads.low, self.reads.high
        if self.reads.value is not None:
            low = high = self.reads.value
        return None if low is None or high is None else (low, high)


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Readings that disagree with their printed words, or with the figure they support."""
    for state in derived.figures.values():
        if not site.vocabulary.knows(state.figure.metric):
            # What its number means is not known, which is told of elsewhere.
            continue
        for entry in _entries(site, state):
            wrong = next(_printed(entry), None)
            if wrong:
                yield wrong
            elif state.figure.derive is None:
                yield from _compared(site, entry)


def _compared(site: Site, entry: _Entry) -> Iterator[Finding]:
    """How the reading stands to the figure otherwise than its stance says."""
    stance = entry.evidence.stance
    differs = (*_supports(entry), *_circumstances(site, entry))
    if stance is Stance.SUPPORTS:
        yield from differs
    elif stance is Stance.CONTEXT:
        yield from _contradicts(entry)
    elif not differs:
        span = entry.state.figure.origin.at("evidence", entry.index, "stance").span
        message = "nothing that was read here differs from the figure"
        mend = "enter what the page has otherwise, or leave `stance` out"
        yield Finding(span, message, mend)


def _contradicts(entry: _Entry) -> Iterator[Finding]:
    """A number of the same thing that cannot be the figure's, as far as either is rounded."""
    stated, has = entry.state.stated, entry.ends
    own = stated.ends if stated else None
    bounds = {entry.reads.bound, entry.state.figure.bound}
    same = entry.reads.metric in {None, entry.state.figure.metric}
    if own is None or has is None or not same or bounds & _ENDLESS:
        return
    gap = max(own[0], has[0]) - min(own[1], has[1])
    if gap > rounding(max(own)) + rounding(max(has)):
        message = f"the page has {ranged(*has)}, the figure {ranged(*own)}: that is no context"
        mend = "say `stance: misreports` or `disputes`, or give the `metric` that it counts"
        yield Finding(entry.at(entry.key), message, mend)


def _entries(site: Site, state: FigureState) -> Iterator[_Entry]:
    for i, evidence in enumerate(state.figure.evidence):
        reads = evidence.reads
        if reads is not None:
            metric = reads.metric or state.figure.metric
            printed_words = reads.as_printed
            found = read(printed_words, site.language(evidence.source)) if printed_words else ()
            printed = tuple(amounts(site.vocabulary, metric, found))
            yield _Entry(state, i, evidence, reads, printed)


def _printed(entry: _Entry) -> Iterator[Finding]:
    """How the printed words are not the number or date that was entered beside them."""
    words = entry.reads.as_printed
    if words is None:
        return
    if entry.reads.date is not None or entry.state.figure.date is not None:
        yield from _printed_date(entry, words)
    elif not entry.printed:
        mend = "write the number as the page has it, with its unit"
        yield Finding(entry.at("as_printed"), f"no number can be read in “{words}”", mend)
    else:
        yield from _doubtful(entry)
        yield from _printed_number(entry, words)
        yield from _printed_bound(entry)


def _doubtful(entry: _Entry) -> Iterator[Finding]:
    """Printed words that may mean two numbers."""
    for amount in entry.printed:
        if amount.reading.ambiguous:
            ways = (amount.low, *amount.reading.ambiguous)
            message = f"“{amount.reading.text}” may mean {' or '.join(map(grouped, ways))}"
            mend = "print it with what is counted, or give the `language` of the source"
            yield Finding(entry.at("as_printed"), message, mend)


def _printed_number(entry: _Entry, words: str) -> Iterator[Finding]:
    says = ", ".join(ranged(a.low, a.high) for a in entry.printed)
    if entry.ends is None and len(entry.printed) > 1:
        message = f"“{words}” holds several numbers: {says}"
        yield Finding(entry.at("as_printed"), message, "say which one is meant: add `value`")
    elif entry.ends and all(entry.ends != (a.low, a.high) for a in entry.printed):
        message = f"“{words}” says {says}; `{entry.key}` says {ranged(*entry.ends)}"
        yield Finding(entry.at("as_printed"), message, _LOOK)


def _printed_bound(entry: _Entry) -> Iterator[Finding]:
    hedges = {a.reading.bound: a.reading.bound_text for a in entry.printed if a.reading.bound}
    if entry.reads.bound and hedges and entry.reads.bound not in hedges:
        printed, words = next(iter(hedges.items()))
        message = f"“{words}” is `{printed}`; `bound` says `{entry.reads.bound}`"
        yield Finding(entry.at("bound"), message, _LOOK)


def _printed_date(entry: _Entry, words: str) -> Iterator[Finding]:
    """Printed words that are a date by themselves, and another than was entered."""
    printed = understood(words)
    date = entry.reads.date
    if printed and date and not printed.overlaps(date):
        message = f"“{words}” is {printed.words()}; `date` says {date.words()}"
        yield Finding(entry.at("as_printed"), message, _LOOK)


def _supports(entry: _Entry) -> Iterator[Finding]:
    """How the reading is not what the figure says."""
    metric, stated = entry.state.figure.metric, entry.state.stated
    if entry.reads.metric not in {None, metric}:
        message = f"the page counts `{entry.reads.metric}`, the figure `{metric}`"
        mend = "correct one of them, or say `stance: misreports`, `disputes` or `context`"
        yield Finding(entry.at("metric"), message, mend)
    elif stated and stated.date is not None:
        yield from _same_date(entry, stated.date)
    elif stated and stated.ends:
        yield from _same_number(entry, stated, stated.ends)


def _same_date(entry: _Entry, stated: Date) -> Iterator[Finding]:
    date = entry.reads.date or understood(entry.reads.as_printed or "")
    if date is None or not (_is_same_stretch(date, stated) and _within(date, stated)):
        has = date.words() if date else "no date that can be read"
        message = f"the page has {has}, the figure {stated.words()}"
        yield Finding(entry.at(entry.key), message, _OR_STANCE)


def _is_same_stretch(one: Date, other: Date) -> bool:
    """Whether two dates are one stretch, where both are stretches with both ends."""
    ends = one.start, one.end, other.start, other.end
    stretches = "/" in one.text and "/" in other.text and None not in ends
    return not stretches or (one.start, one.end) == (other.start, other.end)


def _within(date: Date, frame: Date) -> bool:
    """Whether every day of the date is one of the frame."""
    begins = frame.start is None or (date.start is not None and date.start >= frame.start)
    return begins and (frame.end is None or (date.end is not None and date.end <= frame.end))


def _same_number(
    entry: _Entry, stated: Stated, ends: tuple[Fraction, Fraction]
) -> Iterator[Finding]:
    found = entry.ends or next(((a.low, a.high) for a in entry.printed), None)
    if found == ends:
        yield from _same_bound(entry, stated)
        return
    has = ranged(*found) if found else "no number"
    message = f"the page has {has}, the figure {ranged(*ends)}"
    yield Finding(entry.at(entry.key), message, _OR_STANCE)


def _same_bound(entry: _Entry, stated: Stated) -> Iterator[Finding]:
    """A hedge that is not the figure's, or none where no other evidence has it."""
    printed = next((a.reading.bound for a in entry.printed if a.reading.bound), None)
    own = entry.reads.bound or printed
    if own is stated.bound or (own is None and entry.state.carries(stated.bound)):
        return
    page = f"`{own}`" if own else "no bound"
    figure = f"`{stated.bound}`" if stated.bound else "none"
    key = "bound" if entry.reads.bound else entry.key
    yield Finding(entry.at(key), f"the page has {page}, the figure {figure}", _OR_STANCE)


def _circumstances(site: Site, entry: _Entry) -> Iterator[Finding]:
    """How who claims it, when and in what is not what the figure says."""
    figure, reads = entry.state.figure, entry.reads
    metric = site.vocabulary.metrics.get(figure.metric)
    told = (
        ("unit", reads.unit, metric and metric.unit),
        ("claimant", reads.claimant, figure.claimed_by),
        ("count", reads.count, figure.count),
        ("place", reads.place, figure.place),
    )
    for key, has, own in told:
        if has is not None and has != own:
            yield _other(entry, key, f"`{has}`", f"`{own}`" if own else "none")
    # Of those who passed a claim on, a page names some.
    for name in reads.relayed_by:
        if name not in figure.relayed_by:
            own = ", ".join(f"`{each}`" for each in figure.relayed_by) or "none"
            yield _other(entry, "relayed_by", f"`{name}`", own)
    as_of = figure.as_of.date if figure.as_of else None
    for key, date, own_date in (
        ("as_of", reads.as_of, as_of),
        ("said", reads.said, figure.said),
        ("covers", reads.covers, figure.covers),
    ):
        if date is None:
            continue
        if not isinstance(own_date, Date):
            yield _other(entry, key, date.words(), "none")
        elif not _same_time(date, own_date):
            yield _other(entry, key, date.words(), own_date.words())


def _same_time(one: Date, other: Date) -> bool:
    """Whether both are one time: a stretch and its like, or a day and the month that it is in."""
    if "/" in one.text and "/" in other.text:
        return (one.start, one.end) == (other.start, other.end)
    return _within(one, other) or _within(other, one)


def _other(entry: _Entry, key: str, has: str, own: str) -> Finding:
    message = f"the page has {has} as `{key}`, the figure {own}"
    return Finding(entry.at(key), message, _OR_STANCE)
