"""What the files beside the pages are made from: the content, its tables and its pages."""

from collections.abc import Mapping

from msgspec import Struct

from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Sheet
from generator.render.table import Table


class Document(Struct, frozen=True):
    """A page with its type and the text that the engine is given of it."""

    kind: str
    page: Page
    text: str


class Material(Struct, frozen=True):
    """A whole site in the making; `sheet` is that of the home page, `tables` go by their names."""

    sheet: Sheet
    tables: Mapping[str, Table]
    documents: tuple[Document, ...]

    @property
    def content(self) -> Content:
        """The site with what was derived from it."""
        return self.sheet.content
