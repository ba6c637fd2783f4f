"""What was kept is given back whole or not at all."""

from pathlib import Path

import pytest

from generator.cache.store import FOLDER, get, put

VALUE = ["key", {"words": ["“tide”", "\ud800"]}, 7, None, True]
FILE = FOLDER / "tide.json"


def test_kept_and_given_back(tmp_path: Path) -> None:
    put(tmp_path, "tide", VALUE)
    assert get(tmp_path, "tide") == VALUE
    assert sorted(path.name for path in (tmp_path / FOLDER).iterdir()) == [
        ".gitignore",
        "tide.json",
    ]


def test_what_was_never_kept(tmp_path: Path) -> None:
    put(tmp_path, "tide", VALUE)
    assert get(tmp_path, "quay") is None
    assert get(tmp_path / "elsewhere", "tide") is None


def test_file_with_any_byte_changed_is_not_used(tmp_path: Path) -> None:
    put(tmp_path, "tide", VALUE)
    path = tmp_path / FILE
    whole = path.read_bytes()
    for i, byte in enumerate(whole):
        path.write_bytes(whole[:i] + bytes([byte ^ 0x81]) + whole[i + 1 :])
        assert get(tmp_path, "tide") is None


@pytest.mark.parametrize("left", [0, 1, 64, 65, 100])
def test_file_cut_short_is_not_used(tmp_path: Path, left: int) -> None:
    put(tmp_path, "tide", VALUE)
    path = tmp_path / FILE
    path.write_bytes(path.read_bytes()[:left])
    assert get(tmp_path, "tide") is None


def test_folder_that_cannot_be_written_is_left(tmp_path: Path) -> None:
    (tmp_path / FOLDER.parent).write_text("a file where the folder would be")
    put(tmp_path, "tide", VALUE)
    assert get(tmp_path, "tide") is None
