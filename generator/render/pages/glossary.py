"""The glossary: every term and grade that readers meet, and what one of each thing counted is."""

from collections.abc import Iterator, Mapping

from msgspec import Struct

from generator.model.vocabulary import Metric
from generator.render import addresses, meanings, values, words
from generator.render.catalogue import Named, say, written
from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import legend
from generator.render.views import Check, Fact


class Chapter(Struct, frozen=True):
    """Terms of one kind with their meanings; `about` says what they are given to."""

    title: str
    about: str
    terms: tuple[Fact, ...]


class View(Struct, frozen=True):
    """What the template shows."""

    legend: tuple[Check, ...]
    chapters: tuple[Chapter, ...]
    metrics: tuple[Fact, ...]
    method: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The glossary."""
    sheet = Sheet(content, parts, addresses.GLOSSARY)
    metrics = sorted(
        content.site.vocabulary.metrics.values(), key=lambda metric: metric.label.casefold()
    )
    view = View(
        legend=legend(),
        chapters=_chapters(),
        metrics=tuple(_metric(sheet, metric) for metric in metrics),
        method=sheet.to(addresses.METHOD),
    )
    description = say("glossary.what_the_words_the_marks")
    yield Page(addresses.GLOSSARY, say("glossary.glossary"), description, view)


def explained(sheet: Sheet) -> tuple[Fact, ...]:
    """What the terms mean that a page has led to the glossary from, in the glossary's order."""
    metrics = sheet.content.site.vocabulary.metrics.values()
    found = [fact for chapter in _chapters() for fact in chapter.terms]
    found += [_metric(sheet, metric) for metric in metrics]
    wanted = set(map(addresses.term, sheet.explained))
    return tuple(fact for fact in found if fact.anchor in wanted)


def _metric(sheet: Sheet, metric: Metric) -> Fact:
    """What one unit of a metric is, what it is measured in, and what adds up to it."""
    vocabulary = sheet.content.site.vocabulary
    told = [sheet.inline(metric.counts)]
    if unit := vocabulary.unit(metric.id):
        told.append(written("glossary.measured_in", unit=unit.label))
    if parts := [vocabulary.metrics[name].label for name in metric.parts]:
        told.append(written("glossary.made_up_of", parts=words.listed(parts)))
    anchor = addresses.term(f"metric_{metric.id}")
    return Fact(words.capital(metric.label), written("lists.semicolon").join(told), anchor)


def _facts(kind: str, names: Mapping[str, str], told: Mapping[str, str]) -> tuple[Fact, ...]:
    """Terms of one kind by their keys, each where a page leads to."""
    return tuple(
        Fact(words.capital(names[key]), meaning, addresses.term(f"{kind}_{key}"))
        for key, meaning in told.items()
    )


def _terms() -> tuple[Fact, ...]:
    """Terms that stand for themselves, each where prose leads to."""
    named, told = meanings.TERM_NAMES, meanings.TERM_MEANINGS
    return tuple(Fact(named[each], told[each], addresses.term(each)) for each in meanings.TERMS)


def _chapters() -> tuple[Chapter, ...]:
    """What does not depend on the content."""
    hedges = {values.HEDGES[bound]: told for bound, told in meanings.BOUNDS.items()}
    hedges |= {
        say("hedging.no_such_word"): say("hedging.meaning_of_unhedged"),
        say("hedging.a_range"): say("hedging.meaning_of_range"),
        say("hedging.rounded"): say("hedging.meaning_of_rounded"),
    }
    chapters = (
        Chapter(
            say(f"chapters.{name}"),
            ABOUT_CHAPTERS.get(name, ""),
            found,
        )
        for name, found in (
            ("hedges", tuple(Fact(words.capital(key), told) for key, told in hedges.items())),
            ("counts", _facts("count", words.COUNTS, meanings.COUNTS)),
            ("standings", _facts("standing", words.STANDINGS, meanings.STANDINGS)),
            ("grades", _facts("grade", words.GRADES, meanings.GRADES)),
            ("credibility", _facts("credibility", words.CREDIBILITY, meanings.CREDIBILITY)),
            ("likelihoods", _facts("likelihood", words.LIKELIHOOD_TERMS, words.LIKELIHOODS)),
            ("confidence", _facts("confidence", words.CONFIDENCES, meanings.CONFIDENCE)),
        )
    )
    return (*chapters, Chapter(say("chapters.terms"), "", _terms()))


ABOUT_CHAPTERS = Named(
    "about_chapters",
    ("hedges", "standings", "grades", "credibility", "likelihoods", "confidence"),
)
