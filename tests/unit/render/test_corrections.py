"""Corrections in the words that readers see."""

from typing import get_args

import pytest

from generator.model.correction import Target
from generator.render import words
from generator.render.content import Content
from generator.render.corrections import corrections
from generator.render.sheet import Parts, Sheet
from generator.render.views import Link
from tests.unit.render.conftest import QUIET, Remake

CORRECTIONS = "briefings/marrow-flood/corrections.yml"


@pytest.fixture
def sheet(content: Content, parts: Parts) -> Sheet:
    """Begin the page of corrections."""
    return Sheet(content, parts, "corrections/")


def test_every_field_that_can_be_corrected_has_words() -> None:
    assert tuple(words.FIELDS) == get_args(Target.model_fields["field"].annotation)


def test_the_newest_comes_first_and_of_one_day_the_later_in_the_file(sheet: Sheet) -> None:
    found = list(corrections(sheet))
    assert [(each.date, each.field, each.was, each.now) for each in found] == [
        ("20 May 2024", "Word beside the number", "nothing", "about"),
        ("10 May 2024", "Whether it stands", "It stands", "Earlier statement"),
        ("10 May 2024", "Value", "3,400", "340"),
    ]
    assert [each.kind for each in found] == ["Clarification", "Correction", "Correction"]
    assert found[0].figure == Link(
        "Houses flooded, by the council", "../marrow-flood/figures/council-houses/"
    )
    assert found[0].reason == "The council's own word &amp; no less."
    assert (
        '<a class="figure" data-evidence href="../marrow-flood/figures/council-houses/">'
        in found[2].reason
    )


def test_those_of_one_figure(sheet: Sheet) -> None:
    assert [each.field for each in corrections(sheet, "marrow-flood/damage")] == [
        "Whether it stands"
    ]
    assert list(corrections(sheet, "marrow-flood/rise")) == []


TOLD = {
    "as_of: 2024-04": "April 2024",
    "as_of: last spring": "last spring",
    "said: unknown": "unknown",
    "value: some": "some",
    "claimed_by: council": "the River Council",
    "claimed_by: nobody": "nobody",
    "metric: houses": "houses flooded",
    "place: marrow-ferry": "Marrow Ferry",
    "count: at_date": "count on a date",
    "label: Houses {x} wet": "Houses {x} wet",
    "high: none": "nothing",
}


@pytest.mark.parametrize(("typed", "told"), TOLD.items())
def test_what_it_said_is_told_as_its_page_would(
    remake: Remake, parts: Parts, typed: str, told: str
) -> None:
    field, _, was = typed.partition(": ")
    changes = (("field: value", f"field: {field}"), ("was: 3400", f'was: "{was}"'))
    changed = remake(*((CORRECTIONS, old, new) for old, new in changes))
    *_, found = corrections(Sheet(changed, parts, "corrections/"))
    assert found.was == told


def test_a_number_has_its_unit(remake: Remake, parts: Parts) -> None:
    changed = remake((CORRECTIONS, "council-houses, field: value", "insured, field: value"))
    *_, found = corrections(Sheet(changed, parts, "corrections/"))
    assert found.was == "3,400 percent"


def test_a_figure_of_another_briefing(remake: Remake, parts: Parts) -> None:
    """It is found from any briefing, and the newest is the newest of all."""
    later = (
        "- date: 2024-06-01\n"
        "  target: {figure: marrow-flood/rise, field: label}\n"
        "  kind: correction\n  was: a\n  now: Height of the water\n"
        "  reason: Beside {marrow-flood/rise}.\n"
    )
    changed = remake(added={**QUIET, "briefings/quiet/corrections.yml": later})
    sheet = Sheet(changed, parts, "corrections/")
    assert next(corrections(sheet)).figure.href == "../marrow-flood/figures/rise/"
    assert len(list(corrections(sheet, "marrow-flood/rise"))) == 1
