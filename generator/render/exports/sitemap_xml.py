"""Every page with its day, for search engines (https://www.sitemaps.org/protocol.html)."""

from collections.abc import Mapping
from datetime import date
from xml.etree import ElementTree as Tree

from generator.render.content import Content
from generator.render.material import Material

PATH = "sitemap.xml"
_NAMES = "http://www.sitemaps.org/schemas/sitemap/0.9"


def files(material: Material) -> Mapping[str, bytes]:
    """The one file, for a site whose address is known: it may hold whole addresses only."""
    content = material.content
    if not content.root:
        return {}
    urls = Tree.Element("urlset", {"xmlns": _NAMES})
    for document in material.documents:
        url = Tree.SubElement(urls, "url")
        Tree.SubElement(url, "loc").text = content.at(document.page.address)
        if day := _day(content, document.page.address):
            Tree.SubElement(url, "lastmod").text = day.isoformat()
    Tree.indent(urls)
    return {PATH: Tree.tostring(urls, encoding="utf-8", xml_declaration=True) + b"\n"}


def _day(content: Content, address: str) -> date | None:
    """The day of the page's briefing, or of the newest: the only days that the content gives."""
    own = content.site.briefings.get(address.partition("/")[0])
    briefings = [own] if own else content.site.briefings.values()
    days = [each.overview.updated.end for each in briefings]
    return max((day for day in days if day), default=None)
