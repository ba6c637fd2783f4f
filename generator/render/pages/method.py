"""How the site works: tallies, marks, grades, what was searched, who edits and who pays."""

from collections.abc import Iterator
from typing import get_args

from markupsafe import Markup
from msgspec import Struct

from generator.diagnostics.finding import Severity
from generator.model.briefing import Briefing
from generator.model.settings import Policy, SecondEntry
from generator.render import addresses, words
from generator.render.catalogue import Named, say
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import legend, tallies
from generator.render.views import Check, Fact, Tally
from generator.text.pieces import Exempt

SEVERITIES = Named("severities", tuple(Severity))

SECOND_ENTRIES = Named("second_entries", get_args(SecondEntry))


class SearchView(Struct, frozen=True):
    """What was searched for one briefing."""

    heading: str
    facts: tuple[Fact, ...]


class Change(Struct, frozen=True):
    """A check that weighs more or less on this site, and why."""

    code: str
    words: str
    why: Markup


class View(Struct, frozen=True):
    """What the template shows."""

    tallies: tuple[Tally, ...]
    exempt: str
    quotes: str
    legend: tuple[Check, ...]
    grades: str
    likelihoods: tuple[Fact, ...]
    rules: tuple[Fact, ...]
    changes: tuple[Change, ...]
    briefings: tuple[SearchView, ...]
    about: tuple[Fact, ...]
    glossary: str
    corrections: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The page on method."""
    sheet = Sheet(content, parts, addresses.METHOD)
    description = say("method.how_figures_come_to_this")
    node = linked.page(sheet, say("method.method"), description, "AboutPage")
    yield Page(addresses.METHOD, say("method.method"), description, _view(sheet), node=node)


def _view(sheet: Sheet) -> View:
    content = sheet.content
    about = content.settings.about
    grades = words.GRADES_WITHIN.values()
    return View(
        tallies=tallies(content.derived.figures.values()),
        exempt=_exempt(content),
        quotes=say("method.words", count=int(content.settings.policy.quote_words)),
        legend=legend(),
        grades=say("lists.comma").join(grades),
        likelihoods=tuple(
            Fact(words.capital(words.LIKELIHOOD_TERMS[term]), share)
            for term, share in words.LIKELIHOODS.items()
        ),
        rules=tuple(_rules(content.settings.policy)),
        changes=tuple(
            Change(each.code, SEVERITIES[each.severity], sheet.inline(each.why))
            for each in content.settings.checks
        ),
        briefings=tuple(_search(sheet, each) for each in content.site.briefings.values()),
        about=(
            Fact(say("method.editors"), sheet.inline(about.editors)),
            Fact(say("method.funding"), sheet.inline(about.funding)),
            Fact(say("method.report_an_error"), sheet.inline(about.report)),
        ),
        glossary=sheet.to(addresses.GLOSSARY),
        corrections=sheet.to(addresses.CORRECTIONS),
    )


def _rules(policy: Policy) -> Iterator[Fact]:
    """What the site's policy asks: where it asks less than it might, that is told as well."""
    unsourced = say("method.unsourced", count=int(policy.unsourced))
    yield Fact(say("method.figures_without_a_source"), unsourced)
    twice = say("method.entered_twice_number_alone")
    if policy.reads:
        what = words.listed(SECOND_ENTRIES[key] for key in policy.reads)
        twice = say("method.entered_twice", what=what)
    yield Fact(say("method.of_a_page_that_was"), twice)
    cited = say("method.cited_twice") if policy.rests_on else say("method.cited_once")
    yield Fact(say("method.what_a_text_cites"), cited)
    origin = say("method.origin_of_each") if policy.origins else say("method.origin_of_some")
    yield Fact(say("method.whose_text_a_source_has"), origin)


def _exempt(content: Content) -> str:
    """How many numerals in the texts were marked as names that count nothing."""
    pieces = (piece for item in content.derived.prose for piece in item.text.marks)
    count = sum(isinstance(piece, Exempt) for piece in pieces)
    return say("method.exempt", count=count)


def _search(sheet: Sheet, briefing: Briefing) -> SearchView:
    heading = say("method.what_was_searched", title=briefing.overview.title)
    search = briefing.overview.search
    if search is None:
        return SearchView(heading, (Fact(say("method.search"), words.not_known()),))
    plain = sheet.plainly(briefing.slug)
    facts = (
        Fact(say("method.searched_up_to"), in_words(search.to)),
        Fact(
            say("method.languages"), words.listed(words.language(code) for code in search.languages)
        ),
        Fact(say("method.read"), plain.inline(search.read)),
        Fact(say("method.used"), plain.inline(search.used)),
        Fact(say("method.left_out"), plain.inline(search.left_out)),
    )
    return SearchView(heading, facts)
