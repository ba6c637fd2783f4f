"""Author text: what it is made of, where each piece stands, and the HTML that pages get."""

import pytest

from generator.text.author import PLACEHOLDER_MARK, AuthorText
from generator.text.pieces import (
    Citation,
    EventDate,
    Exempt,
    Placeholder,
    Refused,
    Special,
    Words,
)

M = PLACEHOLDER_MARK


def resolve(piece: Special) -> str:
    """Give what a page might put in place of a piece."""
    match piece:
        case Placeholder():
            return f"<b>{piece.target}</b>"
        case EventDate():
            return f"<i>{piece.event}</i>"
        case Citation():
            return f"<cite>{piece.source}</cite>"
        case Exempt():
            return piece.text


def html(raw: str) -> str:
    return AuthorText(raw).html(resolve)


def visible(raw: str) -> list[str]:
    return [words for words, _ in AuthorText(raw).visible]


def sources(raw: str) -> list[str]:
    """Give, for each block, the characters that the visible ones came from."""
    return ["".join(raw[at] for at in where) for _, where in AuthorText(raw).visible]


def specials(raw: str) -> list[Special]:
    return [piece for piece in AuthorText(raw).marks if isinstance(piece, Special)]


@pytest.mark.parametrize(
    ("raw", "target", "modifier", "words"),
    [
        ("{nis-killed}", "nis-killed", "", ""),
        ("{ nis-killed }", "nis-killed", "", ""),
        ("{nis-killed|value}", "nis-killed", "value", ""),
        ("{nis-killed | as_of}", "nis-killed", "as_of", ""),
        ("{other/nis-killed|claimant}", "other/nis-killed", "claimant", ""),
        ("{a|words:about a third}", "a", "words", "about a third"),
        ("{a|words:1|3 at 10:30}", "a", "words", "1|3 at 10:30"),
        ("{a|words: about\na  third }", "a", "words", "about a third"),
        ("{events:crossing|date}", "events:crossing", "date", ""),
        ("{Not-An-Id|no such thing}", "Not-An-Id", "no such thing", ""),
        ("{a|}", "a", "", ""),
    ],
)
def test_placeholder(raw: str, target: str, modifier: str, words: str) -> None:
    assert specials(raw) == [Placeholder(0, len(raw), target, modifier, words)]
    assert html(raw) == f"<p><b>{target}</b></p>\n"
    assert visible(raw) == [M]


def test_which_placeholders_tell_a_number() -> None:
    raw = "{a} {b|value} {c|words:a third} {d|doubted} {e|as_of} {f|claimant} {g|vlaue}"
    told = [piece for piece in AuthorText(raw).marks if isinstance(piece, Placeholder)]
    assert "".join(piece.target for piece in told if piece.tells) == "abcd"


@pytest.mark.parametrize(
    ("raw", "event", "modifier"),
    [
        ("{event:crossing|date}", "crossing", "date"),
        ("{ event:crossing | date }", "crossing", "date"),
        ("{event:other/crossing|date}", "other/crossing", "date"),
        ("{event:crossing}", "crossing", ""),
        ("{event:crossing|words:in May}", "crossing", "words"),
        ("{event:|date}", "", "date"),
    ],
)
def test_the_date_of_an_event(raw: str, event: str, modifier: str) -> None:
    assert specials(raw) == [EventDate(0, len(raw), event, modifier)]
    assert html(raw) == f"<p><i>{event}</i></p>\n"
    assert visible(raw) == [M]


@pytest.mark.parametrize(
    ("raw", "source", "locator"),
    [
        ("[@base-article]", "base-article", ""),
        ("[@base-article, Estimated Casualties]", "base-article", "Estimated Casualties"),
        ("[@base-article,  p. 4, note {2} ]", "base-article", "p. 4, note {2}"),
        ("[@Base_Article]", "Base_Article", ""),
    ],
)
def test_citation(raw: str, source: str, locator: str) -> None:
    assert specials(raw) == [Citation(0, len(raw), source, locator)]
    assert html(raw) == f"<p><cite>{source}</cite></p>\n"


@pytest.mark.parametrize(
    ("raw", "text"), [("{=Article 4}", "Article 4"), ("{= 1\n 2 }", "1 2"), ("{=<b>}", "<b>")]
)
def test_exempt_numeral(raw: str, text: str) -> None:
    assert specials(raw) == [Exempt(0, len(raw), text)]


@pytest.mark.parametrize(
    ("raw", "written"),
    [
        ("{}", "{}"),
        ("{=}", "{=}"),
        ("{= }", "{= }"),
        ("a {two words} b", "{two words}"),
        ("a { b", "{"),
        ("a } b", "}"),
        ("{a|b|c} d", "{a|b|c}"),
        ("{#head}", "{#head}"),
        ('x {: onclick="y" }', '{: onclick="y" }'),
        ("a {\nb", "{"),
        ("[@a, {] b", ""),
    ],
)
def test_any_other_brace_is_refused(raw: str, written: str) -> None:
    refused = [piece for piece in AuthorText(raw).pieces if isinstance(piece, Refused)]
    found = [(piece.kind, piece.text, raw[piece.start : piece.end]) for piece in refused]
    assert found == ([("brace", written, written)] if written else [])


def test_brackets_that_cite_nothing_are_words() -> None:
    assert visible("a [b] and [@] and [@ c]") == ["a [b] and [@] and [@ c]"]


def test_pieces_in_the_order_of_the_text() -> None:
    raw = "It says {a} by {=May}[@b, p. 2]."
    assert list(AuthorText(raw).pieces) == [
        Words(0, 8, "It says ", list(range(8))),
        Placeholder(8, 11, "a", "", ""),
        Words(11, 15, " by ", list(range(11, 15))),
        Exempt(15, 21, "May"),
        Citation(21, 31, "b", "p. 2"),
        Words(31, 32, ".", [31]),
    ]
    assert visible(raw) == [f"It says {M} by {M}{M}."]
    assert html(raw) == "<p>It says <b>a</b> by May<cite>b</cite>.</p>\n"


# A text, the words that a reader sees of each block, and the characters that they came from.
PLACES = {
    "plain": ("300 killed", ["300 killed"], ["300 killed"]),
    "emphasis": ("*a* **b *c* d** _e_f", ["a b c d _e_f"], ["a b c d _e_f"]),
    "signs that emphasise nothing": ("2 * 3 ** 4*", ["2 * 3 ** 4*"], ["2 * 3 ** 4*"]),
    "half an emphasis": ("**a* b", ["*a b"], ["*a b"]),
    "escapes": (r"a \{b\} \* c\d", ["a {b} * c\\d"], ["a \\b\\ \\ c\\d"]),
    "entities": ("a &amp; &#49;&#x32; b &nosuch;", ["a & 12 b &nosuch;"], ["a & && b &nosuch;"]),
    "two characters of one entity": ("&NotEqualTilde;x", ["≂̸x"], ["&&x"]),
    "code": ("a `b {c}` d", ["a b {c} d"], ["a b {c} d"]),
    "code around backticks": ("``` `` ``` a `` ` ``", ["`` a `"], ["`` a `"]),
    "code of blanks": ("`  ` a", ["   a"], ["   a"]),
    "code over lines": ("`a\nb` c", ["a b c"], ["a\nb c"]),
    "code that is never closed": ("`a ``b", ["`a ``b"], ["`a ``b"]),
    "a link": ("[a b](c) b c", ["a b b c"], ["a b b c"]),
    "a link with a title": ('[a](<b c> "d \\" e") d e', ["a d e"], ["a d e"]),
    "a link to nowhere": ("[a]() a", ["a a"], ["a a"]),
    "a link over lines": ("[a](\n b\n 'c'\n) b", ["a b"], ["a b"]),
    "a link in brackets": ("([a](b(c))) b", ["(a) b"], ["(a) b"]),
    "emphasis in a link": ("[*a* `b`](c) *d*", ["a b d"], ["a b d"]),
    "a placeholder in a link": ("[a {b} c](d) e", [f"a {M} c e"], ["a { c e"]),
    "a brace in a link": ("[a {b c} d](e) f", [f"a {M} d f"], ["a { d f"]),
    "a citation in what would be a link": ("[a [@b] c](d)", [f"[a {M} c](d)"], ["[a [ c](d)"]),
    "an autolink": ("<https://a.b/c> c", ["https://a.b/c c"], ["https://a.b/c c"]),
    "an autolink made readable": ("<http://a/%D0%B0> c", ["http://a/а c"], ["h" * 10 + " c"]),
    "a mail address": ("<a@b.c> a", ["a@b.c a"], ["a@b.c a"]),
    "a broken line": ("a \n  b", ["a b"], ["a\nb"]),
    "hard breaks": ("a  \nb\\\n c", ["a b c"], ["a\nb\nc"]),
    "blanks at a line's end": ("a\t\nb ", ["a\t b"], ["a\t\nb"]),
    "paragraphs": ("a 1\n\n a 1\n\n\na 1", ["a 1"] * 3, ["a 1"] * 3),
    "a list": ("- a a\n- a\n  a\n1. a", ["a a", "a a", "a"], ["a a", "a\na", "a"]),
    "a list in a list": ("- a\n   - b\n\n     c\n", ["a", "b", "c"], ["a", "b", "c"]),
    "a numbered list": ("7) a\n8) b", ["a", "b"], ["a", "b"]),
    "a quote": ("> a\n> b\nc", ["a b c"], ["a\nb\nc"]),
    "a list in a quote": ("> - a\n>   b\n>\n> c", ["a b", "c"], ["a\nb", "c"]),
    "a tab in a list": ("-\ta\n\tb", ["a b"], ["a\nb"]),
    "a tab half of which indents": (">\t\ta\n>\t\t b", ["a b"], ["a\nb"]),
    "other line ends": ("a\r\nb\rc", ["a b c"], ["a\rb\rc"]),
    "a null": ("a \0 &amp; b", ["a \ufffd & b"], ["a \0 & b"]),
    "other scripts": ("**조선** 1만 😀 &lt;", ["조선 1만 😀 <"], ["조선 1만 😀 &"]),
    "no heading": ("# a\n\nb\n===", ["# a", "b ==="], ["# a", "b\n==="]),
    "no rule": ("***\n\n---", ["***", "---"], ["***", "---"]),
    "no code block": ("    a\n\n~~~\nb\n~~~", ["a", "~~~ b ~~~"], ["a", "~~~\nb\n~~~"]),
    "no reference": ("[a]: http://b\n\n[a]", ["[a]: http://b", "[a]"], ["[a]: http://b", "[a]"]),
    "an empty item": ("-\n- a", ["a"], ["a"]),
}


@pytest.mark.parametrize("case", PLACES.values(), ids=PLACES.keys())
def test_words_and_where_they_stand(case: tuple[str, list[str], list[str]]) -> None:
    raw, words, where = case
    assert visible(raw) == words
    assert sources(raw) == where
    for _, offsets in AuthorText(raw).visible:
        assert list(offsets) == sorted(offsets)


def test_repeated_words_are_told_apart() -> None:
    """What stands in an address or a title is not mistaken for the words after it."""
    raw = '[b](b "b")b ![b](b)b <b c="b">b'
    ((words, where),) = AuthorText(raw).visible
    assert words == f"bb {M}b {M}b"
    assert list(where) == [1, 10, 11, 12, 19, 20, 21, 30]


@pytest.mark.parametrize(
    ("raw", "kind", "written", "text"),
    [
        ("a <b>c", "markup", "<b>", "<b>"),
        ("a </b> c", "markup", "</b>", "</b>"),
        ("a <!-- b --> c", "markup", "<!-- b -->", "<!-- b -->"),
        ("a ![b *c*](d 'e') f", "image", "![b *c*](d 'e')", "b *c*"),
        ("x\n\n<div>\na\n</div>\n\ny", "markup", "<div>\na\n</div>", "<div>\na\n</div>"),
        (
            "<script>\n\na\n</script>",
            "markup",
            "<script>\n\na\n</script>",
            "<script>\n\na\n</script>",
        ),
        ("> <p>\n> a", "markup", "<p>\n> a", "<p>\na"),
        ("- a\n\n\t<p>", "markup", "\t<p>", "<p>"),
    ],
)
def test_what_a_text_may_not_hold(raw: str, kind: str, written: str, text: str) -> None:
    (refused,) = [piece for piece in AuthorText(raw).pieces if isinstance(piece, Refused)]
    assert (refused.kind, refused.text) == (kind, text)
    assert raw[refused.start : refused.end].rstrip() == written


def test_what_a_text_may_not_hold_is_shown_as_typed() -> None:
    assert html("<b>a</b> & {b c}") == "<p>&lt;b&gt;a&lt;/b&gt; &amp; {b c}</p>\n"
    assert html("![a<b](c)") == "<p>a&lt;b</p>\n"
    assert html("<div>\na") == "&lt;div&gt;\na"
    assert html('[a](b){: onclick="c" }') == '<p><a href="b">a</a>{: onclick="c" }</p>\n'


@pytest.mark.parametrize(
    "raw",
    [
        "[a](javascript:b)",
        "[a](JavaScript:b)",
        "[a](<javascript:b>)",
        "[a](javascript&#58;b)",
        "[a](vbscript:b)",
        "[a](data:text/html,b)",
        "<javascript:b>",
    ],
)
def test_an_address_that_runs_is_no_link(raw: str) -> None:
    assert "<a" not in html(raw)
    assert visible(raw)[0].startswith(("[a](", "<javascript"))


def test_html_of_what_an_author_may_write() -> None:
    raw = "**a** *b* `c<`  \n[d](https://e.f/?g&h 'i\"')\n\n1. j\n\n> k &lt; \\*"
    assert html(raw) == (
        "<p><strong>a</strong> <em>b</em> <code>c&lt;</code><br />\n"
        '<a href="https://e.f/?g&amp;h" title="i&quot;">d</a></p>\n'
        "<ol>\n<li>j</li>\n</ol>\n<blockquote>\n<p>k &lt; *</p>\n</blockquote>\n"
    )


def test_inline_html() -> None:
    assert AuthorText("a {b} c").inline_html(resolve) == "a <b>b</b> c"
    assert AuthorText("a < c").inline_html(resolve) == "a &lt; c"
    assert AuthorText("plain").inline_html(resolve) == "plain"
    assert AuthorText("a\n\nb").inline_html(resolve) == "<p>a</p>\n<p>b</p>"
    assert AuthorText("- a").inline_html(resolve) == "<ul>\n<li>a</li>\n</ul>"


def test_equal_texts_are_equal_values() -> None:
    assert AuthorText("a") == AuthorText("a")
    assert hash(AuthorText("a")) == hash(AuthorText("a"))
    assert AuthorText("a") != AuthorText("b")
