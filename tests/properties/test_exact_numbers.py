"""Exact numbers as text: whatever the number, reading the text gives it back."""

import re
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from generator.render.table import EXACT, exact


@given(st.fractions())
def test_an_exact_number_is_read_back_as_it_was(value: Fraction) -> None:
    text = exact(value)
    assert text is not None
    assert Fraction(text) == value
    assert re.fullmatch(EXACT, text)


@given(st.integers(), st.integers(min_value=0, max_value=60))
def test_a_number_that_ends_as_a_decimal_is_one(digits: int, places: int) -> None:
    text = exact(Fraction(digits, 10**places))
    assert text is not None
    assert "/" not in text
    assert not text.endswith(".")
