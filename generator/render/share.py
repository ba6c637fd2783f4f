"""What a link to a page shows where it is shared: a picture that says who says what, as of when.

Pictures are made only where the site's address is known, since a link to one has to be whole.
The face that comes with the program has Latin, Greek and Cyrillic letters. Words in other scripts
are left out of a picture, and stand in its alternative text: the machine's own fonts would make
other bytes on each machine.
"""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from msgspec import Struct
from msgspec.structs import replace

from generator.render import addresses
from generator.render.catalogue import say
from generator.render.charts.png import FAMILY
from generator.render.claims import figure
from generator.render.content import Content
from generator.render.dates import in_words
from generator.render.labels import SIZE, wrap
from generator.render.sheet import Parts, Sheet

WIDTH, HEIGHT = 1200, 630
_MARGIN = 80
_ROOM = WIDTH - 2 * _MARGIN
_GAP = 14
_LEADING = 118
"""From one line to the next, in hundredths of the size."""
_CHECK = 260
"""The room at the bottom for how a figure was checked."""
_FOOT, _FOOT_SIZE = 46, 30
_FEW = 2
_VALUE_SIZES = (128, 104, 84, 68, 56)
_SCRIPTS = ("LATIN ", "GREEK ", "CYRILLIC ")
_EAST_ASIA = 0x2E80
"""Where the characters of East Asia begin, their punctuation among them."""


class Line(Struct, frozen=True):
    """Words on one line whose foot is at `y`; `look` is ink, muted or strong."""

    y: int
    size: int
    words: str
    look: str


class Card(Struct, frozen=True):
    """The picture of a page: its file from the site's root, its words, and all of it in words.

    `state` is how the figure was checked, "" where it is of no figure; `check` is the word for it.
    """

    path: str
    lines: tuple[Line, ...]
    alt: str
    state: str
    check: str
    language: str
    font: str = f"'{FAMILY}'"
    width: int = WIDTH
    height: int = HEIGHT


def cards(content: Content, parts: Parts) -> Mapping[str, Card]:
    """The picture of each figure, briefing and section by address, and the site's by that of home.

    There are none where the site's address is not known.
    """
    if not content.root:
        return {}
    found = {addresses.HOME: _site(content)}
    for slug, briefing in content.site.briefings.items():
        card = _briefing(content, slug)
        found[addresses.briefing(slug)] = card
        for name in briefing.overview.sections:
            found[addresses.section(slug, name)] = card
    for long_id in content.derived.figures:
        found[addresses.figure(long_id)] = _figure(content, parts, long_id)
    return found


def drawable(text: str) -> bool:
    """Whether the face that comes with the program has what the words need."""
    return all(map(_is_drawn, text))


def _is_drawn(character: str) -> bool:
    if character.isascii():
        return True
    category = unicodedata.category(character)
    if category[0] in "LM":
        return unicodedata.name(character, "").startswith(_SCRIPTS)
    return category != "So" and category[0] != "C" and ord(character) < _EAST_ASIA


def _site(content: Content) -> Card:
    settings = content.settings
    blocks = (
        _wrapped(settings.title, (84, 68), 3, "strong"),
        _wrapped(settings.tagline, (40,), 4, "muted"),
    )
    alt = f"{settings.title}: {settings.tagline}"
    return Card("share.png", _stacked(*blocks), alt, "", "", settings.language)


def _briefing(content: Content, slug: str) -> Card:
    overview, settings = content.site.briefings[slug].overview, content.settings
    updated = say("share.updated", day=in_words(overview.updated))
    lines = _stacked(
        _wrapped(overview.title, (68, 56), 3, "strong"),
        _wrapped(overview.question, (40,), 3, "ink"),
        _wrapped(updated, (32,), 1, "muted"),
    )
    alt = f"{overview.title}: {overview.question} {updated}. {settings.title}."
    lines = (*lines, *_foot(settings.title, _ROOM))
    return Card(f"share/{slug}.png", lines, alt, "", "", settings.language)


def _figure(content: Content, parts: Parts, long_id: str) -> Card:
    settings = content.settings
    told = figure(Sheet(content, parts, addresses.figure(long_id)), long_id)
    who = f"{told.claimant} {told.verb}"
    day = say("dates.inferred", date=told.as_of) if told.as_of_inferred else told.as_of
    when = say("parts.as_of_date", date=day)
    stands = ". ".join(filter(None, (told.standing, when)))
    lines = _stacked(
        _wrapped(who, (38,), 2, "muted"),
        _wrapped(told.value, _VALUE_SIZES, 2, "strong"),
        _wrapped(told.noun, (44,), 1, "ink"),
        _wrapped(told.label, (34,), 3, "ink"),
        _wrapped(stands, (32,), 2, "muted"),
    )
    alt = f"{who}: {told.phrase} ({told.label}). {stands}. {told.check.word}. {settings.title}."
    lines = (*lines, *_foot(settings.title, _ROOM - _CHECK))
    path = f"share/{long_id}.png"
    return Card(path, lines, alt, told.check.state, told.check.word, settings.language)


def _wrapped(text: str, sizes: Sequence[int], most: int, look: str) -> Sequence[Line]:
    """Words in the largest size in which they fit, else cut in the smallest; none not drawn."""
    if not drawable(text):
        return ()
    fits = (size for size in sizes[:-1] if _fits(text, size, most, look))
    size = next(fits, sizes[-1])
    lines = wrap(text, _ROOM * SIZE // size, most, strong=look == "strong")
    return [Line(0, size, each, look) for each in lines]


def _fits(text: str, size: int, most: int, look: str) -> bool:
    """Whether all words are shown; those of a short block on one line."""
    lines = wrap(text, _ROOM * SIZE // size, most, strong=look == "strong")
    return " ".join(lines) == " ".join(text.split()) and (len(lines) == 1 or most > _FEW)


def _stacked(*blocks: Sequence[Line]) -> tuple[Line, ...]:
    """Blocks of lines from the top down, with a little more room between two blocks."""
    found = []
    foot = _MARGIN - _GAP
    for block in filter(None, blocks):
        foot += _GAP
        for line in block:
            foot += line.size * _LEADING // 100
            found.append(replace(line, y=foot))
    return tuple(found)


def _foot(title: str, room: int) -> Iterator[Line]:
    """The name of the site, at the bottom."""
    if drawable(title):
        for words in wrap(title, room * SIZE // _FOOT_SIZE, 1):
            yield Line(HEIGHT - _FOOT, _FOOT_SIZE, words, "muted")
