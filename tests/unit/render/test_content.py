"""What things are called, and where they are laid out."""

from generator.render.content import Content
from tests.unit.render.conftest import Remake


def test_sources_are_named_by_what_is_known_of_them(content: Content) -> None:
    labels = content.source_labels
    assert labels["council-report"] == "River Council, 2 May 2024"
    assert labels["valley-wire-copy"] == "Water over the lower bank"
    assert labels["lower-bank-letter"] == "Document, publisher and date not known"
    assert labels["tide-tables"] == "Data set, publisher not known, 2023"
    assert labels["ferry-gazette-letters"] == "Ferry Gazette, date not known"


def test_no_two_sources_have_one_name(content: Content) -> None:
    labels = content.source_labels
    assert len(set(labels.values())) == len(labels)
    assert labels["ferry-gazette"] == "Ferry Gazette, 20 April 2024, on “houses flooded” (2)"


def test_a_subject_sets_sources_apart_where_it_can(remake: Remake) -> None:
    changed = remake(
        (
            "briefings/marrow-flood/figures.yml",
            "{source: ferry-gazette-late, locator: unknown, reads: {low: 300",
            "{source: ferry-gazette-letters, locator: unknown, reads: {low: 300",
        ),
        (
            "briefings/marrow-flood/figures.yml",
            "{source: ferry-gazette-late, locator: unknown, reads: {value: 430",
            "{source: ferry-gazette-letters, locator: unknown, reads: {value: 430",
        ),
    )
    labels = changed.source_labels
    assert labels["ferry-gazette"] == "Ferry Gazette, 20 April 2024, on “houses flooded”"
    assert labels["ferry-gazette-late"] == "Ferry Gazette, 20 April 2024"


def test_a_contest_is_laid_out_in_a_section_first(content: Content) -> None:
    assert content.contest_pages == {
        "marrow-flood/how-many-houses": "marrow-flood/reach/",
        "marrow-flood/paper-and-letter": "marrow-flood/reach/",
        "marrow-flood/which-day": "marrow-flood/",
    }
