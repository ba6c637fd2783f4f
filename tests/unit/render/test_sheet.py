"""Author text on a page, and the page's own list of evidence."""

import pytest

from generator.render.sheet import Notes, letters
from generator.text.author import AuthorText
from tests.unit.render.conftest import Open

TOLD = {
    "{council-houses}": "about 340 houses",
    "{council-houses|value}": "340",
    "{council-houses|as_of}": "20 April 2024",
    "{council-houses|claimant}": "the River Council",
    "{council-buildings|claimant}": "our calculation",
    "{residents-houses|as_of}": "a date that is not known",
    "{crest-council}": "14 April 2024",
    "{crest-gazette|doubted}": "13 April 2024 (doubted)",
    "{insured|words:about a third}": "about a third",
    "{marrow-flood/damage}": "about ₡2.5 million of damage",
    "{event:crest|date}": "14 April 2024",
    "{event:count|date}": "April 2024",
    "{event:marrow-flood/levy|date}": "2023, uncertain",
    "{=12}": "12",
    "*so* [@council-report]": "so",
}


@pytest.mark.parametrize(("typed", "told"), TOLD.items())
def test_author_text_as_plain_words(open_sheet: Open, typed: str, told: str) -> None:
    assert open_sheet().plain(AuthorText(typed)) == told


def test_a_number_leads_to_its_entry_on_the_page(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    first = sheet.inline(AuthorText("{council-houses}"))
    again = sheet.inline(AuthorText("{damage} {council-houses}"))
    assert 'href="#evidence-council-houses" id="at-council-houses"' in first
    assert 'aria-describedby="evidence-council-houses-check"' in first
    assert "id=" not in again.replace('id="at-damage"', "")
    assert sheet.notes
    assert sheet.notes.figures == ["marrow-flood/council-houses", "marrow-flood/damage"]


def test_a_number_leads_to_its_page_where_there_is_no_list(open_sheet: Open) -> None:
    html = open_sheet().inline(AuthorText("{council-houses}"))
    assert (
        html
        == '<a class="figure" data-evidence href="../figures/council-houses/">about 340 houses</a>'
    )


def test_last_word_and_mark_stay_together(open_sheet: Open) -> None:
    html = open_sheet(notes=True).inline(AuthorText("{council-houses}"))
    assert 'about 340 <span class="figure__end">houses<sup' in html


def test_a_date_has_a_link_and_no_mark_of_its_own(open_sheet: Open) -> None:
    html = open_sheet(notes=True).inline(AuthorText("{council-houses|as_of}"))
    assert ">20 April 2024</a>" in html
    assert "#evidence-council-houses" in html


def test_a_claimant_is_words(open_sheet: Open) -> None:
    assert open_sheet().inline(AuthorText("{damage|claimant}")) == "the River Council"


def test_the_date_of_an_event_leads_to_the_timeline(open_sheet: Open) -> None:
    html = open_sheet(notes=True).inline(AuthorText("{event:bridge-opened|date}"))
    assert html == (
        '<a class="figure" href="../../timeline/#event-marrow-flood--bridge-opened">'
        "about 5 May 2024</a>"
    )


def test_a_figure_of_another_briefing_has_an_anchor_of_its_own(open_sheet: Open) -> None:
    sheet = open_sheet().plainly("elsewhere")
    assert sheet.anchor("marrow-flood/damage") == "evidence-marrow-flood--damage"
    assert sheet.anchor("elsewhere/damage") == "evidence-damage"


def test_citations_have_letters_by_source(open_sheet: Open) -> None:
    sheet = open_sheet(notes=True)
    html = sheet.inline(AuthorText("[@council-report, page 2] [@tide-tables] [@council-report]"))
    assert html.count("[a]") == 2
    assert html.count("[b]") == 1
    assert 'aria-label="Source a: River Council, 2 May 2024, page 2"' in html
    assert sheet.notes
    assert sheet.notes.citations == {"council-report": {"page 2": None}, "tide-tables": {}}


def test_a_citation_names_its_source_where_there_is_no_list(open_sheet: Open) -> None:
    html = open_sheet().inline(AuthorText("[@council-report, page 2]"))
    assert 'href="../../sources/council-report/"' in html
    assert ">[River Council, 2 May 2024, page 2]</a>" in html


@pytest.mark.parametrize("typed", ["<b>", "{=<b>}", "[@tide-tables, <b>]", "{rise|words:<b>}"])
def test_nothing_typed_becomes_markup(open_sheet: Open, typed: str) -> None:
    for notes in (True, False):
        assert "<b>" not in open_sheet(notes=notes).html(AuthorText(typed))


@pytest.mark.parametrize(
    ("index", "told"), [(0, "a"), (25, "z"), (26, "aa"), (27, "ab"), (52, "ba"), (701, "zz")]
)
def test_letters(index: int, told: str) -> None:
    assert letters(index) == told


def test_notes_number_by_first_use() -> None:
    notes = Notes()
    assert notes.number("x/a") == (1, True)
    assert notes.number("x/b") == (2, True)
    assert notes.number("x/a") == (1, False)
