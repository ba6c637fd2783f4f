"""What templates show: finished words and finished HTML, nothing left to work out.

A `str` is plain text that the template escapes; `Markup` is HTML that is finished. Addresses
(`href`) are relative to the page that shows them.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from markupsafe import Markup

from generator.render.catalogue import say
from generator.render.picture import Picture


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead somewhere; with an empty `href` they are words only."""

    text: str
    href: str = ""


@dataclass(frozen=True, slots=True)
class Fact:
    """A name and its value, as one line of a record, to which an address may lead."""

    name: str
    value: str | Markup
    anchor: str = ""


@dataclass(frozen=True, slots=True)
class Download:
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


@dataclass(frozen=True, slots=True)
class Check:
    """How a figure was checked: the state's shape, its word, and one sentence on it."""

    state: str
    word: str
    says: str = ""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many figures were checked in one way, in words; `within` is the way in a sentence."""

    check: Check
    words: str
    within: str


@dataclass(frozen=True, slots=True)
class Evidence:
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


@dataclass(frozen=True, slots=True)
class Figure:
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


@dataclass(frozen=True, slots=True)
class Row:
    """A figure in the register, with what it is filtered and sorted by.

    `id` is its long id, `since` its first day, as an ISO date, "" where none is known; `size` its
    value in base units, "" for a date.
    """

    id: str
    figure: Figure
    metric: str
    since: str
    size: str


@dataclass(frozen=True, slots=True)
class Shown:
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


@dataclass(frozen=True, slots=True)
class Entry:
    """A figure in a page's own evidence list; `back` is the id of its first use in the text."""

    number: int
    anchor: str
    back: str
    shown: Shown


@dataclass(frozen=True, slots=True)
class Citation:
    """A source that a page's text cites, in that page's list."""

    letter: str
    anchor: str
    source: Link
    locators: str
    seen: str
    grade: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A party to a contest that gives no number, and what it says instead."""

    actor: str
    said: Markup
    source: Link
    locator: str


@dataclass(frozen=True, slots=True)
class Framed:
    """A picture for one width of screen, by the name of that width."""

    name: str
    picture: Picture


@dataclass(frozen=True, slots=True)
class Chart:
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


@dataclass(frozen=True, slots=True)
class Contest:
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


@dataclass(frozen=True, slots=True)
class Correction:
    """A mistake of ours: of which figure, what it said and says, since when and why."""

    kind: str
    date: str
    figure: Link
    field: str
    was: str
    now: str
    reason: Markup


@dataclass(frozen=True, slots=True)
class Judgement:
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
