"""The HTML of a page as a tree.

Pages of ours imply nothing; in a template of somebody's own an end that was left out is taken to
stand where what holds the element ends.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = {"br", "hr", "img", "wbr"}


@dataclass(frozen=True, slots=True)
class Element:
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


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.open = [Element("")]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in _VOID:
            self.open.append(element)

    def handle_endtag(self, tag: str) -> None:
        names = [element.tag for element in self.open]
        if tag in names:
            del self.open[len(names) - 1 - names[::-1].index(tag) :]

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def parse(html: str) -> Element:
    """The elements and words at the top of `html`, held by an element without a name."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.open[0]
