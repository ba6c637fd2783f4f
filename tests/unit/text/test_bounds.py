"""The bounds, by the names that content files use."""

from generator.text.bounds import Bound


def test_bounds_are_their_names() -> None:
    assert [str(bound) for bound in Bound] == [
        "about",
        "at_least",
        "more_than",
        "at_most",
        "less_than",
        "exact",
    ]
