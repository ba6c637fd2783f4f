"""The number of a figure is the number in the words that are quoted for it.

**Why.** This is what "matched" means to a reader. A slip of a digit, a lost "thousand" or a quote
about something else would otherwise pass as proof. So would a quote that stops short of "thousand"
or starts after "not": wherever the text is at hand, its number must mean the same there.

**Bad.** The quote says 2,700:

    value: 3000
    evidence:
      - source: base-article
        locator: Estimated Casualties
        quote: an additional 2,700 injured

**Mend.** Correct `value`, or quote the words that carry it. Numbers are read as people write them:
11,000, 1.2 million, twelve thousand, a third, 60-70 percent. For a date give in `words` what the
quote has. If a number can be read in two ways, give the source's `language`.

**Not meant.** Evidence with a `stance` of `disputes`, `misreports` or `context`, which may have
another number, and words added in [brackets]. A calculated figure is checked by
`derivation-mismatch`.
"""

from collections.abc import Iterator

from generator.diagnostics.amounts import grouped, ranged, typed
from generator.diagnostics.finding import Finding, Severity
from generator.diagnostics.span import Span
from generator.model.amounts import amounts
from generator.model.derived import Derived, FigureState, Verdict
from generator.model.evidence import Stance
from generator.model.figure import Figure
from generator.model.quantity import Stated
from generator.model.site import Site
from generator.text import dates
from generator.text.numbers import Reading

GROUP = "evidence"
SEVERITY = Severity.ERROR


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Supporting quotes that do not hold the figure's number, or hold it in doubt."""
    for state in derived.figures.values():
        if state.figure.derive is not None or state.stated is None:
            continue
        # Words for another date are for `words-disagree`.
        if state.stated.date and dates.says(state.stated.words, state.stated.date) is False:
            continue
        for i, verdict in enumerate(state.verdicts):
            evidence = state.figure.evidence[i]
            if verdict is None or evidence.stance is not Stance.SUPPORTS:
                continue
            if evidence.source not in site.sources:
                # In which language it is quoted is not known, and its absence told of elsewhere.
                continue
            cut = next((each for each in verdict.cuts if not each.only_bound), None)
            doubtful = _doubtful(verdict, state.stated)
            if cut:
                quote = state.figure.origin.at("evidence", i, "quote").span
                yield Finding(quote, cut.told, "quote it too, or another place that has the number")
            elif doubtful:
                language = site.language(evidence.source)
                yield _in_doubt(_place(state.figure, i), doubtful, language)
            elif verdict.number is None:
                yield _absent(site, state, state.stated, verdict, _place(state.figure, i))


def _place(figure: Figure, i: int) -> Span:
    """The figure's number where one quote stands for it, else the quote itself."""
    if len(figure.evidence) > 1:
        return figure.origin.at("evidence", i, "quote").span
    key = next(k for k in ("value", "low", "date") if getattr(figure, k) is not None)
    return figure.origin.at(key).span


def _doubtful(verdict: Verdict, stated: Stated) -> Reading | None:
    """The number that may be the figure's and may as well be another."""
    if verdict.number:
        return verdict.number if verdict.number.ambiguous else None
    return next((r for r in verdict.readings if stated.low in r.ambiguous), None)


def _in_doubt(span: Span, reading: Reading, language: str | None) -> Finding:
    ways = [*([] if reading.low is None else [reading.low]), *reading.ambiguous]
    told = " or ".join(grouped(way) for way in ways)
    mend = "quote words that settle it, such as what is counted"
    mend = mend if language else "give the `language` of the source, which may settle it"
    return Finding(span, f"“{reading.text}” in the quote may mean {told}", mend)


def _absent(
    site: Site, state: FigureState, stated: Stated, verdict: Verdict, span: Span
) -> Finding:
    unit = site.vocabulary.unit(state.figure.metric)
    told = f"{_told(stated)} {unit.label}" if unit else _told(stated)
    said = ", ".join(reading.text for reading in verdict.readings)
    says = f"which says {said}" if said else "which holds no number"
    found = list(amounts(site.vocabulary, state.figure.metric, verdict.readings))
    mend = f"quote the words that carry {told}"
    if stated.date is not None:
        mend += ", and give them in `words`"
    elif stated.low == stated.high and len(found) == 1 and found[0].low == found[0].high:
        mend = f"write {typed(found[0].low)}, or {mend}"
    return Finding(span, f"{told} is not in the quote, {says}", mend)


def _date(stated: Stated) -> str:
    return stated.date.words() if stated.date else ""


def _told(stated: Stated) -> str:
    return ranged(*stated.ends) if stated.ends else stated.words or _date(stated)
