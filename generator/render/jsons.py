"""JSON as bytes: the same value gives the same bytes, and keys keep the order they were given."""

import json


def pretty(value: object) -> bytes:
    """A value as JSON for a file that people may open, with a line feed at the end."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode() + b"\n"
