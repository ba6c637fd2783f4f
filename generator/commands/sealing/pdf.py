"""Takes the text out of a PDF, where it has a layer of text."""

import logging
from io import BytesIO

import pypdf
from pypdf.errors import DependencyError

from generator.diagnostics.stopped import Stopped


def text(name: str, data: bytes) -> str:
    """The text of a PDF, page after page.

    `name` is that of the file, for messages. Raises `Stopped` for a PDF that is damaged, asks for a
    password, or holds pictures of pages and no text.
    """
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        pages = _pages(data)
    # A damaged file makes the library fail in any of its parts, in ways that it does not list.
    except Exception as error:
        raise Stopped(
            f"{name} is damaged: it cannot be read as a PDF",
            "fetch it again, or save its text as plain text",
        ) from error
    if pages is None:
        raise Stopped(f"{name} asks for a password", "save it without one, and seal that")
    if not any(page.strip() for page in pages):
        raise Stopped(
            f"{name} has no layer of text: its pages are pictures",
            "let a text recognition program read it, and check what it read",
        )
    return "\n".join(pages)


def _pages(data: bytes) -> list[str] | None:
    """The text of each page; None where it takes a password."""
    reader = pypdf.PdfReader(BytesIO(data))
    if reader.is_encrypted and not _opened(reader):
        return None
    return [page.extract_text() for page in reader.pages]


def _opened(reader: pypdf.PdfReader) -> bool:
    """Whether the PDF opens with an empty password, as one does that only forbids printing."""
    try:
        return bool(reader.decrypt(""))
    except DependencyError:
        # Its cipher needs a library that nothing else here needs.
        return False
