"""The corrections: what was wrong, what it says now, since when, why."""

from collections.abc import Iterator

from markupsafe import Markup
from msgspec import Struct

from generator.render import addresses, views
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.corrections import corrections
from generator.render.page import Page
from generator.render.sheet import Parts, Sheet


class View(Struct, frozen=True):
    """What the template shows."""

    corrections: tuple[views.Correction, ...]
    report: Markup


def pages(content: Content, parts: Parts) -> Iterator[Page]:
    """The corrections of all briefings, the newest first."""
    sheet = Sheet(content, parts, addresses.CORRECTIONS)
    view = View(tuple(corrections(sheet)), sheet.html(content.settings.about.report))
    description = say("corrections.what_was_wrong_here")
    yield Page(addresses.CORRECTIONS, say("corrections.corrections"), description, view)
