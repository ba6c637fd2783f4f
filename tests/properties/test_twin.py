"""Pages as Markdown: whatever the words, a Markdown parser finds these words and nothing else."""

import html
import re

from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from generator.render.twin import escaped, twin

SIGNS = "ab1 *_`[]()<>#+-.!|~=\\&;:\"'\t"
TEXT = st.text(alphabet=SIGNS, max_size=30)
MARKDOWN = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def paragraphs(markdown: str) -> list[str]:
    """Give the words of each paragraph; anything else than a paragraph is no paragraph."""
    shown = MARKDOWN.render(markdown)
    assert re.fullmatch(r"(<p>[^<]*</p>\n)*", shown), shown
    return [" ".join(html.unescape(p).split()) for p in re.findall(r"<p>([^<]*)</p>", shown)]


@given(TEXT)
def test_escaped_words_are_these_words(text: str) -> None:
    line = " ".join(text.split())
    assert paragraphs(escaped(text)) == ([line] if line else [])


@given(TEXT, TEXT)
def test_paragraphs_of_a_page_are_those_of_its_twin(one: str, two: str) -> None:
    body = f"---\na: b\n---\n<p>{html.escape(one)}</p><p>{html.escape(two)}</p>"
    wanted = [" ".join(text.split()) for text in (one, two)]
    assert paragraphs(twin(body)) == [text for text in wanted if text]


@given(TEXT)
def test_emphasised_words_are_these_words(text: str) -> None:
    shown = MARKDOWN.render(twin(f"---\na: b\n---\n<p><b>{html.escape(text)}</b></p>"))
    bare = html.unescape(re.sub(r"</?(?:p|strong)>", "", shown))
    assert " ".join(bare.split()) == " ".join(text.split())
