"""What templates show: finished words and finished HTML, nothing left to work out.

A `str` is plain text that the template escapes; `Markup` is HTML that is finished. Addresses
(`href`) are relative to the page that shows them.
"""

from collections.abc import Mapping

from markupsafe import Markup
from msgspec import Struct

from generator.render.catalogue import say
from generator.render.picture import Picture


class Link(Struct, frozen=True):
    """Words that lead somewhere; with an empty `href` they are words only."""

    text: str
    href: str = ""


class Fact(Struct, frozen=True):
    """A name and its value, as one line of a record, to which an address may lead."""

    name: str
    value: str | Markup
    anchor: str = ""


class Download(Struct, frozen=True):
    """One format in which the content is offered: its files, from the site's root, and its use.

    `rank` is its place among the formats, `type` its media type, `key` what the catalogue has its
    use under.
    """

    rank: int
    key: str
    name: str
    type: str
    files: tuple[str, ...]

    @property
    def says(self) -> str:
        """What it is for, in the language that is spoken."""
        return say(f"downloads.{self.key}")


class Check(Struct, frozen=True):
    """How a figure was checked: the state's shape, its word, and one sentence on it."""

    state: str
    word: str
    says: str = ""


class Tally(Struct, frozen=True):
    """How many figures were checked in one way, in words; `within` is the way in a sentence."""

    check: Check
    words: str
    within: str


class Evidence(Struct, frozen=True):
    """One place in a source that a figure rests on."""

    source: Link
    locator: str
    grade: str
    seen: str
    found: str
    quote: str
    language: str
    who: str
    when: str
    translation: str
    reading: str
    stance: str
    open_href: str
    open_text: str
    archive_href: str


class Figure(Struct, frozen=True):
    """One figure as it stands on one page; `number` is that in the page's list, 0 if not on it."""

    id: str
    number: int
    href: str
    label: str
    what: str
    value: str
    noun: str
    phrase: str
    claimant: str
    verb: str
    as_of: str
    as_of_inferred: bool
    check: Check
    relayed: str
    standing: str
    rivals: str
    inputs: tuple[Link, ...]


class Row(Struct, frozen=True):
    """A figure in the register, with what it is filtered and sorted by.

    `id` is its long id, `since` its first day, as an ISO date, "" where none is known; `size` its
    value in base units, "" for a date.
    """

    id: str
    figure: Figure
    metric: str
    since: str
    size: str


class Shown(Struct, frozen=True):
    """A figure with the evidence that a page shows of it.

    `rest` tells of evidence that is left out; `why` it is doubted or withdrawn; `unsourced` why it
    has no source; `contests` lead to where others' values stand beside it.
    """

    figure: Figure
    evidence: tuple[Evidence, ...]
    rest: str
    why: Markup | None
    unsourced: Markup | None
    contests: tuple[Link, ...]


class Entry(Struct, frozen=True):
    """A figure in a page's own evidence list; `back` is the id of its first use in the text."""

    number: int
    anchor: str
    back: str
    shown: Shown


class Citation(Struct, frozen=True):
    """A source that a page's text cites, in that page's list."""

    letter: str
    anchor: str
    source: Link
    locators: str
    seen: str
    grade: str


class Silence(Struct, frozen=True):
    """A party to a contest that gives no number, and what it says instead."""

    actor: str
    said: Markup
    source: Link
    locator: str


class Framed(Struct, frozen=True):
    """A picture for one width of screen, by the name of that width."""

    name: str
    picture: Picture


class Chart(Struct, frozen=True):
    """A chart on a page; `name` says what is drawn where `title` is left to what stands above.

    `hrefs` lead from each figure, by its long id, to its evidence; `figures` are for the table.
    """

    anchor: str
    name: str
    title: str
    caption: Markup
    desc: str
    pictures: tuple[Framed, ...]
    hrefs: Mapping[str, str]
    counted: str
    figures: tuple[Figure, ...]
    files: tuple[Link, ...]


class Contest(Struct, frozen=True):
    """Claims about one thing that differ; `counted` where all of them count the same.

    With a `chart` the claims are drawn, and told as the chart's table.

    With `more` the page leaves how to read it to the page that lays the contest out. `judged` lead
    to the judgements that rest on it.
    """

    anchor: str
    question: str
    counted: str
    figures: tuple[Figure, ...]
    no_figure: tuple[Silence, ...]
    compatible: str
    reading: Markup
    preferred: Link | None = None
    preferred_why: Markup | None = None
    more: Link | None = None
    chart: Chart | None = None
    judged: tuple[Link, ...] = ()


class Correction(Struct, frozen=True):
    """A mistake of ours: of which figure, what it said and says, since when and why."""

    kind: str
    date: str
    figure: Link
    field: str
    was: str
    now: str
    reason: Markup


class Judgement(Struct, frozen=True):
    """A judgement: how likely (of seven steps, 0 for none) and how sure (of three), kept apart.

    With `more` the page leaves what it rests on to the section that makes it.
    """

    anchor: str
    whose: str
    text: Markup
    likelihood: str
    likelihood_step: int
    horizon: str
    confidence: str
    confidence_step: int
    because: Markup
    basis: tuple[Link, ...]
    alternatives: tuple[Markup, ...]
    would_change: tuple[Markup, ...]
    more: Link | None = None
