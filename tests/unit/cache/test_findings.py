"""What was kept is given back whole or not at all."""

from pathlib import Path

import pytest

from generator.cache.findings import FOLDER, Kept, keep, recall
from generator.diagnostics.finding import Diagnostic, Finding, Fix, Severity
from generator.diagnostics.span import Span

SPAN = Span("content/site.yml", 2, 3, 2, 9)
KEPT = Kept(
    (
        Diagnostic(
            "bad-id", Severity.ERROR, Finding(SPAN, "no “id”\ud800", "mend", Fix(SPAN, "a"))
        ),
        Diagnostic("bad-url", Severity.NOTE, Finding(SPAN, "no address")),
    ),
    ("content/site.yml", "content/sources/tide.yml"),
    frozenset({"orphan-source"}),
    frozenset({"unsourced-over-limit"}),
    alone=False,
)
FILE = FOLDER / "check.json"


def test_kept_and_given_back(tmp_path: Path) -> None:
    keep(tmp_path, "check", "key", KEPT)
    assert recall(tmp_path, "check", "key") == KEPT
    assert sorted(path.name for path in (tmp_path / FOLDER).iterdir()) == [
        ".gitignore",
        "check.json",
    ]


def test_of_another_snapshot_nothing_is_known(tmp_path: Path) -> None:
    keep(tmp_path, "check", "key", KEPT)
    assert recall(tmp_path, "check", "other") is None
    assert recall(tmp_path, "check-quay", "key") is None
    assert recall(tmp_path / "elsewhere", "check", "key") is None


def test_file_with_any_byte_changed_is_not_used(tmp_path: Path) -> None:
    keep(tmp_path, "check", "key", KEPT)
    path = tmp_path / FILE
    whole = path.read_bytes()
    for i, byte in enumerate(whole):
        path.write_bytes(whole[:i] + bytes([byte ^ 0x81]) + whole[i + 1 :])
        assert recall(tmp_path, "check", "key") is None


@pytest.mark.parametrize("left", [0, 1, 64, 65, 100])
def test_file_cut_short_is_not_used(tmp_path: Path, left: int) -> None:
    keep(tmp_path, "check", "key", KEPT)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:left])
    assert recall(tmp_path, "check", "key") is None


def test_folder_that_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / FOLDER.parent).write_text("a file where the folder would be")
    keep(tmp_path, "check", "key", KEPT)
    assert recall(tmp_path, "check", "key") is None
