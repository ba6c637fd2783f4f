"""A seal opens what is quoted, is refused where a quote does not stand, and is written whole."""

import errno
import os
import shutil
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import replace

from generator.cli import main
from generator.text.seals import loads, verify_quote
from tests.support.changes import change

FIGURES = "content/briefings/lake-ferry/figures.yml"
OLD = "an older seal\n"


class Seal(Struct):
    """Runs the command on the site in `root`, with a text outside it."""

    root: Path
    text: Path

    def __call__(self, source: str = "lake-gazette") -> int:
        return main(["--root", str(self.root), "seal", source, str(self.text)])

    @property
    def written(self) -> str:
        return (self.root / "content/sources/lake-gazette.seal").read_text()


@pytest.fixture
def seal(sample: Path) -> Seal:
    """Move the text of the sample's source out of the site, in which there is an older seal."""
    kept = sample / "content/sources/lake-gazette.txt"
    kept.with_suffix(".seal").write_text(OLD)
    return Seal(sample, kept.rename(sample.parent / "text.txt"))


def test_seal_opens_every_quote_and_nothing_else(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert seal() == 0
    told = capsys.readouterr()
    assert told.out.startswith("Sealed lake-gazette (Lake Gazette): ")
    assert " 7 quotes open.\n" in told.out
    written = seal.written
    sealed = loads(written)
    for quote in (
        "about 1,200 passengers crossed the lake",
        "300 more travelled on the harvest weekend",
        "at most 1,100 passengers at the pier",
        "The Marrow Lake Ferry Company says",
        "by the end of September",
    ):
        assert verify_quote(sealed, quote), quote
    assert not verify_quote(sealed, "The council is not so sure")
    assert "council" not in written.lower()
    assert list((seal.root / "content/sources").glob("*.new")) == []


def test_sealed_site_passes_every_check_without_the_text(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert seal() == 0
    assert main(["--root", str(seal.root), "check"]) == 0
    change(seal.root / FIGURES, "about 1,200 passengers", "about 1,300 passengers")
    assert main(["--root", str(seal.root), "check"]) == 1
    assert "error[quote-not-in-source]" in capsys.readouterr().err


def test_source_with_an_unknown_publisher_is_told_by_its_id(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    path = seal.root / "content/sources/lake-gazette.yml"
    change(path, "publisher: Lake Gazette", "publisher: unknown")
    assert seal() == 0
    assert capsys.readouterr().out.startswith("Sealed lake-gazette (lake-gazette): ")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        (
            "300 more travelled on the harvest",
            "300 more travelled on the herring",
            (
                "the quote diverges from the text after “300 more travelled on the”",
                "there the text has “harvest”, the quote has “herring”",
            ),
        ),
        (
            "about 1,200 passengers crossed",
            "about 1,300 passengers crossed",
            (
                "the quote diverges from the text after “about”",
                "there the text has “1,200”, the quote has “1,300”",
            ),
        ),
        (
            "by the end of September",
            "harvest weekend and all of it",
            (
                "the quote diverges from the text after “harvest weekend and all”",
                "there the text ends, the quote has “of”",
            ),
        ),
        (
            "by the end of September",
            "у вересні",
            (
                "“у вересні” stands nowhere in the text, which has no letter in Cyrillic script",
                "quote its words as they stand, `…` for what is left out",
            ),
        ),
        (
            "by the end of September",
            "… [then] …",
            (
                "no word of the source is quoted, only marks or what is added in brackets",
                "quote its words as they stand, `…` for what is left out",
            ),
        ),
        (
            "by the end of September",
            "zebras",
            (
                "“zebras” stands nowhere in the text",
                "quote its words as they stand, `…` for what is left out",
            ),
        ),
        (
            "by the end of September",
            "The council is not so sure … crossed the lake",
            (
                "“crossed the lake” stands before what it should follow",
                "quote its words as they stand, `…` for what is left out",
            ),
        ),
    ],
)
def test_quote_that_does_not_stand_is_refused_and_the_old_seal_kept(
    seal: Seal, capsys: pytest.CaptureFixture[str], old: str, new: str, told: tuple[str, str]
) -> None:
    change(seal.root / FIGURES, old, new)
    assert seal() == 1
    message, mend = told
    written = capsys.readouterr()
    assert written.out == ""
    lines = written.err.splitlines()
    assert lines[0].startswith(f"{FIGURES}:")
    assert lines[0].endswith(f": error[quote-not-in-source] {message}")
    assert f"   help: {mend}" in lines
    assert lines[-1] == "Nothing sealed: 1 of 7 quotes do not stand."
    assert seal.written == OLD


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("about 1,200 passengers", "1,200 passengers", ("bound", "has “about” before it")),
        (
            "about 1,200 passengers crossed the lake",
            "about 1,200",
            ("number", "goes on “thousand”"),
        ),
    ],
)
def test_quote_that_cuts_a_number_off_is_refused_and_the_old_seal_kept(
    seal: Seal, capsys: pytest.CaptureFixture[str], old: str, new: str, told: tuple[str, str]
) -> None:
    code, way = told
    change(seal.root / FIGURES, old, new)
    if code == "number":
        change(seal.text, "1,200 passengers", "1,200 thousand passengers")
    assert seal() == 1
    written = capsys.readouterr()
    assert f"error[{code}-not-in-quote] the quote cuts off its “1,200”: the text {way}" in (
        written.err
    )
    assert written.err.endswith(
        "Nothing sealed: these quotes leave out words that change a number.\n"
    )
    assert written.out == ""
    assert seal.written == OLD


