"""On how many independent sources a figure rests."""

import shutil
from pathlib import Path

import pytest

from generator.derive.derive import derive
from generator.load.site import load
from generator.model.backing import backing
from tests.unit.checks.conftest import SITE


def figure(name: str, *sources: str, derive: str = "") -> str:
    """Give a figure with readings of sources, or a calculated one."""
    value = f"derive: {derive}" if derive else "value: 300\n  claimed_by: union"
    readings = "".join(
        f"    - {{source: {source}, locator: unknown, reads: {{value: 300}}}}\n"
        for source in sources
    )
    evidence = f"  evidence:\n{readings}" if readings else ""
    return f"- id: {name}\n  label: It\n  metric: on-strike\n  {value}\n{evidence}"


FIGURES = "".join(
    (
        figure("one", "radio"),
        figure("two", "radio", "gazette"),
        figure("none"),
        figure("sum", derive="one + two"),
        figure("sum-of-sum", derive="sum + sum"),
        figure("of-none", derive="two + none"),
        figure("stated", "gazette", "radio", derive="one * 1"),
        figure("lost", derive="nobody * 2"),
        figure("ring", derive="ring + 1"),
    )
)


@pytest.mark.parametrize(
    ("name", "weakest", "sources"),
    [
        ("one", "one", {"radio"}),
        ("two", "two", {"radio", "gazette"}),
        ("none", "none", set()),
        ("sum", "one", {"radio"}),
        ("sum-of-sum", "one", {"radio"}),
        ("of-none", "of-none", set()),
        ("stated", "stated", {"radio", "gazette"}),
        ("lost", "lost", set()),
        ("ring", "ring", set()),
        ("nobody", "nobody", set()),
    ],
)
def test_what_a_figure_rests_on(tmp_path: Path, name: str, weakest: str, sources: set[str]) -> None:
    """A calculation on its weakest input, unless more sources state its result."""
    shutil.copytree(SITE / "content", tmp_path / "content")
    (tmp_path / "content/briefings/strike/figures.yml").write_text(FIGURES)
    site = load(tmp_path)
    found = backing(site, derive(site), f"strike/{name}")
    assert found == (f"strike/{weakest}", frozenset(sources))
