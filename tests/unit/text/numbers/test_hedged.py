"""What hedges a number that stands in a text without being typed there."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.text.bounds import Bound
from generator.text.numbers import hedge, read


@pytest.mark.parametrize(
    ("before", "after", "found"),
    [
        ("more than ", " men", (Bound.MORE_THAN, "more than")),
        ("They had “some ", "” there", (Bound.ABOUT, "some")),
        ("At least another ", "", (Bound.AT_LEAST, "At least")),
        ("in the region of ", "", (Bound.ABOUT, "in the region of")),
        ("", " or more", (Bound.AT_LEAST, "or more")),
        ("", " soldiers or more died", (Bound.AT_LEAST, "or more")),
        ("", "+", (Bound.AT_LEAST, "+")),
        ("~", "", (Bound.ABOUT, "~")),
        ("between 300 and over ", "", (Bound.MORE_THAN, "over")),
    ],
)
def test_hedges(before: str, after: str, found: tuple[Bound, str]) -> None:
    assert hedge(before, after, "en") == found


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("", ""),
        ("spoke about ", ""),
        ("a total of ", " dead, at least \ufffc hurt"),
        ("At least so they say, and here are ", ""),
        ("(", ")"),
        ("“", "”"),
        ("over it. Of them ", " stayed"),
        ("About \ufffc and ", ""),
    ],
)
def test_no_hedge(before: str, after: str) -> None:
    assert hedge(before, after, "en") is None


def test_another_language() -> None:
    assert hedge("mehr als ", " Mann", "de") == (Bound.MORE_THAN, "mehr als")
    assert hedge("약 ", "명", "ko") == (Bound.ABOUT, "약")


@given(st.text("abou least morethn,.~+% "), st.text("abou least morethn,.~+% "))
def test_what_is_passed_over_unread_has_no_hedge(before: str, after: str) -> None:
    """Not to read a text saves time and changes nothing."""
    found = hedge(before, after, "en")
    near = read(f"{before[-40:]}3,417{after[:40]}", "en")
    place = len(before[-40:])
    bound = next((r.bound for r in near if r.start <= place < r.end), None)
    assert (found[0] if found else None) is bound
