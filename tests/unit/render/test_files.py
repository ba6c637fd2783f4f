"""Assets under names with a hash, and files of a site that replace those of the program."""

from pathlib import Path

from generator.render import files


def write(folder: Path, name: str, text: str) -> None:
    """Write a file and the folders above it."""
    (folder / name).parent.mkdir(parents=True, exist_ok=True)
    (folder / name).write_text(text)


def test_earlier_folders_win_file_by_file(tmp_path: Path) -> None:
    write(tmp_path / "own", "assets/site.css", "own")
    write(tmp_path / "packaged", "assets/site.css", "packaged")
    write(tmp_path / "packaged", "assets/deep/site.js", "script")
    write(tmp_path / "packaged", "pages/home.md.j2", "no asset")
    found = files.gather([tmp_path / "own", tmp_path / "packaged"], "assets")
    assert found == {"deep/site.js": b"script", "site.css": b"own"}


def test_a_folder_without_the_part_adds_nothing(tmp_path: Path) -> None:
    assert files.gather([tmp_path], "assets") == {}


def test_names_change_with_their_bytes_and_only_with_them() -> None:
    one = files.hashed({"site.css": b"a", "deep/site.js": b"a", "LICENSE": b"a"})
    other = files.hashed({"site.css": b"b"})
    assert one["site.css"].startswith("assets/site.")
    assert one["site.css"].endswith(".css")
    assert one["deep/site.js"].startswith("assets/deep/site.")
    assert one["LICENSE"].startswith("assets/LICENSE.")
    assert one["site.css"] != other["site.css"]
    assert files.hashed({"site.css": b"a"})["site.css"] == one["site.css"]
