"""Contests as they stand on a page."""

from generator.render.contests import contest
from tests.unit.render.conftest import Open


def test_a_contest_of_different_things(open_sheet: Open) -> None:
    found = contest(open_sheet(), "marrow-flood", "how-many-houses")
    assert found.anchor == "contest-how-many-houses"
    assert found.counted == ""
    assert [figure.value for figure in found.figures] == [
        "about 340",
        "500",
        "about 300 to 1,500",
        "about 1,590",
    ]
    assert [(each.actor, each.said, each.locator) for each in found.no_figure] == [
        ("The Valley", "Has <em>not</em> counted.", "cover"),
        ("Valley Wire", "Gives no count.", ""),
    ]
    assert found.preferred
    assert found.preferred.text == "about 340 houses"
    assert found.preferred_why == "<p>It says how it counted.</p>\n"


def test_a_contest_of_one_thing(open_sheet: Open) -> None:
    found = contest(open_sheet(), "marrow-flood", "which-day")
    assert found.counted == "day of the crest"
    assert found.preferred is None


def test_what_is_not_known_of_the_place_is_left_out(open_sheet: Open) -> None:
    [silence] = contest(open_sheet(), "marrow-flood", "laid-out-nowhere").no_figure
    assert silence.locator == ""


def test_a_contest_adds_nothing_to_the_list_of_evidence(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    contest(sheet, "marrow-flood", "how-many-houses")
    assert sheet.notes
    assert sheet.notes.figures == []
