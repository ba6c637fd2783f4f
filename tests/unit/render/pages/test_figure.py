"""A figure's own page."""

from collections.abc import Mapping

import pytest

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake

FIGURES = "briefings/marrow-flood/figures.yml"


@pytest.fixture
def figures(content: Content, pages_of: PagesOf) -> Mapping[str, str]:
    """Give the pages of the figures by their id."""
    start = "marrow-flood/figures/"
    return {
        path.removeprefix(start).removesuffix("/index.md"): text
        for path, text in pages_of(content).items()
        if path.startswith(start)
    }


def test_a_matched_figure(figures: Mapping[str, str]) -> None:
    page = figures["council-houses"]
    assert "# Houses flooded&#44; by the council" in page
    assert "<bdi>The River Council</bdi> says</p>" in page
    assert ">Running total</a>, as of 20 April 2024 (inferred)</p>" in page
    assert 'On the date: It says "the end of that week".' in page
    assert "That does not mean that the number is right." in page
    assert "## In the source" in page
    assert "## How it is calculated" not in page
    assert 'Write to the <a href="https://rivers.example/write">editors</a>' in page


def test_how_to_cite(figures: Mapping[str, str]) -> None:
    page = figures["council-houses"].split("## Cite this")[1]
    assert (
        "The River Council: about 340 houses (Houses flooded, by the council), as of 20 April"
        " 2024 (inferred); matched. In: “The flood at Marrow Ferry”, River &lt;notes&gt; &amp;"
        " numbers, 3 June 2024."
        " https://rivers.example/notes/marrow-flood/figures/council-houses/."
    ) in page
    for name in ("Permanent address", "In a sentence", "APA-like", "Chicago-like", "BibTeX"):
        assert f'aria-label="Copy: {name}"' in page
    assert "@misc{marrow-flood:council-houses," in page
    assert page.count(" hidden data-copy=") == 6, "only a script can copy, so it shows the buttons"


def test_how_to_cite_a_site_without_an_address(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake(("site.yml", "address: https://rivers.example/notes/", "address: unknown"))
    page = pages_of(changed)["marrow-flood/figures/damage/index.md"]
    assert "3 June 2024. Figure marrow-flood/damage." in page
    assert "Permanent address" not in page


def test_a_calculation_is_worked_out(figures: Mapping[str, str]) -> None:
    page = figures["buildings-less-residents"]
    assert (
        'sum( <a href="../council-houses/">about 340 houses</a> ,'
        ' <a href="../council-cellars/">1,250 cellars</a> ) −'
        ' <a href="../residents-houses/">500 houses</a> ='
    ) in page
    assert "Computed here, from matched figures." in page
    assert "To see how far the counts lie apart." in page
    assert "dates differ" in page
    assert "## In the source" not in page


def test_a_calculation_may_end_in_words(pages_of: PagesOf, remake: Remake) -> None:
    """What follows the last figure is shown, too; names in full are figures as well."""
    changed = remake(
        (
            FIGURES,
            "derive: council-houses + council-cellars\n",
            "derive: sum(marrow-flood/council-houses, council-cellars)\n",
        )
    )
    page = pages_of(changed)["marrow-flood/figures/council-buildings/index.md"]
    assert '<a href="../council-cellars/">1,250 cellars</a> ) =' in page


def test_an_unsourced_figure_says_why(figures: Mapping[str, str]) -> None:
    page = figures["rise"]
    assert "## Why it has no source" in page
    assert "Painted on a wall that is gone." in page
    assert "more than two thirds" in page
    assert ">Limit, not an amount</a>, as of April 2024</p>" in page


def test_a_figure_that_nobody_disputes_or_uses(figures: Mapping[str, str]) -> None:
    page = figures["buildings-less-residents"]
    assert "No other claim about the same thing is recorded here." in page
    assert "In no text so far; it stands in the register." in page


def test_doubt_and_its_reason(figures: Mapping[str, str]) -> None:
    assert "<b>Doubted:</b> The gauge says otherwise." in figures["crest-gazette"]
    assert "<b>Withdrawn:</b> The council took it back." in figures["insured"]
    assert "but none of exactly this is recorded here.</div>" in figures["damage"]
    assert "standing" not in figures["closure"]


def test_its_history(figures: Mapping[str, str]) -> None:
    early = figures["council-houses-early"]
    assert (
        "Newer numbers have been given since. The newest recorded here:"
        ' <a href="../council-houses/">about 340 houses, as of 20 April 2024 (inferred)</a>.'
    ) in early
    told = early.split("## History")[1].split("## About")[0]
    assert '<li aria-current="true">' in told
    assert "Nothing on this page has been corrected." in told
    late = figures["council-houses"].split("## History")[1].split("## About")[0]
    assert '<a href="../council-houses-early/">at least 90 houses</a>' in late
    assert "### What was corrected" in late
    assert "No other statement by the same claimant" in figures["closure"]


def test_a_search_finds_it_by_its_number(figures: Mapping[str, str]) -> None:
    assert 'data-aliases="1,250 1250 1.25k 1.25 thousand"' in figures["council-cellars"]
    assert (
        'data-title="1,250 cellars: Cellars flooded, by the council"' in figures["council-cellars"]
    )
    found = figures["ferryman-houses"].split('data-aliases="')[1].split('"')[0].split()
    assert {"300", "1,500", "1500", "1.5k", "800"} <= set(found)


def test_where_it_is_used(figures: Mapping[str, str]) -> None:
    page = figures["council-cellars"]
    used = page.split("## Where it is used")[1].split("## Cite this")[0]
    assert "Figure: Houses flooded, by the council" in used
    assert "Section: How far it reached" in used
    assert '<a href="../council-buildings/">Figure: Houses and cellars flooded</a>' in used
