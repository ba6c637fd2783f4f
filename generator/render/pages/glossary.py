"""The glossary: every term and grade that readers meet, and what one of each thing counted is."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.model.vocabulary import Metric
from generator.render import addresses, meanings, values, words
from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import LEGEND
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
        legend=LEGEND,
        chapters=CHAPTERS,
        metrics=tuple(_metric(sheet, metric) for metric in metrics),
        method=sheet.to(addresses.METHOD),
    )
    description = "What the words, the marks and the grades on this site mean."
    yield Page(addresses.GLOSSARY, "Glossary", description, view)


def _metric(sheet: Sheet, metric: Metric) -> Fact:
    """What one unit of a metric is, what it is measured in, and what adds up to it."""
    vocabulary = sheet.content.site.vocabulary
    told = [sheet.inline(metric.counts)]
    if unit := vocabulary.unit(metric.id):
        told.append(Markup("measured in {}").format(unit.label))
    if parts := [vocabulary.metrics[name].label for name in metric.parts]:
        told.append(Markup("made up of {}").format(words.listed(parts)))
    return Fact(words.capital(metric.label), Markup("; ").join(told))


def _facts(terms: Mapping[str, str]) -> tuple[Fact, ...]:
    return tuple(Fact(words.capital(term), meaning) for term, meaning in terms.items())


_HEDGES = {values.BOUNDS[bound].strip(): told for bound, told in meanings.BOUNDS.items()}
_HEDGES |= {
    "No such word": meanings.UNHEDGED,
    "A range": meanings.RANGE,
    values.ROUNDED: meanings.ROUNDED,
}

CHAPTERS = (
    Chapter(
        "Words beside a number",
        "They are the claimant’s; a calculation takes them over from what it is computed from.",
        _facts(_HEDGES),
    ),
    Chapter(
        "What kind of count it is",
        "",
        _facts({words.COUNTS[count]: told for count, told in meanings.COUNTS.items()}),
    ),
    Chapter(
        "Whether a number still stands",
        "A number with none of these stands.",
        _facts({words.STANDINGS[standing]: told for standing, told in meanings.STANDINGS.items()}),
    ),
    Chapter(
        "Grades of a publication",
        "They are given to the publication, not to whoever is quoted in it.",
        _facts({words.GRADES[grade]: told for grade, told in meanings.GRADES.items()}),
    ),
    Chapter(
        "Grades of a claim",
        "They are given to one claim, whoever published it.",
        _facts({words.CREDIBILITY[grade]: told for grade, told in meanings.CREDIBILITY.items()}),
    ),
    Chapter(
        "How likely something is",
        "The seven terms of US Intelligence Community Directive 203, and the chance that each"
        " stands for.",
        _facts(words.LIKELIHOODS),
    ),
    Chapter(
        "How sure we are",
        "Of our own judgement, and never in one sentence with how likely it is.",
        _facts({step: meanings.CONFIDENCE[step] for step in words.CONFIDENCE}),
    ),
    Chapter(
        "Other terms",
        "",
        tuple(Fact(term, told, addresses.term(term)) for term, told in meanings.TERMS.items()),
    ),
)
"""What does not depend on the content."""
