"""Each character of a scalar's value is traced to the character of the file that it came from."""

import pytest
import yaml

from generator.text.scalars import offsets


def traced(document: str) -> tuple[str, list[int]]:
    """Give the first value of a mapping and, for each of its characters, the file's offset."""
    root = yaml.compose(document, Loader=yaml.CSafeLoader)
    assert isinstance(root, yaml.MappingNode)
    node = root.value[0][1]
    start = node.start_mark.index
    raw = document[start : node.end_mark.index]
    return node.value, [start + offset for offset in offsets(raw, node.value)]


# A document, the value of its key, and for each character of the value the one it came from.
CASES = {
    "plain": ("a: foo bar", "foo bar", "foo bar"),
    "plain, comment after": ("a: foo bar # foo\n", "foo bar", "foo bar"),
    "plain over lines": ("a: foo\n  bar\n\n  baz", "foo bar\nbaz", "foo\nbar\nbaz"),
    "plain, blanks at a line's end": ("a: foo \t \n\n  bar", "foo\nbar", "foo\nbar"),
    "plain, no-break space": ("a: foo\n  b\u00a0c", "foo b\u00a0c", "foo\nb\u00a0c"),
    "plain, line separator": ("a: foo\u2028  bar", "foo\u2028bar", "foo\u2028bar"),
    "plain, next line": ("a: foo\u0085  bar", "foo bar", "foo\u0085bar"),
    "plain in a flow mapping": ("{a: foo\n bar, b: c}", "foo bar", "foo\nbar"),
    "single quotes": ("a: 'foo, bar'", "foo, bar", "foo, bar"),
    "single quotes doubled": ("a: 'it''s '''", "it's '", "it's '"),
    "single quotes over lines": ("a: 'it''s\n\n\n  so '", "it's\n\nso ", "it's\n\nso "),
    "double quotes": ("a: \"foo 'bar'\"", "foo 'bar'", "foo 'bar'"),
    "short escapes": (r'a: "a\tb\"c\\d\/e\Nf"', 'a\tb"c\\d/e\x85f', r"a\b\c\d\e\f"),
    "numbered escapes": (r'a: "\x41\u00e9\U0001F600z"', "Aé😀z", r"\\\z"),
    "an escape after a fold": ('a: "foo\n  \\tbar"', "foo \tbar", "foo\n\\bar"),
    "an escaped blank": ('a: "foo\\ \n  bar"', "foo  bar", "foo\\\nbar"),
    "a joined line": ('a: "foo \\\n   bar"', "foo bar", "foo bar"),
    "a joined line, blank lines after": ('a: "foo\\\n\n\n  bar"', "foo\n\nbar", "foo\n\nbar"),
    "a joined line, escaped blank after": ('a: "foo\\\n  \\ bar"', "foo bar", "foo\\bar"),
    "literal": ("a: |\n  foo\n    bar\n\n  baz\n", "foo\n  bar\n\nbaz\n", "foo\n  bar\n\nbaz\n"),
    "literal, blank lines first": ("a: |\n\n \n  foo", "\n\nfoo", "\n\nfoo"),
    "literal, told indentation": ("a: |2\n    foo\n  bar\n", "  foo\nbar\n", "  foo\nbar\n"),
    "literal, comment in its header": ("a: |- # foo\n  foo\n", "foo", "foo"),
    "literal, kept lines": ("a: |+\n  foo\n\n\nb: c", "foo\n\n\n", "foo\n\n\n"),
    "literal, blanks at a line's end": ("a: |\n  foo  \n  bar", "foo  \nbar", "foo  \nbar"),
    "folded": ("a: >\n  foo\n  bar\n", "foo bar\n", "foo\nbar\n"),
    "folded, blank lines": (
        "a: >-\n  foo\n\n  bar\n\n\n  baz\n",
        "foo\nbar\n\nbaz",
        "foo\nbar\n\nbaz",
    ),
    "folded, deeper lines": (
        "a: >-\n  foo\n    bar\n  baz\n\n   foo\n",
        "foo\n  bar\nbaz\n\n foo",
        "foo\n  bar\nbaz\n\n foo",
    ),
    "carriage returns": ("a: >\r\n  foo\r\n  bar\r\n", "foo bar\n", "foo\rbar\r"),
    "carriage returns, plain": ("a: foo\r\n\r\n  bar\r\n", "foo\nbar", "foo\rbar"),
    "old line ends": ("a: |\r  foo\r  bar\r", "foo\nbar\n", "foo\rbar\r"),
    "other scripts before": ("한국: 북한군\n", "북한군", "북한군"),
    "astral characters": ("😀: 'a 😀 b'\n", "a 😀 b", "a 😀 b"),
    "an alias of nothing": ("a: foo*bar&baz", "foo*bar&baz", "foo*bar&baz"),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_each_character_is_traced(case: tuple[str, str, str]) -> None:
    document, value, sources = case
    found, where = traced(document)
    assert found == value
    assert "".join(document[offset] for offset in where) == sources
    assert where == sorted(set(where))


def test_nothing_was_read() -> None:
    assert offsets("", "") == []
    assert offsets("''", "") == []


@pytest.mark.parametrize("raw", ["", "abc", "'abc'", "|\n  abc", ">", "|\n\n"])
def test_a_value_that_the_text_did_not_give_leads_to_its_end(raw: str) -> None:
    """Nothing in the program asks for that; a wrong place is better than none."""
    where = offsets(raw, "abcdef")
    assert len(where) == len("abcdef")
    assert where[-1] == max(len(raw) - 1, 0)
