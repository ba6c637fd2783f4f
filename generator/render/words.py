"""Words that readers see for what the content tells in codes; plain, neutral, no abbreviations."""

from collections.abc import Iterable
from typing import Literal, get_args

from babel import Locale, UnknownLocaleError
from markupsafe import Markup

from generator.model.correction import Target
from generator.model.figure import Count, Standing
from generator.model.quantity import Checked
from generator.model.scalars import Unknown
from generator.model.source import Extent, PublishedBasis, Source
from generator.render.catalogue import Named, say, spoken, written
from generator.render.dates import in_words
from generator.text import likelihood
from generator.text.dates import Date

GRADES = Named("grades", ("A", "B", "C", "D", "E", "F", "unknown"))
"""The reliability of a publication, on the Admiralty scale (NATO AJP-2.1), in words."""

GRADES_WITHIN = Named("grades_within", ("A", "B", "C", "D", "E"))
"""The same from best to worst, within a sentence."""

CREDIBILITY = Named("credibility", ("1", "2", "3", "4", "5", "6"))
"""The credibility of a claim, on the Admiralty scale (NATO AJP-2.1), in words."""

LIKELIHOODS = Named("likelihoods", likelihood.TERMS)
"""The seven terms of likelihood and what each stands for (US Intelligence Community Directive
203, Analytic Standards)."""

CONFIDENCE = ("low", "moderate", "high")

COUNTS = Named("count_kinds", tuple(Count))

STANDINGS = Named("standings", tuple(Standing), blank=Standing.CURRENT)

FIELDS = Named("fields", get_args(Target.model_fields["field"].annotation))
"""What of a figure can be corrected, by its key."""

STANDINGS_WITHIN = Named("standings_within", tuple(Standing), blank=Standing.CURRENT)
"""The same within a sentence: which words have a capital there differs between languages."""

CHECK_WORDS = Named("checks", tuple(Checked))

CHECKS_WITHIN = Named("checks_within", tuple(Checked))
"""The same within a sentence."""

CHECK_MEANINGS = Named("check_meanings", tuple(Checked))

KINDS = Named("kinds", get_args(Source.model_fields["kind"].annotation))

URL_STATUS = Named("url_status", ("live", "dead", "moved", "unknown"))

PUBLISHED = Named("published", tuple(PublishedBasis), blank=PublishedBasis.UNKNOWN)

LIKELIHOOD_TERMS = Named("likelihood_terms", tuple(LIKELIHOODS))
CONFIDENCES = Named("confidence", CONFIDENCE)


def not_known() -> str:
    """That something is not known."""
    return say("words.not_known")


def known(value: str | Unknown | None) -> str:
    """A text, or that it is not known."""
    return value if isinstance(value, str) else not_known()


def day(date: Date | Unknown | None) -> str:
    """A date in words, or that it is not known."""
    return in_words(date) if isinstance(date, Date) else not_known()


def language(code: str | Unknown | None) -> str:
    """The name of a language (CLDR), its code where it has none, or that it is not known."""
    if not isinstance(code, str):
        return not_known()
    try:
        name = Locale.parse(code, sep="-").get_display_name(spoken().locale)
    except (UnknownLocaleError, ValueError):
        return code
    return name or code


def seen(how: Extent, on: Date) -> str:
    """What was read of a source, as a sentence."""
    if how is Extent.FULL:
        return say("words.seen_in_full", day=in_words(on))
    if how is Extent.EXCERPT:
        return say("words.seen_in_part", day=in_words(on))
    return say("words.not_seen")


def number_of(count: int, what: str) -> str:
    """A count with its noun, by the noun's key: "1 figure", "3 figures", "no figures"."""
    return say(f"counts.{what}", count=count)


def name(text: str, language: str | Unknown = "") -> Markup:
    """A name, or words of a source, as HTML for a line of the site's: it may run the other way."""
    if isinstance(language, Unknown) or not language:
        return Markup("<bdi>{}</bdi>").format(text)
    return Markup('<bdi lang="{}">{}</bdi>').format(language, text)


def listed(words: Iterable[str], last_word: Literal["and", "or"] = "and") -> str:
    """Words as a list in a sentence: "a", "a and b", "a, b and c", or with another last word.

    The list of what is HTML is HTML.
    """
    *most, last = list(words) or [""]
    if not most:
        return last
    comma = written("lists.comma") if isinstance(last, Markup) else say("lists.comma")
    return say(f"lists.{last_word}", most=comma.join(most), last=last)


def enumerated(*parts: str, by: Literal["comma", "semicolon"] = "comma") -> str:
    """What there is of some parts, one after the other, as the language parts them."""
    return say(f"lists.{by}").join(filter(None, parts))


def capital(text: str) -> str:
    """The text with a capital first letter, for the start of a sentence."""
    return text[:1].upper() + text[1:]
