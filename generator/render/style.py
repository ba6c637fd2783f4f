"""The style of a whole briefing, which stands in the file itself, and the policy that allows it."""

import base64
import hashlib
from collections.abc import Iterable


def style(sheets: Iterable[str], title: str, paper: str) -> tuple[str, str]:
    """The style sheets as one text, and the policy of a page that holds it.

    The title runs along the head of each printed page, the first aside. `paper` is its size, as
    CSS names it; without one the size is left to whoever prints it. By the policy (W3C, Content
    Security Policy Level 3) nothing is loaded, nothing runs, and no other style counts.
    """
    size = f" size: {paper};" if paper else ""
    head = (
        f"@page {{{size} @top-left {{ content: {_string(title)}; }} }}\n"
        "@page :first { @top-left { content: none; } }\n"
    )
    # As a browser reads it, or it would not be what the policy allows.
    text = "\n".join([*sheets, head]).replace("\r\n", "\n")
    digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
    policy = (
        f"default-src 'none'; style-src 'sha256-{digest}'; img-src data:; base-uri 'none'; "
        "form-action 'none'"
    )
    return text, policy


def _string(words: str) -> str:
    """Words as a string of CSS (CSS Syntax Level 3, 4.3.5), and safe inside a style element."""
    return '"' + "".join(map(_character, words)) + '"'


def _character(character: str) -> str:
    if character in '\\"<>&' or ord(character) < ord(" "):
        return f"\\{ord(character):x} "
    return character
