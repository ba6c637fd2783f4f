"""A figure as it stands on a page."""

import pytest

from generator.render.claims import by_label, check, claimant, figure, shown
from generator.render.content import Content
from tests.unit.render.conftest import Open, Remake

FIGURES = "briefings/marrow-flood/figures.yml"


def test_a_figure_in_words(open_sheet: Open) -> None:
    found = figure(open_sheet(), "marrow-flood/council-houses")
    assert found.href == "../figures/council-houses/"
    assert found.label == "Houses flooded, by the council"
    assert found.what == "houses flooded"
    assert (found.value, found.noun, found.phrase) == ("about 340", "houses", "about 340 houses")
    assert (found.claimant, found.verb) == ("The River Council", "says")
    assert (found.as_of, found.as_of_inferred) == ("20 April 2024", True)
    assert found.relayed == "Valley Wire and Ode Tarn, ferryman"
    assert found.rivals == "Others say 300 to 1,500."


def test_a_figure_by_its_label(open_sheet: Open) -> None:
    assert by_label(open_sheet(), "marrow-flood/damage").what == "Cost of the damage"


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("damage", ("The River Council", "says")),
        ("residents-houses", ("Residents of the lower bank", "say")),
        ("council-buildings", ("Our calculation", "gives")),
    ],
)
def test_claimants(content: Content, name: str, who: tuple[str, str]) -> None:
    assert claimant(content, content.derived.figures[f"marrow-flood/{name}"]) == who


@pytest.mark.parametrize(
    ("name", "word", "says"),
    [
        (
            "damage",
            "Matched",
            "A machine found these words in the source, and this number in them.",
        ),
        ("council-buildings", "Calculated", "Computed here, from matched figures."),
        (
            "insured",
            "Cited",
            "We read this page on 1 June 2024; a machine could not check its words.",
        ),
        (
            "crest-gazette",
            "Cited",
            "We read an excerpt of this page, not the whole, on 1 June 2024.",
        ),
        ("ferryman-houses", "Cited", "We have not seen this source; others cite it."),
        ("rise", "Unsourced", "No source is recorded for it."),
    ],
)
def test_how_a_figure_was_checked(content: Content, name: str, word: str, says: str) -> None:
    found = check(content, content.derived.figures[f"marrow-flood/{name}"])
    assert (found.word, found.says) == (word, says)
    assert found.state == word.lower()


def test_a_calculation_is_as_good_as_its_weakest_input(remake: Remake) -> None:
    changed = remake((FIGURES, "council-houses + council-cellars", "council-houses + rise"))
    state = changed.derived.figures["marrow-flood/council-buildings"]
    assert check(changed, state).says == "Computed here, from unsourced figures."


def test_a_list_of_evidence_shows_the_first_support_and_counts_the_rest(open_sheet: Open) -> None:
    found = shown(open_sheet(), "marrow-flood/council-houses", whole=False)
    assert [each.quote for each in found.evidence] == ["about 340 houses stood in water"]
    assert found.rest == "The same in 1 more source. Something else in 1 source."


def test_sources_that_repeat_a_text_count_once(content: Content) -> None:
    """The paper and its copy are one; with the report that makes one more."""
    evidence = content.derived.figures["marrow-flood/council-houses"].figure.evidence
    assert [each.source for each in evidence if each.stance == "supports"] == [
        "council-report",
        "ferry-gazette",
        "valley-wire-copy",
    ]
    assert content.site.sources["valley-wire-copy"].carries == "ferry-gazette"


def test_a_figures_page_shows_all(open_sheet: Open) -> None:
    found = shown(open_sheet(), "marrow-flood/council-houses", whole=True)
    assert len(found.evidence) == 4
    assert found.rest == ""


def test_doubt_is_explained(open_sheet: Open) -> None:
    doubted = shown(open_sheet(), "marrow-flood/crest-gazette", whole=False)
    assert (doubted.figure.standing, doubted.why) == ("Doubted", "The gauge says otherwise.")
    assert doubted.rest == "Something else in 1 source."
    earlier = shown(open_sheet(), "marrow-flood/damage", whole=False)
    assert (earlier.figure.standing, earlier.why) == ("Earlier statement", None)


@pytest.mark.parametrize(
    ("name", "contests"),
    [
        (
            "council-houses",
            [
                ("How many houses did the flood reach?", "#contest-how-many-houses"),
                ("Which houses are meant?", "#contest-paper-and-letter"),
            ],
        ),
        ("rise", [("How high was it?", "")]),
        ("damage", []),
    ],
)
def test_a_contested_figure_leads_to_its_contests(
    name: str, contests: list[tuple[str, str]], open_sheet: Open
) -> None:
    """Each where it is laid out; one that no page lays out is named all the same."""
    found = shown(open_sheet(), f"marrow-flood/{name}", whole=False)
    assert [(each.text, each.href) for each in found.contests] == contests
