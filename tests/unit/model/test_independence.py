"""Sources that have one text count as one, however many copies lie between."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from generator.model.evidence import Evidence, Stance
from generator.model.independence import carried, copied, origin, origins
from generator.model.site import Site
from tests.support.content import SOURCE, read

# Whose text each source repeats, "" for none.
CARRIES: Mapping[str, str] = {
    "own": "",
    "copy": "own",
    "copy-of-copy": "copy",
    "wire": "warden",
    "wire-copy": "wire",
    "round-c": "round-a",
    "round-a": "round-b",
    "round-b": "round-c",
    "into-round": "round-c",
    "itself": "itself",
    "dangling": "nowhere",
}


@pytest.fixture
def site(tmp_path: Path) -> Site:
    files = {
        f"sources/{name}.yml": SOURCE + (f"carries: {other}\n" if other else "")
        for name, other in CARRIES.items()
    }
    return read(tmp_path, files)


def evidence(*sources: str, stance: Stance = Stance.SUPPORTS) -> list[Evidence]:
    return [Evidence(source=name, locator="unknown", stance=stance) for name in sources]


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("paper", "paper"),
        ("own", "own"),
        ("copy", "own"),
        ("copy-of-copy", "own"),
        ("wire", "warden"),
        ("wire-copy", "warden"),
        ("round-a", "round-a"),
        ("round-b", "round-a"),
        ("round-c", "round-a"),
        ("into-round", "round-a"),
        ("itself", "itself"),
        ("dangling", "nowhere"),
        ("nowhere", "nowhere"),
    ],
)
def test_whose_text_a_source_has(site: Site, source: str, first: str) -> None:
    assert carried(site, source) == origin(site, source) == first


@pytest.mark.parametrize(
    ("source", "first"),
    [
        ("own", "own"),
        ("copy-of-copy", "own"),
        ("wire", "wire"),
        ("wire-copy", "wire"),
        ("round-c", "round-a"),
        ("into-round", "round-a"),
        ("itself", "itself"),
        ("dangling", "dangling"),
        ("nowhere", "nowhere"),
    ],
)
def test_which_source_it_is_a_copy_of(site: Site, source: str, first: str) -> None:
    """An agency sends out many texts: that two carry it does not make them one."""
    assert copied(site, source) == first


@pytest.mark.parametrize("publisher", ["The Market Warden", "warden", "Warden"])
def test_what_an_actor_publishes_is_its_own(tmp_path: Path, publisher: str) -> None:
    own = SOURCE.replace("The Paper", publisher)
    site = read(tmp_path, {"sources/own.yml": own, "sources/copy.yml": own + "carries: own\n"})
    assert carried(site, "copy") == "own"
    assert origin(site, "copy") == origin(site, "own") == "warden"
    assert origin(site, "paper") == "paper"


def test_a_publisher_that_is_not_known(tmp_path: Path) -> None:
    site = read(tmp_path, {"sources/x.yml": SOURCE.replace("The Paper", "unknown")})
    assert origin(site, "x") == "x"


def test_distinct_origins_of_evidence(site: Site) -> None:
    same = evidence("own", "copy", "copy-of-copy")
    assert origins(site, same) == {"own"}
    assert origins(site, [*same, *evidence("wire", "wire-copy", "paper")]) == {
        "own",
        "warden",
        "paper",
    }
    assert origins(site, []) == frozenset()


def test_origins_by_what_they_do_to_the_figure(site: Site) -> None:
    pieces = [
        *evidence("copy"),
        *evidence("wire", stance=Stance.DISPUTES),
        *evidence("paper", stance=Stance.MISREPORTS),
    ]
    assert origins(site, pieces, Stance.SUPPORTS) == {"own"}
    assert origins(site, pieces, Stance.DISPUTES, Stance.MISREPORTS) == {"warden", "paper"}
