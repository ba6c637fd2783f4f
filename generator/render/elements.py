"""The HTML of a page as a tree.

Pages of ours imply nothing; in a template of somebody's own an end that was left out is taken to
stand where what holds the element ends. With Python's own parser, which reads whatever a browser
reads, a page's twin takes half as long again.
"""

import re
from collections.abc import Iterator
from html import unescape

from msgspec import Struct, field

_TOKEN = re.compile(
    r"""<!--.*?-->
      | <svg\b.*?</svg>
      | <(?P<end>/?)(?P<tag>[a-zA-Z][\w-]*)(?P<about>(?:[^>"']|"[^"]*"|'[^']*')*)>
      | (?P<words>[^<]+|<)""",
    re.DOTALL | re.VERBOSE,
)
"""A piece of a page; a picture is one, because nothing in it is words."""
_ATTRIBUTE = re.compile(r"""([\w:-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?""")
_VOID = {"br", "hr", "img", "wbr"}


class Element(Struct, frozen=True):
    """An element with what it holds: words and elements, in their order."""

    tag: str
    attributes: dict[str, str] = field(default_factory=dict)
    children: "list[str | Element]" = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        """The names of its classes."""
        return set(self.attributes.get("class", "").split())

    def find(self, tag: str) -> "Iterator[Element]":
        """The elements of a name in it, at whatever depth, in their order."""
        for child in self.children:
            if isinstance(child, Element):
                if child.tag == tag:
                    yield child
                else:
                    yield from child.find(tag)

    def words(self) -> str:
        """All words in it, as they stand."""
        texts = (each if isinstance(each, str) else each.words() for each in self.children)
        return "".join(texts)


def parse(html: str) -> Element:
    """The elements and words at the top of `html`, held by an element without a name."""
    top = Element("")
    opened = [top]
    for token in _TOKEN.finditer(html):
        words, tag, about = token["words"], token["tag"], token["about"]
        if words is not None:
            opened[-1].children.append(unescape(words) if "&" in words else words)
        elif tag and token["end"]:
            _close(opened, tag.lower())
        elif tag:
            element = Element(tag.lower(), _attributes(about))
            opened[-1].children.append(element)
            if element.tag not in _VOID and not about.endswith("/"):
                opened.append(element)
    return top


def _attributes(about: str) -> dict[str, str]:
    return {
        name: unescape(double or single or bare)
        for name, double, single, bare in _ATTRIBUTE.findall(about)
    }


def _close(opened: list[Element], tag: str) -> None:
    """Closes the innermost element of that name, and what is open in it; none where none is."""
    for place in range(len(opened) - 1, 0, -1):
        if opened[place].tag == tag:
            del opened[place:]
            return
