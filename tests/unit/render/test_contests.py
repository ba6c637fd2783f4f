"""Contests as they stand on a page."""

from generator.render.contests import contest
from generator.render.views import Link
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


def test_the_figures_of_a_contest_join_the_list_of_evidence(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    found = contest(sheet, "marrow-flood", "how-many-houses")
    assert sheet.notes
    assert [figure.id for figure in found.figures] == sheet.notes.figures
    assert [figure.number for figure in found.figures] == [1, 2, 3, 4]
    assert set(sheet.notes.backs.values()) == {"contest-how-many-houses"}


def test_a_page_may_leave_how_to_read_it_to_another(open_sheet: Open) -> None:
    more = Link("How to read it", "../elsewhere/")
    found = contest(open_sheet(), "marrow-flood", "how-many-houses", more=more)
    assert (found.reading, found.preferred, found.more) == ("", None, more)


def test_the_judgements_that_rest_on_it_say_how_sure_we_are(open_sheet: Open) -> None:
    [judged] = contest(open_sheet(), "marrow-flood", "how-many-houses").judged
    assert judged == Link(
        "A judgement rests on this. How sure we are of it: low", "#judgement-next-spring"
    )
    assert contest(open_sheet(), "marrow-flood", "which-day").judged == ()
