"""Which metric of a family the words of a text name."""

from pathlib import Path

import pytest

from generator.model.families import Misnomer, families, misnomer
from generator.model.site import Site
from tests.support.content import METRICS, read

AWAY = """\
- {id: sick, label: Sick, noun: sick, counts: One., kind: count, words: {en: [sick, ill]}}
- {id: striking, label: Out, noun: out, counts: One., kind: count, words: {en: [on strike]}}
- {id: nameless, label: Lost, noun: lost, counts: One., kind: count}
- id: away
  label: Away
  noun: away
  counts: One.
  kind: count
  parts: [sick, striking, nameless, nowhere]
  words: {en: [away], ko: [결근]}
"""


@pytest.fixture
def site(tmp_path: Path) -> Site:
    return read(tmp_path, {"vocabulary/metrics.yml": METRICS + AWAY})


def test_families_are_metrics_that_add_up(site: Site) -> None:
    known = families(site)
    assert sorted(known) == ["away", "nameless", "sick", "striking"]
    assert known["sick"] == {
        "away": {"away"}, "sick": {"sick", "ill"}, "striking": {"on strike"}, "nameless": set(),
    }  # fmt: skip


@pytest.mark.parametrize(
    ("metric", "text", "found"),
    [
        ("sick", "dockers On Strike", Misnomer(8, 17, "striking")),
        ("away", "the ill", Misnomer(4, 7, "sick")),
        ("sick", "away from work", Misnomer(0, 4, "away")),
        ("sick", "on strike or ill", None),
        ("away", "on strike or ill", None),
        ("sick", "willing", None),
        ("sick", "nothing of the kind", None),
        ("nameless", "the ill", None),
        ("stalls", "the ill", None),
    ],
)
def test_what_another_metric_is_named_by(
    site: Site, metric: str, text: str, found: Misnomer | None
) -> None:
    assert misnomer(site, families(site), text, [metric]) == found
