"""One page in the making: its links to other pages, and author text as it stands on it."""

import posixpath
import re
from functools import partial
from typing import Protocol, Self

from markupsafe import Markup, escape
from msgspec import Struct, field
from msgspec.structs import replace

from generator.model.derived import FigureState
from generator.render import addresses, values, words
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.dating import as_of, happened
from generator.render.views import Link
from generator.text.author import AuthorText
from generator.text.pieces import Citation, EventDate, Exempt, Placeholder, Special, Words

_CITATION = "\0"
"""Where a citation stood, which is no words; no text that is typed can have this character."""
_CITED = re.compile(r"\s*\0")


class Parts(Protocol):
    """The macros of `partials/parts.html.j2` that stand inside author text."""

    def term_link(self, **about: object) -> Markup:
        """A term that the glossary explains."""
        ...

    def figure_link(self, **about: object) -> Markup:
        """A number in the text."""
        ...

    def citation_link(self, **about: object) -> Markup:
        """A citation in the text."""
        ...


class Notes(Struct, frozen=True):
    """A page's own list of evidence, filled in the order in which its text uses figures.

    Figures of the briefing `slug` go by their short ids in the page's anchors. `figures` are long
    ids, `numbers` their places among them from 1; `citations` are the locators cited of each
    source; `backs` are the anchors of figures that are first used elsewhere than in a text.
    """

    slug: str = ""
    figures: list[str] = field(default_factory=list)
    numbers: dict[str, int] = field(default_factory=dict)
    citations: dict[str, dict[str, None]] = field(default_factory=dict)
    backs: dict[str, str] = field(default_factory=dict)

    def number(self, long_id: str) -> tuple[int, bool]:
        """The number of a figure in the list, from 1, and whether this is its first use."""
        first = long_id not in self.numbers
        if first:
            self.figures.append(long_id)
            self.numbers[long_id] = len(self.figures)
        return self.numbers[long_id], first

    def draw(self, long_id: str, anchor: str) -> None:
        """Puts a figure that is drawn at `anchor` on the list, if no text has done so before."""
        if self.number(long_id)[1]:
            self.backs[long_id] = anchor

    def letter(self, source: str, locator: str) -> str:
        """The letter of a source in the list: a to z, then aa and on."""
        locators = self.citations.setdefault(source, {})
        if locator:
            locators[locator] = None
        return letters(list(self.citations).index(source))


