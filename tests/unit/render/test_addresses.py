"""Addresses of pages and the links between them."""

import posixpath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.render import addresses

FOLDERS = st.lists(st.sampled_from(["a", "b-c", "figures", "x1"]), max_size=4).map(
    lambda parts: "".join(f"{part}/" for part in parts)
)


def test_addresses() -> None:
    assert addresses.briefing("troops") == "troops/"
    assert addresses.section("troops", "toll") == "troops/toll/"
    assert addresses.figure("troops/killed") == "troops/figures/killed/"
    assert addresses.source("wire") == "sources/wire/"


@pytest.mark.parametrize(
    ("target", "page", "anchor", "link"),
    [
        ("", "", "", "./"),
        ("", "figures/", "", "../"),
        ("figures/", "", "", "figures/"),
        ("troops/toll/", "troops/", "", "toll/"),
        ("sources/wire/", "troops/figures/killed/", "", "../../../sources/wire/"),
        ("troops/toll/", "troops/toll/", "contest-x", "#contest-x"),
        ("troops/toll/", "troops/", "contest-x", "toll/#contest-x"),
    ],
)
def test_links(target: str, page: str, anchor: str, link: str) -> None:
    assert addresses.relative(target, page, anchor) == link


@given(FOLDERS, FOLDERS)
def test_a_link_leads_where_it_says(target: str, page: str) -> None:
    link = addresses.relative(target, page)
    assert posixpath.normpath(f"/{page}{link}") == posixpath.normpath(f"/{target}")
    assert link.endswith("/")
