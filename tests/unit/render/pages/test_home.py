"""The home page."""

from generator.render.content import Content
from tests.unit.render.conftest import PagesOf, Remake

OVERVIEW = "briefings/marrow-flood/briefing.yml"


def test_no_sides_number_stands_alone(content: Content, pages_of: PagesOf) -> None:
    home = pages_of(content)["index.md"]
    assert "300 to 1,500 houses and about 1,590 houses and cellars, depending on who counts" in home
    assert "14 April 2024 (doubted: 13 April 2024), depending on who says so" in home
    assert 'href="marrow-flood/reach/#contest-how-many-houses"' in home


def test_a_briefing_is_told_in_short(content: Content, pages_of: PagesOf) -> None:
    home = pages_of(content)["index.md"]
    assert "2 sections, 13 figures, 7 sources" in home
    assert "As of 3 June 2024" in home
    assert 'href="marrow-flood/figures/council-houses/"' in home
    assert '<a href="marrow-flood/after/">What came after</a>' in home


def test_a_site_without_briefings_says_so(pages_of: PagesOf, remake: Remake) -> None:
    pages = pages_of(remake(without=["briefings/*/*.yml", "briefings/*/*/*.yml"]))
    assert "No briefing has been published yet." in pages["index.md"]
    assert "No figures have been recorded yet." in pages["figures/index.md"]
    assert "Nothing on this site rests on it." in pages["sources/tide-tables/index.md"]


def test_key_contests_may_be_named_in_full(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake((OVERVIEW, "[how-many-houses, which-day]", "[marrow-flood/which-day]"))
    pages = pages_of(changed)
    assert 'href="marrow-flood/#contest-which-day"' in pages["index.md"]
    assert 'id="contest-which-day"' in pages["marrow-flood/index.md"]


def test_a_briefing_without_key_contests(pages_of: PagesOf, remake: Remake) -> None:
    changed = remake((OVERVIEW, "key_contests: [how-many-houses, which-day]\n", ""))
    assert "Where the numbers differ" not in pages_of(changed)["index.md"]