class Sheet(Struct, frozen=True):
    """A page at `address`, whose author text may use the short ids of the briefing `slug`.

    With `notes` a number leads to the page's own list of evidence, without to its own page.
    `explained` are the terms that the page has led to the glossary from.
    """

    content: Content
    parts: Parts
    address: str
    slug: str = ""
    notes: Notes | None = None
    explained: set[str] = field(default_factory=set)

    def within(self, slug: str) -> Self:
        """The same page for text of the briefing `slug`, going on with its list of evidence."""
        return replace(self, slug=slug)

    def plainly(self, slug: str) -> Self:
        """The same page for text that adds nothing to the list of evidence."""
        return replace(self, slug=slug, notes=None)

    def to(self, address: str, anchor: str = "") -> str:
        """The link to another page of the site."""
        return addresses.relative(address, self.address, anchor)

    def file(self, path: str) -> str:
        """The link to a file that stands beside the pages."""
        return posixpath.relpath(f"/{path}", f"/{self.address}")

    def number(self, long_id: str) -> int:
        """The number of a figure in the page's list of evidence, 0 where it is not on it."""
        return self.notes.numbers.get(long_id, 0) if self.notes else 0

    def place(self, anchor: str) -> str:
        """The anchor of something that the page shows once, for its markup."""
        return anchor

    def source(self, name: str) -> Link:
        """The link to a source's page, by its label."""
        return Link(self.content.source_labels[name], self.to(addresses.source(name)))

    def contest(self, long_id: str) -> Link:
        """The link to where a contest is laid out, by its question; bare words where nowhere."""
        slug, _, name = long_id.partition("/")
        question = self.content.site.briefings[slug].contests[name].question
        page = self.content.contest_pages.get(long_id)
        return Link(question, "" if page is None else self.to(page, addresses.contest(name)))

    def figure(self, long_id: str) -> Link:
        """The link to a figure's page, by its value and noun."""
        state = self.content.derived.figures[long_id]
        return Link(phrase(self.content, state), self.to(addresses.figure(long_id)))

    def html(self, text: AuthorText) -> Markup:
        """Author text as finished blocks of HTML, which lead to the glossary."""
        told = partial(self.content.terms.html, link=self._term)
        return Markup(text.html(self._resolve, told))  # noqa: S704 -- text/ escaped it

    def term(self, term: str, spelling: str) -> Markup:
        """A word of the glossary as it stands on the page: at its first use a link."""
        return Markup(self._term(term, spelling) or escape(spelling))  # noqa: S704 -- escaped

    def _term(self, term: str, spelling: str) -> str:
        """A term as a link to what it means, "" after its first use on the page."""
        if term in self.explained:
            return ""
        self.explained.add(term)
        href = self.to(addresses.GLOSSARY, addresses.term(term))
        return self.parts.term_link(href=href, text=spelling)

    def inline(self, text: AuthorText) -> Markup:
        """Author text as finished HTML for a place inside a line."""
        return Markup(text.inline_html(self._resolve))  # noqa: S704 -- text/ escaped it

    def plain(self, text: AuthorText) -> str:
        """Author text as plain words on one line, for headings and titles; not escaped."""
        blocks = ("".join(self._plain(piece) for piece in block) for block in text.blocks)
        return " ".join(_CITED.sub("", " ".join(blocks)).split())

    def _plain(self, piece: object) -> str:
        if isinstance(piece, Placeholder):
            _, state = self.content.state(piece.target, self.slug)
            return shown(self.content, state, piece)
        if isinstance(piece, EventDate):
            return self._when(piece)[1]
        return piece.text if isinstance(piece, Words | Exempt) else _CITATION

    def _resolve(self, piece: Special) -> str:
        if isinstance(piece, Exempt):
            return escape(piece.text)
        if isinstance(piece, Citation):
            return self._citation(piece)
        if isinstance(piece, EventDate):
            return self._event(piece)
        long_id, state = self.content.state(piece.target, self.slug)
        if piece.modifier == "claimant":
            return escape(shown(self.content, state, piece))
        number, first = self.notes.number(long_id) if self.notes else (0, False)
        name = self._local(long_id)
        start, space, end = shown(self.content, state, piece).rpartition(" ")
        return self.parts.figure_link(
            start=f"{start}{space}",
            end=end,
            href=f"#evidence-{name}" if number else self.to(addresses.figure(long_id)),
            number=0 if piece.modifier == "as_of" else number,
            state=state.checked.value,
            id=f"at-{name}" if first else "",
            check=f"evidence-{name}-check" if number else "",
            doubted=piece.modifier == "doubted",
        )

    def _event(self, piece: EventDate) -> str:
        """The date of an event, which leads to where the timeline tells it."""
        name, date = self._when(piece)
        return self.parts.figure_link(
            start="",
            end=date,
            href=self.to(addresses.TIMELINE, addresses.event(name)),
            number=0,
            state="",
            id="",
            check="",
            doubted=False,
        )

    def _when(self, piece: EventDate) -> tuple[str, str]:
        """The long id of an event and its date in words."""
        name, event = self.content.event(piece.event, self.slug)
        return name, happened(self.content, event, name.partition("/")[0])

    def _local(self, long_id: str) -> str:
        """The id as it stands in this page's anchors; no id has two hyphens in a row."""
        slug = self.notes.slug if self.notes else self.slug
        return long_id.removeprefix(f"{slug}/").replace("/", "--")

    def anchor(self, long_id: str) -> str:
        """The anchor of a figure in this page's list of evidence."""
        return f"evidence-{self._local(long_id)}"

    def _citation(self, piece: Citation) -> str:
        label = self.content.source_labels[piece.source]
        name = f"{label}, {piece.locator}" if piece.locator else label
        if self.notes is None:
            href = self.to(addresses.source(piece.source))
            return self.parts.citation_link(text=name, href=href, name="")
        letter = self.notes.letter(piece.source, piece.locator)
        return self.parts.citation_link(text=letter, href=f"#source-{piece.source}", name=name)


def letters(index: int) -> str:
    """The letters for an index from 0: a to z, then aa and on."""
    rest, last = divmod(index, 26)
    return (letters(rest - 1) if rest else "") + chr(ord("a") + last)


def phrase(content: Content, state: FigureState) -> str:
    """A value with its bound and noun, as it stands in a sentence: "about 300 killed"."""
    assert state.stated is not None  # noqa: S101 -- render is given no figure without a value
    told = values.told(state.stated, content.unit(state))
    noun = values.noun(state.stated, content.metric(state))
    return f"{told} {noun}" if noun else told


def shown(content: Content, state: FigureState, piece: Placeholder) -> str:
    """What a placeholder prints, by its modifier."""
    figure = state.figure
    match piece.modifier:
        case "words":
            return piece.words
        case "value":
            assert state.stated is not None  # noqa: S101 -- as in phrase
            return values.bare(state.stated, content.unit(state))
        case "as_of":
            known = as_of(content, state).words
            return say("phrases.a_date_that_is") if known == words.not_known() else known
        case "claimant":
            return (
                content.actor(figure.claimed_by)
                if figure.claimed_by
                else say("phrases.our_calculation")
            )
        case "doubted":
            return say("phrases.doubted", phrase=phrase(content, state))
        case _:
            return phrase(content, state)
