"""What was proved is known again, but only to the program that proved it."""

from pathlib import Path

import pytest

from generator.cache import proofs, store

PROVED = {"a1": frozenset({"two quays", "a tide"}), "b2": frozenset[str]()}

PROVED_AS_KEPT = {"a1": ["a tide", "two quays"], "b2": []}


def test_kept_and_given_back(tmp_path: Path) -> None:
    proofs.keep(tmp_path, b"1", PROVED, {})
    assert proofs.recall(tmp_path, b"1") == PROVED_AS_KEPT


def test_what_is_kept_already_is_not_written_again(tmp_path: Path) -> None:
    proofs.keep(tmp_path, b"1", PROVED, {"b2": [], "a1": ["a tide", "two quays"]})
    assert proofs.recall(tmp_path, b"1") == {}
    proofs.keep(tmp_path, b"1", PROVED, {"a1": ["a tide"], "b2": []})
    assert proofs.recall(tmp_path, b"1") == PROVED_AS_KEPT
    proofs.keep(tmp_path, b"1", {}, PROVED)
    assert proofs.recall(tmp_path, b"1") == {}


def test_another_program_knows_nothing(tmp_path: Path) -> None:
    proofs.keep(tmp_path, b"1", PROVED, {})
    assert proofs.recall(tmp_path, b"2") == {}


@pytest.mark.parametrize("other", [None, [], {"31": 1}, ["31"], "31"])
def test_what_another_version_kept_is_not_used(tmp_path: Path, other: object) -> None:
    store.put(tmp_path, "proofs", other)
    assert proofs.recall(tmp_path, b"1") == {}
