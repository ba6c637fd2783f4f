"""What checks of calculations, citations and dates make of content that cannot be read."""

import pytest

from tests.unit.checks.conftest import Find

FIGURES = "briefings/strike/figures.yml"
SECTION = "briefings/strike/sections/quays.yml"


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


def test_date_of_a_figure_whose_source_is_not_known(find: Find) -> None:
    """Nothing is said of when it was published."""
    text = figure("one", extra="  as_of: 2031-03-07\n").replace("radio", "nobody")
    assert {diagnostic.code for diagnostic in find({FIGURES: text})} == {"unknown-reference"}


@pytest.mark.parametrize("derive", ["one + nobody", "2 * 3"])
def test_typed_value_of_a_calculation_that_has_no_result(find: Find, derive: str) -> None:
    """Nothing is said of its digits."""
    text = total(derive).replace("  because", "  value: 6.25\n  because")
    codes = {diagnostic.code for diagnostic in find({FIGURES: figure("one") + text})}
    assert codes
    assert "false-precision" not in codes


def test_parts_in_a_circle(find: Find) -> None:
    """They are followed once."""
    figures = figure("one", extra="  part_of: two\n") + figure("two", extra="  part_of: one\n")
    found = find({FIGURES: figures + figure("three") + total("one + three")})
    assert {diagnostic.code for diagnostic in found} == {"unknown-reference"}


def test_source_that_carries_itself(find: Find) -> None:
    """It is followed once."""
    source = """\
kind: broadcast
title: unknown
authors: unknown
publisher: Selby Radio
url: unknown
language: en
licence: unknown
published: {date: 2031-03-05, basis: text}
carries: ring
seen: {how: excerpt, on: 2031-03-06}
reliability: {grade: unknown, why: It names nobody.}
"""
    section = "title: T\nsummary: Of {one} [@ring] [@radio].\n"
    found = find({FIGURES: figure("one"), SECTION: section, "sources/ring.yml": source})
    assert {diagnostic.code for diagnostic in found} == {"circular-sourcing"}
