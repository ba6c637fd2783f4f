"""What a browser writes into a PDF that differs from print to print: dates, and names of cells."""

import datetime as dt
import re

from generator.diagnostics.stopped import Stopped

_STAMP = re.compile(rb"/(?P<name>CreationDate|ModDate) \(D:[^()]*\)")
"""A date of the document information (ISO 32000-1, 14.3.3 and 7.9.4)."""

_CELL = re.compile(rb"\(node(\d{8})\)")
"""The name by which a cell of a table names its heads: a number that Chromium counted so far."""


def dated(pdf: bytes, day: dt.date) -> bytes:
    """The PDF as if it had been made at the beginning of `day`, UTC, its cells counted from 1.

    Nothing moves in it, because places in the file are counted from its begin: a library that
    reads and writes it anew took longer and would change its bytes with each version. Raises
    `Stopped` where the dates do not stand as Chromium writes them.
    """
    stamp = f"{day.isoformat().replace('-', '')}000000+00'00'".encode()
    made, count = _STAMP.subn(rb"/\g<name> (D:" + stamp + b")", pdf)
    if count != len(("CreationDate", "ModDate")) or len(made) != len(pdf):
        raise Stopped(
            "the PDF does not hold its dates as Chromium writes them, so it would differ each time",
            "update Chromium; else report a defect and name its version",
        )
    # In the order that they have, in which an index of them is sorted (ISO 32000-1, 7.9.6).
    numbers = {old: i for i, old in enumerate(sorted(set(_CELL.findall(made))), 1)}
    return _CELL.sub(lambda cell: b"(node%08d)" % numbers[cell[1]], made)
