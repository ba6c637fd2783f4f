"""Text that is no YAML: each kind of slip has a place, a defect in plain words and a mend."""

import pytest

from generator.load.nodes import compose
from generator.model.origin import File

QUOTE = "put the whole text in quotes"
INDENT = "indent it like its neighbours, and begin list items with `- `"
COLON = "put the text in quotes: it holds a colon and a space"
MARK = "this quote mark ends the text, and more text follows"
OTHERS = 'put \' around the whole text in place of ", or write \\" for each quote inside it'
HASH = "` #` ends the text: what follows is taken for a comment"
OWN_LINE = "put the text in quotes, or the comment on a line of its own"
CLOSE = "close it at the end of the text"

# What was typed, the line and column to blame, what is said to be wrong and what to do.
SLIPS = {
    "a placeholder begins a text": (
        "text: {id} died", "1:7", "text goes on after what `{` opens here", QUOTE,
    ),
    "a citation begins a text": (
        "- [@a] says so", "1:4", "a value cannot begin with `@`", QUOTE,
    ),
    "a bracket begins a text": (
        "a: [sic] it is", "1:4", "text goes on after what `[` opens here", QUOTE,
    ),
    "a colon in a text": (
        "locator: A: b", "1:11", "a second `: ` stands in this text", COLON,
    ),
    "a colon in an item": (
        "- id: a\n  b: c: d", "2:7", "a second `: ` stands in this text", COLON,
    ),
    "a colon after other scripts": (
        "título: 한국: 북한", "1:11", "a second `: ` stands in this text", COLON,
    ),
    "a colon after a quote": (
        'a: "b": c', "1:7", "a second `: ` stands in this text", COLON,
    ),
    "a colon in brackets": (
        "a: {b: c: d}", "1:9", "`,` or `}` is wanted here",
        "put it here, or put text that holds signs in quotes",
    ),
    "an at sign": ("basis: [@x]", "1:9", "a value cannot begin with `@`", QUOTE),
    "a percent sign": ("a: %", "1:4", "a value cannot begin with `%`", QUOTE),
    "a backtick": ("a: `b`", "1:4", "a value cannot begin with ```", QUOTE),
    "a dash": ("a: - b", "1:4", "a value cannot begin with `-`", QUOTE),
    "a question mark": ("a: ? b", "1:4", "a value cannot begin with `?`", QUOTE),
    "a comma": ("a: , b", "1:4", "a value cannot begin with `,`", QUOTE),
    "a tab in place of spaces": (
        "a:\n\tb: c", "2:1", "a tab indents this line", "indent with spaces",
    ),
    "a tab after spaces": (
        "a: b\n  \tc: d", "2:5", "a tab indents this line", "indent with spaces",
    ),
    "a tab in a block": (
        "a: >\n  b\n\tc", "3:1", "a tab indents this line", "indent with spaces",
    ),
    "quotes that never close": ('a: "b\nc: d', "1:4", 'the `"` opened here is never closed', CLOSE),
    "an apostrophe that never closes": (
        "- 'b\n- c", "1:3", "the `'` opened here is never closed", CLOSE,
    ),
    "quotes closed by the next ones": (
        'a: "b\nc: "d"', "1:4", 'text goes on after what `"` opens here',
        f"close it where it ends, or {QUOTE}",
    ),
    "text after quotes": ('a: "b" c', "1:6", MARK, OTHERS),
    "quotes in quotes": ('a: "b "c" d"', "1:7", MARK, OTHERS),
    "an apostrophe in apostrophes": (
        "a: 'it's'", "1:7", "this apostrophe ends the text, and more text follows",
        'double it (two apostrophes), or put the text in " quotes',
    ),
    "no value in braces": (
        "- {a:, b: c}", "1:4", "`a` has no value",
        "write it after the colon and a space, or take the key out",
    ),
    "a line of a block that is not indented": (
        "a: >-\n  b\nc d\ne: f", "3:1",
        "the text after `>` ends above this line, which is less indented",
        "indent this line as the text is",
    ),
    "a line without a colon after a block": (
        "a: >-\n  b\nc: d\ne\nf: g", "4:1", "this key has no colon",
        "write `key: value`, with a space after the colon",
    ),
    "a line without a colon after a block and a comment": (
        "a: >-\n  b\n# c\nd e\nf: g", "4:1", "this key has no colon",
        "write `key: value`, with a space after the colon",
    ),
    "a colon in the first line of a text": (
        "a:\n  The toll rose: 3\n  and more\nb: c", "2:16",
        "the colon makes a key of the words before it",
        "put the text in quotes, or `>-` on the line above it",
    ),
    "the first line has no colon": (
        "a\nb: c", "2:2", "`b:` begins a key inside the text above it",
        "check the indentation, or put the text of the line above in quotes",
    ),
    "a text that a comment cuts": ("a: b\n  c # d\n  e\nf: g", "2:5", HASH, OWN_LINE),
    "a comment before a stray line": (
        "a: b # c\n- d", "2:1", "this line does not fit the lines above it", INDENT,
    ),
    "a bullet": ("a:\n  * b", "2:3", "`*` begins no item of a list", "begin each item with `- `"),
    "a merge conflict": (
        "a: b\n<<<<<<< ours\nc: b\n=======\nc: d\n>>>>>>> theirs\n", "2:1",
        "a merge conflict is not solved here",
        "keep one version of what stands between the marks, and take out the three marks",
    ),
    "a full-width colon": (
        "a: b\nc：d\n", "2:2", "`：` is a full-width colon", "write `: `, with a space after it",
    ),
    "a full-width colon in the line before": (
        "a：b\nc: d", "1:2", "`：` is a full-width colon", "write `: `, with a space after it",
    ),
    "no-break spaces in an indentation": (
        "- a: b\n\u00a0\u00a0c: d", "2:1",
        "a blank that is no plain space (U+00A0) indents this line", "indent with plain spaces",
    ),
    "a backslash in double quotes": (
        'a: "b \\q"', "1:7", "this backslash begins no known escape",
        "write \\\\ for a backslash, or put the text in single quotes",
    ),
    "half an escape": (
        'a: "b \\u12"', "1:7", "this backslash begins no known escape",
        "write \\\\ for a backslash, or put the text in single quotes",
    ),
    "text on the line of a block": (
        "a: > b\n  c", "1:4", "no text can stand on the line of this `>`",
        f"begin it on the next line, or {QUOTE}",
    ),
    "a list that never closes": (
        "a: [b,\n  c\nd: e", "1:4", "the `[` opened here is not closed where it should be",
        f"close it, or {QUOTE}",
    ),
    "a list closed by a brace": (
        "a: [b}", "1:6", "`,` or `]` is wanted here",
        "put it here, or put text that holds signs in quotes",
    ),
    "a file cut short": ("a: {", "1:5", "the file ends too early here", "close what is open"),
    "a key without a colon": (
        "a: b\nc\nd: e", "2:1", "this key has no colon",
        "write `key: value`, with a space after the colon",
    ),
    "a line too far in": (
        "a: b\n  c: d", "2:4", "`c:` begins a key inside the text above it",
        "check the indentation, or put the text of the line above in quotes",
    ),
    "a line not far enough in": (
        "a:\n   b: c\n  d: e", "3:3", "this line does not fit the lines above it", INDENT,
    ),
    "a list among keys": ("a: b\n- c", "2:1", "this line does not fit the lines above it", INDENT),
    "a key among a list": ("- b\nc: d", "2:1", "this line does not fit the lines above it", INDENT),
    "a comment ends a value": (
        "a: [b] # c\n  d", "2:3", "this line does not fit the lines above it", INDENT,
    ),
    "carriage returns": (
        "a: b\r\n  c: d\r\n", "2:4", "`c:` begins a key inside the text above it",
        "check the indentation, or put the text of the line above in quotes",
    ),
    "an unknown directive": (
        "%FOO\na: b", "1:5", "this line does not fit the lines above it", INDENT,
    ),
}  # fmt: skip


