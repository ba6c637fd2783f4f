"""A new site is written into a folder of its own, whole, and over nothing."""

import shutil
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.cli import main
from generator.load.schemas import schemas

REPOSITORY = Path(__file__).parent.parent.parent.parent


def below(folder: Path) -> set[str]:
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("there", [False, True])
def test_writes_the_sample_with_its_schemas(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], *, there: bool
) -> None:
    folder = tmp_path / "my site"
    if there:
        folder.mkdir()
    assert main(["new", "site", str(folder)]) == 0
    assert below(folder) == below(TEMPLATES / "new/site") | schemas().keys()
    told = capsys.readouterr()
    assert f"briefing --root '{folder}' build\n" in told.out
    assert f"{folder}/content/site.yml first\n" in told.out
    assert told.err == ""


@pytest.mark.parametrize("what", ["folder", "file"])
def test_folder_that_is_not_empty_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    folder = tmp_path / "mine"
    if what == "folder":
        folder.mkdir()
        (folder / ".hidden").write_text("mine")
    else:
        folder.write_text("mine")
    assert main(["new", "site", str(folder)]) == 2
    told = capsys.readouterr()
    assert (told.out, told.err) == (
        "",
        f"error: {folder} is not empty\n   help: name a folder that does not exist yet\n",
    )
    assert below(tmp_path) == ({"mine/.hidden"} if what == "folder" else {"mine"})


def test_place_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "file").write_text("")
    assert main(["new", "site", str(tmp_path / "file/site")]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err == f"error: {tmp_path}/file/site cannot be written: Not a directory\n"


def test_file_that_cannot_be_written_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refusing(*_: object, **__: object) -> None:
        raise shutil.Error([("a", "b", "[Errno 28] No space left on device")])

    monkeypatch.setattr(shutil, "copytree", refusing)
    assert main(["new", "site", str(tmp_path / "site")]) == 2
    assert "No space left on device" in capsys.readouterr().err


def test_schemas_are_named_where_they_are(tmp_path: Path) -> None:
    """The first line of each file leads an editor to a file that is there."""
    assert main(["new", "site", str(tmp_path / "site")]) == 0
    files = list((tmp_path / "site/content").rglob("*.yml"))
    assert len(files) > 8
    for path in files:
        first = path.read_text().splitlines()[0]
        named = first.removeprefix("# yaml-language-server: $schema=")
        assert (path.parent / named).is_file(), path


def test_theme_is_set_as_that_of_our_own_site() -> None:
    ours = (REPOSITORY / "mkdocs.yml").read_text()
    assert (TEMPLATES / "new/site/mkdocs.yml").read_text() == ours
