"""Where sentences end, and what belongs to each."""

import pytest

from generator.text.author import AuthorText
from generator.text.pieces import Citation, Placeholder

SPLIT = {
    "one": ("Dockers left.", ["Dockers left."]),
    "two": ("Dockers left. Ships wait.", ["Dockers left.", "Ships wait."]),
    "a question": ("Who left? Nobody knows!", ["Who left?", "Nobody knows!"]),
    "no end": ("Dockers left", ["Dockers left"]),
    "an abbreviation": ("Say U.S. Navy men and Gen. Kim.", ["Say U.S. Navy men and Gen. Kim."]),
    "a small letter": ("It is, e.g. what they say.", ["It is, e.g. what they say."]),
    "a quote's end": ("“They left.” Ships wait.", ["“They left.”", "Ships wait."]),
    "a citation before": ("They left [@a]. Ships wait.", ["They left \ufffc.", "Ships wait."]),
    "citations behind": (
        "They left. [@a] [@b] Ships wait.",
        ["They left. \ufffc \ufffc", "Ships wait."],
    ),
    "a figure first": ("They left. {one} ships wait.", ["They left.", "\ufffc ships wait."]),
    "paragraphs": ("They left\n\nShips wait", ["They left", "Ships wait"]),
    "a line's end": ("They left.\nShips wait.", ["They left.", "Ships wait."]),
}


@pytest.mark.parametrize("case", SPLIT)
def test_where_sentences_end(case: str) -> None:
    """A full stop alone is no end."""
    text, wanted = SPLIT[case]
    assert [sentence.text.strip() for sentence in AuthorText(text).sentences] == wanted


def test_what_stands_in_a_sentence() -> None:
    """A citation belongs to what it stands behind, a figure to what it begins."""
    text = AuthorText("Of {one} [@a, p. 1]. [@b] {two} left [@c].")
    first, second = text.sentences
    told = [
        [piece.target if isinstance(piece, Placeholder) else piece.source for piece in found]
        for found in (
            [piece for piece in sentence.specials if isinstance(piece, Placeholder | Citation)]
            for sentence in (first, second)
        )
    ]
    assert told == [["one", "a", "b"], ["two", "c"]]


def test_places_lead_to_the_text_as_typed() -> None:
    """Through what marks emphasis."""
    text = AuthorText("They *left*. Ships *wait*.")
    _, second = text.sentences
    place = second.text.index("wait")
    assert text.raw[second.offsets[place] :].startswith("wait")
