"""What checks of calculations and citations make of content that cannot be read."""

from typing import Protocol

import pytest

from generator.diagnostics.finding import Diagnostic

FIGURES = "briefings/strike/figures.yml"
SECTION = "briefings/strike/sections/quays.yml"


class Find(Protocol):
    """See `conftest.py`."""

    def __call__(self, files: dict[str, str | bytes]) -> list[Diagnostic]:
        """Give what is found."""


def figure(name: str, metric: str = "on-strike", extra: str = "") -> str:
    """Give a figure of 300 that rests on a reading."""
    return (
        f"- id: {name}\n  label: It\n  metric: {metric}\n  value: 300\n  claimed_by: union\n{extra}"
        "  evidence:\n    - {source: radio, locator: unknown, reads: {value: 300}}\n"
    )


def total(derive: str, metric: str = "on-strike") -> str:
    """Give a calculated figure."""
    return f"- id: total\n  label: It\n  metric: {metric}\n  derive: {derive}\n  because: Tried.\n"


@pytest.mark.parametrize("derive", ["one + nobody", "one + ", "one + total"])
def test_calculation_that_has_no_result(find: Find, derive: str) -> None:
    """Its own defect is reported, not what would follow from it."""
    found = find({FIGURES: figure("one") + total(derive)})
    codes = {diagnostic.code for diagnostic in found}
    assert len(codes) == 1
    assert codes <= {"unknown-reference", "derivation-mismatch", "derivation-cycle"}


def test_calculation_of_one_that_cannot_be_read(find: Find) -> None:
    """It is reported where it stands, once."""
    middle = total("one + nobody").replace("id: total", "id: middle")
    found = find({FIGURES: figure("one") + middle + total("one + middle")})
    assert [diagnostic.code for diagnostic in found] == ["unknown-reference"]


@pytest.mark.parametrize("metrics", [("porters", "on-strike"), ("on-strike", "porters")])
def test_metric_that_is_not_known(find: Find, metrics: tuple[str, str]) -> None:
    """Nothing is said of its unit."""
    inner, outer = metrics
    found = find({FIGURES: figure("one", inner) + total("one + one", outer)})
    assert {diagnostic.code for diagnostic in found} == {"unknown-reference"}


def test_part_of_a_figure_that_is_not_known(find: Find) -> None:
    """Its own defect is reported."""
    figures = figure("one", extra="  part_of: nobody\n") + figure("two") + total("one + two")
    assert {diagnostic.code for diagnostic in find({FIGURES: figures})} == {"unknown-reference"}


def test_sentence_with_a_figure_that_is_not_known(find: Find) -> None:
    """Nothing is said of its citation."""
    section = "title: T\nsummary: Of {one} and {nobody} [@notice].\n"
    found = find({FIGURES: figure("one"), SECTION: section})
    assert {diagnostic.code for diagnostic in found} == {"unknown-placeholder"}
