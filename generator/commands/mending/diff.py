"""What a mend would change, in the form that `git apply` and `patch -p1` read."""

import re
from difflib import unified_diff

_LINE = re.compile(r"[^\n]*\n|[^\n]+")


def unified(path: str, old: str, new: str) -> str:
    """The unified diff of a file from `old` to `new`; "" where they are the same.

    Only a line feed ends a line, so that a carriage return before it is part of what is compared.
    """
    lines = unified_diff(_LINE.findall(old), _LINE.findall(new), f"a/{path}", f"b/{path}")
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )
