"""Author text, whatever is typed: every piece is found where it stands, and nothing runs."""

from html.parser import HTMLParser

from hypothesis import given
from hypothesis import strategies as st

from generator.text.author import PLACEHOLDER_MARK, AuthorText
from generator.text.forms import own_blocks
from generator.text.markdown import parser
from generator.text.pieces import Piece, Refused, Words
from generator.text.walk import lines, pieces

ALLOWED = {"p", "em", "strong", "a", "code", "ul", "ol", "li", "blockquote", "br"}
ALLOWED_ATTRIBUTES = {("a", "href"), ("a", "title"), ("ol", "start")}
RUNS = ("javascript:", "vbscript:", "data:", "file:")

# Signs that mean something to a parser, beside letters and digits that may stand between them.
SIGNS = st.sampled_from([*"\\`*_{}[]()#+-.!<>&|=~:;'\"/@, \t\n", "\r\n", "\0", "\u00a0", "\ufffc"])
LETTERS = st.sampled_from([*"abxz019é만😀"])
SNIPPETS = st.sampled_from(
    [
        "{a}", "{a|value}", "{a|words:a third}", "{=4}", "[@b]", "[@b, p. 2]", "<b>", "</b>",
        "<img src=x onerror=y>", "<script>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "?>",
        "<style>", "</p>", "<svg/onload=x>", "![a](b)", "[a](b 'c')", "[a](javascript:b)",
        "<javascript:b>", "<https://a.b>", "&lt;", "&#x6A;", "&quot;", "&nosuch;", "\n\n", "\n- ",
        "\n> ", "\n1. ", "\n    ", "  \n", "\\\n", "``", "**", "{: onclick='b' }", 'a" onclick="b',
    ]
)  # fmt: skip
HOSTILE = st.lists(SNIPPETS | SIGNS | LETTERS, max_size=25).map("".join)


class Page(HTMLParser):
    """What a browser would make of a page: its elements, their attributes and its words."""

    def __init__(self, html: str) -> None:
        """Read the whole of it."""
        super().__init__()
        self.elements: set[str] = set()
        self.attributes: list[tuple[str, str, str]] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes.extend((tag, name, value or "") for name, value in attrs)

    def handle_endtag(self, tag: str) -> None:
        self.elements.add(tag)

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)

    def handle_decl(self, decl: str) -> None:
        raise AssertionError(decl)

    handle_pi = unknown_decl = handle_comment


def squeezed(text: str) -> str:
    """Leave the blanks out, which HTML and the parser add and drop around blocks and breaks."""
    return "".join(text.split())


@given(HOSTILE)
def test_no_markup_of_the_author_reaches_a_page(raw: str) -> None:
    page = Page(AuthorText(raw).html(lambda _: PLACEHOLDER_MARK))
    assert page.elements <= ALLOWED
    for tag, name, value in page.attributes:
        assert (tag, name) in ALLOWED_ATTRIBUTES
        assert not (name == "href" and squeezed(value).lower().startswith(RUNS))


@given(HOSTILE)
def test_checks_see_the_words_that_readers_see(raw: str) -> None:
    text = AuthorText(raw)
    page = Page(text.html(lambda _: PLACEHOLDER_MARK))
    seen = (p.text if isinstance(p, Words | Refused) else PLACEHOLDER_MARK for p in text.pieces)
    assert squeezed("".join(page.words)) == squeezed("".join(seen))


@given(HOSTILE)
def test_every_piece_stands_in_the_text_in_order(raw: str) -> None:
    text = AuthorText(raw)
    end = 0
    for block, (words, where) in zip(text.blocks, text.visible, strict=True):
        assert len(words) == len(where)
        for piece in block:
            assert end <= piece.start <= piece.end <= len(raw)
            end = piece.end
            if isinstance(piece, Words):
                assert len(piece.text) == len(piece.offsets)
                assert all(piece.start <= at < piece.end for at in piece.offsets)


# What may be typed, what a reader sees of it, and for each character of that the one it is from.
WORD = st.text("abc 12é😀", min_size=1, max_size=6).map(str.strip).filter(bool)
PLAIN = WORD.map(lambda word: (word, word, list(range(len(word)))))


def framed(before: str, after: str) -> st.SearchStrategy[tuple[str, str, list[int]]]:
    """Make words that stand between signs that are not seen."""
    start = len(before)
    return WORD.map(lambda w: (before + w + after, w, list(range(start, start + len(w)))))


def hidden(written: st.SearchStrategy[str]) -> st.SearchStrategy[tuple[str, str, list[int]]]:
    """Make what stands for something else: one mark is seen in its place."""
    return written.map(lambda text: (text, PLACEHOLDER_MARK, [0]))


FRAGMENT = st.one_of(
    PLAIN,
    framed("*", "*"),
    framed("**", "**"),
    framed("`", "`"),
    framed("`` ", " ``"),
    framed("[", "](a12 'b 1')"),
    framed("[*", "*](<a 1 2> (c))"),
    st.sampled_from([("\\{", "{", [0]), ("&#49;", "1", [0]), ("&amp;", "&", [0])]),
    st.just(("<http://a1.b/2>", "http://a1.b/2", list(range(1, 14)))),
    hidden(st.sampled_from(["{a}", "{a|value}", "{=12 b}", "[@a, b 1]", "<b c='1'>", "{b c}"])),
    hidden(WORD.map(lambda word: f"![{word}](a 'b 1')")),
)
PREFIX = st.sampled_from([("", ""), ("> ", "> "), ("- ", "  "), ("- > ", "  > "), ("7. ", "   ")])


@given(PREFIX, st.lists(st.lists(FRAGMENT, min_size=1, max_size=4), min_size=1, max_size=3))
def test_each_character_is_found_where_it_was_typed(
    prefix: tuple[str, str], typed: list[list[tuple[str, str, list[int]]]]
) -> None:
    """Lines of a list or quote, each with words, links, code, placeholders between commas."""
    raw, seen, where = "", "", list[int]()
    for number, line in enumerate(typed):
        if number:
            where.append(len(raw))
            raw, seen = f"{raw}\n", f"{seen} "
        raw += prefix[number > 0]
        for written, shown, places in [(",", ",", [0]), *line]:
            where.extend(len(raw) + place for place in places)
            raw, seen = raw + written, seen + shown
            where.append(len(raw))
            raw, seen = f"{raw},", f"{seen},"
    assert [(words, list(at)) for words, at in AuthorText(raw).visible] == [(seen, where)]


OWN_FORMS = st.sampled_from(["{a}", "{a|value}", "{ a | x }", "{=4 of 5}", "[@b]", "[@b, p. 2]"])
OTHER = st.sampled_from([*"ab 1é만😀.,:;()'\"|/@#+-=$%^{}[]", "\u00a0", "\u2028", "\t"])
STRESS = st.sampled_from(["*", "**", " *a* ", " **a b.** ", "\n\n", "\n"])


@given(st.lists(OWN_FORMS | OTHER | STRESS, max_size=12).map("".join))
def test_texts_read_without_the_parser_have_the_pieces_that_it_gives(raw: str) -> None:
    typed = tuple(lines(raw))
    blocks = [b for b in parser().parse(raw) if b.type in {"inline", "html_block"}]
    parsed = [[told(piece) for piece in pieces(typed, block)] for block in blocks]
    if own_blocks(raw):
        assert [[told(piece) for piece in block] for block in AuthorText(raw).blocks] == parsed


def told(piece: Piece) -> object:
    """Give a piece with its offsets as a list."""
    if isinstance(piece, Words):
        return piece.start, piece.end, piece.text, list(piece.offsets)
    return piece
