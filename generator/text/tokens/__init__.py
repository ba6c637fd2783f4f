"""The normaliser and tokeniser that quotes and seals share."""

from generator.text.tokens.tokeniser import (
    LINE_END,
    NORMALISER,
    Token,
    is_marker,
    recased,
    tokenise,
    with_line_ends,
)

__all__ = [
    "LINE_END",
    "NORMALISER",
    "Token",
    "is_marker",
    "recased",
    "tokenise",
    "with_line_ends",
]
