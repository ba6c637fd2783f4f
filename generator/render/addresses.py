"""Where each page stands, from the site's root, and how one page links to another.

An address is that of the page's folder: "" for the home page, `slug/section/` for a section.
"""

import posixpath

HOME = ""
REGISTER = "figures/"
DATA = "figures/data/"
TIMELINE = "timeline/"
SOURCES = "sources/"
ACTORS = "actors/"
CORRECTIONS = "corrections/"
GLOSSARY = "glossary/"
METHOD = "method/"
SEARCH = "search/"

REGISTERS = (
    ("figures", REGISTER),
    ("timeline", TIMELINE),
    ("sources", SOURCES),
    ("actors", ACTORS),
    ("method", METHOD),
)
"""Pages that the head of every page leads to, with the keys of their titles, in order."""

BESIDE = (
    ("corrections", CORRECTIONS),
    ("glossary", GLOSSARY),
)
"""Pages that only the foot of every page leads to."""


def briefing(slug: str) -> str:
    """The overview of a briefing."""
    return f"{slug}/"


def section(slug: str, name: str) -> str:
    """A section of a briefing."""
    return f"{slug}/{name}/"


def figure(long_id: str) -> str:
    """The page of a figure, by its long id, `slug/id`."""
    slug, _, name = long_id.partition("/")
    return f"{slug}/figures/{name}/"


def source(name: str) -> str:
    """The page of a source."""
    return f"{SOURCES}{name}/"


def actor(name: str) -> str:
    """Where an actor stands on the page of actors."""
    return f"actor-{name}"


def term(name: str) -> str:
    """Where a term stands in the glossary."""
    return f"term-{name.replace('_', '-').replace(' ', '-')}"


def judgement(name: str | None, number: int) -> str:
    """Where a judgement stands on its section's page, which counts from 1 those without a name."""
    return f"judgement-{name or number}"


def contest(name: str) -> str:
    """Where a contest stands on a page that lays it out."""
    return f"contest-{name}"


def chart(slug: str, name: str, ending: str) -> str:
    """The file of a chart's picture."""
    return f"charts/{slug}/{name}.{ending}"


def whole(slug: str) -> str:
    """The file of a whole briefing."""
    return f"{slug}/{slug}.html"


def event(long_id: str) -> str:
    """The anchor of an event on the timeline, by its long id; no id has two hyphens in a row."""
    return f"event-{long_id.replace('/', '--')}"


def relative(target: str, page: str, anchor: str = "") -> str:
    """The link to the page `target`, or to an anchor on it, from the page `page`."""
    if target == page and anchor:
        return f"#{anchor}"
    path = posixpath.relpath(f"/{target}", f"/{page}") + "/"
    return f"{path}#{anchor}" if anchor else path
