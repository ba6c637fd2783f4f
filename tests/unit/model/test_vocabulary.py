"""The words that figures are told in: what each may be."""

from fractions import Fraction
from pathlib import Path

import pytest

from tests.support.content import ACTORS, UNITS, helps, read, told


@pytest.mark.parametrize("scale", ["1", "0.01", "1/3", "1000000"])
def test_scale(tmp_path: Path, scale: str) -> None:
    units = UNITS.replace("scale: 1/100", f"scale: {scale}")
    assert read(tmp_path, {"vocabulary/units.yml": units}).vocabulary.units["percent"].scale == (
        Fraction(scale)
    )


@pytest.mark.parametrize("scale", ["0", "-1", "0/5"])
def test_a_scale_that_no_unit_has(tmp_path: Path, scale: str) -> None:
    units = UNITS.replace("scale: 1/100", f"scale: {scale}")
    site = read(tmp_path, {"vocabulary/units.yml": units})
    expected = "vocabulary/units.yml:5:10: wrong-type: a unit cannot have this scale"
    assert told(site) == [expected]
    assert helps(site) == ["write a number above 0"]


def test_what_is_not_said_of_a_unit(tmp_path: Path) -> None:
    euro = read(tmp_path).vocabulary.units["euro"]
    assert euro.scale == 1
    assert (euro.currency, euro.year) == ("EUR", None)


def test_an_actor(tmp_path: Path) -> None:
    actors = read(tmp_path).vocabulary.actors
    assert actors["traders"].anonymous is True
    assert actors["warden"].anonymous is False
    assert actors["warden"].aliases == ("warden",)


def test_a_kind_of_actor_that_is_none(tmp_path: Path) -> None:
    site = read(tmp_path, {"vocabulary/actors.yml": ACTORS.replace("person", "persona")})
    assert helps(site) == ["did you mean `person`?"]
