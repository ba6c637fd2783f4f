"""What the engine's Markdown parser is given: front matter, and headings it cannot interpret."""

import re
from collections.abc import Mapping

from markupsafe import Markup, escape

_PLAIN = re.compile(r"[A-Za-z0-9 ]")


def heading(text: str) -> Markup:
    """`text` for a Markdown heading that no Markdown parser or extension can interpret.

    Every character but ASCII letters, digits and spaces becomes a numeric entity. `Markup` is taken
    for the text that it shows.
    """
    line = " ".join((text.unescape() if isinstance(text, Markup) else text).split())
    return Markup("").join(
        character if _PLAIN.fullmatch(character) else Markup("&#{};").format(ord(character))
        for character in line
    )


def front_matter(fields: Mapping[str, str | bool]) -> Markup:
    """YAML front matter; texts are HTML-escaped, because themes print them as they are.

    What is `Markup` stays as it is.
    """
    lines = [f"{key}: {_scalar(value)}" for key, value in fields.items()]
    return Markup("\n").join(map(Markup, ["---", *lines, "---"]))


def _scalar(value: str | bool) -> str:  # noqa: FBT001 -- a value of either type
    if isinstance(value, bool):
        return "true" if value else "false"
    text = value if isinstance(value, Markup) else escape(" ".join(value.split()))
    return '"' + "".join(map(_yaml_character, text)) + '"'


def _yaml_character(character: str) -> str:
    """One character of a double-quoted YAML scalar (YAML 1.2, section 5.7, escaped characters)."""
    if character in '"\\':
        return f"\\{character}"
    if " " <= character <= "~":
        return character
    return f"\\U{ord(character):08x}"
