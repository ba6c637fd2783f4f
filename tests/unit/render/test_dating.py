"""As of when a figure holds."""

import pytest

from generator.render.content import Content
from generator.render.dating import as_of, first_day, happened
from tests.unit.render.conftest import Remake

FIGURES = "briefings/marrow-flood/figures.yml"


def test_a_calculation_has_the_date_of_its_inputs(content: Content) -> None:
    found = as_of(content, content.derived.figures["marrow-flood/council-buildings"])
    assert (found.words, found.inferred) == ("20 April 2024", True)
    assert found.why
    assert found.why.raw == 'It says "the end of that week".'


def test_a_date_of_its_own_comes_first(content: Content) -> None:
    found = as_of(content, content.derived.figures["marrow-flood/damage"])
    assert (found.words, found.inferred, found.why) == ("2 May 2024", False, None)


def test_a_date_that_is_not_known_is_not_inferred(content: Content) -> None:
    found = as_of(content, content.derived.figures["marrow-flood/residents-houses"])
    assert (found.words, found.inferred) == ("not known", False)
    assert found.why


def test_no_date_at_all(content: Content) -> None:
    found = as_of(content, content.derived.figures["marrow-flood/ferryman-houses"])
    assert (found.words, found.inferred, found.why) == ("not known", False, None)


def test_an_event_is_as_precise_as_it_is_dated(content: Content) -> None:
    events = content.site.briefings["marrow-flood"].events
    assert {name: happened(content, event, "marrow-flood") for name, event in events.items()} == {
        "bridge-opened": "about 5 May 2024",
        "crest": "14 April 2024",
        "crest-in-the-paper": "13 April 2024",
        "dyke": "until 1987",
        "count": "April 2024",
        "levy": "2023, uncertain",
        "rain": "8 to 12 April 2024",
    }


def test_inputs_of_several_dates(content: Content, remake: Remake) -> None:
    long_id = "marrow-flood/buildings-less-residents"
    assert as_of(content, content.derived.figures[long_id]).words == "dates differ"
    changed = remake((FIGURES, "  as_of: {date: unknown, why: The letter carries no date.}\n", ""))
    assert as_of(changed, changed.derived.figures[long_id]).words == "not known"


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("damage", "2024-05-02"),
        ("insured", "2024-01-01"),
        ("crest-council", "2024-04-14"),
        ("council-buildings", "2024-04-20"),
        ("residents-houses", ""),
        ("ferryman-houses", ""),
    ],
)
def test_the_first_day(name: str, day: str, content: Content) -> None:
    assert first_day(content, content.derived.figures[f"marrow-flood/{name}"]) == day


def test_an_open_start_counts_from_its_end(remake: Remake) -> None:
    changed = remake((FIGURES, "as_of: 2024-05-02", "as_of: ../2024-05-02"))
    assert first_day(changed, changed.derived.figures["marrow-flood/damage"]) == "2024-05-02"
