"""The words right beside a number in a text name what it counts.

**Why.** "600 were killed", of a count of the wounded, is a wrong number in a sentence of which
every part is right by itself.

**Bad.** The figure counts the wounded:

    text: By then {nis-wounded|value} were killed [@base-article].

The figure counts the killed and the wounded:

    text: The president put the killed at {zelensky-december} [@rferl].

**Mend.** Tell the figure that is meant, or name what this one counts.

**Not meant.** Any words but those right behind a number ("were killed", "soldiers dead") and those
that somebody put "at" it. Which words name what is counted is told by the `words` of a metric and
of those that it adds up to, or is a part of; killed and wounded together are casualties.
"""

import re
from collections.abc import Iterator, Mapping

from generator.diagnostics.finding import Finding, Severity
from generator.model.derived import Derived, ProseItem
from generator.model.families import Words, families, misnomer, pattern
from generator.model.site import Site
from generator.text.author import PLACEHOLDER_MARK
from generator.text.pieces import Placeholder
from generator.text.sentences import Sentence

GROUP = "consistency"
SEVERITY = Severity.ERROR

# What may stand between a number and the word for what was counted.
_BEHIND = re.compile(
    r"(?:\s+(?:soldiers|troops|people|men|others|more|were|was|are|is|been|had|have|has"
    r"|reportedly|reported|confirmed|of them))*\s+"
)
_PUT_AT = re.compile(
    r".*\b(?:put|puts|estimated|estimates|reckoned)\b(?P<what>.*)\bat(?:\s+[\w-]+){0,3}\s*\Z"
)
_CLAUSE = re.compile(rf"[,.;:()–—{PLACEHOLDER_MARK}]")


def check(site: Site, derived: Derived) -> Iterator[Finding]:
    """Words beside a number for another metric of its family."""
    known = families(site)
    words = frozenset(word for family in known.values() for own in family.values() for word in own)
    if not words:
        return
    named = pattern(words)
    for item in derived.prose:
        if item.text.marks and named.search(item.text.raw.lower()):
            for sentence in item.text.sentences:
                yield from _sentence(site, known, item, sentence)


def _sentence(
    site: Site, known: Mapping[str, Words], item: ProseItem, sentence: Sentence
) -> Iterator[Finding]:
    places = (i for i, sign in enumerate(sentence.text) if sign == PLACEHOLDER_MARK)
    for place, piece in zip(places, sentence.specials, strict=False):
        if not isinstance(piece, Placeholder) or not piece.tells:
            continue
        figure = site.figure(piece.target, item.slug)
        if figure is None or figure.metric not in known:
            continue
        for start, end in _beside(sentence.text, place, known[figure.metric]):
            found = misnomer(site, known, sentence.text[start:end], [figure.metric])
            if found is not None:
                first, last = start + found.start, start + found.end
                span = item.spot.within(sentence.offsets[first], sentence.offsets[last - 1] + 1)
                names = f"“{sentence.text[first:last]}” names `{found.metric}`"
                message = f"{names}, and `{piece.target}` counts `{figure.metric}`"
                mend = "tell the figure that is meant, or name what this one counts"
                yield Finding(span, message, mend)


def _beside(text: str, place: int, words: Words) -> Iterator[tuple[int, int]]:
    """Where the words stand that say of the number at `place` what it counts."""
    end = next((m.start() for m in _CLAUSE.finditer(text, place + 1)), len(text))
    begin = _BEHIND.match(text, place + 1, end)
    own = pattern(frozenset().union(*words.values()))
    if begin and own.match(text.lower(), begin.end(), end):
        yield begin.end(), end
    start = max((m.end() for m in _CLAUSE.finditer(text, 0, place)), default=0)
    put = _PUT_AT.match(text, start, place)
    if put:
        yield put.span("what")
