"""One piece of evidence as it stands on a page."""

import pytest

from generator.model.derived import FigureState
from generator.render import views
from generator.render.content import Content
from generator.render.exhibits import exhibit
from tests.unit.render.conftest import Open


@pytest.fixture
def exhibits(content: Content, open_sheet: Open) -> dict[str, list[views.Evidence]]:
    """Give all evidence of the made-up site, by figure."""

    def of(state: FigureState) -> list[views.Evidence]:
        pairs = zip(state.figure.evidence, state.verdicts, strict=True)
        return [exhibit(open_sheet(), state, *pair) for pair in pairs]

    return {name.split("/")[1]: of(state) for name, state in content.derived.figures.items()}


def test_a_quote(exhibits: dict[str, list[views.Evidence]]) -> None:
    found = exhibits["council-houses"][0]
    assert found.quote == "about 340 houses stood in water"
    assert (found.who, found.when) == ("the River Council", "By the end of that week")
    assert found.locator == "page 2"
    assert found.found == "Found in the source by a machine."
    assert found.grade == "Usually reliable publication"
    assert found.seen == "We read all of it on 1 June 2024."
    assert found.language == "en"
    assert found.reading == found.translation == found.stance == ""


def test_a_link_opens_the_source_at_the_quoted_words(
    exhibits: dict[str, list[views.Evidence]],
) -> None:
    found = exhibits["council-houses"][0]
    assert found.open_href == (
        "https://council.example/flood-report?page=2"
        "#:~:text=about%20340%20houses%20stood%20in%20water"
    )
    assert found.open_text == "Open the source at these words"


@pytest.mark.parametrize(
    ("figure", "index", "reading"),
    [
        (
            "council-houses",
            1,
            'It says about 340 houses, printed as “<bdi lang="en">some 340</bdi>”.',
        ),
        ("council-houses", 3, "It says 430 houses and cellars."),
        ("ferryman-houses", 0, "It says about 300 to 1,500 houses."),
        ("insured", 0, "It says 33.7 percent of the houses."),
        ("crest-gazette", 1, "It says 14 April 2024."),
    ],
)
def test_a_reading(
    exhibits: dict[str, list[views.Evidence]], figure: str, index: int, reading: str
) -> None:
    found = exhibits[figure][index]
    assert found.reading == reading
    assert found.quote == found.found == ""


def test_stances(exhibits: dict[str, list[views.Evidence]]) -> None:
    assert exhibits["council-houses"][3].stance == "Reports the claim otherwise"
    assert exhibits["crest-gazette"][1].stance == "Says otherwise"
    assert exhibits["crest-council"][1].stance == "For context"


def test_addresses_of_sources(exhibits: dict[str, list[views.Evidence]]) -> None:
    """A page without words to go to is opened at its top; one without an address not at all."""
    read = exhibits["crest-gazette"][0]
    assert (read.open_href, read.open_text) == ("https://gazette.example/flood", "Open the source")
    assert exhibits["insured"][0].open_href == "https://gazette.example/letters#top"
    assert exhibits["ferryman-houses"][0].open_href == ""


def test_the_archives_copy_is_opened_at_the_quoted_words(
    exhibits: dict[str, list[views.Evidence]],
) -> None:
    """It stands beside the source where the record has one, and nowhere else."""
    assert exhibits["council-houses"][0].archive_href == (
        "https://archive.example/council/flood-report"
        "#:~:text=about%20340%20houses%20stood%20in%20water"
    )
    assert exhibits["insured"][0].archive_href == ""
    assert exhibits["crest-gazette"][0].archive_href == ""


def test_a_quote_in_another_language(exhibits: dict[str, list[views.Evidence]]) -> None:
    found = exhibits["residents-houses"][0]
    assert found.language == "de"
    assert found.translation == "five hundred houses in the water"
    assert exhibits["council-houses"][2].language == ""
