"""Each page as plain Markdown beside it, as https://llmstxt.org proposes: `index.html.md`."""

from collections.abc import Mapping

from generator.render.material import Material
from generator.render.twin import twin


def files(material: Material) -> Mapping[str, bytes]:
    """One file for each page."""
    return {path(each.page.address): twin(each.text).encode() for each in material.documents}


def path(address: str) -> str:
    """Where the twin of the page at `address` stands, from the site's root."""
    return f"{address}index.html.md"
