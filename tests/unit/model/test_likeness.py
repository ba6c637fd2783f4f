"""Which figures tell of one thing: what a claim says, of what, by whom and as of when."""

from collections.abc import Mapping
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.derive.derive import derive
from generator.model.likeness import Claim, alike, claims, differ, within
from generator.model.site import Site
from tests.support.content import PLACES, figures, read

ROUND = (
    "- id: ring\n  label: Ring\n  within: ring-two\n- id: ring-two\n  label: R\n  within: ring\n"
)


def claimed(root: Path, lines: Mapping[str, str]) -> tuple[Site, Mapping[str, Claim]]:
    """Give the claims of these figures, each by its short id."""
    site = read(root, {**figures(lines), "vocabulary/places.yml": PLACES + ROUND})
    assert site.problems == ()
    found = claims(derive(site))
    return site, {claim.name.removeprefix("market/"): claim for claim in found}


def test_what_has_no_value_or_was_withdrawn_is_no_claim(tmp_path: Path) -> None:
    lines = {
        "plain": "value: 1, claimed_by: warden",
        "doubted": "value: 1, standing: doubted, why: x",
        "gone": "value: 1, standing: withdrawn, why: x",
        "broken": "derive: plain + nobody",
    }
    assert list(claimed(tmp_path, lines)[1]) == ["plain", "doubted"]


def test_a_calculation_has_the_claimant_and_date_of_all_its_inputs(tmp_path: Path) -> None:
    lines = {
        "one": "value: 1, claimed_by: warden, as_of: 2024-05",
        "two": "value: 2, claimed_by: warden, as_of: 2024-05",
        "other": "value: 3, claimed_by: traders, as_of: 2024-06",
        "same": "derive: one + two",
        "of-same": "derive: same + one + same",
        "mixed": "derive: same + other",
        "own-date": "derive: same + other, as_of: 2024-07",
    }
    found = claimed(tmp_path, lines)[1]
    told = {name: (claim.claimant, claim.date and claim.date.text) for name, claim in found.items()}
    assert told["one"] == told["same"] == told["of-same"] == ("warden", "2024-05")
    assert told["mixed"] == ("", None)
    assert told["own-date"] == ("", "2024-07")


def test_a_calculation_in_a_circle_has_neither(tmp_path: Path) -> None:
    site = read(tmp_path, figures({"a": "derive: b + a", "b": "derive: a + b"}))
    assert list(claims(derive(site))) == []


def test_the_day_on_which_it_was_said_stands_for_a_date_that_is_not_known(tmp_path: Path) -> None:
    lines = {
        "as-of": "value: 1, as_of: 2024-05, said: 2024-06",
        "said": "value: 1, said: 2024-06",
        "unknown": "value: 1, as_of: unknown, said: 2024-06",
        "neither": "value: 1, said: unknown",
    }
    found = claimed(tmp_path, lines)[1]
    assert [claim.date and claim.date.text for claim in found.values()] == [
        "2024-05",
        "2024-06",
        "2024-06",
        None,
    ]


@pytest.mark.parametrize(
    ("typed", "told", "key"),
    [
        ("value: 2700", "2,700", "2700"),
        ("value: 2700, bound: at_least", "at least 2,700", "2700"),
        ("low: 1, high: 3, bound: about", "about 1 to 3", "1"),
        ("date: 2024-05-04", "4 May 2024", "2024-05-04"),
    ],
)
def test_what_a_claim_says_and_where(tmp_path: Path, typed: str, told: str, key: str) -> None:
    claim = claimed(tmp_path, {"one": typed})[1]["one"]
    assert claim.told == told
    assert claim.spot.node.value == key


def test_where_a_calculation_says_it(tmp_path: Path) -> None:
    found = claimed(tmp_path, {"one": "value: 1", "two": "derive: one + one"})[1]
    assert found["two"].spot.node.value == "one + one"


def test_one_subject(tmp_path: Path) -> None:
    lines = {
        "none": "value: 1",
        "food": "value: 1, subject: Food  stalls",
        "same": "value: 1, subject: food stalls",
        "class": "value: 1, subject: food stalls, class: {size: small}",
    }
    found = claimed(tmp_path, lines)[1]
    assert found["food"].subject == found["same"].subject
    assert len({claim.subject for claim in found.values()}) == 3


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("value: 1", "value: 2", True),
        ("value: 1", "value: 1", False),
        ("value: 1", "value: 1, bound: exact", False),
        ("value: 1", "value: 1, bound: about", True),
        ("low: 1, high: 2", "low: 1, high: 3", True),
        ("date: 2024-05", "date: 2024-05-01/2024-05-31", False),
        ("date: 2024-05", "date: 2024-06", True),
    ],
)
def test_claims_that_differ(tmp_path: Path, one: str, other: str, *, are: bool) -> None:
    found = claimed(tmp_path, {"one": one, "other": other})[1]
    assert differ(found["one"], found["other"]) == are
    assert differ(found["other"], found["one"]) == are


