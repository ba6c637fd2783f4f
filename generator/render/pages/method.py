"""How the site works: tallies, marks, grades, what was searched, who edits and who pays."""

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from generator.diagnostics.finding import Severity
from generator.model.briefing import Briefing
from generator.render import addresses, words
from generator.render.content import Content
from generator.render.linked import pages as linked
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet
from generator.render.tallies import LEGEND, tallies
from generator.render.views import Check, Fact, Tally
from generator.text.pieces import Exempt

SEVERITIES = {
    Severity.ERROR: "stops publication here",
    Severity.NOTE: "is noted here and does not stop publication",
}


@dataclass(frozen=True, slots=True)
class SearchView:
    """What was searched for one briefing."""

    heading: str
    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Change:
    """A check that weighs more or less on this site, and why."""

    code: str
    words: str
    why: Markup


@dataclass(frozen=True, slots=True)
class View:
    """What the template shows."""

    tallies: tuple[Tally, ...]
    exempt: str
    quotes: str
    legend: tuple[Check, ...]
    grades: str
    likelihoods: tuple[Fact, ...]
    changes: tuple[Change, ...]
    briefings: tuple[SearchView, ...]
    about: tuple[Fact, ...]
    glossary: str
    corrections: str


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The page on method."""
    sheet = Sheet(content, parts, addresses.METHOD)
    description = "How figures come to this site, what a machine checks, and what none can."
    node = linked.page(sheet, "Method", description, "AboutPage")
    yield Page(addresses.METHOD, "Method", description, _view(sheet), node=node)


def _view(sheet: Sheet) -> View:
    content = sheet.content
    about = content.settings.about
    grades = [words.GRADES[grade].lower() for grade in "ABCDE"]
    return View(
        tallies=tallies(content.derived.figures.values()),
        exempt=_exempt(content),
        quotes=f"{int(content.settings.policy.quote_words)} words",
        legend=LEGEND,
        grades=", ".join(grades),
        likelihoods=tuple(
            Fact(words.capital(term), share) for term, share in words.LIKELIHOODS.items()
        ),
        changes=tuple(
            Change(each.code, SEVERITIES[each.severity], sheet.inline(each.why))
            for each in content.settings.checks
        ),
        briefings=tuple(_search(sheet, each) for each in content.site.briefings.values()),
        about=(
            Fact("Editors", sheet.inline(about.editors)),
            Fact("Funding", sheet.inline(about.funding)),
            Fact("Report an error", sheet.inline(about.report)),
        ),
        glossary=sheet.to(addresses.GLOSSARY),
        corrections=sheet.to(addresses.CORRECTIONS),
    )


def _exempt(content: Content) -> str:
    """How many numerals in the texts were marked as names that count nothing."""
    pieces = (piece for item in content.derived.prose for piece in item.text.marks)
    count = sum(isinstance(piece, Exempt) for piece in pieces)
    if count == 1:
        return "1 numeral in the texts names something and counts nothing; it needs no figure."
    told = words.capital(words.number_of(count, "numeral"))
    return f"{told} in the texts name something and count nothing; they need no figure."


def _search(sheet: Sheet, briefing: Briefing) -> SearchView:
    heading = f"What was searched: {briefing.overview.title}"
    search = briefing.overview.search
    if search is None:
        return SearchView(heading, (Fact("Search", words.NOT_KNOWN),))
    plain = sheet.plainly(briefing.slug)
    facts = (
        Fact("Searched up to", search.to.words()),
        Fact("Languages", words.listed(words.language(code) for code in search.languages)),
        Fact("Read", plain.inline(search.read)),
        Fact("Used", plain.inline(search.used)),
        Fact("Left out", plain.inline(search.left_out)),
    )
    return SearchView(heading, facts)
