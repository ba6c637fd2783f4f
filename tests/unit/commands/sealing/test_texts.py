"""A file is read as what it is: plain text, a web page or a PDF."""

from pathlib import Path

import pytest

from generator.commands.sealing.texts import read
from generator.diagnostics.stopped import Stopped
from tests.support.pdf import pdf

WORDS = (
    "The crews said on Monday that about 300 of them had walked out at the north quay, and 1,200 "
)
HTML = f"<html><body><article><p>{WORDS * 2}</p></article></body></html>"


@pytest.mark.parametrize(
    ("name", "data", "kind"),
    [
        ("a.txt", WORDS.encode(), ""),
        ("a", WORDS.encode("utf-8-sig"), ""),
        ("a.pdf", WORDS.encode(), ""),
        ("a.txt", b"He wrote <html> and meant it.", ""),
        ("a.html", HTML.removeprefix("<html>").encode(), "web page"),
        ("a.HTM", HTML.encode(), "web page"),
        ("page", HTML.encode(), "web page"),
        ("page", f"\ufeff\n<!DOCTYPE html>\n{HTML}".encode(), "web page"),
        ("page", f'<?xml version="1.0"?><!-- so -->{HTML}'.encode(), "web page"),
        ("a.pdf", pdf([WORDS]), "PDF"),
        ("a.txt", b"\n" + pdf([WORDS]), "PDF"),
    ],
)
def test_kinds(tmp_path: Path, name: str, data: bytes, kind: str) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    text = read(path)
    assert text.taken_from == kind
    assert "\ufeff" not in text.body
    assert [token.text for token in text.tokens[:2]] in (["The", "crews"], ["He", "wrote"])


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"ten\nmen\nca\xe9", "a.txt is not UTF-8 text: line 3 has the byte 0xe9"),
        ("ten men".encode("utf-16"), "a.txt is not UTF-8 text: line 1 has the byte 0xff"),
        (b"", "a.txt holds no words"),
        ("… — “”\n".encode(), "a.txt holds no words"),
        (b"%PDF-1.7\n", "a.txt is damaged: it cannot be read as a PDF"),
        (b"<!doctype html>", "a.txt holds no main text"),
    ],
)
def test_what_has_no_text(tmp_path: Path, data: bytes, message: str) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(data)
    with pytest.raises(Stopped) as caught:
        read(path)
    assert caught.value.message.startswith(message)
    assert caught.value.mend


def test_what_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(Stopped, match="cannot be read: Is a directory"):
        read(tmp_path)
