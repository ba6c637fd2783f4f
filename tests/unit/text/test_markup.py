"""What a text holds beside its words."""

import pytest

from generator.text.author import AuthorText
from generator.text.markup import brackets, links, list_starts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("no link", []),
        ("[a](b)", [("b", "b", "")]),
        ("[a](<b c>)", [("[a](<b c>)", "b%20c", "")]),
        ("`[x](y)` [a]( https://a.org/b 'c') <https://c.org>", [("https://a.org/b",) * 2 + ("c",)]),
        ("- [a](b)\n- [c](b)", [("b", "b", ""), ("b", "b", "")]),
    ],
)
def test_links(text: str, found: list[tuple[str, str, str]]) -> None:
    """Each with its address where it stands."""
    told = [(text[one.start : one.end], one.address, one.title) for one in links(AuthorText(text))]
    assert told == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("1. a\n2. b", []),
        ("98765) dead", [(0, 5)]),
        ("a\n\n  0. b", [(5, 6)]),
        ("- x\n\n  7. y", [(7, 8)]),
        ("in 1990. It", []),
    ],
)
def test_list_starts(text: str, found: list[tuple[int, int]]) -> None:
    """Where a list begins with another number than 1."""
    assert list(list_starts(AuthorText(text))) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("[@a]", []),
        ("[@a; @b] c", ["[@a; @b]"]),
        ("[@ a", ["[@ a"]),
        ("[a], (@a, page 2), (a), [b], (@b)", ["[a]", "(@a, page 2)"]),
        (r"\[@a; b] `[a]` [a](https://a.org) &#91;a]", []),
    ],
)
def test_brackets(text: str, found: list[str]) -> None:
    """What looks like a citation and is none."""
    told = [(text[start:end], words) for start, end, words in brackets(AuthorText(text), {"a"})]
    assert told == [(words, words) for words in found]
