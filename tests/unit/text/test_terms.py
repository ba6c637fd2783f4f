"""Terms in the words of a text, which lead to what explains them."""

import pytest

from generator.text.author import AuthorText
from generator.text.terms import Terms

TERMS = Terms({"as of": "As of", "claimant": "Claimant", "claimants": "Claimant", "claim": "Claim"})


def told(words: str) -> str:
    """Write every term as a link would stand."""
    return TERMS.html(words, lambda term, spelling: f"<{term}:{spelling}>")


@pytest.mark.parametrize(
    ("words", "html"),
    [
        ("Claimants differ.", "<Claimant:Claimants> differ."),
        ("A claimant & a claim", "A <Claimant:claimant> &amp; a <Claim:claim>"),
        ("co-claimant, claimant-like, disclaim, claims", None),
        ("He said “the claimant” to a claimant", "He said “the claimant” to a <Claimant:claimant>"),
        ("“the claimant", None),
        ('the "claimant" here', None),
        ("a claimant” and a claim", "a claimant” and a <Claim:claim>"),
    ],
)
def test_whole_words_outside_of_quotations(words: str, html: str | None) -> None:
    assert told(words) == (html or words)


@pytest.mark.parametrize(
    ("text", "html"),
    [
        ("A claimant <", "<p>A <Claimant:claimant> &lt;</p>\n"),
        ("A *claimant*", "<p>A <em><Claimant:claimant></em></p>\n"),
        (
            "[a claimant](https://example.org) or claimant",
            '<p><a href="https://example.org">a claimant</a> or <Claimant:claimant></p>\n',
        ),
        (
            "> A *claimant*\n\nA *claimant*",
            (
                "<blockquote>\n<p>A <em>claimant</em></p>\n</blockquote>\n"
                "<p>A <em><Claimant:claimant></em></p>\n"
            ),
        ),
        ("`claimant`", "<p><code>claimant</code></p>\n"),
    ],
)
def test_neither_links_nor_quotations_hold_one(text: str, html: str) -> None:
    assert AuthorText(text).html(lambda _: "", told) == html


def test_a_term_that_is_left_as_it_is_stays_escaped() -> None:
    assert TERMS.html("a claimant > b", lambda *_: "") == "a claimant &gt; b"
