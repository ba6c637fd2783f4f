"""A file is there whole or as it was, whatever stops its writing."""

from pathlib import Path

import pytest

from generator.write.whole import write_whole


def test_a_new_file_is_written_with_the_folders_above_it(tmp_path: Path) -> None:
    write_whole(tmp_path / "a/b/c.yml", b"new")
    assert (tmp_path / "a/b/c.yml").read_bytes() == b"new"
    assert [path.name for path in (tmp_path / "a/b").iterdir()] == ["c.yml"]


def test_a_link_stays_one_and_a_mode_is_kept(tmp_path: Path) -> None:
    target = tmp_path / "target.yml"
    target.write_bytes(b"old")
    target.chmod(0o640)
    (tmp_path / "link.yml").symlink_to(target)
    write_whole(tmp_path / "link.yml", b"new")
    assert (tmp_path / "link.yml").is_symlink()
    assert target.read_bytes() == b"new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_what_cannot_be_written_is_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "file.yml"
    path.write_bytes(b"old")

    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "replace", full)
    with pytest.raises(OSError, match="No space"):
        write_whole(path, b"new")
    assert path.read_bytes() == b"old"
    assert [each.name for each in tmp_path.iterdir()] == ["file.yml"]
