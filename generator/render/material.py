"""What the files beside the pages are made from: the content, its tables and its pages."""

from collections.abc import Mapping
from dataclasses import dataclass

from generator.render.content import Content
from generator.render.page import Page
from generator.render.sheet import Sheet
from generator.render.table import Table


@dataclass(frozen=True, slots=True)
class Document:
    """A page with its type and the text that the engine is given of it."""

    kind: str
    page: Page
    text: str


@dataclass(frozen=True, slots=True)
class Material:
    """A whole site in the making; `sheet` is that of the home page, `tables` go by their names."""

    sheet: Sheet
    tables: Mapping[str, Table]
    documents: tuple[Document, ...]

    @property
    def content(self) -> Content:
        """The site with what was derived from it."""
        return self.sheet.content
