"""A stretch of a file, in the lines and columns that an editor shows."""

from msgspec import Struct


class Span(Struct, frozen=True, order=True):
    """Where something stands: a path relative to the site's folder, lines and columns from 1.

    Columns count characters, not bytes; `end_column` is the first column after the stretch. An
    empty stretch (a place where something is missing) has both ends equal.
    """

    path: str
    line: int = 1
    column: int = 1
    end_line: int = 1
    end_column: int = 1
