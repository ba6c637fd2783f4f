"""What changed, as an Atom feed (RFC 4287), for a site whose address is known."""

from collections.abc import Mapping
from xml.etree import ElementTree as Tree

from generator.render import licence, news
from generator.render.catalogue import say
from generator.render.content import Content
from generator.render.material import Material

PATH = "feed.xml"
FEED = ("application/atom+xml", PATH)
_NAMES = "http://www.w3.org/2005/Atom"


def files(material: Material) -> Mapping[str, bytes]:
    """The feed; none without an address, because each of its entries has to have one for good."""
    content, items = material.content, news.items(material.sheet)
    if not content.root or not items:
        return {}
    feed = Tree.Element("feed", {"xmlns": _NAMES, "xml:lang": content.settings.language})
    _add(feed, "id", content.at(PATH))
    _add(feed, "title", say("news.feed", site=content.settings.title))
    _add(feed, "subtitle", content.settings.tagline)
    _add(feed, "updated", items[0].moment)
    _add(feed, "rights", f"{licence.TITLE}. {licence.left_out()}")
    _add(Tree.SubElement(feed, "author"), "name", content.settings.title)
    Tree.SubElement(feed, "link", {"rel": "self", "href": content.at(PATH)})
    Tree.SubElement(feed, "link", {"rel": "alternate", "href": content.root})
    for item in items:
        _entry(feed, content, item)
    Tree.indent(feed)
    return {PATH: Tree.tostring(feed, encoding="utf-8", xml_declaration=True) + b"\n"}


def _entry(feed: Tree.Element, content: Content, item: news.Item) -> None:
    entry = Tree.SubElement(feed, "entry")
    _add(entry, "id", item.id)
    _add(entry, "title", item.title)
    _add(entry, "updated", item.moment)
    Tree.SubElement(entry, "link", {"rel": "alternate", "href": content.at(item.address)})
    _add(entry, "content", item.text)


def _add(parent: Tree.Element, name: str, text: str) -> None:
    Tree.SubElement(parent, name).text = text
