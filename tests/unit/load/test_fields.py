"""What is said of a key comes from the model: its meaning, its words, its form."""

import pytest

from generator.load.fields import fields, form, meaning
from generator.model.base import Entry
from generator.model.contest import Contest
from generator.model.figure import Figure
from generator.model.source import Source

MEANINGS = [
    (Source, ["url"], "`unknown` if it is not known"),
    (Source, ["authors"], "The authors as the source names them, or `unknown`"),
    (Source, ["published"], "When a source was published, and how that is known"),
    (Source, ["archive", "date"], "`unknown` if it is not known"),
    (Source, ["seen", "how"], "How much of a source was read; one of full, excerpt, not-seen"),
    (Figure, ["metric"], "What is counted: an id of `vocabulary/metrics.yml`"),
    (Figure, ["evidence", 0, "locator"], "Where in the source: a heading, a page, or `unknown`"),
    (Figure, ["credibility", "grade"], "one of 1, 2, 3, 4, 5, 6"),
    (Figure, ["credibility", "why"], ""),
    (
        Contest,
        ["rests_on"],
        "The sources that its texts cite, entered a second time, each as often as they do",
    ),
]


@pytest.mark.parametrize(("model", "path", "expected"), MEANINGS)
def test_meaning(model: type[Entry], path: list[str | int], expected: str) -> None:
    *parents, name = path
    assert meaning(fields(model, parents)[str(name)]) == expected


@pytest.mark.parametrize(
    ("model", "path", "expected"),
    [
        (Source, ["published"], "{date: 3, basis: …}"),
        (Source, ["seen"], "{how: 3, on: …}"),
        (Figure, ["evidence", 0, "reads"], "{value: 3}"),
        (Figure, ["class"], "{key: 3}"),
    ],
)
def test_form(model: type[Entry], path: list[str | int], expected: str) -> None:
    assert form(model, path, "3") == expected


def test_what_is_known_where_there_is_no_mapping() -> None:
    assert fields(Contest, ["nothing", 0, "at", "all"]) == {}
