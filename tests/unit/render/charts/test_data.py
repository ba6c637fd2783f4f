"""What a chart draws of the figures that it names."""

from fractions import Fraction

import pytest

from generator.model.chart import Form
from generator.render.charts.data import Matter, matter
from generator.render.content import Content
from generator.render.sheet import Sheet
from generator.text.bounds import Bound
from tests.unit.render.conftest import Open, Remake

CHARTS = "briefings/marrow-flood/charts.yml"


def drawn(sheet: Sheet, name: str) -> Matter:
    return matter(sheet, "marrow-flood", sheet.content.site.briefings["marrow-flood"].charts[name])


def test_a_contest_is_ordered_by_date_then_value(open_sheet: Open) -> None:
    found = drawn(open_sheet(), "houses-drawn")
    assert found.form is Form.CONTEST
    assert [(group.label, group.shape) for group in found.groups] == [
        ("Houses flooded", "dot"),
        ("Houses and cellars flooded", "square"),
    ]
    assert [datum.figure.partition("/")[2] for datum in found.data] == [
        "council-houses", "ferryman-houses", "residents-houses", "council-buildings",
    ]  # fmt: skip
    assert found.counted == ""


def test_a_figure_is_told_as_everywhere(open_sheet: Open) -> None:
    council, ferryman, _, ours = drawn(open_sheet(), "houses-drawn").data
    assert (council.claimant, council.value) == ("The River Council", "about 340")
    assert council.date == "20 April 2024 (inferred)"
    assert council.bound is Bound.ABOUT
    assert [ferryman.low, ferryman.best, ferryman.high] == [300, 800, 1500]
    assert (ferryman.date, ferryman.days) == ("date not known", None)
    assert (ours.claimant, ours.label) == ("Our calculation", "Houses and cellars flooded")
    assert ours.days == council.days


def test_days_are_values_too(open_sheet: Open) -> None:
    found = drawn(open_sheet(), "crest-drawn")
    assert found.dates
    gazette, council = found.data
    assert council.low - gazette.low == 1
    assert gazette.value == "13 April 2024 (doubted)"


def test_shares_are_in_percent_whatever_their_unit(open_sheet: Open) -> None:
    insured = drawn(open_sheet(), "insured-share")
    assert (insured.data[0].low, insured.percent) == (Fraction("33.7"), True)
    rise = drawn(open_sheet(), "rise-drawn")
    assert rise.data[0].low == Fraction(200, 3)
    assert rise.data[0].date == "April 2024, limit"
    assert rise.origin.endswith("as of 3 June 2024.")


def test_earlier_statements_say_so(open_sheet: Open) -> None:
    early = drawn(open_sheet(), "count-over-time").data[0]
    assert early.date == "12 April 2024, earlier statement"


@pytest.mark.parametrize(
    ("figure", "counted", "sign"),
    [
        ("damage", "Cost of the damage", "crown"),
        ("closure", "How long the bridge was closed, in weeks", ""),
    ],
)
def test_units_stand_at_the_scale(
    figure: str, counted: str, sign: str, remake: Remake, open_on: Open
) -> None:
    content = remake((CHARTS, "figures: [rise]", f"figures: [{figure}]"))
    found = drawn(open_on(content), "rise-drawn")
    assert found.counted == counted
    assert found.symbol == (sign and unit(content))


def unit(content: Content) -> str:
    return content.site.vocabulary.units["crown"].symbol or ""


def test_sources_are_those_that_most_rests_on(open_sheet: Open) -> None:
    origin = drawn(open_sheet(), "wet").origin
    assert origin.startswith("River <notes> & numbers, as of 3 June 2024. Sources: ")
    assert origin.endswith("more sources.")
    assert origin.count(";") == 2
