"""Every reference of an entry, wherever in it."""

from pathlib import Path

from generator.load.site import load
from generator.model.references import references
from tests.unit.checks.conftest import SITE


def test_references_of_a_figure() -> None:
    """With the key that leads to each, and the kinds that it may be of."""
    figure = load(SITE).briefings["strike"].figures["north-quay"]
    assert list(references(figure)) == [
        (("metric",), ("metric",), "on-strike"),
        (("claimed_by",), ("actor",), "union"),
        (("evidence", 0, "source"), ("source",), "gazette"),
    ]


def test_reference_of_several_kinds(tmp_path: Path) -> None:
    """A list in a list of parts, of kinds that share a namespace."""
    section = tmp_path / "content/briefings/strike/sections/quays.yml"
    section.parent.mkdir(parents=True)
    section.write_text(
        "title: T\nsummary: S.\njudgements:\n"
        "  - {text: T., likelihood: likely, confidence: low, confidence_because: B.,"
        " basis: [one, two]}\n"
    )
    overview = section.parent.parent / "briefing.yml"
    overview.write_text((SITE / "content/briefings/strike/briefing.yml").read_text())
    found = load(tmp_path).briefings["strike"].sections["quays"]
    kinds = ("figure", "contest", "source")
    assert list(references(found)) == [
        (("judgements", 0, "basis", 0), kinds, "one"),
        (("judgements", 0, "basis", 1), kinds, "two"),
    ]
