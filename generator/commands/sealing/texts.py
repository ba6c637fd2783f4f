"""Reads the text of a source from a file: plain text, a web page or a PDF."""

import re
from pathlib import Path

from msgspec import Struct

from generator.diagnostics.stopped import Stopped
from generator.text.tokens import Token, tokenise

_PDF = b"%PDF-"
# ISO 32000-1, annex H: readers accept the mark anywhere in the first 1,024 bytes.
_PDF_HEAD = 1024
_PAGE_NAMES = (".html", ".htm", ".xhtml")
_PAGE = re.compile(
    rb"(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html)\b",
    re.IGNORECASE | re.DOTALL,
)


class Text(Struct, frozen=True):
    """The text of a source: its characters and tokens.

    `taken_from` names what a program took it out of, a person having to say whether it is all of
    it and nothing else; it is "" for a file that is the text.
    """

    body: str
    tokens: tuple[Token, ...]
    taken_from: str = ""


def read(path: Path) -> Text:
    """The text in a file; raises `Stopped`, with the mend, where there is none to be had."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise Stopped(f"{path} cannot be read: {error.strerror}", "name the text's file") from error
    # What reads pages and PDFs is imported only where one is read: it takes its time.
    if _PDF in data[:_PDF_HEAD]:
        from generator.commands.sealing import pdf  # noqa: PLC0415 -- see above

        body, taken_from = pdf.text(path.name, data), "PDF"
    elif path.suffix.lower() in _PAGE_NAMES or _PAGE.match(data):
        from generator.commands.sealing import page  # noqa: PLC0415 -- see above

        body, taken_from = page.text(path.name, data), "web page"
    else:
        body, taken_from = _plain(path.name, data), ""
    tokens = tokenise(body)
    if not tokens:
        raise Stopped(f"{path.name} holds no words", "give the file with the source's text")
    return Text(body, tokens, taken_from)


def _plain(name: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise Stopped(
            f"{name} is not UTF-8 text: line {line} has the byte 0x{data[error.start]:02x}",
            "save it as plain text, UTF-8; a web page's name has to end with .html",
        ) from error
