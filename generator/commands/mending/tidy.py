"""What nothing is wrong with, but that a person would tidy: editor lines, and quotes as typed.

No check finds these: a site without them is as right, and a note for each would hide what matters.
"""

import re
from collections.abc import Iterator

from generator.build import Outcome
from generator.commands.mending.change import Change, change
from generator.commands.mending.quotes import quote_fixes
from generator.diagnostics.finding import Fix
from generator.diagnostics.span import Span
from generator.load.kinds import held_by
from generator.load.schemas import FOLDER
from generator.model.layout import CONTENT
from generator.model.origin import File

UNREADABLE = frozenset({"yaml-syntax", "forbidden-yaml"})
"""The checks that say that a file is no YAML, or none that is read."""

EDITOR_LINE = "editor line"
QUOTE = "quote as typed"

_ANY_EDITOR_LINE = re.compile(r"(?m)^[ \t]*#[ \t]*yaml-language-server[ \t]*:")


def tidy(outcome: Outcome) -> Iterator[Change]:
    """What can be tidied in the files that could be read, in the order of the files."""
    site = outcome.site
    broken = {d.finding.span.path for d in outcome.diagnostics if d.code in UNREADABLE}
    for path, file in site.files.items():
        line = "" if path in broken else editor_line(file)
        if line:
            yield change(file, Fix(Span(path), line), EDITOR_LINE)
    for fix in quote_fixes(site):
        yield change(site.files[fix.span.path], fix, QUOTE)


def editor_line(file: File) -> str:
    """The first line that a file lacks, by which an editor finds its schema; "" if it has one.

    It ends as the file's own first line does.
    """
    below = file.path.removeprefix(f"{CONTENT}/")
    held = held_by(below)
    if held is None or _ANY_EDITOR_LINE.search(file.text):
        return ""
    schemas = FOLDER.removeprefix(f"{CONTENT}/")
    way = f"{'../' * below.count('/')}{schemas}/{held.kind.schema}.json"
    end = "\r\n" if file.text.partition("\n")[0].endswith("\r") else "\n"
    return f"# yaml-language-server: $schema={way}{end}"
