"""Takes the main text out of a web page: what is left without menus, adverts and comments."""

import codecs
import logging
import re
from collections.abc import Iterator
from typing import Protocol, Self

import trafilatura

from generator.diagnostics.stopped import Stopped
from generator.text.quotes import word_count

LEAST_WORDS = 20
"""A page of fewer words was drawn by a script, or holds a notice in place of the text."""

_CHARSET = re.compile(rb"<meta[^>]+charset\s*=\s*[\"']?\s*([\w.:-]+)", re.IGNORECASE)
_XML = re.compile(rb"^\s*<\?xml[^>]+encoding\s*=\s*[\"']([\w.:-]+)", re.IGNORECASE)
_HEAD = 4096
# What stands inside a line; every other element begins and ends one.
_INSIDE = frozenset({"hi", "ref", "del"})
_BLANKS = re.compile(r"\s+")


class Element(Protocol):
    """An element of the page, as far as its text needs it."""

    tag: str
    text: str | None
    tail: str | None

    def __iter__(self) -> Iterator[Self]:
        """The elements in it."""
        ...


def text(name: str, data: bytes) -> str:
    """The main text of a web page, a line for each paragraph, heading, list item and table cell.

    `name` is that of the file, for messages. Raises `Stopped` where there is no such text.
    """
    logging.getLogger("trafilatura").setLevel(logging.CRITICAL)
    html = _decoded(name, data)
    if "<html" not in html.lower():
        # HTML lets its first tag be left out; the library takes such a page for something else.
        html = f"<html>{html}"
    try:
        found = trafilatura.bare_extraction(
            html, include_comments=False, include_tables=True, with_metadata=False
        )
        body: Element | None = getattr(found, "body", None)
        typed = "" if body is None else "".join(_pieces(body))
    # A page may be odd in any way, and the libraries that read it do not list how they fail.
    except Exception as error:
        raise _without_text(name) from error
    lines = (_BLANKS.sub(" ", line).strip() for line in typed.split("\n"))
    shown = "\n".join(filter(None, lines))
    if word_count(shown) < LEAST_WORDS:
        raise _without_text(name)
    return shown


def _without_text(name: str) -> Stopped:
    return Stopped(
        f"{name} holds no main text: it may be drawn by scripts, or ask for a login",
        "open it in a browser, and save the text that you read as plain text",
    )


def _decoded(name: str, data: bytes) -> str:
    """The page's characters, by the encoding that it names, or else as UTF-8; never guessed."""
    named = _XML.search(data[:_HEAD]) or _CHARSET.search(data[:_HEAD])
    encoding = "utf-8"
    if named and not data.startswith(codecs.BOM_UTF8):
        encoding = named[1].decode("ascii")
    try:
        return data.decode("utf-8-sig" if encoding.lower() == "utf-8" else encoding)
    except (UnicodeError, LookupError) as error:
        raise Stopped(
            f"{name} is not {encoding}, which it should be",
            "save the page again, or save its text as plain text, UTF-8",
        ) from error


def _pieces(element: Element) -> Iterator[str]:
    """The text of an element, with a line's end around it where it is a block."""
    around = "" if element.tag in _INSIDE else "\n"
    yield around
    # Line ends in the page's source are blanks to its reader.
    yield _BLANKS.sub(" ", element.text or "")
    for child in element:
        yield from _pieces(child)
        yield _BLANKS.sub(" ", child.tail or "")
    yield around