def test_every_quote_that_does_not_stand_is_told(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    seal.text.write_text("Another text on another lake.")
    assert seal() == 1
    told = capsys.readouterr().err
    assert told.count("error[quote-not-in-source]") == 7
    assert told.endswith("Nothing sealed: 7 of 7 quotes do not stand.\n")


def test_figures_that_cannot_be_read_would_lose_their_quotes(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    change(seal.root / FIGURES, "bound: about", "bound: almost")
    assert seal() == 1
    told = capsys.readouterr().err
    assert "error[wrong-type]" in told
    assert told.endswith("Nothing sealed: quotes in what cannot be read would be left out.\n")
    assert seal.written == OLD


def test_defect_elsewhere_does_not_hinder(seal: Seal) -> None:
    (seal.root / "content/site.yml").unlink()
    assert seal() == 0


@pytest.mark.parametrize(
    ("source", "mend"),
    [
        ("lake-gazete", "did you mean `lake-gazette`?"),
        ("x", "write content/sources/x.yml first"),
    ],
)
def test_unknown_source_is_told(
    seal: Seal, capsys: pytest.CaptureFixture[str], source: str, mend: str
) -> None:
    assert seal(source) == 2
    told = capsys.readouterr()
    assert told.err == f"error: no source has the id `{source}`\n   help: {mend}\n"
    assert not (seal.root / f"content/sources/{source}.seal").exists()


def test_source_named_after_its_text_is_told(
    seal: Seal, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(seal.root), "seal", "text.txt", "lake-gazette"]) == 2
    assert capsys.readouterr().err == (
        "error: the source is named first, then the file with its text\n"
        "   help: write: briefing seal lake-gazette text.txt\n"
    )


def test_source_that_is_not_valid_is_told(seal: Seal, capsys: pytest.CaptureFixture[str]) -> None:
    change(seal.root / "content/sources/lake-gazette.yml", "grade: C", "grade: Z")
    assert seal() == 2
    told = capsys.readouterr().err
    assert told.startswith("error: content/sources/lake-gazette.yml is not valid\n   help: mend it")


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (
            b"caf\xe9 1,200 passengers",
            "error: text.txt is not UTF-8 text: line 1 has the byte 0xe9\n   help: save it as",
        ),
        (b"", "error: text.txt holds no words\n   help: give the file"),
        (b"\xef\xbb\xbf \n\n", "error: text.txt holds no words\n   help: give the file"),
    ],
)
def test_text_that_holds_no_text_is_told(
    seal: Seal, capsys: pytest.CaptureFixture[str], data: bytes, told: str
) -> None:
    seal.text.write_bytes(data)
    assert seal() == 2
    assert capsys.readouterr().err.startswith(told)
    assert seal.written == OLD


def test_text_that_is_not_there_is_told(seal: Seal, capsys: pytest.CaptureFixture[str]) -> None:
    missing = replace(seal, text=seal.text.with_name("none.txt"))
    assert missing() == 2
    assert "none.txt cannot be read: No such file or directory" in capsys.readouterr().err
    folder = replace(seal, text=seal.text.parent)
    assert folder() == 2
    assert "cannot be read: Is a directory" in capsys.readouterr().err


def test_seal_that_cannot_be_put_in_place_is_told_and_the_old_one_kept(
    seal: Seal,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def refusing(_self: Path, _target: Path) -> Path:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Path, "replace", refusing)
    assert seal() == 2
    told = capsys.readouterr()
    assert told.err == "error: lake-gazette.seal cannot be written: No space left on device\n"
    assert seal.written == OLD
    assert list((seal.root / "content/sources").glob("*.new")) == []


def test_same_text_gives_the_same_seal(seal: Seal, tmp_path: Path) -> None:
    other = replace(seal, root=Path(shutil.copytree(seal.root, tmp_path / "other")))
    assert seal() == 0
    assert other() == 0
    assert seal.written == other.written
