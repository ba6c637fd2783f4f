"""What a machine finds of each quote: whether it stands in its source, and the number in it."""

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

ABSENT = "no such words stand in the sealed text"


def verdict(site: Site, figure: Figure, evidence: Evidence) -> Verdict | None:
    """The verdict on one piece of evidence; None where it quotes nothing."""
    if evidence.quote is None:
        return None
    language = site.language(evidence.source)
    # Fragment by fragment: a number must not stand in `[added words]` nor span an elision.
    readings = tuple(r for part in fragments(evidence.quote) for r in read(part, language))
    sealed = evidence.source in site.seals or evidence.source in site.texts
    failure = (
        misfit(site, evidence.source, evidence.quote) if sealed else "the source is not sealed"
    )
    number = _number(site, figure, evidence.quote, readings)
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
    site: Site, figure: Figure, quote: str, readings: tuple[Reading, ...]
) -> Reading | None:
    """The reading that is the figure's value, None where the quote has no such number."""
    stated = typed(figure)
    if stated is None:
        return None
    if stated.date is not None:
        return _dated(stated, quote, readings)
    found = amounts(site.vocabulary, figure.metric, readings)
    return next((a.reading for a in found if (a.low, a.high) == (stated.low, stated.high)), None)


def _dated(stated: Stated, quote: str, readings: tuple[Reading, ...]) -> Reading | None:
    """The reading of a date whose words stand in the quote and mean the figure's date."""
    years = [r for r in readings if r.kind is Kind.DATE]
    if stated.words:
        said = stated.words in quote and _means(stated.words, stated)
        return next(iter(years), None) if said else None
    return next((year for year in years if _means(year.text, stated)), None)


def _means(words: str, stated: Stated) -> bool:
    meant = dates.parse(words)
    text = meant.suggestion if isinstance(meant, dates.BadDate) else meant.text
    return stated.date is not None and text == stated.date.text
