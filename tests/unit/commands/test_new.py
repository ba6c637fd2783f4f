"""A new site or briefing is written whole, over nothing, and passes every check."""

import shutil
from pathlib import Path

import pytest

from generator.build import TEMPLATES
from generator.cli import main
from generator.commands import new
from generator.load.schemas import schemas
from generator.write.whole import write_whole

OURS = "# Ours\n- {id: mill, label: The Mill, kind: organisation}\n"
METRIC = "- {id: others, label: others, noun: others, counts: One of them., kind: count}\n"
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


def test_what_was_built_of_the_sample_is_left_out(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sample = Path(shutil.copytree(TEMPLATES / "new/site", tmp_path / "sample"))
    (sample / "build/cache").mkdir(parents=True)
    monkeypatch.setattr(new, "_SAMPLE", sample)
    assert main(["new", "site", str(tmp_path / "mine")]) == 0
    assert not (tmp_path / "mine/build").exists()


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


@pytest.fixture
def site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    """Give a new site."""
    assert main(["new", "site", str(tmp_path / "site")]) == 0
    capsys.readouterr()
    return tmp_path / "site"


def contents(folder: Path) -> dict[str, bytes]:
    return {name: (folder / name).read_bytes() for name in below(folder)}


def test_a_second_briefing_passes_every_check(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = contents(site)
    assert main(["--root", str(site), "new", "briefing", "second"]) == 0
    told = capsys.readouterr()
    assert f"{site}/content/briefings/second/briefing.yml first\n" in told.out
    after = contents(site)
    assert {name: after[name] for name in before} == before
    first = {name.replace("lake-ferry", "second") for name in before if "/lake-ferry/" in name}
    assert after.keys() - before.keys() == first
    assert main(["--root", str(site), "check"]) == 0
    assert "0 errors, 0 notes" in capsys.readouterr().err


def test_the_sample_has_all_that_our_own_policy_wants_twice(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ours = (REPOSITORY / "content/site.yml").read_text().split("policy:\n")[1]
    settings = site / "content/site.yml"
    settings.write_text(settings.read_text().split("policy:\n")[0] + "policy:\n" + ours)
    assert main(["--root", str(site), "new", "briefing", "second"]) == 0
    assert main(["--root", str(site), "check"]) == 0
    assert "0 errors" in capsys.readouterr().err


def test_a_site_with_words_of_its_own_gets_what_the_sample_lacks(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    content = site / "content"
    shutil.rmtree(content / "briefings")
    shutil.rmtree(content / "sources")
    (content / "vocabulary/places.yml").unlink()
    (content / "vocabulary/actors.yml").write_text(
        "# Ours\n- {id: mill, label: The Mill, kind: organisation}\n\n"
    )
    metrics = (content / "vocabulary/metrics.yml").read_bytes()
    assert main(["--root", str(site), "new", "briefing", "mine"]) == 0
    actors = (content / "vocabulary/actors.yml").read_text()
    assert actors.startswith(
        "# Ours\n- {id: mill, label: The Mill, kind: organisation}\n- id: ferry-company\n"
    )
    assert "- id: lake-council\n" in actors
    assert (content / "vocabulary/metrics.yml").read_bytes() == metrics
    assert (content / "vocabulary/places.yml").is_file()
    capsys.readouterr()
    assert main(["--root", str(site), "check"]) == 0, capsys.readouterr().err


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("lake-ferry", "is there already\n   help: give the new briefing another name"),
        ("Lake Ferry", "`Lake Ferry` is no name for a briefing"),
        ("a/b", "`a/b` is no name for a briefing"),
    ],
)
def test_a_name_that_is_taken_or_none_is_refused(
    site: Path, capsys: pytest.CaptureFixture[str], name: str, words: str
) -> None:
    before = contents(site)
    assert main(["--root", str(site), "new", "briefing", name]) == 2
    assert words in capsys.readouterr().err
    assert contents(site) == before


def test_another_source_in_the_place_of_the_sample_is_kept(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "content/sources/lake-gazette.txt").write_text("Another text.\n")
    before = contents(site)
    assert main(["--root", str(site), "new", "briefing", "second"]) == 2
    assert "lake-gazette.txt is not the sample's" in capsys.readouterr().err
    assert contents(site) == before


def test_a_briefing_that_cannot_be_written_leaves_nothing(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (site / "content/vocabulary/actors.yml").write_text(OURS)
    metrics = site / "content/vocabulary/metrics.yml"
    metrics.write_text(METRIC)
    before = contents(site)

    def failing(path: Path, data: bytes) -> None:
        if path == metrics:
            raise OSError(28, "No space left on device", str(path))
        write_whole(path, data)

    (site / "content/vocabulary/metrics.yml").write_text(
        "- {id: other, label: others, noun: others, counts: One., kind: count}\n"
    )
    before = contents(site)
    monkeypatch.setattr("generator.commands.new.write_whole", failing)
    assert main(["--root", str(site), "new", "briefing", "second"]) == 2
    assert "metrics.yml cannot be written: No space left on device" in capsys.readouterr().err
    assert contents(site) == before


def test_a_briefing_needs_a_site(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path), "new", "briefing", "second"]) == 2
    assert "there is no content/ folder" in capsys.readouterr().err
