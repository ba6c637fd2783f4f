"""How to cite a figure: as words in three manners, and as data for programs that make lists.

The manners are written here and follow the shape of the guides without claiming to be them. The
processor of CSL styles for Python took 9 to 15 ms a figure and style, which is most of a minute at
2,000 figures; its styles weigh 89 MB, are under a share-alike licence, and set the title of a claim
in capitals as if it were that of a book. The data is CSL-JSON, from which any such processor makes
what its user needs.

What is cited is this site's page, which tells a claim: its author is the site, and the claimant
stands in the title, so that nobody is made the author of what they were only quoted as saying.
"""

from collections.abc import Mapping
from typing import Any

from babel.dates import format_date
from msgspec import Struct

from generator.model.derived import FigureState
from generator.model.figure import Standing
from generator.render import addresses, words
from generator.render.catalogue import Named, say, spoken
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.dating import as_of, inferred
from generator.render.sheet import phrase
from generator.text.dates import Date, Precision

_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
"""The months as styles of BibTeX know them, in any language."""
_PRECISIONS = {Precision.YEAR: "year", Precision.MONTH: "month"}

STANDINGS = Named("cited_standings", tuple(Standing), blank=Standing.CURRENT)
_TEX = {
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
    **{sign: f"\\{sign}" for sign in "#$%&_{}"},
}


class Citation(Struct, frozen=True):
    """What there is to cite of a figure's page; `address` is "" where the site has none.

    `title` tells the figure with its claimant and its date, `told` the same as a sentence.
    """

    id: str
    title: str
    told: str
    briefing: str
    site: str
    language: str
    issued: Date
    address: str

    @property
    def end(self) -> str:
        """Where it stands, to end a citation with: its address, or else its name on the site."""
        return self.address or say("citing.figure", id=self.id)


def citation(content: Content, long_id: str, label: str) -> Citation:
    """The citation of a figure; `label` is its label in plain words."""
    state = content.derived.figures[long_id]
    claimant = content.actor(state.figure.claimed_by) if state.figure.claimed_by else ""
    by = (
        say("citing.according_to", claimant=claimant)
        if claimant
        else say("citing.by_the_sites_own")
    )
    said, dated, standing = (
        phrase(content, state),
        _dated(content, state),
        STANDINGS[state.figure.standing],
    )
    check = words.CHECKS_WITHIN[state.checked]
    who = words.capital(claimant) or say("citing.our_calculation")
    return Citation(
        id=long_id,
        title=words.enumerated(f"{label}: {said}", by, dated, standing),
        told=f"{words.enumerated(f'{who}: {said} ({label})', dated, standing)}; {check}.",
        briefing=state.briefing.overview.title,
        site=content.settings.title,
        language=content.settings.language,
        issued=state.briefing.overview.updated,
        address=content.at(addresses.figure(long_id)) if content.root else "",
    )


def _dated(content: Content, state: FigureState) -> str:
    """As of when, where one date is known."""
    found = as_of(content, state)
    if not isinstance(found.date, Date):
        return ""
    return say("citing.as_of", date=inferred(found))


def plain(cited: Citation) -> str:
    """A sentence that says all there is to say."""
    return say(
        "citing.sentence",
        told=cited.told,
        briefing=cited.briefing,
        site=cited.site,
        date=in_words(cited.issued),
        end=cited.end,
    )


def apa(cited: Citation) -> str:
    """As the guide of the American Psychological Association has a page by a group."""
    end = cited.address or f"{cited.end}."
    return f"{cited.site}. ({_dated_as('apa', cited.issued)}). {cited.title}. {end}"


def chicago(cited: Citation) -> str:
    """As the bibliographies of the Chicago Manual of Style have a page of a site."""
    return say(
        "citing.in_last_modified",
        site=cited.site,
        title=cited.title,
        briefing=cited.briefing,
        date=_dated_as("chicago", cited.issued),
        end=cited.end,
    )


def _dated_as(manner: str, date: Date) -> str:
    """A date in the manner of a guide, as far as it is stated: "June 3, 2024", "2024, June 3".

    The patterns (CLDR) stand among the words, under `citing_dates`; an interval is told in words.
    """
    if date.precision is Precision.INTERVAL or date.start is None:
        return in_words(date)
    parts = _PRECISIONS.get(date.precision, "day")
    return format_date(date.start, say(f"citing_dates.{manner}_{parts}"), locale=spoken().locale)


def csl(cited: Citation) -> Mapping[str, Any]:
    """An item of CSL-JSON (https://docs.citationstyles.org, version 1.0.2)."""
    item: dict[str, Any] = {
        "id": cited.id,
        "type": "webpage",
        "title": cited.title,
        "container-title": cited.briefing,
        "author": [{"literal": cited.site}],
        "publisher": cited.site,
        "language": cited.language,
        "note": cited.told,
    }
    if parts := _parts(cited.issued):
        item["issued"] = {"date-parts": [parts]}
    return item | ({"URL": cited.address} if cited.address else {})


def _parts(date: Date) -> list[int]:
    """Year, month and day, as many as the date states; none of an interval."""
    if date.precision is Precision.INTERVAL or date.start is None:
        return []
    every = [date.start.year, date.start.month, date.start.day]
    return every[: {Precision.YEAR: 1, Precision.MONTH: 2}.get(date.precision, 3)]


def bibtex(cited: Citation) -> str:
    """An entry of BibTeX, in UTF-8; what TeX takes for signs of its own is marked."""
    names = ("year", "month", "day")
    parts = dict(zip(names, _parts(cited.issued), strict=False))
    fields = {
        "author": f"{{{{{_tex(cited.site)}}}}}",
        "title": f"{{{{{_tex(cited.title)}}}}}",
        "booktitle": f"{{{_tex(cited.briefing)}}}",
        "year": f"{{{parts['year']}}}" if "year" in parts else "",
        "month": _MONTHS[parts["month"] - 1] if "month" in parts else "",
        "url": f"{{{cited.address}}}" if cited.address else "",
        "note": f"{{{_tex(cited.told)}}}",
    }
    lines = [f"  {name} = {value}" for name, value in fields.items() if value]
    return f"@misc{{{cited.id.replace('/', ':')},\n" + ",\n".join(lines) + "\n}"


def _tex(text: str) -> str:
    return "".join(_TEX.get(character, character) for character in text)
