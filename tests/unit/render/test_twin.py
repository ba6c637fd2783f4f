"""Pages as plain Markdown."""

import html
import re

import pytest
from markdown_it import MarkdownIt

from generator.render.content import Content
from generator.render.twin import escaped, twin
from tests.unit.render.conftest import FilesOf, Remake


def told(body: str) -> str:
    """Give the twin of a page with this text."""
    return twin(f'---\ntitle: "A"\n---\n\n{body}\n')


def words(markdown: str) -> str:
    """Give what a reader sees of Markdown."""
    shown = re.sub(r"<[^>]+>", " ", MarkdownIt("commonmark").enable("table").render(markdown))
    return " ".join(html.unescape(shown).split())


CASES = [
    ("# A &#35; b\n\n<p>One\ntwo.</p>\n<p>Three.</p>", "# A # b\n\nOne two.\n\nThree."),
    ("<p>No *a*, [b](x), &lt;b&gt;</p>", r"No \*a\*, \[b\](x), \<b\>"),
    ("<p>A <b>b</b>, <em>c.</em> <code>d`*</code></p>", "A **b**, *c*. `` d`* ``"),
    ("<p><b>see <a href='x'>y</a></b> <i>!</i><code>z</code></p>", "see [y](x) !`z`"),
    ("<p><a href='a (b)/'>a</a> <a href='#b'>b</a><a href='c'> </a></p>", "[a](<a (b)/>) b"),
    ("<p>1. no list</p><p># none</p>", "1\\. no list\n\n\\# none"),
    ("<p>-- nor this</p>", "\\-- nor this"),
    ("<ul><li>a</li><li>b</li></ul>", "- a\n- b"),
    ("<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>", "- a\n\n- b\n\n  - c"),
    ("<ol><li><p>a</p></li><li><p>b</p></li></ol>", "1. a\n2. b"),
    ("<ul></ul><table></table><dl></dl><p></p>", ""),
    ("<blockquote>“a”</blockquote>", "> “a”"),
    ("<blockquote><p>a</p><p>b</p></blockquote>", "> a\n> \n> b"),
    ("<dl><dt>A:</dt> <dd>b</dd></dl>", "- **A**:: b"),
    ("<dl><div><dt>C</dt><dd><p>d</p><p>e</p></dd></div></dl>", "- **C**: d\n\n  e"),
    ("<dl><dt>A</dt><dd></dd></dl>", "- **A**:"),
    ("<table><caption>Q</caption><tr> <th>a</th></tr></table>", "**Q**\n\n| a |\n| --- |"),
    ("<table><tr><td>b|c<small>d</small></td></tr></table>", "| b\\|c (d) |\n| --- |"),
    ("<pre>a\n`b`</pre><hr><p>c<br>d</p>", "```\na\n`b`\n```\n\n* * *\n\nc d"),
    ("<pre>````</pre>", "`````\n````\n`````"),
    ("<div><h3>A</h3>b<svg><path d='M0'/></svg><button>c</button></div>", "### A\n\nb"),
    ("<p>at 3<sup>12</sup></p>", r"at 3 \[12\]"),
    ("<p><span>a</span><span>b</span> <span>c</span><span></span></p>", "a · b c"),
    ("<nav class='crumbs'>up</nav><p>a</p>", "a"),
    ("<ol><li><p class='entry__n'>a</p><p>b</p><p>c</p></li></ol>", "- **a** b\n\n  c"),
    ("words that are no heading", ""),
]


@pytest.mark.parametrize(("body", "markdown"), CASES)
def test_what_stands_on_a_page_is_told(body: str, markdown: str) -> None:
    assert told(body) == f"{markdown}\n"


@pytest.mark.parametrize(
    "text",
    [
        "a_b_c",
        "* a",
        "+ a",
        "- a",
        "12) a",
        "===",
        "&amp; &#35; &",
        "[a]: b",
        "a|b",
        "~~a~~",
        "\\*",
    ],
)
def test_no_word_is_taken_for_a_sign(text: str) -> None:
    assert words(escaped(text)) == text


def test_a_template_of_ones_own_may_be_anything() -> None:
    assert twin("---\na: b\n--- <p>c") == "c\n"
    assert twin("<p>--- a</p>") == "\\--- a\n"


def test_every_page_has_a_twin_with_its_words(content: Content, files_of: FilesOf) -> None:
    twins = {name for name in files_of(content) if name.endswith(".md")}
    assert {
        "index.html.md",
        "figures/index.html.md",
        "sources/council-report/index.html.md",
    } <= twins
    page = files_of(content)["marrow-flood/figures/council-houses/index.html.md"].decode()
    assert page.startswith("# Houses flooded, by the council\n\nThe River Council says\n\n")
    assert "> “about 340 houses stood in water”" in page
    assert "| Who says so | How much |" in page
    assert "](../../../sources/council-report/)" in page


def test_hostile_words_stay_words(remake: Remake, files_of: FilesOf) -> None:
    label = "label: Houses flooded, by the council\n"
    hostile = "label: '\\`\\` ]\\(x) \\*\\*a\\_b \\<script> |'\n"
    changed = remake(("briefings/marrow-flood/figures.yml", label, hostile))
    page = files_of(changed)["marrow-flood/figures/council-houses/index.html.md"].decode()
    assert words(page.splitlines()[0]) == "`` ](x) **a_b <script> |"
