"""What `briefing fix` writes, shows and says, and when it writes nothing."""

import errno
import os
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.build import Outcome, Progress, check
from generator.cli import main
from tests.support.changes import change

FIGURES = "content/briefings/lake-ferry/figures.yml"
SITE = "content/site.yml"
Bytes = Callable[[Path], Mapping[str, bytes]]


def content(root: Path) -> dict[Path, bytes]:
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_mends_are_made_and_told(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(sample)
    change(sample / FIGURES, "value: 1200", "value: 1,200  # counted")
    change(sample / FIGURES, "value: 300", "valeu: 300")
    assert main(["--root", str(sample), "fix"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        f"{FIGURES}:5:10: wrong-type: `1,200` → `1200`\n"
        f"{FIGURES}:19:3: unknown-key: `valeu` → `value`\n"
    )
    assert told.err.endswith("Mended 2 places in 1 file; 0 errors, 0 notes left.\n")
    change(sample / FIGURES, "value: 1200  # counted", "value: 1200")
    assert content(sample) == before


def test_nothing_to_mend_is_told(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    before = content(sample)
    for arguments in (["fix"], ["fix", "--dry-run"]):
        assert main(["--root", str(sample), *arguments]) == 0
        told = capsys.readouterr()
        assert told.out == ""
        assert told.err.endswith("Nothing to mend; 0 errors, 0 notes left.\n")
    assert content(sample) == before


def test_what_is_left_is_told_and_is_1(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    change(sample / FIGURES, "value: 1200", "value: 1,300")
    change(sample / FIGURES, "bound: about", "bound: around")
    change(sample / SITE, "title:", "titel:")
    assert main(["--root", str(sample), "fix"]) == 1
    told = capsys.readouterr()
    assert told.out.splitlines() == [
        f"{FIGURES}:5:10: wrong-type: `1,300` → `1300`",
        f"{SITE}:3:1: unknown-key: `titel` → `title`",
    ]
    assert (
        f"{FIGURES}:6:10: error[wrong-type] `around` is not one of the words for this" in told.err
    )
    assert "\nMended 2 places in 2 files; 1 error, 0 notes left.\n" in told.err


def test_dry_run_shows_a_diff_and_writes_nothing(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(sample / SITE, "quote_words: 12", "quote_words: 12\r")
    change(sample / SITE, "title:", "titel:")
    before = content(sample)
    assert main(["--root", str(sample), "fix", "--dry-run"]) == 1
    told = capsys.readouterr()
    assert told.out.startswith(f"--- a/{SITE}\n+++ b/{SITE}\n@@ -1,6 +1,6 @@\n")
    assert [line for line in told.out.splitlines() if line[:1] in "+-"][2:] == [
        "-titel: Sample briefings",
        "+title: Sample briefings",
    ]
    assert told.err.endswith("Would mend 1 place in 1 file; 0 errors, 0 notes left.\n")
    assert content(sample) == before


def test_file_whose_mends_do_not_go_together_is_named(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(sample / FIGURES, "id: company-harvest", "id: Company-Summer")
    before = content(sample)
    assert main(["--root", str(sample), "fix"]) == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert f"{FIGURES} stays as it is: its mends do not go together.\nNothing to mend; " in told.err
    assert content(sample) == before


@pytest.mark.parametrize("mark", ["", "\ufeff", "\ufeff\ufeff"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_byte_order_mark_and_line_ends_are_kept(sample: Path, mark: str, end: str) -> None:
    path = sample / FIGURES
    line = "# yaml-language-server: $schema=../../.schemas/figures.json\n"
    text = path.read_text().removeprefix(line)
    typed = (mark + text.replace("value: 1200", "value: 1,200")).replace("\n", end)
    path.write_bytes(typed.encode())
    assert main(["--root", str(sample), "fix"]) == 0
    assert path.read_bytes().decode() == (mark + line + text).replace("\n", end)


def test_link_stays_a_link_and_rights_stay(sample: Path, tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.yml"
    target.write_text((sample / SITE).read_text().replace("title:", "titel:"))
    target.chmod(0o640)
    (sample / SITE).unlink()
    (sample / SITE).symlink_to(target)
    assert main(["--root", str(sample), "fix"]) == 0
    assert (sample / SITE).is_symlink()
    assert "\ntitle: " in target.read_text()
    assert target.stat().st_mode & 0o777 == 0o640
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []


def test_schemas_that_are_missing_are_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    change(sample / SITE, "# yaml-language-server: $schema=.schemas/site.json\n", "")
    assert main(["--root", str(sample), "fix"]) == 0
    told = capsys.readouterr()
    assert told.out == (
        f"{SITE}:1:1: editor line: added `# yaml-language-server: $schema=.schemas/site.json`\n"
    )
    advice = "The editor lines lead to content/.schemas/: briefing upgrade writes it.\n"
    assert told.err.endswith(advice)
    assert main(["--root", str(sample), "upgrade"]) == 0
    change(sample / SITE, "# yaml-language-server: $schema=.schemas/site.json\n", "")
    assert main(["--root", str(sample), "fix"]) == 0
    assert advice not in capsys.readouterr().err


# --- When nothing is written


@pytest.mark.parametrize(
    "meanwhile",
    [
        lambda path: path.write_text("title: Another\n"),
        lambda path: path.write_bytes(b"\xff"),
        lambda path: path.unlink(missing_ok=True),
    ],
    ids=["changed", "spoilt", "deleted"],
)
def test_file_that_was_changed_meanwhile_is_not_written(
    sample: Path,
    meanwhile: Callable[[Path], object],
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    change(sample / FIGURES, "value: 1200", "value: 1,200")
    change(sample / SITE, "title:", "titel:")
    before = (sample / FIGURES).read_bytes()

    def checked(root: Path, progress: Progress, drafts: Mapping[str, str]) -> Outcome:
        outcome = check(root, progress, drafts)
        if drafts:
            meanwhile(root / SITE)
        return outcome

    monkeypatch.setattr("generator.commands.fix.check", checked)
    assert main(["--root", str(sample), "fix"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    mend = "   help: run it again\n"
    assert told.err.endswith(
        f"error: {SITE} was changed while it was mended; nothing was written\n{mend}"
    )
    assert (sample / FIGURES).read_bytes() == before


def test_file_that_cannot_be_written_is_told_and_stays_whole(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    change(sample / SITE, "title:", "titel:")
    before = content(sample)

    def full(_self: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", full)
    assert main(["--root", str(sample), "fix"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.endswith(f"error: {sample / SITE} cannot be written: No space left on device\n")
    assert content(sample) == before


def test_folder_without_content_is_2(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(tmp_path), "fix"]) == 2
    assert capsys.readouterr().err.startswith("error: there is no content/ folder in ")
