"""A page, ready for its template."""

from collections.abc import Mapping

from msgspec import Struct, field


class Page(Struct, frozen=True):
    """A page at `address`; `view` is what its template shows.

    `title` and `description` are plain words. `evidence` says that the page has its own list of
    evidence; a page that only lists others is not `indexed` for search, so that a search leads to
    what is listed. `node` is what it tells machines in the terms of schema.org, where that is more
    than that it is a page.
    """

    address: str
    title: str
    description: str
    view: object
    evidence: bool = False
    indexed: bool = True
    node: Mapping[str, object] = field(default_factory=dict)

    @property
    def path(self) -> str:
        """The path of its Markdown file below the folder of documents."""
        return f"{self.address}index.md"
