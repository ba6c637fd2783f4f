"""The dates that a browser writes into a PDF, which are all that differs from print to print."""

import datetime as dt
import re

from generator.diagnostics.stopped import Stopped

_STAMP = re.compile(rb"/(?P<name>CreationDate|ModDate) \(D:[^()]*\)")
"""A date of the document information (ISO 32000-1, 14.3.3 and 7.9.4)."""


def dated(pdf: bytes, day: dt.date) -> bytes:
    """The PDF as if it had been made at the beginning of `day`, UTC.

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
    return made