@pytest.mark.parametrize(
    ("one", "other", "are"),
    [
        ("", "", True),
        ("count: total_to_date", "", True),
        ("count: total_to_date", "count: at_date", True),
        ("count: planned", "", False),
        ("count: planned", "count: total_to_date", False),
        ("count: planned", "count: planned", True),
        ("count: limit", "count: planned", False),
        ("count: in_period, covers: 2024", "count: total_to_date", False),
        ("count: in_period, covers: 2024", "count: in_period, covers: 2024", True),
        ("count: in_period, covers: 2024", "count: in_period, covers: 2023", False),
        ("covers: 2024", "covers: 2023", False),
        ("covers: 2024", "", True),
        ("place: square", "", True),
        ("place: square", "place: county", True),
        ("place: square", "place: ring", False),
        ("or_else: other", "", False),
        ("share_of: other", "", False),
        ("part_of: other", "", False),
        ("part_of: total", "part_of: market/total", False),
        ("part_of: total", "", True),
    ],
)
def test_claims_of_one_thing(tmp_path: Path, one: str, other: str, *, are: bool) -> None:
    lines = {
        "one": f"value: 1, {one}",
        "other": f"value: 2, {other}",
        "total": "value: 3",
    }
    site, found = claimed(tmp_path, lines)
    assert alike(site, found["one"], found["other"]) == are
    assert alike(site, found["other"], found["one"]) == are


def test_what_is_added_up_is_not_of_one_thing(tmp_path: Path) -> None:
    lines = {
        "one": "value: 1",
        "two": "value: 2",
        "sum": "derive: one + two",
        "less": "derive: one - other",
        "other": "value: 1",
    }
    site, found = claimed(tmp_path, lines)
    assert found["one"].totals == {"market/sum", "market/less"}
    assert not alike(site, found["one"], found["two"])
    assert not alike(site, found["one"], found["sum"])
    assert alike(site, found["one"], found["other"])


def test_claims_about_different_events(tmp_path: Path) -> None:
    lines = {"one": "value: 1, concerns: fair", "two": "value: 1, concerns: market/fair"}
    lines |= {"three": "value: 1, concerns: flood", "four": "value: 1"}
    events = "".join(f"- {{id: {name}, date: 2024, text: It was.}}\n" for name in ("fair", "flood"))
    site = read(tmp_path, {**figures(lines), "briefings/market/events.yml": events})
    found = {claim.name.removeprefix("market/"): claim for claim in claims(derive(site))}
    assert [claim.concerns for claim in found.values()] == [
        "market/fair",
        "market/fair",
        "market/flood",
        None,
    ]
    assert alike(site, found["one"], found["two"])
    assert not alike(site, found["one"], found["three"])
    assert alike(site, found["one"], found["four"])


@pytest.mark.parametrize(
    ("inner", "outer", "lies"),
    [
        ("square", "square", True),
        ("square", "county", True),
        ("county", "square", False),
        ("nowhere", "nowhere", True),
        ("nowhere", "county", False),
        ("ring", "ring-two", True),
        ("ring", "county", False),
    ],
)
def test_places_within_places(tmp_path: Path, inner: str, outer: str, *, lies: bool) -> None:
    site, _ = claimed(tmp_path, {"one": "value: 1"})
    assert within(site, inner, outer) == lies


KEYS = st.sampled_from(
    [
        "",
        "place: square",
        "count: planned",
        "count: total_to_date",
        "covers: 2024",
        "or_else: other",
    ]
)


@given(one=KEYS, other=KEYS)
def test_neither_claim_comes_first(
    tmp_path_factory: pytest.TempPathFactory, one: str, other: str
) -> None:
    lines = {"one": f"value: 1, {one}", "other": f"value: 2, {other}"}
    site, found = claimed(tmp_path_factory.mktemp("site"), lines)
    pair = found["one"], found["other"]
    assert alike(site, *pair) == alike(site, *pair[::-1])
