"""`briefing seal`: commits to a text without keeping it, so that quotes can be proved."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path

from generator.build import demand_content
from generator.checks import severity
from generator.derive.quoted import Quoted, quoted
from generator.diagnostics.finding import Diagnostic, Finding
from generator.diagnostics.stopped import Stopped
from generator.diagnostics.suggest import did_you_mean
from generator.load.site import load
from generator.model.site import Site
from generator.report.terminal import Terminal
from generator.report.text import render
from generator.text.quotes import Absent, Diverges, Found, Index, find
from generator.text.seals import dumps, seal
from generator.text.surroundings import cuts
from generator.text.tokens import Token, tokenise

MISFIT = "quote-not-in-source"
"""The check that finds later what is refused here."""

CUT, CUT_BOUND = "number-not-in-quote", "bound-not-in-quote"
"""The checks that say that a quote cuts off words which change its number.

Without the text nothing shows what stands beside a quote, so that for a sealed source this is the
only time that they can: all its quotes are checked, whatever they are used for.
"""


def run(options: Namespace, terminal: Terminal) -> int:
    """Seals the text in `options.text` for `options.source`, opening what is quoted from it.

    Returns 0, or 1 with a diagnostic for each quote that does not stand in the text or cuts off
    words that change its number, or for each figure that cannot be read, in which case the seal is
    left as it was. Raises `Stopped` where the source or the text cannot be read.
    """
    root: Path = options.root
    source: str = options.source
    text: Path = options.text
    demand_content(root)
    site = load(root)
    _demand_source(site, source, text)
    body = _read(text)
    tokens = tokenise(body)
    if not tokens:
        raise Stopped(f"{text.name} holds no words", "give the file with the source's text")
    if _refused(site, terminal, _hiding(site), "quotes in what cannot be read would be left out"):
        return 1
    quotes = [words for words in quoted(site) if words.source == source]
    index = Index(tokens)
    found = [(words, find(words.words, index)) for words in quotes]
    misfits = [
        Diagnostic(MISFIT, severity(site, MISFIT), _misfit(words, result))
        for words, result in found
        if not isinstance(result, Found)
    ]
    if _refused(site, terminal, misfits, f"{len(misfits)} of {len(quotes)} quotes do not stand"):
        return 1
    cut_off = _cut_off(site, body, tokens, found)
    if _refused(site, terminal, cut_off, "these quotes leave out words that change a number"):
        return 1
    spans = {span for _, result in found if isinstance(result, Found) for span in result.spans}
    _write(root, source, tokens, spans)
    terminal.result(_summary(site, source, len(tokens), len(quotes)))
    return 0


def _refused(site: Site, terminal: Terminal, found: Iterable[Diagnostic], why: str) -> bool:
    """Whether anything was found that forbids sealing; it is told, with the reason."""
    diagnostics = list(found)
    if diagnostics:
        terminal.message(render(diagnostics, site.files, colour=terminal.colour))
        terminal.message(f"Nothing sealed: {why}.\n")
    return bool(diagnostics)


def _demand_source(site: Site, source: str, text: Path) -> None:
    if source in site.sources:
        return
    if str(text) in site.sources:
        message = "the source is named first, then the file with its text"
        raise Stopped(message, f"write: briefing seal {text} {source}")
    path = f"content/sources/{source}.yml"
    if path in site.files:
        raise Stopped(f"{path} is not valid", "mend it first: briefing check says what is wrong")
    mend = did_you_mean(source, site.sources, f"write {path} first")
    raise Stopped(f"no source has the id `{source}`", mend)


def _hiding(site: Site) -> Iterator[Diagnostic]:
    """What keeps figures from being read, so that their quotes are not known."""
    for problem in site.problems:
        if problem.finding.span.path.endswith("/figures.yml"):
            yield Diagnostic(problem.code, severity(site, problem.code), problem.finding)


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise Stopped(f"{path.name} is not UTF-8 text", "save it as plain text, UTF-8") from error
    except OSError as error:
        raise Stopped(f"{path} cannot be read: {error.strerror}", "name the text's file") from error


def _misfit(words: Quoted, result: Absent | Diverges) -> Finding:
    if isinstance(result, Diverges):
        message = f"the quote diverges from the text after “{result.after}”"
        there = f"has “{result.found}”" if result.found else "ends"
        mend = f"there the text {there}, the quote has “{result.expected}”"
        return Finding(words.spot.span, message, mend)
    where = "before what it should follow" if result.misplaced else "nowhere in the text"
    message = f"“{result.fragment}” stands {where}"
    return Finding(
        words.spot.span, message, "quote its words as they stand, `…` for what is left out"
    )


def _cut_off(
    site: Site,
    text: str,
    tokens: tuple[Token, ...],
    found: Iterable[tuple[Quoted, Found | Absent | Diverges]],
) -> Iterator[Diagnostic]:
    """The numbers of quotes that say something else among the words around them."""
    for words, result in found:
        spans = result.spans if isinstance(result, Found) else ()
        language = site.language(words.source)
        for first, last in spans:
            for cut in cuts(text, tokens[first].start, tokens[last - 1].end, language):
                code = CUT_BOUND if cut.only_bound else CUT
                finding = Finding(words.spot.span, cut.told, "quote it too")
                yield Diagnostic(code, severity(site, code), finding)


def _write(root: Path, source: str, tokens: tuple[Token, ...], spans: set[tuple[int, int]]) -> None:
    """Writes the seal beside the source; the old one stands until the new one is whole."""
    path = root / "content" / "sources" / f"{source}.seal"
    draft = path.with_suffix(".seal.new")
    try:
        draft.write_text(dumps(seal(tokens, sorted(spans))), encoding="utf-8")
        draft.replace(path)
    except OSError as error:
        draft.unlink(missing_ok=True)
        raise Stopped(f"{path.name} cannot be written: {error.strerror}") from error


def _summary(site: Site, source: str, tokens: int, quotes: int) -> str:
    publisher = site.sources[source].publisher
    label = publisher if isinstance(publisher, str) else source
    return (
        f"Sealed {source} ({label}): {tokens:,} words and signs, {quotes} quotes open.\n"
        f"Keep content/sources/{source}.seal; the text itself is not kept.\n"
    )
