"""The register of figures."""

from generator.render.content import Content
from tests.unit.render.conftest import QUIET, PagesOf, Remake


def test_every_figure_has_a_row(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["figures/index.md"]
    for long_id in content.derived.figures:
        slug, name = long_id.split("/")
        assert f'href="../{slug}/figures/{name}/"' in page
    assert page.count("<tr data-id=") == len(content.derived.figures)


def test_it_offers_downloads(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["figures/index.md"]
    assert '<a href="#downloads">Download all of it</a>: CSV, JSON, SQLite, ' in page
    assert '<dt>CSV</dt> <dd><a href="data/figures.csv" download>figures.csv</a>, ' in page
    assert '<a href="data/all.sqlite" download>' in page
    assert "quoted words belong to the authors" in page


def test_it_is_not_what_a_search_finds(content: Content, pages_of: PagesOf) -> None:
    assert "indexed: false" in pages_of(content)["figures/index.md"]


def test_a_briefing_without_figures_says_so(pages_of: PagesOf, remake: Remake) -> None:
    page = pages_of(remake(added=QUIET))["figures/index.md"]
    assert "This briefing states no figures." in page.split("## A quiet river")[1]


def test_a_row_says_what_it_is_filtered_and_sorted_by(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["figures/index.md"]
    for row in (
        'data-metric="houses flooded" data-claimant="The River Council" data-check="Matched"',
        'data-check="Matched" data-standing="" data-since="2024-04-20" data-size="340.0"',
        'data-check="Cited" data-standing="Withdrawn" data-since="2024-01-01" data-size="0.337"',
        'data-standing="Doubted" data-since="2024-04-13" data-size=""',
    ):
        assert row in page


def test_only_what_some_row_has_can_be_chosen(content: Content, pages_of: PagesOf) -> None:
    page = pages_of(content)["figures/index.md"]
    assert page.count("<option>houses flooded</option>") == 1
    assert page.count("<option>2024</option>") == 2
    assert "<option>Current</option>" not in page
    assert "<option>Unsourced</option>" in page
