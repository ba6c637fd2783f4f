"""A mend in words: the place, the reason, and what became of what."""

import pytest

from generator.commands.mending.change import change, edit
from generator.diagnostics.finding import Fix
from generator.model.origin import File
from generator.text.edits import Edit

FILE = File("content/site.yml", "one: 1\ntwo: “2”\n")


@pytest.mark.parametrize(
    ("start", "end", "replacement", "words"),
    [
        (12, 15, "2", "content/site.yml:2:6: why: `“2”` → `2`"),
        (0, 0, "# first\r\n", "content/site.yml:1:1: why: added `# first`"),
        (12, 13, "", "content/site.yml:2:6: why: took out `“`"),
        (5, 8, "\u200b", "content/site.yml:1:6: why: `1\\u000at` → `\\u200b`"),
    ],
)
def test_words_say_what_became_of_what(start: int, end: int, replacement: str, words: str) -> None:
    made = change(FILE, Fix(FILE.span(start, end), replacement), "why")
    assert made.words == words
    assert made.path == FILE.path
    assert edit(FILE, made) == Edit(start, end, replacement)
