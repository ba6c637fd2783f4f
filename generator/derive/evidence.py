"""What a machine finds of each quote: whether it stands in its source, and the number in it.

Where a source's text is kept, a quote is also read among its neighbours, so that it cannot cut
"thousand" or "no more than" off from its number. A seal opens the quoted words and nothing beyond
them: there the same check by `briefing seal`, which has the text, stands for it.
"""

from collections.abc import Sequence

from generator.derive.values import typed
from generator.model.amounts import amounts
from generator.model.derived import Verdict
from generator.model.evidence import Evidence
from generator.model.figure import Figure
from generator.model.quantity import Stated
from generator.model.site import Site
from generator.text import dates
from generator.text.numbers import Kind, Reading, read
from generator.text.quotes import Absent, Diverges, Found, find, fragments, readings
from generator.text.seals import verify_quote
from generator.text.surroundings import Cut, cuts
from generator.text.tokens import tokenise

NOT_OPENED = "they are new, changed, or do not stand in the text"
"""All that a seal can say of words that it does not open."""

NO_WORDS = "no word of the source is quoted, only marks or what is added in brackets"


def verdict(site: Site, figure: Figure, evidence: Evidence) -> Verdict | None:
    """The verdict on one piece of evidence; None where it quotes nothing."""
    if evidence.quote is None:
        return None
    language = site.language(evidence.source)
    # Fragment by fragment: a number must not stand in `[added words]` nor span an elision.
    parts = fragments(evidence.quote)
    readings = tuple(r for part in parts for r in read(part, language))
    sealed = evidence.source in site.seals or evidence.source in site.texts
    failure = (
        misfit(site, evidence.source, evidence.quote) if sealed else "the source is not sealed"
    )
    stated = typed(figure)
    if stated is not None and stated.date is not None:
        number = _dated(stated, parts, language)
    else:
        number = _number(site, figure, stated, readings)
    cut = _cuts(site, evidence.source, evidence.quote)
    if number and any(_is_of(number, each) for each in cut):
        number = None
    who, when = (
        misfit(site, evidence.source, words) if sealed and words else ""
        for words in (evidence.who, evidence.when)
    )
    return Verdict(sealed, not failure, failure, readings, number, who, when, cut)


def misfit(site: Site, source: str, quote: str) -> str:
    """Why the words do not stand in the source, "" where they do.

    A text that is kept says where a quote diverges; a seal can only say that it does not open.
    """
    if not readings(quote):
        return NO_WORDS
    index = site.indexes.get(source)
    if index is None:
        seal = site.seals.get(source)
        return "" if seal is not None and verify_quote(seal, quote) else NOT_OPENED
    return _told(find(quote, index))


def _told(outcome: Found | Absent | Diverges) -> str:
    match outcome:
        case Found():
            return ""
        case Diverges(after=after, expected=expected, found=found):
            goes_on = f"the source goes on “{found}”" if found else "the source ends"
            return f"it diverges after “{after}”: the quote goes on “{expected}”, {goes_on}"
        case Absent(fragment=fragment, misplaced=True):
            return f"“{fragment}” stands in the text, but not in this order"
        case Absent(fragment=fragment, script=script) if script:
            return f"“{fragment}” is in {script} script, of which the text has no letter"
        case absent:
            return f"“{absent.fragment}” does not stand in the text"


def _is_of(number: Reading, cut: Cut) -> bool:
    """Whether the number is one of which the quote cuts off more than a hedge."""
    alike = (number.low, number.high) == (cut.number.low, cut.number.high)
    return alike and not cut.only_bound


def _cuts(site: Site, source: str, quote: str) -> tuple[Cut, ...]:
    """The numbers that the quote cuts off, none where the text is not kept."""
    index = site.indexes.get(source)
    outcome = find(quote, index) if index else None
    if index is None or not isinstance(outcome, Found):
        return ()
    tokens = index.tokens
    text = site.files[f"content/sources/{source}.txt"].text
    language = site.language(source)
    return tuple(
        cut
        for first, last in outcome.spans
        for cut in cuts(text, tokens[first].start, tokens[last - 1].end, language)
    )


def _number(
    site: Site, figure: Figure, stated: Stated | None, readings: tuple[Reading, ...]
) -> Reading | None:
    """The reading that is the figure's value, None where the quote has no such number."""
    if stated is None:
        return None
    found = amounts(site.vocabulary, figure.metric, readings)
    return next((a.reading for a in found if (a.low, a.high) == (stated.low, stated.high)), None)


def _dated(stated: Stated, parts: Sequence[str], language: str | None) -> Reading | None:
    """The reading of a date in words of the quote that mean the figure's date.

    The words are those that the figure shows, whole and as they stand, or the date's own.
    """
    for part in parts:
        years = [r for r in read(part, language) if r.kind is Kind.DATE]
        if not stated.words:
            meant = (year for year in years if _means(year.text, stated))
        else:
            start, end = _stretch(part, stated.words) if _means(stated.words, stated) else (0, 0)
            meant = (year for year in years if start <= year.start and year.end <= end)
        if (found := next(meant, None)) is not None:
            return found
    return None


def _stretch(text: str, words: str) -> tuple[int, int]:
    """Where the words stand in the text, token by token; an empty stretch where they do not."""
    tokens = tokenise(text)
    match find(words, tokens):
        case Found(spans=((first, last),)):
            return tokens[first].start, tokens[last - 1].end
    return 0, 0


def _means(words: str, stated: Stated) -> bool:
    meant = dates.understood(words)
    return meant is not None and stated.date is not None and meant.text == stated.date.text
