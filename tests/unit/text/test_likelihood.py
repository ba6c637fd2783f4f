"""Words for how likely and how sure, read as people write them."""

import pytest

from generator.text.likelihood import TERMS, confidence, degree, likelihoods
from generator.text.unquoted import unquoted

SAID: dict[str, list[str | None]] = {
    "It will probably rain.": ["likely"],
    "It is very unlikely to rain.": ["very unlikely"],
    "Rain is as likely as not.": ["roughly even chance"],
    "There is a roughly even\nchance of it.": ["roughly even chance"],
    "Almost certainly wet, and unlikely to dry.": ["almost certain", "unlikely"],
    "Perhaps. Maybe a slim chance.": [None, None, None],
    "The most likely course, how probable it is, the likely heir.": [],
    "A remote village with an unlikely-looking mill.": [],
    "It said “probably”, and 'perhaps' it meant \"likely\".": [None],
    "It will rain.": [],
}
SURE = {
    "With high confidence we say so.": "high confidence",
    "We have low-to-moderate confidence.": "low-to-moderate confidence",
    "The editors are fairly confident of it.": "The editors are fairly confident",
    "They judged with confidence that it was.": "judged with confidence",
    "There is little confidence in the board.": "",
    "Consumer confidence fell, and he is confident.": "",
    "It said “with high confidence”.": "",
}


@pytest.mark.parametrize("text", SAID)
def test_words_for_a_likelihood(text: str) -> None:
    """The longest name counts, and what compares, describes or is quoted does not."""
    assert [found.term for found in likelihoods(text)] == SAID[text]


@pytest.mark.parametrize("text", SURE)
def test_words_for_confidence(text: str) -> None:
    """Of the writer, in what is said."""
    start, end = confidence(text) or (0, 0)
    assert text[start:end] == SURE[text]


def test_degrees_by_either_name() -> None:
    """In any case and spacing; a term is its own name."""
    assert [degree(term) for term in TERMS] == list(TERMS)
    assert degree(" Highly  probable") == "very likely"
    assert degree("remote") == "almost no chance"
    assert degree("a fair chance") is None


def test_quotations_are_blank() -> None:
    """Everything else stays where it is; an apostrophe opens nothing."""
    text = 'A “b” c "d" e\'s ‘f’s g’ h «i» „j“ k'
    assert unquoted(text) == "A     c     e's         h         k"
    assert len(unquoted(text)) == len(text)
