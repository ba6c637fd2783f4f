"""The glossary: every term and grade that readers meet, and what one of each thing counted is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from generator.model.vocabulary import Metric
from generator.render import addresses, meanings, values, words
from generator.render.catalogue import Named, say, written
from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import legend
from generator.render.views import Check, Fact


@dataclass(frozen=True, slots=True)
class Chapter:
    """Terms of one kind with their meanings; `about` says what they are given to."""

    title: str
    about: str
    terms: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class View:
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


def _metric(sheet: Sheet, metric: Metric) -> Fact:
    """What one unit of a metric is, what it is measured in, and what adds up to it."""
    vocabulary = sheet.content.site.vocabulary
    told = [sheet.inline(metric.counts)]
    if unit := vocabulary.unit(metric.id):
        told.append(written("glossary.measured_in", unit=unit.label))
    if parts := [vocabulary.metrics[name].label for name in metric.parts]:
        told.append(written("glossary.made_up_of", parts=words.listed(parts)))
    return Fact(words.capital(metric.label), written("lists.semicolon").join(told))


def _facts(terms: Mapping[str, str]) -> tuple[Fact, ...]:
    return tuple(Fact(words.capital(term), meaning) for term, meaning in terms.items())


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
    counts = {words.COUNTS[count]: told for count, told in meanings.COUNTS.items()}
    standings = {words.STANDINGS[each]: told for each, told in meanings.STANDINGS.items()}
    grades = {words.GRADES[grade]: told for grade, told in meanings.GRADES.items()}
    credibility = {words.CREDIBILITY[each]: told for each, told in meanings.CREDIBILITY.items()}
    likelihoods = {words.LIKELIHOOD_TERMS[each]: told for each, told in words.LIKELIHOODS.items()}
    confidence = {words.CONFIDENCES[step]: meanings.CONFIDENCE[step] for step in words.CONFIDENCE}
    chapters = (
        Chapter(
            say(f"chapters.{name}"),
            ABOUT_CHAPTERS.get(name, ""),
            _facts(found),
        )
        for name, found in (
            ("hedges", hedges),
            ("counts", counts),
            ("standings", standings),
            ("grades", grades),
            ("credibility", credibility),
            ("likelihoods", likelihoods),
            ("confidence", confidence),
        )
    )
    return (*chapters, Chapter(say("chapters.terms"), "", _terms()))


ABOUT_CHAPTERS = Named(
    "about_chapters",
    ("hedges", "standings", "grades", "credibility", "likelihoods", "confidence"),
)
