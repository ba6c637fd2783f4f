"""The prose of a briefing leads to the glossary where it first uses a term."""

import re

import pytest

from generator.render import addresses, meanings
from generator.render.bound import Bound
from generator.render.content import Content
from generator.render.pages import glossary
from generator.render.sheet import Notes, Parts, Sheet
from generator.text.author import AuthorText
from tests.unit.render.conftest import PagesOf

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
    assert sheet.term("claimant", "<Claimant>") == "&lt;Claimant&gt;"
    other = Sheet(content, parts, addresses.TIMELINE)
    assert other.term("as_of", "As of") == (
        '<a class="term" href="../glossary/#term-as-of">As of</a>'
    )


def test_a_whole_briefing_leads_to_the_words_in_it(content: Content, parts: Parts) -> None:
    sheet = Bound(content, parts, "marrow-flood/", "marrow-flood", Notes("marrow-flood"))
    assert 'href="#term-claimant"' in sheet.html(TEXT)
    assert [fact.name for fact in glossary.explained(sheet)] == ["As of", "Claimant"]


def test_headings_links_code_and_numbers_are_left_alone(content: Content, parts: Parts) -> None:
    text = AuthorText("[claimant](https://a.example/) and {=as of} and `compatible`")
    assert 'class="term"' not in Sheet(content, parts, addresses.TIMELINE).html(text)


def test_what_is_made_up_of_others_is_explained(content: Content) -> None:
    """By its own words, not by those that one of its parts has as well."""
    metrics = dict(content.site.vocabulary.metrics)
    name, whole = next((name, metric) for name, metric in metrics.items() if metric.parts)
    part = metrics[whole.parts[0]]
    metrics[name] = whole.model_copy(update={"words": {"en": ("Losses", "gone"), "de": ("weg",)}})
    metrics[part.id] = part.model_copy(update={"words": {"en": ("Gone",)}})
    found = meanings.linked(metrics, "en").spellings
    assert found["losses"] == f"metric_{name}"
    assert not {"gone", "weg"} & found.keys()


@pytest.mark.parametrize("term", meanings.SPELLINGS)
def test_each_linked_term_has_its_entry(content: Content, pages_of: PagesOf, term: str) -> None:
    assert f'<dt id="{addresses.term(term)}">' in pages_of(content)["glossary/index.md"]


def test_every_link_to_the_glossary_has_its_entry(content: Content, pages_of: PagesOf) -> None:
    pages = pages_of(content)
    entries = set(re.findall(r'id="(term-[^"]+)"', pages["glossary/index.md"]))
    linked = [re.findall(r'glossary/#(term-[^"]+)"', text) for text in pages.values()]
    assert {term for terms in linked for term in terms} <= entries
    assert all(len(terms) == len(set(terms)) for terms in linked)
    assert sum(map(len, linked)) > 10
