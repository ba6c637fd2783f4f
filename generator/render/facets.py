"""What a search can be narrowed to: words that are indexed with each page and typed by no reader.

Pagefind has filters of its own, but writes them in another order each time, and the same content
must give the same bytes. Words of one length, so that none is the beginning of another: a search
finds words by their beginnings.
"""

from collections.abc import Mapping

from generator.render.catalogue import say
from generator.render.claims import claimant
from generator.render.content import Content
from generator.render.dating import first_day

SIGN = "ǂ"
"""The letter of a click, with which no reader begins a word.

A search that finds no word takes those that begin alike.
"""

GROUPS = (
    "figures",
    "sections",
    "briefings",
    "sources",
    "events",
    "actors",
    "about",
)
"""The groups in which results are listed, in the order in which they are offered."""


def group(name: str) -> str:
    """The word of a group of results."""
    return f"{SIGN}g{GROUPS.index(name):04}"


def claimants(content: Content) -> Mapping[str, str]:
    """The word of each claimant of a figure, by its name as pages have it."""
    names = {claimant(content, state)[0] for state in content.derived.figures.values()}
    ordered = sorted(names, key=lambda name: (name.casefold(), name))
    return {name: f"{SIGN}c{number:04}" for number, name in enumerate(ordered)}


def years(content: Content) -> Mapping[str, str]:
    """The word of each year as of which a figure holds."""
    found = {first_day(content, state)[:4] for state in content.derived.figures.values()}
    return {year: f"{SIGN}y{year}" for year in sorted(found - {""})}


def offered(content: Content) -> Mapping[str, Mapping[str, str]]:
    """What is offered to choose from, by the name of its field: each choice with its word."""
    return {
        "group": {say(f"groups.{name}"): group(name) for name in GROUPS},
        "claimant": claimants(content),
        "year": years(content),
    }
