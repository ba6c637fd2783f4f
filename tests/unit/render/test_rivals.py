"""What others say, and whether it can be true together."""

import pytest

from generator.render.content import Content
from generator.render.rivals import compatible, rivals, spans
from tests.unit.render.conftest import Remake

CONTESTS = "briefings/marrow-flood/contests.yml"
FIGURES = "briefings/marrow-flood/figures.yml"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("council-houses", "Others say 300 to 1,500."),
        ("crest-council", "Others say 13 April 2024 (doubted)."),
        ("council-buildings", ""),
        ("damage", ""),
    ],
)
def test_others_say(content: Content, name: str, told: str) -> None:
    assert rivals(content, f"marrow-flood/{name}") == told


def test_spans_by_what_is_counted(content: Content) -> None:
    contests = content.site.briefings["marrow-flood"].contests
    assert spans(content, "marrow-flood", contests["how-many-houses"]) == [
        "300 to 1,500 houses",
        "about 1,590 houses and cellars",
    ]
    assert spans(content, "marrow-flood", contests["which-day"]) == [
        "14 April 2024 (doubted: 13 April 2024)"
    ]


def test_one_value_told_twice_is_told_once(remake: Remake) -> None:
    changed = remake((FIGURES, "  value: 500\n", "  value: 340\n  bound: about\n"))
    contest = changed.site.briefings["marrow-flood"].contests["paper-and-letter"]
    assert spans(changed, "marrow-flood", contest) == ["about 340 houses"]
    assert compatible(changed, "marrow-flood", contest) == (
        "These values are compatible: their ranges overlap. That does not make them agreed."
    )


@pytest.mark.parametrize(
    ("name", "told"),
    [
        (
            "how-many-houses",
            (
                "Different things are counted here; only like is compared with like. Some of these"
                " values are compatible, as their ranges overlap; others are not."
            ),
        ),
        (
            "paper-and-letter",
            "No two of these values are compatible: their ranges do not overlap.",
        ),
        ("which-day", ""),
    ],
)
def test_compatible_is_never_agreed(content: Content, name: str, told: str) -> None:
    contest = content.site.briefings["marrow-flood"].contests[name]
    assert compatible(content, "marrow-flood", contest) == told


@pytest.mark.parametrize(
    ("bound", "told", "council", "together"),
    [
        ("at_least", 300, 340, True),
        ("at_least", 400, 340, False),
        ("at_most", 500, 340, True),
        ("at_most", 300, 340, False),
        ("more_than", 200, 340, True),
    ],
)
def test_open_ends(remake: Remake, bound: str, told: int, council: int, *, together: bool) -> None:
    """A number of the residents with an open end against one of the council without."""
    changed = remake(
        (FIGURES, "  value: 500\n", f"  value: {told}\n  bound: {bound}\n"),
        (FIGURES, "  value: 340\n  bound: about\n  count", f"  value: {council}\n  count"),
    )
    contest = changed.site.briefings["marrow-flood"].contests["paper-and-letter"]
    said = compatible(changed, "marrow-flood", contest)
    assert said.startswith("These values are compatible") is together
