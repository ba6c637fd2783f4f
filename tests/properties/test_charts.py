"""Charts of any figures: scales hold them, words never meet, pictures repeat."""

import datetime as dt
from fractions import Fraction
from itertools import combinations, pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from generator.model.chart import Form
from generator.render.charts import calendar, scale
from generator.render.charts.data import Datum, Group, Matter
from generator.render.charts.draw import picture
from generator.render.charts.frame import FRAMES, Frame
from generator.render.charts.marks import SHAPES
from generator.render.labels import cut, width, wrap
from generator.text.bounds import Bound

LAST_DAY = dt.date.max.toordinal()
WORDS = st.text(
    st.characters(codec="utf-8", categories=("L", "N", "P", "Zs", "Mn", "Sc")),
    min_size=1,
    max_size=300,
)
SHORT = st.sampled_from(["the council", "residents of the lower bank", "w", "河川評議会", "W" * 40])
LABELS = st.one_of(SHORT, SHORT, SHORT, WORDS)
VALUES = st.sampled_from(["340", "about 12,000", "up to −3.5 million", "5 to 9 of 10", "9" * 120])
# Negative, tiny and huge ones, near to and far from one another.
NUMBERS = st.one_of(
    st.integers(-50, 50),
    st.integers(10_000, 10_100),
    st.fractions(-1, 1, max_denominator=1000),
    st.sampled_from([Fraction(10) ** n for n in (-49, -12, 9, 14, 15, 16, 49)]),
    st.sampled_from([-(Fraction(10) ** n) for n in (-49, 15, 49)]),
).map(Fraction)
DAYS = st.integers(1, LAST_DAY).map(Fraction)
BOUNDS = st.sampled_from([None, *Bound])


@st.composite
def datum(draw: st.DrawFn, form: Form, *, dates: bool) -> Datum:
    """One figure, its words short or of three hundred letters."""
    values = DAYS if dates else NUMBERS
    low, high = sorted((draw(values), draw(values)))
    ranged = draw(st.booleans())
    days = sorted((draw(DAYS), draw(DAYS)))
    return Datum(
        figure="a/b",
        claimant=draw(LABELS),
        label=draw(st.one_of(st.just(""), LABELS)),
        date=draw(st.sampled_from(["13 January 2025", "date not known", "from 2017, limit " * 9])),
        value=draw(st.one_of(VALUES, VALUES, WORDS)),
        state=draw(st.sampled_from(["matched", "calculated", "cited", "unsourced"])),
        low=low,
        high=high if ranged else low,
        best=low if ranged and draw(st.booleans()) else None,
        bound=draw(BOUNDS),
        days=(days[0], days[1]) if form is Form.SERIES or draw(st.booleans()) else None,
    )


@st.composite
def matters(draw: st.DrawFn) -> Matter:
    """What a chart draws: 1 to 40 figures of one metric or of three."""
    form = draw(st.sampled_from(list(Form)))
    dates = form is Form.CONTEST and draw(st.booleans())
    data = draw(st.lists(datum(form, dates=dates), min_size=1, max_size=4))
    # Many rows are the same few again: what counts is how many stand in one picture.
    data *= draw(st.sampled_from([1, 1, 1, 10]))
    data = [replace(each, figure=f"a/{n}") for n, each in enumerate(data)]
    count = len(data)
    groups = draw(st.integers(1, min(3, count)))
    return Matter(
        form=form,
        title="A title",
        counted=draw(st.one_of(st.just(""), LABELS)),
        groups=tuple(Group(draw(LABELS), SHAPES[n], tuple(data[n::groups])) for n in range(groups)),
        origin=draw(LABELS),
        symbol=draw(st.sampled_from(["", "$"])),
        percent=draw(st.booleans()),
        dates=dates,
    )


@given(matters(), st.sampled_from(FRAMES))
def test_words_never_meet_and_stay_in_the_picture(matter: Matter, frame: Frame) -> None:
    drawn = picture(matter, frame)
    boxes = [(text.words, text.box) for text in drawn.words()]
    glyphs = (*drawn.glyphs, *(row.glyph for row in drawn.rows if row.glyph))
    boxes += [(glyph.state, glyph.box) for glyph in glyphs]
    for words, box in boxes:
        assert box.left >= 0, words
        assert box.right <= drawn.width, words
        assert box.top >= 0, words
        assert box.bottom <= drawn.height, words
    for (one, box), (other, rival) in combinations(boxes, 2):
        assert not box.overlaps(rival), (one, other)


@given(matters(), st.sampled_from(FRAMES))
def test_every_figure_has_one_row_and_the_same_figures_the_same_picture(
    matter: Matter, frame: Frame
) -> None:
    drawn = picture(matter, frame)
    assert sorted(row.name for row in drawn.rows) == sorted(each.name for each in matter.data)
    assert picture(matter, frame) == drawn


@given(NUMBERS, NUMBERS, st.integers(2, 9))
def test_round_values_lie_around_both_ends(one: Fraction, other: Fraction, most: int) -> None:
    low, high = scale.span([one, other], from_zero=False)
    found = scale.round_values(low, high, most)
    assert found[0] <= low < high <= found[-1]
    assert 2 <= len(found) <= max(most, 3)
    assert len({after - before for before, after in pairwise(found)}) == 1
    assert found[0] > low - (found[1] - found[0])
    assert found[-1] < high + (found[1] - found[0])


@given(NUMBERS, NUMBERS, NUMBERS)
def test_a_scale_keeps_order_and_stays_between_its_ends(
    one: Fraction, other: Fraction, value: Fraction
) -> None:
    low, high = scale.span([one, other], from_zero=False)
    ticks = tuple(scale.Tick(each, "") for each in scale.round_values(low, high, 6))
    made = scale.around(ticks, (Fraction(10), Fraction(300)))
    assert 10 <= made.at(low) < made.at(high) <= 300
    assert 10 <= made.at(value) <= 300
    assert (
        (made.at(value) <= made.at(low)) == (value <= low) or value < made.low or value > made.high
    )


@given(NUMBERS, NUMBERS)
def test_ticks_of_one_scale_are_told_apart(one: Fraction, other: Fraction) -> None:
    low, high = scale.span([one, other], from_zero=True)
    found = scale.round_values(low, high, 7)
    assert len(set(map(scale.told, found))) == len(found)


@given(DAYS, DAYS, st.integers(1, 9))
def test_round_dates_lie_between_both_ends(one: Fraction, other: Fraction, most: int) -> None:
    low, high = sorted((one, other))
    found = calendar.ticks(low, high, most)
    assert 1 <= len(found) <= most
    assert low <= found[0].value <= found[-1].value <= high
    assert all(before.value < after.value for before, after in pairwise(found))
    assert len({tick.words for tick in found}) == len(found)


@given(WORDS, st.integers(60, 700), st.integers(1, 5), st.booleans())
def test_wrapped_words_fit_and_none_is_lost_without_a_sign(
    words: str,
    most: int,
    lines: int,
    strong: bool,  # noqa: FBT001 -- given by hypothesis
) -> None:
    found = wrap(words, most, lines, strong=strong)
    assert bool(words.split()) <= len(found) <= lines
    assert all(width(line, strong=strong) <= most for line in found)
    if not "".join(found).endswith("…"):
        assert "".join("".join(found).split()) == "".join(words.split())


@pytest.mark.parametrize("words", ["", "short", "a" * 300])
def test_what_fits_is_not_cut(words: str) -> None:
    assert cut(words, width(words)) == words
