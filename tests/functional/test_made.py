"""The large site that benchmarks check holds no error, or they would time the telling of it."""

from pathlib import Path

from bench.made import content
from generator.build import check
from generator.diagnostics.finding import Severity


def test_nothing_is_wrong_with_the_made_up_site(tmp_path: Path) -> None:
    content.write(tmp_path, figures=1_000)
    outcome = check(tmp_path, lambda _: None)
    assert len(outcome.derived.figures) == 1_000
    assert not [each for each in outcome.diagnostics if each.severity is not Severity.NOTE]
