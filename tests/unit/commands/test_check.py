"""What was found is told in the form that was asked for, and decides on the exit code."""

import re
import shutil
from pathlib import Path

import pytest

import generator.apart
from generator.apart import Found
from generator.build import Progress
from generator.cache.snapshot import Snapshot
from generator.cli import main

FIGURES = "content/briefings/lake-ferry/figures.yml"


@pytest.fixture
def broken(sample: Path) -> Path:
    """Give a site with one error."""
    path = sample / FIGURES
    path.write_text(path.read_text().replace("bound: about", "bound: almost"))
    return sample


@pytest.mark.parametrize("form", ["text", "github"])
def test_clean_content_has_no_findings(
    sample: Path, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    assert main(["--root", str(sample), "check", "--format", form]) == 0
    told = capsys.readouterr()
    assert told.out == ""
    assert re.fullmatch(r"0 errors, 0 notes in \d+ files\.\n", told.err)


def test_findings_are_told_beside_the_result(
    broken: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(broken), "check"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith(f"{FIGURES}:6:10: error[wrong-type] ")
    assert re.search(r"^1 error, 0 notes in \d+ files\.$", told.err, re.MULTILINE)


def test_annotations_are_the_result(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(broken), "check", "--format", "github"]) == 1
    told = capsys.readouterr()
    assert told.out.startswith(f"::error file={FIGURES},line=6,")
    assert re.match(r"1 error, 0 notes in \d+ files\.\n", told.err)


def test_note_is_told_and_is_no_failure(broken: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = broken / FIGURES
    path.write_text(path.read_text().replace("bound: almost", "bound: exact"))
    assert main(["--root", str(broken), "check"]) == 1
    [code] = re.findall(r"error\[([a-z-]+)\]", capsys.readouterr().err)
    settings = broken / "content/site.yml"
    note = f"checks: [{{code: {code}, severity: note, why: A test of notes.}}]\n"
    settings.write_text(settings.read_text() + note)
    assert main(["--root", str(broken), "check"]) == 0
    told = capsys.readouterr().err
    assert f": note[{code}] " in told
    assert re.search(r"^0 errors, 1 note in \d+ files\.$", told, re.MULTILINE)


@pytest.mark.parametrize("what", ["settings", "everything"])
def test_missing_settings_are_a_finding(
    sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], what: str
) -> None:
    root = sample
    if what == "everything":
        root = tmp_path / "empty"
        (root / "content").mkdir(parents=True)
    else:
        (root / "content/site.yml").unlink()
    assert main(["--root", str(root), "build"]) == 1
    told = capsys.readouterr().err
    assert "content/site.yml:1:1: error[missing-key] " in told
    assert told.endswith("Nothing was built; site/ is as it was.\n")
    assert not (root / "build").exists()


def told(
    root: Path, capsys: pytest.CaptureFixture[str], form: str = "text"
) -> tuple[int, str, str]:
    """Give what a check of a site returns and prints."""
    code = main(["--root", str(root), "check", "--format", form])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_kept_findings_are_those_of_a_new_check(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """After each change the run with what was kept prints what one without it prints."""
    path = sample / FIGURES
    sound = path.read_text()
    changes = [sound.replace("bound: about", "bound: almost"), sound, sound + "- id: x\n", None]
    for text in changes:
        if text is None:
            path.unlink()
        else:
            path.write_text(text)
        cold = {form: told(sample, capsys, form) for form in ("text", "json", "github", "sarif")}
        monkeypatch.setattr(generator.apart, "check_apart", _no_check)
        warm = {form: told(sample, capsys, form) for form in cold}
        monkeypatch.undo()
        shutil.rmtree(sample / "build")
        assert cold == warm
        assert {form: told(sample, capsys, form) for form in cold} == cold


def _no_check(*_: object) -> None:
    raise AssertionError


def test_what_is_saved_meanwhile_is_told_the_next_time(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample / FIGURES
    sound = path.read_text()
    check = generator.apart.check_apart

    def saved_meanwhile(root: Path, now: Snapshot, progress: Progress) -> Found:
        path.write_text(sound.replace("bound: about", "bound: almost"))
        return check(root, now, progress)

    monkeypatch.setattr(generator.apart, "check_apart", saved_meanwhile)
    assert told(sample, capsys)[0] == 0
    monkeypatch.undo()
    assert told(sample, capsys)[0] == 1
    path.write_text(sound)
    assert told(sample, capsys)[0] == 0


def test_content_with_a_link_is_checked_anew(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sample / FIGURES
    real = sample / "figures.yml"
    path.rename(real)
    path.symlink_to(real)
    assert told(sample, capsys)[0] == 0
    assert not (sample / "build").exists()
    real.write_text(real.read_text().replace("bound: about", "bound: almost"))
    assert told(sample, capsys)[0] == 1
