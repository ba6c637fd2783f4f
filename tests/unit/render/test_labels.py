"""Words on lines, by widths that every face keeps to."""

import pytest

from generator.render.labels import cut, width, wrap


def test_wide_and_narrow_letters_differ() -> None:
    assert width("iii") < width("aaa") < width("WWW")
    assert width("a") < width("é") * 2
    assert width("a", strong=True) >= width("a")
    assert width("한") > width("a")
    assert width("e\u0301") == width("e")
    assert width("") == 0


def test_words_go_on_on_the_next_line() -> None:
    assert wrap("one two three", width("one two"), 3) == ("one two", "three")
    assert wrap("one two three", width("one two"), 1) == ("one t…",)
    assert wrap("  one\n two ", 500, 2) == ("one two",)
    assert wrap(" ", 500, 2) == ()


@pytest.mark.parametrize("most", [60, 90])
def test_a_word_that_no_line_holds_is_broken(most: int) -> None:
    found = wrap("W" * 20, most, 9)
    assert "".join(found) == "W" * 20
    assert all(width(line) <= most for line in found)
    assert len(wrap("W" * 20, 1, 3)) == 3


def test_what_is_cut_ends_in_an_ellipsis() -> None:
    assert cut("a council of many words", 80).endswith("…")
    assert width(cut("a council of many words", 80)) <= 80
    assert cut("short", 500) == "short"
