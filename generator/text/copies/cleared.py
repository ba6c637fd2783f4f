"""The record of which prose was compared with a text that is not kept, and copies nothing of it.

A line with the version and the root of the text's seal, then a line for each text of ours: the
start of its SHA-256. So a change or a merge shows line by line, and the file tells nothing of the
source: its text goes into no hash here, and the seal's root stands in the seal already.
"""

import re
from hashlib import sha256

from msgspec import Struct

VERSION = 1
_DIGITS = 32  # of a hash, in hexadecimal: 128 bits
_HEAD = re.compile(rf"cleared {VERSION} (?P<root>[0-9a-f]{{64}})")
_LINE = re.compile(rf"[0-9a-f]{{{_DIGITS}}}")


class RecordBroken(Exception):
    """A record is not as `dumps` wrote it; `line`, from 1, is where that shows first."""

    def __init__(self, line: int) -> None:
        """Keep the line."""
        super().__init__(f"line {line}")
        self.line = line


class Cleared(Struct, frozen=True):
    """What was cleared: digests of texts of ours, against the text whose seal has this root."""

    root: bytes
    digests: frozenset[str]


def digest(text: str) -> str:
    """What stands for a text of ours, as typed, in a record."""
    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:_DIGITS]


def dumps(cleared: Cleared) -> str:
    """The record's file, in ASCII: the same record always gives the same text."""
    head = f"cleared {VERSION} {cleared.root.hex()}"
    return "".join(f"{line}\n" for line in (head, *sorted(cleared.digests)))


def loads(text: str) -> Cleared:
    """The record of a file's text; raises RecordBroken for anything that `dumps` did not write."""
    head, *lines = text.split("\n")
    match = _HEAD.fullmatch(head)
    if match is None:
        raise RecordBroken(1)
    before = ""
    for number, line in enumerate(lines[:-1], start=2):
        if not _LINE.fullmatch(line) or line <= before:
            raise RecordBroken(number)
        before = line
    if lines[-1:] != [""]:
        raise RecordBroken(len(lines) + 1)
    return Cleared(bytes.fromhex(match["root"]), frozenset(lines[:-1]))
