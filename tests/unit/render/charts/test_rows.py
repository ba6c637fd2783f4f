"""Charts with a row for each figure, in both frames."""

from fractions import Fraction

import pytest

from generator.model.chart import Form
from generator.render.charts.data import Group
from generator.render.charts.draw import picture
from generator.render.charts.frame import NARROW, WIDE
from generator.render.picture import Picture, Row
from generator.text.bounds import Bound
from tests.unit.render.charts.conftest import Of, Some


def words(drawn: Picture) -> list[str]:
    return [text.words for text in drawn.words()]


def looks(row: Row) -> list[str]:
    return [outline.look for outline in row.outlines]


def value(row: Row) -> Fraction:
    """Give where a row's value begins, after the mark of how it was checked."""
    return row.texts[-1].x


@pytest.mark.parametrize(
    ("bound", "drawn"),
    [
        (None, ["solid"]),
        (Bound.EXACT, ["solid"]),
        (Bound.ABOUT, ["dots", "dots", "solid"]),
        (Bound.AT_LEAST, ["line", "solid"]),
        (Bound.AT_MOST, ["line", "solid"]),
        (Bound.MORE_THAN, ["line", "hollow"]),
        (Bound.LESS_THAN, ["line", "hollow"]),
    ],
)
def test_each_bound_looks_different(
    bound: Bound | None, drawn: list[str], some: Some, of: Of
) -> None:
    row = picture(of(Form.CONTEST, some(30, bound=bound), some(70)), WIDE).rows[0]
    assert looks(row) == drawn


def test_arrows_point_where_the_true_value_may_lie(some: Some, of: Of) -> None:
    least, most = (
        picture(of(Form.CONTEST, some(50, bound=bound), some(99)), WIDE).rows[0].outlines
        for bound in (Bound.AT_LEAST, Bound.AT_MOST)
    )
    start = float(least[0].path.split()[0][1:]), float(most[0].path.split()[0][1:])
    end = (float(path.path.split("H")[1].split("M")[0]) for path in (least[0], most[0]))
    assert [after > before for before, after in zip(start, end, strict=True)] == [True, False]


def test_a_range_is_a_bar_with_ends_unless_they_are_about(some: Some, of: Of) -> None:
    plain = some(30, 60, best=Fraction(40))
    about = some(31, 60, bound=Bound.ABOUT)
    rows = picture(of(Form.CONTEST, plain, about), WIDE).rows
    assert looks(rows[0]) == ["range", "line", "solid"]
    assert looks(rows[1]) == ["range", "dots", "dots"]


@pytest.mark.parametrize("shape", ["dot", "square", "triangle"])
def test_metrics_are_told_apart_by_shape_and_heading(shape: str, some: Some, of: Of) -> None:
    plain = of(Form.CONTEST, some(30))
    groups = (Group("Killed", "dot", (some(30),)), Group("Hurt", shape, (some(40),)))
    drawn = picture(of(Form.CONTEST, groups=groups), NARROW)
    assert {"Killed", "Hurt"} <= set(words(drawn))
    assert "Killed" not in words(picture(plain, NARROW))
    curved = "a" in drawn.rows[1].outlines[0].path
    assert curved == (shape == "dot")


def test_a_value_stands_after_its_mark_or_before_it_or_beneath(some: Some, of: Of) -> None:
    low, high, whole = picture(of(Form.CONTEST, some(0), some(100), some(1, 100)), WIDE).rows
    assert [row.texts[-1].words for row in (low, high, whole)] == ["0", "100", "1 to 100"]
    rows = {row.figure: row for row in (low, high, whole)}
    assert value(rows["a/f0"]) < value(rows["a/f100"])
    assert rows["a/f1"].texts[-1].y - rows["a/f1"].place.top > rows["a/f0"].texts[-1].y - (
        rows["a/f0"].place.top
    )


def test_a_scale_without_zero_says_so(some: Some, of: Of) -> None:
    far = picture(of(Form.CONTEST, some(10_000), some(12_000)), WIDE)
    assert "The scale begins at 10,000, not at zero." in words(far)
    below = picture(of(Form.CONTEST, some(-12_000), some(-10_000)), WIDE)
    assert "The scale ends at −10,000, not at zero." in words(below)
    assert not [
        each for each in words(picture(of(Form.BARS, some(9), some(8)), WIDE)) if "zero" in each
    ]


def test_money_and_shares_carry_their_sign(some: Some, of: Of) -> None:
    money = words(picture(of(Form.BARS, some(-40), some(60), symbol="$"), WIDE))
    assert {"−$40", "$0", "$60"} <= set(money)
    assert {"0%", "100%"} <= set(words(picture(of(Form.SHARE, some(12), percent=True), WIDE)))


@pytest.mark.parametrize(
    ("claim", "drawn"),
    [
        ((40, None, None), ["solid"]),
        ((0, None, None), []),
        ((-40, None, None), ["solid"]),
        ((20, 40, None), ["solid", "hollow"]),
        ((-40, -20, None), ["solid", "hollow"]),
        ((-20, 40, None), ["hollow"]),
        ((40, None, Bound.AT_LEAST), ["solid", "line"]),
        ((40, None, Bound.AT_MOST), ["hollow", "line"]),
        ((40, None, Bound.ABOUT), ["solid", "dots"]),
        ((-40, None, Bound.ABOUT), ["solid", "dots"]),
    ],
)
def test_bars_are_filled_as_far_as_all_of_the_claim_reaches(
    claim: tuple[int, int | None, Bound | None], drawn: list[str], some: Some, of: Of
) -> None:
    row = picture(of(Form.BARS, some(*claim), some(90)), WIDE).rows[0]
    assert looks(row) == drawn


def test_a_share_stands_in_the_whole(some: Some, of: Of) -> None:
    drawn = picture(of(Form.SHARE, some(12)), NARROW)
    assert looks(drawn.rows[0]) == ["track", "solid"]


def test_what_a_row_is_of_stands_between_claimant_and_date(some: Some, of: Of) -> None:
    row = picture(of(Form.BARS, some(12, label="Oil delivered")), NARROW).rows[0]
    assert [text.words for text in row.texts] == [
        "The council", "Oil delivered", "4 May 2024", "12",
    ]  # fmt: skip
    assert row.name == "The council: 12, 4 May 2024 (Oil delivered)"


def test_one_figure_of_nothing_is_drawn(some: Some, of: Of) -> None:
    for form in (Form.CONTEST, Form.BARS, Form.SHARE):
        assert len(picture(of(form, some(0, day=None), counted=""), NARROW).rows) == 1


def test_words_at_ticks_that_have_no_room_are_left_out(some: Some, of: Of) -> None:
    drawn = picture(of(Form.CONTEST, some(9), some(1), symbol="coins " * 9), NARROW)
    assert next(text for text in words(drawn) if text.startswith("coins")).endswith("…")


def test_the_key_goes_on_where_one_line_is_full(some: Some, of: Of) -> None:
    states = ("matched", "calculated", "cited", "unsourced")
    data = [some(n, state=state) for n, state in enumerate(states, 1)]
    drawn = picture(of(Form.CONTEST, *data), NARROW)
    assert [glyph.state for glyph in drawn.glyphs] == list(states)
    assert drawn.glyphs[-1].y > drawn.glyphs[0].y