@pytest.mark.parametrize("slip", SLIPS.values(), ids=SLIPS.keys())
def test_slip(slip: tuple[str, str, str, str]) -> None:
    text, place, message, mend = slip
    node, (problem,) = compose(File("content/x.yml", text))
    finding = problem.finding
    assert node is None
    assert problem.code == "yaml-syntax"
    assert f"{finding.span.line}:{finding.span.column}" == place
    assert (finding.message, finding.help) == (message, mend)


@pytest.mark.parametrize(
    ("text", "place", "message"),
    [
        ("a: b\n---\nc: d", "2:1-2:4", "a second document begins here"),
        ("a: b\n...\nc: d", "3:1-3:4", "a second document begins here"),
        ("a: **bold** words", "1:4-1:5", "`*` begins an alias or anchor here"),
        ("a: & b", "1:4-1:5", "`&` begins an alias or anchor here"),
    ],
)
def test_slip_that_is_yaml_but_not_ours(text: str, place: str, message: str) -> None:
    node, (problem,) = compose(File("content/x.yml", text))
    span = problem.finding.span
    assert node is None
    assert problem.code == "forbidden-yaml"
    assert f"{span.line}:{span.column}-{span.end_line}:{span.end_column}" == place
    assert problem.finding.message == message
    assert problem.finding.help
