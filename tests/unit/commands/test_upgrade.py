"""The schemas of a site's folder are made those of this version; the content stays."""

from pathlib import Path

import pytest

from generator.cli import main
from generator.load.schemas import schemas


def test_writes_the_schemas_and_nothing_else(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = {path: path.read_bytes() for path in sample.rglob("*") if path.is_file()}
    old = sample / "content/.schemas"
    old.mkdir()
    (old / "gone.json").write_text("{}")
    (old / "site.json").write_text("{}")
    assert main(["--root", str(sample), "upgrade"]) == 0
    after = {path: path.read_bytes() for path in sample.rglob("*") if path.is_file()}
    written = {sample / name: text.encode() for name, text in schemas().items()}
    assert after == before | written
    assert capsys.readouterr().out == "content/.schemas/ is up to date.\n"


def test_folder_that_cannot_be_written_is_told(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (sample / "content/.schemas").write_text("mine")
    assert main(["--root", str(sample), "upgrade"]) == 2
    told = capsys.readouterr()
    assert told.err == "error: content/.schemas/ cannot be written: File exists\n"
    assert (sample / "content/.schemas").read_text() == "mine"
