"""Where something is used."""

from generator.model.derived import Use
from generator.render import uses
from generator.render.sheet import Parts, Sheet
from generator.render.views import Link
from tests.unit.render.conftest import QUIET, Open, Remake

PATH = ("text",)


def test_each_kind_of_use_has_its_page(open_sheet: Open) -> None:
    sheet = open_sheet("marrow-flood/figures/damage/")
    found = uses.links(
        sheet,
        [
            Use("marrow-flood", "overview", "marrow-flood", PATH),
            Use("marrow-flood", "section", "after", PATH),
            Use("marrow-flood", "contest", "which-day", PATH),
            Use("marrow-flood", "event", "count", PATH),
            Use("marrow-flood", "correction", "", PATH),
            Use("marrow-flood", "figure", "rise", PATH),
            Use("", "source", "tide-tables", PATH),
        ],
    )
    assert found == (
        Link("Overview: The flood at Marrow Ferry", "../../"),
        Link("Section: What came after", "../../after/"),
        Link("Contest: On which day did the crest pass?", "../../#contest-which-day"),
        Link("Timeline: April 2024", "../../../timeline/#event-marrow-flood--count"),
        Link("Corrections", "../../../corrections/"),
        Link("Figure: Height of the water", "../rise/"),
        Link("Data set, publisher not known, 2023", "../../../sources/tide-tables/"),
    )


def test_a_page_is_named_once_and_never_itself(open_sheet: Open) -> None:
    sheet = open_sheet("marrow-flood/after/")
    use = Use("marrow-flood", "section", "reach", PATH)
    own = Use("marrow-flood", "section", "after", PATH)
    assert uses.links(sheet, [use, own, use]) == (
        Link("Section: How far it reached {: .x } *now*", "../reach/"),
    )


def test_what_has_no_page_is_left_out(open_sheet: Open) -> None:
    sheet = open_sheet("marrow-flood/after/")
    nowhere = Use("marrow-flood", "contest", "laid-out-nowhere", PATH)
    assert uses.links(sheet, [nowhere, Use("", "settings", "", PATH)]) == ()


def test_sections_of_several_briefings_name_theirs(remake: Remake, parts: Parts) -> None:
    sheet = Sheet(remake(added=QUIET), parts, "sources/x/")
    [link] = uses.links(sheet, [Use("marrow-flood", "section", "after", PATH)])
    assert link.text == "Section: What came after (The flood at Marrow Ferry)"
