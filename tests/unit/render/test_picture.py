"""Places and lengths as SVG writes them."""

from fractions import Fraction

import pytest

from generator.render.picture import Box, Glyph, Text, px


@pytest.mark.parametrize(
    ("length", "text"),
    [
        (Fraction(7), "7"),
        (Fraction(-5, 4), "-1.2"),
        (Fraction(1, 3), "0.3"),
        (Fraction(-1, 99), "0"),
    ],
)
def test_lengths_have_a_tenth_of_a_pixel(length: Fraction, text: str) -> None:
    assert px(length) == text


def test_boxes_that_only_touch_do_not_overlap() -> None:
    one = Box(Fraction(0), Fraction(0), Fraction(10), Fraction(10))
    assert not one.overlaps(Box(Fraction(10), Fraction(0), Fraction(20), Fraction(10)))
    assert one.overlaps(Box(Fraction(9), Fraction(9), Fraction(20), Fraction(20)))
    assert one.path == "M0 0H10V10H0z"


def test_words_and_marks_have_their_room() -> None:
    text = Text(Fraction(5), Fraction(20), "words", "strong")
    assert text.box.left == 5 < text.box.right
    assert text.box.top < 20 < text.box.bottom
    assert text.at == ("5", "20")
    assert Glyph("cited", Fraction(1), Fraction(2)).box.right == 13
