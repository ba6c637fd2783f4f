"""Where a site keeps its content."""

import re

CONTENT = "content"
"""The folder of all that maintainers write, relative to the site's."""

FOLDER = re.compile(rf"{CONTENT}(?:/vocabulary|/sources|/briefings(?:/[^/]+(?:/sections)?)?)?")
"""The paths of the folders that a site has; no other is looked into."""

_BRIEFINGS = f"{CONTENT}/briefings/"


def slug_of(path: str) -> str | None:
    """The slug of the briefing in whose folder a path lies; None of what is every briefing's."""
    slug, slash, _ = path.removeprefix(_BRIEFINGS).partition("/")
    return slug if slash and path.startswith(_BRIEFINGS) else None
