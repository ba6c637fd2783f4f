"""Claims over time: a panel for each claimant."""

from fractions import Fraction

import pytest

from generator.model.chart import Form
from generator.render.charts.data import Group
from generator.render.charts.draw import picture
from generator.render.charts.frame import NARROW, WIDE
from generator.render.picture import Picture
from generator.text.bounds import Bound
from tests.unit.render.charts.conftest import Of, Some

DAY = 739_000


def lines(drawn: Picture, look: str) -> list[int]:
    """Give how many points each line of this look joins."""
    return [outline.path.count("L") + 1 for outline in drawn.grid if outline.look == look]


def test_lines_join_only_what_one_claimant_says(some: Some, of: Of) -> None:
    data = [
        some(30, day=DAY),
        some(35, day=DAY + 9, claimant="Residents"),
        some(40, day=DAY + 50),
        some(60, day=DAY + 90),
    ]
    drawn = picture(of(Form.SERIES, *data), WIDE)
    assert lines(drawn, "joined") == [3, 1]
    assert lines(drawn, "faint") == [1, 3]
    assert [text.words for text in drawn.texts if text.look == "strong"] == [
        "The council",
        "Residents",
    ]


def test_a_claimant_has_a_panel_for_each_metric(some: Some, of: Of) -> None:
    data = (some(30), some(60, day=DAY + 90))
    groups = (Group("Killed", "dot", data), Group("Hurt", "square", data))
    drawn = picture(of(Form.SERIES, groups=groups, counted=""), NARROW)
    told = [text.words for text in drawn.texts]
    assert told.count("The council") == 2
    assert {"Killed", "Hurt"} <= set(told)


@pytest.mark.parametrize(
    ("bound", "drawn"),
    [
        (None, ["solid"]),
        (Bound.ABOUT, ["dots", "solid"]),
        (Bound.AT_LEAST, ["line", "solid"]),
        (Bound.LESS_THAN, ["line", "hollow"]),
    ],
)
def test_bounds_are_seen(bound: Bound | None, drawn: list[str], some: Some, of: Of) -> None:
    rows = picture(of(Form.SERIES, some(30, bound=bound), some(60, day=DAY + 9)), WIDE).rows
    assert [outline.look for outline in rows[0].outlines] == drawn


def test_a_month_and_a_range_are_drawn_as_long_as_they_are(some: Some, of: Of) -> None:
    month = (Fraction(DAY), Fraction(DAY + 29))
    rows = picture(of(Form.SERIES, some(30, 50, days=month), some(60, day=DAY + 99)), WIDE).rows
    assert [outline.look for outline in rows[0].outlines] == ["line", "line", "solid"]


def test_a_value_without_room_is_left_to_the_table(some: Some, of: Of) -> None:
    data = [some(30 + n, day=DAY + n) for n in range(30)]
    rows = picture(of(Form.SERIES, *data), NARROW).rows
    told = [row for row in rows if row.texts]
    assert 1 <= len(told) < len(rows)
    assert rows[-1] in told
    assert all(row.glyph is None for row in rows if not row.texts)
    long = [some(30, value="W" * 200), some(60, day=DAY + 9, value="W" * 200)]
    assert not any(row.texts for row in picture(of(Form.SERIES, *long), NARROW).rows)


def test_one_day_and_a_scale_without_zero(some: Some, of: Of) -> None:
    drawn = picture(of(Form.SERIES, some(10_000), some(12_000)), WIDE)
    assert "The scale begins at 10,000, not at zero." in [text.words for text in drawn.texts]
    first = picture(of(Form.SERIES, some(1, day=1), some(2, day=1)), WIDE)
    assert len(first.rows) == 2
