"""What `briefing export` writes and says, and what it refuses."""

import errno
import os
import shutil
from pathlib import Path

import pytest

from generator.cli import main
from generator.commands import export
from generator.commands.exporting import browser

FIGURES = "content/briefings/lake-ferry/figures.yml"


@pytest.fixture
def printer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Put a program on the path, and nothing else, that prints as Chromium does."""
    folder = tmp_path / "bin"
    folder.mkdir()
    program = folder / "chromium"
    program.write_text(
        "#!/bin/sh\n"
        'for each in "$@"; do case $each in --print-to-pdf=*) out=${each#*=};; esac; done\n'
        "printf \"%%PDF-1.4\\n/CreationDate (D:20200102030405+00'00')"
        '/ModDate (D:20200102030405+00\'00\')" > "$out"\n'
    )
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(folder))
    return program


def told(capsys: pytest.CaptureFixture[str]) -> str:
    """Give what was said of what went wrong; nothing else was said."""
    said = capsys.readouterr()
    assert said.out == ""
    return said.err


# --- What is written


def test_html_goes_to_the_build_folder(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(sample), "export", "html"]) == 0
    path = sample / "build/export/lake-ferry.html"
    size = f"{-(-path.stat().st_size // 1000)} kB"
    assert capsys.readouterr().out == f"Wrote {path} ({size}).\n"
    assert path.read_text().startswith("<!doctype html>\n")
    assert "@page { size" not in path.read_text()
    assert [each.name for each in path.parent.iterdir()] == ["lake-ferry.html"]


def test_file_may_be_named(sample: Path, tmp_path: Path) -> None:
    path = tmp_path / "a folder/report.HTML"
    arguments = ["export", "html", "lake-ferry", "--output", str(path)]
    assert main(["--root", str(sample), *arguments]) == 0
    first = path.read_bytes()
    path.write_text("an older one")
    assert main(["--root", str(sample), *arguments, "--address", "https://lake.example/"]) == 0
    assert b"https://lake.example/lake-ferry/" in path.read_bytes()
    assert b"https://lake.example/" not in first


@pytest.mark.usefixtures("printer")
def test_pdf_is_dated_as_the_briefing_is(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--root", str(sample), "export", "pdf"]) == 0
    path = sample / "build/export/lake-ferry.pdf"
    assert capsys.readouterr().out == f"Wrote {path} (1 kB).\n"
    stamp = b"(D:20241005000000+00'00')"
    assert path.read_bytes() == b"%PDF-1.4\n/CreationDate " + stamp + b"/ModDate " + stamp


@pytest.mark.usefixtures("printer")
@pytest.mark.parametrize(("asked", "size"), [([], "A4"), (["--paper", "letter"], "letter")])
def test_pdf_has_a_size_of_paper(
    sample: Path, asked: list[str], size: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    pages: list[bytes] = []

    def note(program: str, html: bytes) -> bytes:
        pages.append(html)
        return browser.printed(program, html)

    monkeypatch.setattr(export, "printed", note)
    assert main(["--root", str(sample), "export", "pdf", *asked]) == 0
    assert f"@page {{ size: {size}; ".encode() in pages[0]


def test_letters_without_a_font_are_told_of(
    sample: Path, printer: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lister = printer.with_name("fc-list")
    lister.write_text("#!/bin/sh\n")
    lister.chmod(0o755)
    path = sample / "content/sources/lake-gazette.yml"
    path.write_text(path.read_text().replace("title: ", "title: 강 and ", 1))
    assert main(["--root", str(sample), "export", "pdf"]) == 0
    told_beside = capsys.readouterr().err
    assert "Boxes stand in it for letters that no font here has: Hangul.\n" in told_beside


# --- What is refused


def test_content_with_errors_is_not_exported(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = sample / FIGURES
    path.write_text(path.read_text().replace("bound: about", "bound: almost"))
    assert main(["--root", str(sample), "export", "html"]) == 1
    assert told(capsys).endswith("1 error, 0 notes in 11 files.\nNothing was exported.\n")
    assert not (sample / "build").exists()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["html", "lake-fery"], "there is no briefing `lake-fery`\n   help: did you mean `lake-"),
        (
            ["html", "sea"],
            "there is no briefing `sea`\n   help: the site's briefings: lake-ferry\n",
        ),
        (
            ["html", "--output", "a.pdf"],
            "`a.pdf` is no name for this\n   help: let it end in .html",
        ),
        (["html", "--output", "content"], "`content` is no name for this\n"),
        (["html", "--paper", "a4"], "only a PDF has a size of paper\n   help: leave --paper out\n"),
        (["html", "--address", "here"], "`here` is not an address\n   help: begin with https://"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_does_not_fit(
    sample: Path, arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(sample), "export", *arguments]) == 2
    assert f"error: {words}" in told(capsys)
    assert not (sample / "build").exists()


def test_one_of_several_briefings_has_to_be_named(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--root", str(sample), "new", "briefing", "river-ferry"]) == 0
    capsys.readouterr()
    assert main(["--root", str(sample), "export", "html"]) == 2
    words = "error: the site has more than one briefing\n   help: name one of them: lake-ferry, "
    assert words in told(capsys)
    assert main(["--root", str(sample), "export", "html", "river-ferry"]) == 0


def test_site_without_a_briefing(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.rmtree(sample / "content/briefings")
    assert main(["--root", str(sample), "export", "html"]) == 2
    assert "error: the site has no briefing\n   help: begin one: " in told(capsys)
    assert main(["--root", str(sample), "export", "html", "lake"]) == 2
    assert "help: the site's briefings: none\n" in told(capsys)


def test_a_folder_in_the_way(sample: Path, capsys: pytest.CaptureFixture[str]) -> None:
    folder = sample / "a.html"
    folder.mkdir()
    assert main(["--root", str(sample), "export", "html", "--output", str(folder)]) == 2
    assert f"error: {folder} is a folder\n   help: name a file: --output " in told(capsys)


def test_a_file_that_cannot_be_written_stays_as_it_was(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    path = sample / "report.html"
    path.write_text("old")

    def refusing(_self: Path, _target: Path) -> Path:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(Path, "replace", refusing)
    assert main(["--root", str(sample), "export", "html", "--output", str(path)]) == 2
    assert f"error: {path} cannot be written: Read-only file system\n" in told(capsys)
    assert path.read_text() == "old"
    assert [each.name for each in sample.glob("*report*")] == ["report.html"]


def test_without_chromium_the_way_out_is_told_before_any_work(
    sample: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    assert main(["--root", str(sample), "export", "pdf"]) == 2
    assert told(capsys) == (
        "error: a PDF is printed by Chromium, and there is none on the path\n"
        "   help: on Debian, as root: apt-get install chromium; or print what"
        " `briefing export html` writes\n"
    )


@pytest.mark.usefixtures("printer")
def test_a_template_of_the_site_that_is_wrong(
    sample: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    own = sample / "site_templates/whole.html.j2"
    own.parent.mkdir()
    own.write_text("<p>\n{{ page.nothing }}</p>")
    assert main(["--root", str(sample), "export", "pdf"]) == 2
    assert f"error: {own}:2 cannot be filled: " in told(capsys)
    assert not (sample / "build").exists()
