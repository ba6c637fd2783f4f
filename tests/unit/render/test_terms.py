"""The prose of a briefing leads to the glossary where it first uses a term."""

from collections.abc import Callable, Mapping

import pytest

from generator.render import addresses, meanings
from generator.render.bound import Bound
from generator.render.content import Content
from generator.render.sheet import Notes, Parts, Sheet
from generator.text.author import AuthorText

Pages = Callable[[Content], Mapping[str, str]]
TEXT = AuthorText("A claimant, as of now; the claimants and “as of then”.")


def test_the_first_use_on_a_page_leads_to_the_entry(content: Content, parts: Parts) -> None:
    sheet = Sheet(content, parts, "marrow-flood/reach/", "marrow-flood", Notes("marrow-flood"))
    assert sheet.html(TEXT) == (
        '<p>A <a class="term" href="../../glossary/#term-claimant">claimant</a>,'
        ' <a class="term" href="../../glossary/#term-as-of">as of</a> now;'
        " the claimants and “as of then”.</p>\n"
    )
    assert "<a" not in sheet.html(TEXT)
    assert "<a" not in sheet.plainly("marrow-flood").html(TEXT)


@pytest.mark.parametrize("slug", ["", "marrow-flood"])
def test_other_prose_has_no_such_link(content: Content, parts: Parts, slug: str) -> None:
    kind = Bound if slug else Sheet
    assert "<a" not in kind(content, parts, addresses.TIMELINE, "", Notes(slug)).html(TEXT)


@pytest.mark.parametrize("term", meanings.SPELLINGS)
def test_each_linked_term_has_its_entry(content: Content, pages_of: Pages, term: str) -> None:
    entry = f'<dt id="{addresses.term(term)}">{meanings.TERM_NAMES[term]}</dt>'
    assert entry in pages_of(content)["glossary/index.md"]
