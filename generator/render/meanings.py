"""What the words of this site mean, for the glossary: a meaning for each word that readers meet.

The words themselves are those of `words` and `values`, so that nothing is told in two ways.
"""

from generator.model.figure import Count, Standing
from generator.text.bounds import Bound
from generator.text.terms import Terms

BOUNDS = {
    Bound.ABOUT: "The claimant’s own word: near this number. By how much it may be off, nobody"
    " said.",
    Bound.AT_LEAST: "This number or a larger one.",
    Bound.MORE_THAN: "A larger number; this one is not reached.",
    Bound.AT_MOST: "This number or a smaller one.",
    Bound.LESS_THAN: "A smaller number; this one is not reached.",
    Bound.EXACT: "The claimant says that it is exact.",
}

UNHEDGED = "As the claimant states it. That it is exact is not said, by them or by us."
RANGE = "Between the two numbers, both of them possible."
ROUNDED = "Our own rounding, of a number that we calculated."

COUNTS = {
    Count.TOTAL_TO_DATE: "Everything from the beginning to the date. It can only grow, and two of"
    " them must not be added.",
    Count.IN_PERIOD: "Only what falls into the period that is named.",
    Count.AT_DATE: "What was there on that day; those who came and left do not count.",
    Count.PLANNED: "What somebody said would be done. It does not mean that it was.",
    Count.LIMIT: "What a rule allows or a capacity bears. It does not mean that it was reached.",
}

STANDINGS = {
    Standing.EARLIER: "The claimant has given a newer number since. This one stays, with its date.",
    Standing.DOUBTED: "We have a reason not to rely on it, which its page gives.",
    Standing.WITHDRAWN: "Whoever claimed or published it has taken it back.",
}

GRADES = {
    "A": "What it reported has held up wherever it could be compared.",
    "B": "What it reported has mostly held up; its mistakes are few, and it corrects them.",
    "C": "It has been right often enough, but not always.",
    "D": "It has been wrong in important things, or passes on what it has not checked.",
    "E": "It has been shown to publish what is not so.",
    "F": "Too little is known of it to say.",
    "unknown": "Nobody here has graded it.",
}

CREDIBILITY = {
    "1": "At least two sources that do not depend on each other say the same.",
    "2": "Nothing speaks against it, and it fits what else is known.",
    "3": "It may be so; little speaks for it or against it.",
    "4": "It may be so, but it does not fit what else is known.",
    "5": "It contradicts what is better supported.",
    "6": "There is nothing to compare it with.",
}

CONFIDENCE = {
    "low": "Little evidence, or evidence from those who have a stake. Another answer would not"
    " surprise us.",
    "moderate": "Evidence that fits together, but with gaps, or without independent sources.",
    "high": "Good evidence from independent sources. We could still be wrong.",
}

TERMS = {
    "As of": "The day up to which a number tells what was known. It may be earlier than the day on"
    " which it was said, and earlier still than the day on which it was printed.",
    "Claimant": "Whoever says that it is so. The publication in which they are quoted is the"
    " source.",
    "Compatible": "Said of claims that can be true together, because their ranges meet. It does not"
    " mean that they agree.",
    "Contest": "Claims about one thing that differ, shown together, with what a reader needs to"
    " compare them.",
    "Correction": "A mistake of our own that was mended. A new statement by a claimant is an"
    " update.",
    "Evidence": "Where a number stands in a source: the quoted words, or the number as we read it"
    " there.",
    "Inferred": "Said of a date of which the source gives only a part. The page of the figure says"
    " from what we took the rest.",
    "Judgement": "What we think likely, and why. How likely and how sure are told apart: the first"
    " is about the world, the second about our evidence.",
    "Passed on by": "Those through whom a claim came: lawmakers after a briefing, or an agency.",
    "Repeats": "Said of sources that carry one text. They count as one source, wherever sources are"
    " counted.",
    "Seal": "What is kept of a text that is not ours: enough for a machine to check a quote against"
    " it, and not enough to read it.",
}
"""Terms that stand for themselves, in the order of the alphabet."""

ALIASES = {
    "As of": ("as of",),
    "Claimant": ("claimant", "claimants"),
    "Compatible": ("compatible",),
    "Inferred": ("inferred",),
}
"""The spellings, in small letters, at whose first use on a page the glossary is linked.

Terms are left out that prose uses in their everyday sense too, such as evidence or to repeat.
"""

LINKED = Terms({spelling: term for term, found in ALIASES.items() for spelling in found})
"""What to look for in prose."""
