"""Which file holds what, by its path alone."""

import pytest

from generator.load.kinds import BESIDE_SOURCES, held_by


@pytest.mark.parametrize(
    ("path", "entry", "slug", "name"),
    [
        ("site.yml", "site", "", ""),
        ("vocabulary/metrics.yml", "metric", "", ""),
        ("vocabulary/units.yml", "unit", "", ""),
        ("vocabulary/places.yml", "place", "", ""),
        ("vocabulary/actors.yml", "actor", "", ""),
        ("sources/the-paper.yml", "source", "", "the-paper"),
        ("sources/The Paper.yml", "source", "", "The Paper"),
        ("briefings/market/briefing.yml", "briefing", "market", "market"),
        ("briefings/market/figures.yml", "figure", "market", ""),
        ("briefings/market/contests.yml", "contest", "market", ""),
        ("briefings/market/corrections.yml", "correction", "market", ""),
        ("briefings/market/events.yml", "event", "market", ""),
        ("briefings/market/sections/size.yml", "section", "market", "size"),
    ],
)
def test_a_file_of_a_site(path: str, entry: str, slug: str, name: str) -> None:
    held = held_by(path)
    assert held
    assert (held.kind.entry, held.slug, held.id) == (entry, slug, name)


@pytest.mark.parametrize(
    "path",
    [
        "",
        "site.yaml",
        "Site.yml",
        "x/site.yml",
        "sites.yml",
        "vocabulary/more.yml",
        "vocabulary/x/metrics.yml",
        "sources/.yml",
        "sources/x/y.yml",
        "sources/x.seal",
        "briefings/figures.yml",
        "briefings/a/b/figures.yml",
        "briefings/a/sections.yml",
        "briefings/a/sections/b/c.yml",
    ],
)
def test_no_file_of_a_site(path: str) -> None:
    assert held_by(path) is None


def test_what_stands_beside_a_source() -> None:
    for path, matches in {
        "sources/a.seal": True,
        "sources/a.txt": True,
        "sources/a.yml": False,
        "sources/a.txt.gz": False,
        "sources/b/a.txt": False,
        "a.txt": False,
    }.items():
        assert bool(BESIDE_SOURCES.fullmatch(path)) is matches
