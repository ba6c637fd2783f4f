"""What a machine finds of each quote: whether it stands in its source, and the number in it."""

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
from generator.text.quotes import Absent, Diverges, Found, find, fragments
from generator.text.seals import verify_quote
from generator.text.tokens import tokenise

ABSENT = "no such words stand in the sealed text"


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
    who, when = (
        misfit(site, evidence.source, words) if sealed and words else ""
        for words in (evidence.who, evidence.when)
    )
    return Verdict(sealed, not failure, failure, readings, number, who, when)


def misfit(site: Site, source: str, quote: str) -> str:
    """Why the words do not stand in the source, "" where they do.

    A text that is kept says where a quote diverges; a seal can only say that it does not open.
    """
    text = site.texts.get(source)
    if text is None:
        seal = site.seals.get(source)
        return "" if seal is not None and verify_quote(seal, quote) else ABSENT
    match find(quote, text):
        case Found():
            return ""
        case Diverges(after=after, expected=expected, found=found):
            goes_on = f"the source goes on “{found}”" if found else "the source ends"
            return f"it diverges after “{after}”: the quote goes on “{expected}”, {goes_on}"
        case Absent(fragment=fragment, misplaced=True):
            return f"“{fragment}” stands in the text, but not in this order"
        case absent:
            return f"“{absent.fragment}” does not stand in the text"


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
    meant = dates.parse(words)
    text = meant.suggestion if isinstance(meant, dates.BadDate) else meant.text
    return stated.date is not None and text == stated.date.text
