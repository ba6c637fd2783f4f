"""Finds the quotes of a source in its text, and says what is wrong with those that fail."""

from collections.abc import Iterator

from msgspec import Struct

from generator.checks import severity
from generator.commands.sealing.texts import Text
from generator.derive.evidence import NO_WORDS
from generator.derive.quoted import Quoted, quoted
from generator.diagnostics.finding import Diagnostic, Finding
from generator.model.site import Site
from generator.text.quotes import Absent, Diverges, Found, Index, find, readings
from generator.text.seals import Seal, verify_quote
from generator.text.surroundings import cuts

MISFIT = "quote-not-in-source"
"""The check that finds later what is refused here."""

CUT, CUT_BOUND = "number-not-in-quote", "bound-not-in-quote"
"""The checks that say that a quote cuts off words which change its number.

Without the text nothing shows what stands beside a quote, so that for a sealed source this is the
only time that they can: all its quotes are checked, whatever they are used for.
"""


class Proof(Struct, frozen=True):
    """The quotes of a source, each with where its text has it."""

    site: Site
    text: Text
    quotes: tuple[tuple[Quoted, Found | Absent | Diverges], ...]

    @property
    def spans(self) -> set[tuple[int, int]]:
        """The ranges of the text's tokens in which the quotes stand."""
        return {span for _, result in self._standing() for span in result.spans}

    def misfits(self) -> Iterator[Diagnostic]:
        """The quotes that do not stand; of those that the seal opens, that they did before."""
        for words, result in self.quotes:
            if not isinstance(result, Found):
                sealed = self.site.seals.get(words.source)
                before = sealed is not None and verify_quote(sealed, words.words)
                finding = _misfit(words, result, before=before)
                yield Diagnostic(MISFIT, severity(self.site, MISFIT), finding)

    def cut_off(self) -> Iterator[Diagnostic]:
        """The numbers of quotes that say something else among the words around them."""
        tokens = self.text.tokens
        for words, result in self._standing():
            language = self.site.language(words.source)
            for first, last in result.spans:
                ends = tokens[first].start, tokens[last - 1].end
                for cut in cuts(self.text.body, *ends, language):
                    code = CUT_BOUND if cut.only_bound else CUT
                    finding = Finding(words.spot.span, cut.told, "quote it too")
                    yield Diagnostic(code, severity(self.site, code), finding)

    def unopened(self, sealed: Seal) -> Iterator[Diagnostic]:
        """The quotes that stand in the text but are not opened by its seal."""
        for words, _ in self._standing():
            if not verify_quote(sealed, words.words):
                message = "this stands in the text, but the seal does not open it"
                mend = f"seal the text again: briefing seal {words.source} FILE"
                finding = Finding(words.spot.span, message, mend)
                yield Diagnostic(MISFIT, severity(self.site, MISFIT), finding)

    def _standing(self) -> Iterator[tuple[Quoted, Found]]:
        """The quotes that stand, with where they do."""
        return ((words, result) for words, result in self.quotes if isinstance(result, Found))


def prove(site: Site, source: str, text: Text) -> Proof:
    """Looks for every quote of a source in its text."""
    index = Index(text.tokens)
    quotes = (words for words in quoted(site) if words.source == source)
    return Proof(site, text, tuple((words, find(words.words, index)) for words in quotes))


def _misfit(words: Quoted, result: Absent | Diverges, *, before: bool) -> Finding:
    stood = "; in the text that was sealed before it stands" if before else ""
    if isinstance(result, Diverges):
        message = f"the quote diverges from the text after “{result.after}”{stood}"
        there = f"has “{result.found}”" if result.found else "ends"
        mend = f"there the text {there}, the quote has “{result.expected}”"
        return Finding(words.spot.span, message, mend)
    mend = "quote its words as they stand, `…` for what is left out"
    if not readings(words.words):
        return Finding(words.spot.span, NO_WORDS, mend)
    where = "before what it should follow" if result.misplaced else "nowhere in the text"
    if result.script:
        where += f", which has no letter in {result.script} script"
    return Finding(words.spot.span, f"“{result.fragment}” stands {where}{stood}", mend)
