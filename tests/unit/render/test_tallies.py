"""Tallies of how figures were checked."""

from generator.render.content import Content
from generator.render.tallies import legend, tallies


def test_legend_goes_from_strong_to_weak() -> None:
    assert [each.state for each in legend()] == ["matched", "calculated", "cited", "unsourced"]


def test_every_figure_is_counted_once(content: Content) -> None:
    found = tallies(content.derived.figures.values())
    assert [(each.check.word, each.words) for each in found] == [
        ("Matched", "6"),
        ("Calculated", "2"),
        ("Cited", "4"),
        ("Unsourced", "1"),
    ]
    assert [each.words for each in tallies([])] == ["0", "0", "0", "0"]
