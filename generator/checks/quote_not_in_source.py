"""Every quote stands in its source, word for word and in order.

**Why.** A quote is the proof of a number. A word changed, a "not" dropped or two parts swapped
make it a proof of something else.

**Bad.** The article says "approximately 300 soldiers":

    quote: approximately 310 soldiers were reported killed

**Mend.** Copy the words as they stand. `…` joins parts that stand in that order; what you add goes
in [brackets], but no "not", which turns round what the source says. A seal opens only what was
quoted when it was made: after a quote is new or changed, run `briefing seal` again, with the text
at hand.

**Not meant.** Line wraps, hyphens at a line's end, citation markers, kinds of quote marks, dashes
and spaces, and a changed initial capital: these may differ. `who` and `when` are quotes as well.
"""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, FigureState
from generator.model.site import Site

GROUP = "evidence"
SEVERITY = Severity.ERROR

_ADDED = re.compile(r"\[([^\]]*)\]")
_DENIES = re.compile(r"\b(?:not?|never|none|nor|neither|without|cannot)\b|n['’]t\b", re.IGNORECASE)
# Words that two quotes have in common before one of them is offered for the other.
_LEAST_SHARED = 2


class _Standing:
    """Stretches of words that stand in a source, by each of their words."""

    def __init__(self) -> None:
        self._quotes: list[str] = []
        self._by_word: dict[str, list[int]] = {}

    def add(self, words: str) -> None:
        """Notes one stretch, each of its words once."""
        for word in {*words.split()}:
            self._by_word.setdefault(word, []).append(len(self._quotes))
        self._quotes.append(words)

    def nearest(self, quote: str) -> str:
        """The one that shares most words with a quote, the shortest of several; "" for none."""
        shared = Counter(at for word in {*quote.split()} for at in self._by_word.get(word, ()))
        best = min(shared, key=lambda at: (-shared[at], len(self._quotes[at]), at), default=None)
        return "" if best is None or shared[best] < _LEAST_SHARED else self._quotes[best]


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Quotes, and words for claimant and date, that do not stand in their source."""
    standing: Mapping[tuple[str, str], _Standing] | None = None
    for state in derived.figures.values():
        yield from _denied(state)
        for i, key, failure in _failures(state):
            evidence = state.figure.evidence[i]
            span = state.figure.origin.at("evidence", i, key).span
            if evidence.source in site.texts:
                message = f"this is not in `{evidence.source}`: {failure}"
                yield Finding(span, message, "copy the words as they stand there")
                continue
            message = f"the seal of `{evidence.source}` does not open these words: {failure}"
            seal = f"seal them with the text at hand: briefing seal {evidence.source} FILE"
            standing = _standing(derived) if standing is None else standing
            near = _compared(
                getattr(evidence, key), standing.get((state.briefing.slug, evidence.source))
            )
            yield Finding(span, message, f"{near}, or {seal}" if near else seal)


def _denied(state: FigureState) -> Iterator[Finding]:
    """Added words that deny what is quoted."""
    for i, evidence in enumerate(state.figure.evidence):
        if evidence.quote is None or "[" not in evidence.quote:
            continue
        spot = state.figure.origin.at("evidence", i, "quote")
        for added in _ADDED.finditer(str(spot.node.value)):
            denial = _DENIES.search(added[0])
            if denial:
                begin, end = denial.span()
                span = spot.within(added.start() + begin, added.start() + end)
                message = f"“{denial[0]}” was added to what the source says"
                yield Finding(span, message, "quote the words that say so, or say it in a `note`")


def _standing(derived: Derived) -> Mapping[tuple[str, str], _Standing]:
    """By briefing and source, every stretch of words that stands in it."""
    found: dict[tuple[str, str], _Standing] = {}
    for state in derived.figures.values():
        for evidence, verdict in zip(state.figure.evidence, state.verdicts, strict=True):
            if verdict is not None and verdict.sealed:
                failures = (verdict.failure, verdict.who, verdict.when)
                for key, failure in zip(("quote", "who", "when"), failures, strict=True):
                    words = getattr(evidence, key)
                    if words and not failure:
                        of = state.briefing.slug, evidence.source
                        found.setdefault(of, _Standing()).add(words)
    return found


def _compared(quote: str, standing: _Standing | None) -> str:
    """Where a quote first differs from the one that is most like it, "" for none."""
    best = standing.nearest(quote) if standing else ""
    if not best:
        return ""
    words, others = quote.split(), best.split()
    changes = SequenceMatcher(None, words, others, autojunk=False).get_opcodes()
    tag, a, b, c, d = next((each for each in changes if each[0] != "equal"), ("equal", 0, 0, 0, 0))
    if tag == "replace":
        how = f"has “{' '.join(others[c:d])}” for “{' '.join(words[a:b])}”"
    elif tag == "delete":
        how = f"lacks “{' '.join(words[a:b])}”"
    else:
        how = f"has “{' '.join(others[c:d])}” as well"
    return f"compare “{best}”, which the seal opens: it {how}"


def _failures(state: FigureState) -> Iterator[tuple[int, str, str]]:
    """For each quote that fails: its evidence, its key, and how it fails."""
    for i, verdict in enumerate(state.verdicts):
        if verdict is None or not verdict.sealed:
            continue
        found = {"quote": verdict.failure, "who": verdict.who, "when": verdict.when}
        for key, failure in found.items():
            if failure:
                yield i, key, failure
