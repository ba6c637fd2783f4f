"""Who is given a statement: nobody in particular, or somebody."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text import attribution
from generator.text.attribution import is_silent, is_unnamed, vague
from generator.text.unquoted import unquoted

PATTERN = re.compile(vars(attribution)["_VAGUE"], re.IGNORECASE)

VAGUE = {
    "Reports say so.": "Reports say",
    "In January observers suggested it.": "observers suggested",
    "Many Western analysts, as ever, believe it.": "Many Western analysts, as ever, believe",
    "The toll, military sources said, was high.": "military sources said",
    "Some\nargue that it was.": "Some\nargue",
    "But experts agree that it was.": "experts agree that",
    "It is widely believed that it was.": "It is widely believed that",
    "It was reported on Monday that it was.": "It was reported on Monday that",
    "The claim is, it is said, wrong.": "it is said,",
    "He was reported to have left.": "was reported to",
    "According to some reports, he left.": "According to some reports",
    "There are unconfirmed reports that he left.": "There are unconfirmed reports that",
    "He reportedly left.": "reportedly",
    "A senior government official said so.": "A senior government official said",
    "It has been suggested that he left.": "It has been suggested that",
    "He is widely seen as gone.": "is widely seen",
    "There is growing speculation that he left.": "There is growing speculation that",
    "He said “reports say so”, but sources say no.": "sources say",
}
NAMED = (
    "Ukrainian officials say so.",
    "The analysts say so, and their sources said it.",
    "The service's analysts say so.",
    "According to officials in Seoul it was.",
    "According to the service it was.",
    "It was said within days of the event, and it is exact.",
    "He was said by the board to have left.",
    "Officials held talks; people saw ships; others left; some put up tents.",
    "Analysts at the institute say so.",
    "Critics call for talks.",
    "Some said nothing.",
    "A union official said so, and the official says it again.",
    "One docker said that a report says so.",
    "Estimates lie close together, and reports differ.",
    "He reports that witnesses spoke.",
    "It said: “Reports say so.”",
)


@pytest.mark.parametrize("text", VAGUE)
def test_nobody_in_particular(text: str) -> None:
    """The words that hide who said it."""
    start, end = vague(text) or (0, 0)
    assert text[start:end] == VAGUE[text]


@pytest.mark.parametrize("text", NAMED)
def test_somebody(text: str) -> None:
    """Whoever is named, or acts and says nothing, is not vague."""
    assert vague(text) is None


@given(st.from_regex(PATTERN, alphabet=st.characters(max_codepoint=0x7F)))
def test_no_phrase_is_passed_over_for_want_of_a_hint(text: str) -> None:
    """Whatever the pattern takes for one."""
    match = PATTERN.search(unquoted(text))
    assert vague(text) == (match.span(match.lastgroup or 0) if match else None)


def test_what_says_that_nobody_is_named() -> None:
    """Of a source, or without one."""
    assert is_silent("Analysts, whom the article does not name, say so.")
    assert is_silent("The page names nobody.")
    assert not is_silent("Unnamed analysts say so.")
    assert is_unnamed("Unnamed analysts say so.")
    assert is_unnamed("They say so without a named source.")
    assert not is_unnamed("Analysts say so.")
