"""From a value as typed to a quantity in base units, and back to one that can be told."""

from fractions import Fraction
from pathlib import Path

import pytest

from generator.derive.values import quantity, scale, told, typed
from generator.model.figure import Figure
from generator.model.quantity import Quantity, Stated
from generator.model.site import Site
from generator.text.bounds import Bound
from generator.text.dates import Date, parse
from tests.support.content import figures, read


def made(root: Path, keys: str, metric: str = "stalls") -> tuple[Site, Figure]:
    site = read(root, figures({"x": keys}, metric=metric))
    assert site.problems == ()
    return site, site.briefings["market"].figures["x"]


F = Fraction


@pytest.mark.parametrize(
    ("keys", "stated"),
    [
        ("value: 3", Stated(F(3), F(3))),
        ("value: 1/3, bound: about", Stated(F(1, 3), F(1, 3), None, Bound.ABOUT)),
        ("low: 3, high: 5", Stated(F(3), F(5))),
        ("low: 3, high: 5, best: 4", Stated(F(3), F(5), F(4))),
        ("low: 3", None),
        ("high: 3", None),
        ("derive: x", None),
        ("derive: x, value: 3", Stated(F(3), F(3))),
        ("note: A note.", None),
    ],
)
def test_typed(tmp_path: Path, keys: str, stated: Stated | None) -> None:
    assert typed(made(tmp_path, keys)[1]) == stated


def test_typed_date(tmp_path: Path) -> None:
    date = parse("2024-05")
    assert isinstance(date, Date)
    assert typed(made(tmp_path, "date: 2024-05", "opened")[1]) == Stated(date=date)
    found = typed(made(tmp_path, "date: 2024-05, words: last spring", "opened")[1])
    assert found == Stated(date=date, words="last spring")


@pytest.mark.parametrize(
    ("metric", "keys", "expected"),
    [
        ("stalls", "value: 3", Quantity(F(3), F(3), F(3))),
        ("stalls", "value: 3, bound: exact", Quantity(F(3), F(3), F(3))),
        ("stalls", "value: 3, bound: about", Quantity(F(3), F(3), F(3), approximate=True)),
        ("stalls", "value: 3, bound: at_least", Quantity(F(3), None)),
        ("stalls", "value: 3, bound: more_than", Quantity(F(3), None, low_open=True)),
        ("stalls", "value: 3, bound: at_most", Quantity(F(0), F(3))),
        ("stalls", "value: 3, bound: less_than", Quantity(F(0), F(3), high_open=True)),
        ("growth", "value: 3, bound: at_most", Quantity(None, F(3, 100))),
        ("growth", "value: 3, bound: less_than", Quantity(None, F(3, 100), high_open=True)),
        ("nowhere", "value: 3, bound: at_most", Quantity(None, F(3))),
        ("takings", "value: 3, bound: at_most", Quantity(F(0), F(3))),
        ("food-share", "value: 33.7", Quantity(F(337, 1000), F(337, 1000), F(337, 1000))),
        ("food-share", "low: 1, high: 4, best: 2", Quantity(F(1, 100), F(1, 25), F(1, 50))),
        ("stalls", "low: 3, high: 5", Quantity(F(3), F(5))),
        ("stalls", "low: 3, high: 5, bound: about", Quantity(F(3), F(5), approximate=True)),
        ("stalls", "low: 3, high: 3", Quantity(F(3), F(3), F(3))),
    ],
)
def test_quantity(tmp_path: Path, metric: str, keys: str, expected: Quantity) -> None:
    site, figure = made(tmp_path, keys, metric)
    stated = typed(figure)
    assert stated
    assert quantity(site, figure, stated) == expected


def test_a_date_is_no_quantity(tmp_path: Path) -> None:
    site, figure = made(tmp_path, "date: 2024", "opened")
    stated = typed(figure)
    assert stated
    assert quantity(site, figure, stated) is None


@pytest.mark.parametrize(
    ("result", "expected"),
    [
        (Quantity(F(3), F(3), F(3)), Stated(F(3), F(3))),
        (Quantity(F(3), F(3), F(3), approximate=True), Stated(F(3), F(3), None, Bound.ABOUT)),
        (Quantity(F(3), F(5), F(4)), Stated(F(3), F(5), F(4))),
        (Quantity(F(3), F(5)), Stated(F(3), F(5))),
        (Quantity(F(3), F(5), approximate=True), Stated(F(3), F(5), None, Bound.ABOUT)),
        (Quantity(F(3), None), Stated(F(3), F(3), None, Bound.AT_LEAST)),
        (Quantity(F(3), None, low_open=True), Stated(F(3), F(3), None, Bound.MORE_THAN)),
        (Quantity(None, F(3)), Stated(F(3), F(3), None, Bound.AT_MOST)),
        (Quantity(None, F(3), high_open=True), Stated(F(3), F(3), None, Bound.LESS_THAN)),
    ],
)
def test_told(result: Quantity, expected: Stated) -> None:
    assert told(result, F(1)) == expected


def test_told_in_the_unit_of_the_metric() -> None:
    assert told(Quantity(F(1, 3), F(1, 2), F(2, 5)), F(1, 100)) == Stated(F(100, 3), F(50), F(40))


def test_scale(tmp_path: Path) -> None:
    site, _ = made(tmp_path, "value: 1")
    assert scale(site, "food-share") == F(1, 100)
    assert scale(site, "stalls") == 1
