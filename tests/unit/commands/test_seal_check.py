"""A seal is proved again from the text at hand, and prose is compared with it."""

import shutil
import sys
from io import StringIO
from pathlib import Path

import pytest
from msgspec import Struct

from generator.cli import main
from generator.text.copies import digest, loads
from tests.support.changes import change
from tests.support.pdf import pdf

FIGURES = "content/briefings/lake-ferry/figures.yml"
SECTION = "content/briefings/lake-ferry/sections/passengers.yml"


class Sealed(Struct):
    """Runs the command on a site whose source is sealed, with its text outside it."""

    root: Path
    text: Path

    def __call__(self, *options: str, text: Path | None = None) -> int:
        path = text or self.text
        return main(["--root", str(self.root), "seal", *options, "lake-gazette", str(path)])

    def check(self) -> int:
        return main(["--root", str(self.root), "check"])

    def kept(self, form: str) -> Path:
        return self.root / f"content/sources/lake-gazette.{form}"

    def write(self, old: str, new: str, name: str = SECTION) -> None:
        change(self.root / name, old, new)


@pytest.fixture
def sealed(sample: Path, capsys: pytest.CaptureFixture[str]) -> Sealed:
    """Seal the sample's source; its text stays outside."""
    kept = sample / "content/sources/lake-gazette.txt"
    made = Sealed(sample, kept.rename(sample.parent / "text.txt"))
    assert made() == 0
    capsys.readouterr()
    return made


