"""Words that readers see for what the content tells in codes; plain, neutral, no abbreviations."""

from collections.abc import Iterable

from generator.model.figure import Count, Standing
from generator.model.quantity import Checked
from generator.model.scalars import Unknown
from generator.model.source import Extent, PublishedBasis
from generator.text.dates import Date

NOT_KNOWN = "not known"

GRADES = {
    "A": "Reliable publication",
    "B": "Usually reliable publication",
    "C": "Fairly reliable publication",
    "D": "Not usually reliable publication",
    "E": "Unreliable publication",
    "F": "Publication whose reliability cannot be judged",
    "unknown": "Reliability of this publication not known",
}
"""The reliability of a publication, on the Admiralty scale (NATO AJP-2.1), in words."""

CREDIBILITY = {
    "1": "Confirmed by other independent sources",
    "2": "Probably true",
    "3": "Possibly true",
    "4": "Doubtful",
    "5": "Improbable",
    "6": "Its truth cannot be judged",
}
"""The credibility of a claim, on the Admiralty scale (NATO AJP-2.1), in words."""

LIKELIHOODS = {
    "almost no chance": "1 to 5 percent",
    "very unlikely": "5 to 20 percent",
    "unlikely": "20 to 45 percent",
    "roughly even chance": "45 to 55 percent",
    "likely": "55 to 80 percent",
    "very likely": "80 to 95 percent",
    "almost certain": "95 to 99 percent",
}
"""The seven terms of likelihood and what each stands for (US Intelligence Community Directive
203, Analytic Standards)."""

CONFIDENCE = ("low", "moderate", "high")

COUNTS = {
    Count.TOTAL_TO_DATE: "running total",
    Count.IN_PERIOD: "count for a period",
    Count.AT_DATE: "count on a date",
    Count.PLANNED: "planned, not yet done when it was said",
    Count.LIMIT: "limit, not an amount",
}

STANDINGS = {
    Standing.CURRENT: "",
    Standing.EARLIER: "Earlier statement",
    Standing.DOUBTED: "Doubted",
    Standing.WITHDRAWN: "Withdrawn",
}

FIELDS = {
    "label": "What it is called",
    "metric": "What is counted",
    "value": "Value",
    "low": "Lower end",
    "high": "Upper end",
    "best": "Best estimate",
    "date": "Date",
    "words": "Date in the claimant’s words",
    "derive": "How it is calculated",
    "bound": "Word beside the number",
    "count": "Kind of count",
    "covers": "Period counted",
    "as_of": "As of",
    "said": "When it was said",
    "claimed_by": "Who says so",
    "subject": "Of whom or what",
    "place": "Where",
    "standing": "Whether it stands",
}
"""What of a figure can be corrected, by its key."""

CHECK_WORDS = {
    Checked.MATCHED: "Matched",
    Checked.CALCULATED: "Calculated",
    Checked.CITED: "Cited",
    Checked.UNSOURCED: "Unsourced",
}

CHECK_MEANINGS = {
    Checked.MATCHED: "A machine found the quoted words in the source, and this number in those"
    " words. That does not mean that the number is right.",
    Checked.CALCULATED: "Computed here from other figures, and computed again at every change.",
    Checked.CITED: "The source and what it says are recorded; its words were not at hand for a"
    " machine to check.",
    Checked.UNSOURCED: "No source is recorded; the figure's page says why.",
}

KINDS = {
    "article": "Article",
    "article-journal": "Journal article",
    "article-magazine": "Magazine article",
    "article-newspaper": "News article",
    "book": "Book",
    "broadcast": "Broadcast",
    "dataset": "Data set",
    "document": "Document",
    "interview": "Interview",
    "legislation": "Law",
    "post": "Post",
    "report": "Report",
    "speech": "Speech",
    "treaty": "Treaty",
    "webpage": "Web page",
}

URL_STATUS = {
    "live": "it answered when it was last tried",
    "dead": "it no longer answers",
    "moved": "it has moved",
    "unknown": "whether it still answers is not known",
}

PUBLISHED = {
    PublishedBasis.PRINTED: "as printed on it",
    PublishedBasis.ADDRESS: "by its address",
    PublishedBasis.ARCHIVE: "by the archive's record",
    PublishedBasis.TEXT: "inferred from its text",
    PublishedBasis.UNKNOWN: "",
}

LANGUAGES = {
    "ar": "Arabic",
    "de": "German",
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "it": "Italian",
    "ja": "Japanese",
    "ko": "Korean",
    "pl": "Polish",
    "pt": "Portuguese",
    "ru": "Russian",
    "uk": "Ukrainian",
    "zh": "Chinese",
}


def known(value: str | Unknown | None) -> str:
    """A text, or that it is not known."""
    return value if isinstance(value, str) else NOT_KNOWN


def day(date: Date | Unknown | None) -> str:
    """A date in words, or that it is not known."""
    return date.words() if isinstance(date, Date) else NOT_KNOWN


def language(code: str | Unknown | None) -> str:
    """The name of a language, its code where it has no name here, or that it is not known."""
    return LANGUAGES.get(code, code) if isinstance(code, str) else NOT_KNOWN


def seen(how: Extent, on: Date) -> str:
    """What was read of a source, as a sentence."""
    if how is Extent.FULL:
        return f"We read all of it on {on.words()}."
    if how is Extent.EXCERPT:
        return f"We read an excerpt of it, not the whole, on {on.words()}."
    return "We have not seen it; others cite it."


def number_of(count: int, one: str, many: str = "") -> str:
    """A count with its noun: "1 figure", "3 figures", "no figures"."""
    noun = one if count == 1 else many or f"{one}s"
    return f"{count:,} {noun}" if count else f"no {noun}"


def listed(words: Iterable[str], last_word: str = "and") -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c", or with another last word."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} {last_word} {last}" if most else last


def capital(text: str) -> str:
    """The text with a capital first letter, for the start of a sentence."""
    return text[:1].upper() + text[1:]
