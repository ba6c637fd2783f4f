"""Reading files as text, with what is wrong with one as a problem."""

from pathlib import Path
from stat import S_ISREG

from msgspec import Struct

from generator.diagnostics.finding import Finding, Problem
from generator.diagnostics.span import Span
from generator.model.origin import File

MAX_BYTES = 4 * 1024 * 1024
"""The largest file that is read; far above any that a person edits."""

_BYTE_ORDER_MARK = "\ufeff"


class Unread(Struct, frozen=True):
    """A file that could not be read, and why."""

    problem: Problem


def shown(root: Path, path: Path) -> str:
    """The path as findings name it: from the site's folder, what is no UTF-8 in it escaped."""
    return path.relative_to(root).as_posix().encode(errors="backslashreplace").decode()


def read(root: Path, path: Path) -> File | Unread:
    """The file as text (UTF-8, a byte order mark dropped), or why it could not be read."""
    name = shown(root, path)
    try:
        status = path.stat()
        if not S_ISREG(status.st_mode):
            # A folder cannot be read, and a pipe would keep the program waiting for ever.
            return _unread(name, "yaml-syntax", "this is no file", "put a file in its place")
        if status.st_size > MAX_BYTES:
            return _unread(
                name,
                "too-large",
                f"the file has {status.st_size:,} bytes; at most {MAX_BYTES:,} are read",
                "split it, or move what is no content out of the folder",
            )
        data = path.read_bytes()
    except OSError as error:
        reason = error.strerror or str(error)
        mend = "check that it is there and may be read"
        return _unread(name, "yaml-syntax", f"the file cannot be read: {reason}", mend)
    return decoded(name, data)


def decoded(name: str, data: bytes) -> File | Unread:
    """The bytes of a file as text, or where they are none."""
    if name.endswith((".seal", ".cleared")):
        # What the tool wrote is ASCII. Every byte counts, a mark before it too, and whoever reads
        # it says what is wrong.
        return File(name, data.decode(errors="replace"))
    try:
        return File(name, data.decode().lstrip(_BYTE_ORDER_MARK))
    except UnicodeDecodeError as error:
        before = data[: error.start].decode().lstrip(_BYTE_ORDER_MARK)
        line = before.count("\n") + 1
        column = len(before) - (before.rfind("\n") + 1) + 1
        finding = Finding(
            Span(name, line, column, line, column + 1),
            f"this is not UTF-8 (byte 0x{data[error.start]:02x})",
            "save the file as UTF-8",
        )
        return Unread(Problem("yaml-syntax", finding))


def _unread(name: str, code: str, message: str, mend: str) -> Unread:
    return Unread(Problem(code, Finding(Span(name), message, mend)))
