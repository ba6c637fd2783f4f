"""What was found is given back as it was, and only of the state that it was found of."""

from pathlib import Path

import pytest

from generator.cache import findings, parts, store
from generator.cache.findings import Kept, packed, unpacked
from generator.cache.parts import Part
from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span

SPAN = Span("content/site.yml", 2, 3, 2, 9)
FOUND = (
    Diagnostic("bad-id", Severity.ERROR, Finding(SPAN, "no “id”\ud800", "mend", Fix(SPAN, "a"))),
    Diagnostic("bad-url", Severity.NOTE, Finding(SPAN, "no address")),
)
KEPT = Kept(FOUND, ("content/site.yml", "content/sources/tide.yml"))
PART = Part(
    own={"bad-id": [packed(FOUND[0])]},
    shared={"bad-url": [packed(FOUND[1])]},
    paths=["content/site.yml"],
    silent=["orphan-source"],
    joint=["unsourced-over-limit"],
    alone=False,
)


@pytest.mark.parametrize("diagnostic", FOUND, ids=lambda each: each.code)
def test_a_packed_diagnostic_is_the_same_unpacked(diagnostic: Diagnostic) -> None:
    assert unpacked(packed(diagnostic)) == diagnostic


def test_kept_and_given_back(tmp_path: Path) -> None:
    findings.keep(tmp_path, "key", KEPT)
    parts.keep(tmp_path, "tide", "key", PART)
    assert findings.recall(tmp_path, "key") == KEPT
    assert parts.recall(tmp_path, "tide", "key") == PART


def test_of_another_state_nothing_is_known(tmp_path: Path) -> None:
    findings.keep(tmp_path, "key", KEPT)
    parts.keep(tmp_path, "tide", "key", PART)
    assert findings.recall(tmp_path, "other") is None
    assert parts.recall(tmp_path, "tide", "other") is None
    assert parts.recall(tmp_path, "quay", "key") is None
    assert findings.recall(tmp_path / "elsewhere", "key") is None


@pytest.mark.parametrize("other", [None, [], {"key": 1}, ["key"], "key", 7])
def test_what_another_version_kept_is_not_used(tmp_path: Path, other: object) -> None:
    store.put(tmp_path, "check", other)
    store.put(tmp_path, "part-tide", ["another key", other])
    assert findings.recall(tmp_path, "key") is None
    assert parts.recall(tmp_path, "tide", "key") is None
