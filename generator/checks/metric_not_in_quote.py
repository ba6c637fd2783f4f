"""The quote of a figure names what the figure counts.

**Why.** "4,000 casualties" told as 4,000 killed is the commonest mistake with such numbers. The
number matches; only the word beside it shows the slip.

**Bad.** The quote speaks of casualties, which are killed and wounded:

    metric: soldiers-killed
    value: 4000
    evidence:
      - source: base-article
        locator: Estimated Casualties
        quote: North Korean casualties could be as high as 4,000

**Mend.** Write the metric that the quote names, or quote the words that name this one. Words that
a source uses for a metric are its `words` in `vocabulary/metrics.yml`, by language; add one that is
missing there. The longest name counts: "killed and wounded" does not name the killed.

**Not meant.** A metric without `words` in the source's language, evidence with a `stance` of
`disputes`, `misreports` or `context`, and readings of pages, for which there is `reads: metric`.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import cache

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived
from generator.model.evidence import Evidence, Stance
from generator.model.figure import Figure
from generator.model.site import Site
from generator.text.quotes import fragments

GROUP = "evidence"
SEVERITY = Severity.ERROR

Named = Mapping[str, tuple[str, ...]]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Supporting quotes in which no word for the figure's metric stands."""
    languages = {None, *map(site.language, site.sources)}
    words = {language: _words(site, language) for language in languages}
    for state in derived.figures.values():
        for i, evidence in enumerate(state.figure.evidence):
            if evidence.quote is not None and evidence.stance is Stance.SUPPORTS:
                named = words[site.language(evidence.source)]
                if named.get(state.figure.metric):
                    yield from _quoted(state.figure, i, evidence, named)


def _words(site: Site, language: str | None) -> Named:
    """The words for each metric in a language, without its region."""
    code = (language or "").partition("-")[0].lower()
    return {name: metric.words.get(code, ()) for name, metric in site.vocabulary.metrics.items()}


def _quoted(figure: Figure, i: int, evidence: Evidence, named: Named) -> Iterator[Finding]:
    said = " … ".join(fragments(evidence.quote or ""))
    wanted = named[figure.metric]
    known = frozenset(word for words in named.values() for word in words)
    found = {word.casefold() for word in _pattern(known).findall(said)}
    if found & {word.casefold() for word in wanted}:
        return
    span = figure.origin.at("evidence", i, "quote").span
    listed = ", ".join(f"“{word}”" for word in wanted)
    others = [name for name, words in named.items() if found & {w.casefold() for w in words}]
    mend = f"quote words that name it: {listed}"
    if others:
        mend = f"write `metric: {others[0]}` if that is counted, or {mend}"
    yield Finding(span, f"the quote does not name what `{figure.metric}` counts", mend)


@cache
def _pattern(words: frozenset[str]) -> re.Pattern[str]:
    """Any of the words, the longest first, so that none is found inside another."""
    return re.compile("|".join(_alternatives(words)), re.IGNORECASE)


def _alternatives(words: Iterable[str]) -> Iterator[str]:
    """The words, whole; those of a script without capitals may have endings joined to them."""
    for word in sorted(words, key=lambda word: (-len(word), word)):
        joined = word.lower() == word.upper()
        yield re.escape(word) if joined else rf"(?<!\w){re.escape(word)}(?!\w)"
