"""Briefings that name one another are checked together, and others apart."""

from collections.abc import Mapping

import pytest

from generator.cache.clusters import Cluster, clusters
from generator.cache.snapshot import Snapshot

SHARED = {"content/site.yml": b"title: Tides", "content/sources/tide.yml": b"title: A table"}


def of(
    texts: Mapping[str, bytes], shared: Mapping[str, bytes] = SHARED, program: bytes = b"1"
) -> tuple[Cluster, ...]:
    """Give the clusters of a site with one file of each briefing."""
    own = {f"content/briefings/{slug}/briefing.yml": text for slug, text in texts.items()}
    return clusters(Snapshot({**own, **shared}, program))


@pytest.mark.parametrize(
    ("texts", "together"),
    [
        ({}, []),
        ({"a": b""}, [("a",)]),
        ({"a": b"tells {b/toll}", "b": b""}, [("a", "b")]),
        ({"a": b"", "b": b"[a/toll]"}, [("a", "b")]),
        ({"a": b"x", "b": b"- a/toll - b/toll"}, [("a", "b")]),
        (
            {"c": b"1+b/toll", "b": b"{a/toll}", "a": b"", "d": b"{d/toll}"},
            [("a", "b", "c"), ("d",)],
        ),
        ({"a": b"https://example.org/b/toll", "b": b"a / b"}, [("a",), ("b",)]),
        ({"a-b": b"", "b": b"of ba-b/toll", "ab": b"a.b/toll"}, [("a-b",), ("ab",), ("b",)]),
    ],
)
def test_which_belong_together(texts: Mapping[str, bytes], together: list[tuple[str, ...]]) -> None:
    assert sorted(each.slugs for each in of(texts)) == together


def test_what_all_share_names_a_briefing() -> None:
    shared = {**SHARED, "content/site.yml": b"about: {b/toll}"}
    assert [each.slugs for each in of({"a": b"", "b": b"", "c": b""}, shared)] == [("a", "b", "c")]


def test_what_a_key_depends_on() -> None:
    texts = {"a": b"one", "b": b"two"}
    first, second = of(texts)
    assert first.key != second.key
    assert (first.size, second.size) == (3, 3)
    changed = of({**texts, "a": b"once"})
    assert changed[0].key != first.key
    assert changed[1] == second
    for other in (of(texts, {}), of(texts, {**SHARED, "content/x": b""}), of(texts, program=b"2")):
        assert not {each.key for each in other} & {first.key, second.key}


def test_a_key_tells_files_apart() -> None:
    path = "content/briefings/a"
    keys = {
        clusters(Snapshot(files, b"1"))[0].key
        for files in (
            {f"{path}/b": b"c", f"{path}/d": b"e"},
            {f"{path}/b": b"c e", f"{path}/d": b""},
            {f"{path}/b c": b"", f"{path}/d": b"e"},
        )
    }
    assert len(keys) == 3