def test_sealing_records_what_it_compared(
    sealed: Sealed, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = sealed.kept("cleared").read_text()
    assert loads(kept).digests
    assert sealed() == 0
    assert f"\nCompared: {len(loads(kept).digests)} texts of ours copy nothing of it. " in (
        capsys.readouterr().out
    )
    assert sealed.kept("cleared").read_text() == kept
    assert sealed.check() == 0
    assert "0 notes" in capsys.readouterr().err


def test_check_proves_and_leaves_the_seal(
    sealed: Sealed, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sealed.kept("seal").read_bytes()
    record = sealed.kept("cleared").read_text()
    sealed.kept("cleared").unlink()
    assert sealed("--check") == 0
    told = capsys.readouterr()
    assert told.err == ""
    assert told.out.startswith(
        "Proved lake-gazette: this is the text that was sealed, and all 7 quotes stand in it.\n"
    )
    assert sealed.kept("seal").read_bytes() == before
    assert sealed.kept("cleared").read_text() == record


def test_changed_prose_is_noted_until_it_is_compared(
    sealed: Sealed, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed.write("title: ", "title: A heading that is a good deal longer than it was for ")
    assert sealed.check() == 0
    assert f"{SECTION}:2:8: note[copied-text-unchecked]" in capsys.readouterr().err
    assert sealed("--check") == 0
    capsys.readouterr()
    assert sealed.check() == 0
    assert "0 notes" in capsys.readouterr().err


def test_copy_is_told_and_not_recorded(sealed: Sealed, capsys: pytest.CaptureFixture[str]) -> None:
    words = " ".join(sealed.text.read_text().split())
    start = words.index("The council is not so sure")
    copy = words[start : start + 60].rpartition(" ")[0]
    (sealed.root / SECTION).write_text(f'title: Passengers\nsummary: "{copy}"\n')
    for options in ((), ("--check",)):
        assert sealed(*options) == 1
        told = capsys.readouterr()
        assert f"{SECTION}:2:11: error[copied-text] these " in told.err
        assert "words stand in a row in `lake-gazette`" in told.err
        assert digest(copy) not in loads(sealed.kept("cleared").read_text()).digests


def test_severity_of_a_copy_is_the_site_s(sealed: Sealed) -> None:
    words = " ".join(sealed.text.read_text().split())
    copy = words[words.index("It adds") :][:70].rpartition(" ")[0]
    (sealed.root / SECTION).write_text(f'title: Passengers\nsummary: "{copy}"\n')
    assert sealed("--check") == 1
    site = sealed.root / "content/site.yml"
    change = "checks: [{code: copied-text, severity: note, why: We wrote both.}]\n"
    site.write_text(site.read_text() + change)
    assert sealed("--check") == 0


def test_quote_that_is_new_is_not_opened(
    sealed: Sealed, capsys: pytest.CaptureFixture[str]
) -> None:
    sealed.write("about 1,200 passengers crossed the lake", "about 1,200 passengers", FIGURES)
    assert sealed("--check") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert "error[quote-not-in-source] this stands in the text, but the seal does not" in told.err
    assert "help: seal the text again: briefing seal lake-gazette FILE\n" in told.err
    assert told.err.endswith("Not proved: 1 of 7 quotes are not opened by the seal.\n")


def test_another_text_in_which_all_quotes_stand(
    sealed: Sealed, capsys: pytest.CaptureFixture[str]
) -> None:
    record = sealed.kept("cleared").read_text()
    sealed.text.write_text(sealed.text.read_text() + "One more word or two.\n")
    assert sealed("--check") == 1
    told = capsys.readouterr()
    assert told.out == ""
    assert told.err.startswith("error: this is not the text that was sealed: that has ")
    assert f"help: if it is the right one, seal it: briefing seal lake-gazette {sealed.text}" in (
        told.err
    )
    assert sealed.kept("cleared").read_text() == record
    assert sealed() == 0
    assert "\nThe text is another than before.\n" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ("300 more", "400 more", "stands nowhere in the text; in the text that was sealed before"),
        ("1,100", "1,150", "after “at most”; in the text that was sealed before it stands"),
    ],
)
def test_changed_text_tells_which_quotes_no_longer_stand(
    sealed: Sealed, capsys: pytest.CaptureFixture[str], old: str, new: str, message: str
) -> None:
    before = sealed.kept("seal").read_bytes()
    change(sealed.text, old, new)
    for options, end in (((), "Nothing sealed"), (("--check",), "Not proved")):
        assert sealed(*options) == 1
        told = capsys.readouterr()
        assert message in told.err
        assert told.err.endswith(f"{end}: 1 of 7 quotes do not stand.\n")
        assert sealed.kept("seal").read_bytes() == before


def test_seal_of_another_text_is_noted(sealed: Sealed, capsys: pytest.CaptureFixture[str]) -> None:
    record = sealed.kept("cleared").read_text()
    sealed.text.write_text(sealed.text.read_text() + "One more word or two.\n")
    assert sealed() == 0
    sealed.kept("cleared").write_text(record)
    assert sealed.check() == 0
    told = capsys.readouterr().err
    assert "content/sources/lake-gazette.yml:2:1: note[copied-text-unchecked]" in told
    assert "no prose was compared with this text as it is sealed now" in told


def test_no_record_is_noted(sealed: Sealed, capsys: pytest.CaptureFixture[str]) -> None:
    sealed.kept("cleared").unlink()
    assert sealed.check() == 0
    assert "note[copied-text-unchecked] no prose was compared with this text\n" in (
        capsys.readouterr().err
    )


@pytest.mark.parametrize("data", [b"cleared 2\n", b"\xff", b""])
def test_record_that_is_none_is_told_once(
    sealed: Sealed, capsys: pytest.CaptureFixture[str], data: bytes
) -> None:
    sealed.kept("cleared").write_bytes(data)
    assert sealed.check() == 0
    told = capsys.readouterr().err
    assert told.count("content/sources/lake-gazette") == 1
    assert "lake-gazette.cleared:1:1: note[copied-text-unchecked] this is not as" in told
    assert sealed("--check") == 0
    assert sealed.check() == 0


@pytest.mark.parametrize(
    ("seal", "kept", "message"),
    [
        (None, False, "`lake-gazette` has no seal yet"),
        (b"cut short", False, "`lake-gazette` has a seal that is broken"),
        (None, True, "`lake-gazette` has no seal, and needs none"),
    ],
)
def test_what_has_no_seal_cannot_be_proved(
    sealed: Sealed,
    capsys: pytest.CaptureFixture[str],
    seal: bytes | None,
    message: str,
    *,
    kept: bool,
) -> None:
    sealed.kept("seal").unlink()
    if seal:
        sealed.kept("seal").write_bytes(seal)
    if kept:
        shutil.copy(sealed.text, sealed.kept("txt"))
    assert sealed("--check") == 2
    assert capsys.readouterr().err.startswith(f"error: {message}\n   help: ")


class Screen(StringIO):
    """A stream that says that it is a terminal."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize("name", ["text.html", "text.pdf"])
def test_page_and_pdf_are_sealed_once_confirmed(
    sealed: Sealed,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
) -> None:
    words = sealed.text.read_text()
    path = sealed.text.with_name(name)
    page = f"<html><body><article><p>{words}</p></article></body></html>".encode()
    plain = words.replace("(", "").replace(")", "").replace("’", "'").replace("—", "-")
    path.write_bytes(page if name.endswith("html") else pdf(plain.splitlines()))
    sealed.kept("seal").unlink()
    monkeypatch.setattr(sys, "stdin", StringIO("y\n"))
    assert sealed(text=path) == 2
    assert not sealed.kept("seal").exists()
    assert "--yes" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", Screen("n\n"))
    assert sealed(text=path) == 2
    assert not sealed.kept("seal").exists()
    assert "Nothing sealed." in capsys.readouterr().err
    monkeypatch.setattr(sys, "stdin", Screen("y\n"))
    assert sealed(text=path) == 0
    sealed.kept("seal").unlink()
    assert sealed("--yes", text=path) == 0
    monkeypatch.setattr(sys, "stdin", StringIO())
    # What is proved by the seal needs nobody's word.
    assert sealed("--check", text=path) == 0
